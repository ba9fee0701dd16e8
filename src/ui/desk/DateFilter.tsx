import { DATED_BY, type NoteFilter } from '../../model/index.ts';
import type { Voice } from './voice.ts';

type Days = NonNullable<NoteFilter['days']>;

interface DateFilterProps {
  readonly voice: Voice;
  readonly days: Days | null;
  onDays(days: Days | null): void;
}

const EARLIEST = '0001-01-01';
const LATEST = '9999-12-31';

/** Narrows to days, of the kind that is chosen; an end left empty is open. */
export function DateFilter({ voice: { words }, days, onDays }: DateFilterProps) {
  const shown = (day: string | undefined): string =>
    day === undefined || day === EARLIEST || day === LATEST ? '' : day;
  return (
    <>
      <label class={`choice ${days ? 'choice-made' : ''}`}>
        <span class="choice-name">{words.dated}</span>
        <select
          value={days?.by ?? ''}
          onChange={(event) => {
            const by = DATED_BY.find((kind) => kind === event.currentTarget.value);
            onDays(by ? { from: EARLIEST, to: LATEST, ...days, by } : null);
          }}
        >
          <option value="">{words.anyDate}</option>
          {DATED_BY.map((kind) => (
            <option key={kind} value={kind}>
              {words.datedBy[kind]}
            </option>
          ))}
        </select>
      </label>
      {days && (
        <>
          <label class="choice">
            <span class="choice-name">{words.from}</span>
            <input
              type="date"
              value={shown(days.from)}
              onChange={(event) => onDays({ ...days, from: event.currentTarget.value || EARLIEST })}
            />
          </label>
          <label class="choice">
            <span class="choice-name">{words.to}</span>
            <input
              type="date"
              value={shown(days.to)}
              onChange={(event) => onDays({ ...days, to: event.currentTarget.value || LATEST })}
            />
          </label>
        </>
      )}
    </>
  );
}
