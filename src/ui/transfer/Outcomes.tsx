import type { OutcomeLine } from './views.ts';
import type { Voice } from './voice.ts';

/** What a file would bring or brought, kind by kind; kinds of which there is nothing do not show. */
export function Outcomes({
  voice,
  lines,
}: {
  readonly voice: Voice;
  readonly lines: readonly OutcomeLine[];
}) {
  const { outcomes, outcomesMore, tell } = voice;
  return (
    <dl class="outcomes">
      {lines
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => (
          <div key={outcome} class="outcome">
            <dt>
              {outcomes[outcome]}
              {outcomesMore[outcome] && <span class="pick-more">{outcomesMore[outcome]}</span>}
            </dt>
            <dd>{tell.number(count)}</dd>
          </div>
        ))}
    </dl>
  );
}
