import type { ClaimCard } from '../../model/index.ts';
import { LinkButton } from './LinkButton.tsx';
import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly card: ClaimCard;
  readonly voice: Voice;
  onOpen(link: CardLink): void;
}

/** What came before and after, by the day it was stated, with this claim in its place. */
export function Timeline({ card: { claim, timeline }, voice, onOpen }: Props) {
  const { say, day, words } = voice;
  const own = claim.statedOn ?? '';
  const isBefore = (statedOn: string | null): boolean => statedOn !== null && statedOn <= own;
  const items = timeline.map(({ relation, link }) => (
    <li key={relation + link.id}>
      <span class="when">{day(link.statedOn)}</span>
      <span class={`relation ${relation}`}>{words[`timeline.${relation}`]}</span>
      <LinkButton link={{ kind: 'claim', id: link.id, title: link.text }} {...{ say, onOpen }} />
      <span class="details">{link.saidBy.map(({ label }) => say(label)).join(', ')}</span>
    </li>
  ));
  const here = (
    <li key="own" class="own" aria-current="true">
      <span class="when">{day(claim.statedOn)}</span>
      <span class="relation">{words.statedHere}</span>
    </li>
  );
  return (
    <section>
      <h3>{words.timeline}</h3>
      <ol class="timeline">
        {items.toSpliced(timeline.filter(({ link }) => isBefore(link.statedOn)).length, 0, here)}
      </ol>
    </section>
  );
}
