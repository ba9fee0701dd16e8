import type { ClaimLink } from '../../model/index.ts';
import { digitsIn } from '../day-words.ts';
import { LinkButton } from './LinkButton.tsx';
import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly claim: ClaimLink;
  readonly voice: Voice;
  onOpen(link: CardLink): void;
}

/** A claim in a list: what was said, by whom and when, whether it was denied, how it was last rated and by whom. */
export function ClaimItem({ claim, voice, onOpen }: Props) {
  const { say, day, words, language } = voice;
  const others = (claim.reviews ?? 1) - 1;
  const ratedBy = [
    claim.ratedBy ? say(claim.ratedBy) : '',
    others > 0 ? words.moreReviews.replace('{count}', digitsIn(others, language)) : '',
  ];
  const details = [
    claim.saidBy.map(({ label }) => say(label)).join(', '),
    day(claim.statedOn),
    claim.denied ? words.denied : '',
  ];
  return (
    <>
      <LinkButton link={{ kind: 'claim', id: claim.id, title: claim.text }} {...{ say, onOpen }} />
      <span class="details">{details.filter(Boolean).join(' · ')}</span>
      {claim.rating && (
        <>
          <span class="rating">‘{say(claim.rating)}’</span>
          <span class="details">{ratedBy.filter(Boolean).join(' · ')}</span>
        </>
      )}
    </>
  );
}
