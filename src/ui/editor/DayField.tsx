import type { Day } from '../../model/index.ts';

interface Props {
  readonly label: string;
  readonly day: Day | null;
  onDay(day: Day | null): void;
}

/** A day, by the browser's own picker. A half-typed one is none yet. */
export function DayField({ label, day, onDay }: Props) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        type="date"
        max="9999-12-31"
        value={day ?? ''}
        onInput={(event) => onDay(event.currentTarget.value || null)}
      />
    </label>
  );
}
