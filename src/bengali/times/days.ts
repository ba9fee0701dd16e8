import type { Day } from '../../model/index.ts';

const MS_A_DAY = 86_400_000;

/** Days since 1 January 1970. */
export type DayNumber = number;
/** A stretch of days, both included. */
export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export const numberOf = (day: Day): DayNumber => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
export const dayOf = (number: DayNumber): Day => new Date(number * MS_A_DAY).toISOString().slice(0, 10);
export const partsOf = (number: DayNumber): { year: number; month: number; day: number } => {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (number: DayNumber): number => (((number + 4) % 7) + 7) % 7;

/** A day of the Gregorian calendar, or null where the month has no such day. */
export function gregorian(year: number, month: number, day: number): DayNumber | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.getTime() / MS_A_DAY;
}

export const single = (day: DayNumber): Days => ({ from: day, to: day });
export const yearDays = (year: number, to = year): Days => ({
  from: gregorian(year, 1, 1)!,
  to: gregorian(to, 12, 31)!,
});

/** A month, which may lie outside 1 to 12 and then falls in another year. */
export function monthDays(year: number, month: number): Days {
  const at = new Date(Date.UTC(year, month - 1, 1));
  const from = at.getTime() / MS_A_DAY;
  return { from, to: Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1) / MS_A_DAY - 1 };
}

/** The same day some months on or back; the month's last where it is too short. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: date } = partsOf(day);
  const target = monthDays(year, month + months);
  return Math.min(target.from + date - 1, target.to);
}
