import { useId } from 'preact/hooks';
import type { Day } from '../../model/index.ts';
import type { EditorVoice } from './voice.ts';

interface Props {
  readonly label: string;
  readonly day: Day | null;
  readonly voice: Pick<EditorVoice, 'day'>;
  onDay(day: Day | null): void;
}

/**
 * A day, by the browser's own picker; under it the day in words, since the picker writes it in the browser's order
 * of day and month, whatever the language here. A half-typed day is none yet.
 */
export function DayField({ label, day, voice, onDay }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={day ?? ''}
        aria-describedby={`${id}-words`}
        onInput={(event) => onDay(event.currentTarget.value || null)}
      />
      <span id={`${id}-words`} class="hint">
        {day && voice.day(day)}
      </span>
    </div>
  );
}
