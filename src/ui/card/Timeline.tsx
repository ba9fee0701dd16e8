import type { ClaimCard, Language } from '../../model/index.ts';
import { showDay } from '../day-words.ts';
import { CARD, TIMELINE_WORDS } from '../phrases/card.ts';
import type { Say } from '../phrases/phrase.ts';
import type { CardLink } from './view.ts';

interface Props {
  readonly card: ClaimCard;
  readonly language: Language;
  readonly say: Say;
  onOpen(link: CardLink): void;
}

/** What came before and after, by the day it was stated, with this claim in its place. */
export function Timeline({ card, language, say, onOpen }: Props) {
  const { claim, timeline } = card;
  const own = claim.statedOn ?? null;
  const after =
    own === null ? -1 : timeline.findIndex(({ link }) => link.statedOn !== null && link.statedOn > own);
  const at = own === null ? 0 : after < 0 ? timeline.length : after;
  const when = (day: string | null) => (
    <span class="when">{day ? showDay(day, language) : say(CARD.undated)}</span>
  );
  const items = timeline.map(({ relation, link }) => (
    <li key={relation + link.id}>
      {when(link.statedOn)}
      <span class={`relation ${relation}`}>{say(TIMELINE_WORDS[relation])}</span>
      <button
        type="button"
        class="text sentence"
        onClick={() => onOpen({ kind: 'claim', id: link.id, title: link.text })}
      >
        {say(link.text)}
      </button>
      <span class="details">{link.saidBy.map(({ label }) => say(label)).join(', ')}</span>
    </li>
  ));
  items.splice(
    at,
    0,
    <li key="own" class="own" aria-current="true">
      {when(own)}
      <span class="relation">{say(CARD.statedHere)}</span>
    </li>,
  );
  return (
    <section>
      <h3>{say(CARD.timeline)}</h3>
      <ol class="timeline">{items}</ol>
    </section>
  );
}
