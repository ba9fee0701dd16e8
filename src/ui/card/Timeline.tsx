import type { ComponentChildren } from 'preact';
import type { ClaimCard } from '../../model/index.ts';
import { LinkButton } from './LinkButton.tsx';
import { Outside } from './Outside.tsx';
import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly card: ClaimCard;
  readonly voice: Voice;
  onOpen(link: CardLink): void;
}

/** What happened to the claim on a day; null where the day is not known. */
interface Entry {
  readonly key: string;
  readonly day: string | null;
  readonly kind: string;
  readonly title: string;
  readonly what: ComponentChildren;
}

/** The claim, what came before and after, who reported it and who checked it: one list in order of days. */
export function Timeline({ card, voice, onOpen }: Props) {
  const { day, words } = voice;
  const entries = inOrder([
    { key: 'own', day: card.claim.statedOn ?? '', kind: 'own', title: words.statedHere, what: null },
    ...relatedIn(card, voice, onOpen),
    ...documentsIn(card, voice),
    ...reviewsIn(card, voice),
  ]);
  if (entries.length < 2) return null;
  return (
    <section>
      <h3>{words.timeline}</h3>
      <ol class="timeline">
        {entries.map((entry, i) => (
          <li key={entry.key} class={entry.kind} aria-current={entry.kind === 'own' ? 'true' : undefined}>
            <span class={i > 0 && entries[i - 1]!.day === entry.day ? 'when unseen' : 'when'}>
              {day(entry.day || null)}
            </span>
            <span class={`relation ${entry.kind}`}>{entry.title}</span>
            {entry.what}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** By day, of one day as given; what has no day last, but for the claim itself. */
const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => (a.day ?? LAST).localeCompare(b.day ?? LAST));
const LAST = '9999';

const relatedIn = ({ timeline }: ClaimCard, { say, words }: Voice, onOpen: Props['onOpen']): Entry[] =>
  timeline.map(({ relation, link: { id, text, saidBy, statedOn } }) => ({
    key: `${relation} ${id}`,
    day: statedOn,
    kind: relation,
    title: words[`timeline.${relation}`],
    what: (
      <>
        <LinkButton link={{ kind: 'claim', id, title: text }} {...{ say, onOpen }} />
        <span class="details">{saidBy.map(({ label }) => say(label)).join(', ')}</span>
      </>
    ),
  }));

const documentsIn = ({ documents }: ClaimCard, { say, words }: Voice): Entry[] =>
  documents.map(({ id, url, title, publisher, publishedOn }) => ({
    key: `report ${id}`,
    day: publishedOn ?? null,
    kind: 'report',
    title: words.report,
    what: (
      <>
        <Outside href={url}>{say(title)}</Outside>
        {publisher && <span class="details">{say(publisher)}</span>}
      </>
    ),
  }));

/** Fact checks in their place; those without a day stand among the others above. */
const reviewsIn = ({ claim: { reviews } }: ClaimCard, { say, words }: Voice): Entry[] =>
  reviews.flatMap(({ publisher, url, rating, reviewedOn }) =>
    reviewedOn
      ? [
          {
            key: `review ${url}`,
            day: reviewedOn,
            kind: 'checked',
            title: words.checked,
            what: (
              <>
                <span class="rating">‘{say(rating.label)}’</span>
                <span class="details">{say(publisher)}</span>
              </>
            ),
          },
        ]
      : [],
  );
