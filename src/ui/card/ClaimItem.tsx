import type { ClaimLink, Language } from '../../model/index.ts';
import { showDay } from '../day-words.ts';
import { CARD } from '../phrases/card.ts';
import type { Say } from '../phrases/phrase.ts';
import type { CardLink } from './view.ts';

interface Props {
  readonly claim: ClaimLink;
  readonly language: Language;
  readonly say: Say;
  onOpen(link: CardLink): void;
}

/** A claim in a list: what was said, by whom and when, whether it was denied, how it was rated. */
export function ClaimItem({ claim, language, say, onOpen }: Props) {
  const details = [
    claim.saidBy.map(({ label }) => say(label)).join(', '),
    claim.statedOn ? showDay(claim.statedOn, language) : say(CARD.undated),
    claim.denied ? say(CARD.denied) : '',
  ].filter(Boolean);
  return (
    <>
      <button
        type="button"
        class="text sentence"
        onClick={() => onOpen({ kind: 'claim', id: claim.id, title: claim.text })}
      >
        {say(claim.text)}
      </button>
      <span class="details">{details.join(' · ')}</span>
      {claim.rating && <span class="rating">‘{say(claim.rating)}’</span>}
    </>
  );
}
