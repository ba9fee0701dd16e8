import type { ClaimCard, EntityCard, EntityLink } from '../../model/index.ts';
import { documentName, heldWhen, sourceOf } from './fact-words.ts';
import type { CardView } from './view.ts';
import type { Voice } from './voice.ts';

/**
 * What a card says as plain text to be pasted elsewhere, a line each, with its days and the addresses of its sources;
 * null for cards that hold nothing of a feed's. The reader's own notes and verdicts are left out.
 */
export function citationOf(view: CardView, voice: Voice): string | null {
  if (view.kind === 'claim' && view.answer.state === 'ready')
    return view.answer.card && lines(claimLines(view.answer.card.card, voice));
  if (view.kind === 'entity' && view.answer.state === 'ready')
    return view.answer.card && lines(entityLines(view.answer.card, voice));
  return null;
}

type Line = readonly (string | false | undefined)[];

const lines = (all: readonly Line[]): string =>
  all
    .map((parts) => parts.filter(Boolean).join(' '))
    .filter((line) => line !== '')
    .join('\n');

function claimLines({ claim, saidBy, deniedBy, documents, feed }: ClaimCard, voice: Voice): Line[] {
  const { words, say, day } = voice;
  const names = (title: string, links: readonly EntityLink[]): Line =>
    links.length > 0 ? [`${title}:`, links.map(({ label }) => say(label)).join(', ')] : [];
  return [
    [say(claim.text)],
    names(words.saidBy, saidBy),
    names(words.deniedBy, deniedBy),
    claim.statedOn ? [`${words.statedOn}:`, day(claim.statedOn)] : [],
    ...claim.reviews.map(({ publisher, rating, reviewedOn, url }) => [
      `${words.checked}:`,
      [`‘${say(rating.label)}’`, say(publisher), ...(reviewedOn ? [day(reviewedOn)] : [])].join(', '),
      url,
    ]),
    ...documents.map((document) => [
      `${words.source}:`,
      [documentName(document, say), ...(document.publishedOn ? [day(document.publishedOn)] : [])].join(', '),
      document.url,
    ]),
    [`${words.feed}:`, say(feed)],
  ];
}

function entityLines({ entity, sources, feed }: EntityCard, voice: Voice): Line[] {
  const { words, say, language } = voice;
  const other = entity.label[language === 'bn' ? 'en' : 'bn'];
  return [
    [say(entity.label), other && other !== say(entity.label) && `(${other})`],
    [entity.description && say(entity.description)],
    ...entity.facts.map((fact) => {
      const held = heldWhen(fact, voice);
      const from = fact.source === undefined ? '' : sourceLine(sourceOf(fact.source, sources, voice));
      return [
        `${say(fact.property)}:`,
        say(fact.value) + (held && `, ${held}`),
        from && `(${words.source}: ${from})`,
      ];
    }),
    [`${words.feed}:`, say(feed)],
  ];
}

/** A host's name says nothing beside its address. */
const sourceLine = ({ name, address }: ReturnType<typeof sourceOf>): string =>
  address?.includes(name) ? address : [name, address].filter(Boolean).join(' ');
