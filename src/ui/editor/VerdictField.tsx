import type { VerdictScale } from '../../model/index.ts';
import type { EditorVoice } from './voice.ts';

interface Props {
  readonly scale: VerdictScale;
  readonly verdict: string | null;
  readonly voice: EditorVoice;
  onVerdict(id: string | null): void;
}

/** How many verdicts have a key of their own. */
export const NUMBERED = 9;

/** The verdict, of the desk's scale. One that the scale has no more still shows by its id. */
export function VerdictField({ scale, verdict, voice, onVerdict }: Props) {
  const { words, say, number } = voice;
  const isKnown = verdict === null || scale.some(({ id }) => id === verdict);
  const all = isKnown ? scale : [...scale, { id: verdict, label: { bn: verdict }, rating: null }];
  return (
    <fieldset class="verdicts" aria-describedby="verdict-keys">
      <legend>{words.verdict}</legend>
      <div class="options">
        {all.map(({ id, label }, i) => (
          <label key={id} class={id === verdict ? 'chosen' : ''}>
            <input type="radio" name="verdict" checked={id === verdict} onChange={() => onVerdict(id)} />
            {i < NUMBERED && (
              <span class="key" aria-hidden="true">
                {number(i + 1)}
              </span>
            )}
            <span>{say(label)}</span>
          </label>
        ))}
      </div>
      <span id="verdict-keys" class="hint">
        {words.verdictKeys(number(Math.min(NUMBERED, scale.length)))}
        {verdict !== null && (
          <button type="button" class="text" onClick={() => onVerdict(null)}>
            {words.noVerdict}
          </button>
        )}
      </span>
    </fieldset>
  );
}
