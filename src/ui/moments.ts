import type { Language } from '../model/index.ts';
import { digitsIn, showDay } from './day-words.ts';
import { DAY_PARTS, NEAR_DAYS, UNIT_NAMES, WEEKDAYS } from './phrases/calendar.ts';

/** Numbers and times in words, in one language, against the reader's own clock and time zone. */
export interface Telling {
  /** Digits and grouping of the language: ১২,৩৪,৫৬৭. */
  number(value: number): string;
  /** How long ago, in the largest unit that fits: ৩ দিন আগে. A moment to come (a clock set back) counts as now. */
  age(moment: string): string;
  /** The time of day, which no line breaks: সকাল ১০:০৫. */
  clock(moment: string): string;
  /** The day: আজ, গতকাল, আগামীকাল, else বুধবার, ১৯ জুন ২০২৪. */
  day(moment: string): string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;
type Unit = (typeof UNITS)[number][0];

/** The largest unit that has passed since a moment, with how many of it; null within a minute. */
function elapsedSince(moment: string, now: number): { count: number; unit: Unit } | null {
  const elapsed = now - Date.parse(moment);
  const found = UNITS.find(([, length]) => elapsed >= length);
  return found ? { count: Math.floor(elapsed / found[1]), unit: found[0] } : null;
}

const dayNumber = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
const daysBefore = (at: Date, now: number): number => dayNumber(new Date(now)) - dayNumber(at);
const minutes = (at: Date): string => String(at.getMinutes()).padStart(2, '0');
const hour = (at: Date): number => at.getHours() % 12 || 12;

const dayOf = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;

const bengali = (now: number): Telling => {
  const grouping = new Intl.NumberFormat('en-IN');
  const number = (value: number): string => digitsIn(grouping.format(value), 'bn');
  return {
    number,
    age: (moment) => {
      const elapsed = elapsedSince(moment, now);
      return elapsed ? `${number(elapsed.count)} ${UNIT_NAMES[elapsed.unit]} আগে` : 'এইমাত্র';
    },
    clock: (moment) => {
      const at = new Date(moment);
      const part = DAY_PARTS.find(([from]) => at.getHours() >= from)![1];
      return `${part}\u00a0${digitsIn(`${hour(at)}:${minutes(at)}`, 'bn')}`;
    },
    day: (moment) => {
      const at = new Date(moment);
      return NEAR_DAYS.bn[daysBefore(at, now)] ?? `${WEEKDAYS[at.getDay()]}, ${showDay(dayOf(at), 'bn')}`;
    },
  };
};

const english = (now: number): Telling => {
  const numbers = new Intl.NumberFormat('en-GB');
  const ages = new Intl.RelativeTimeFormat('en-GB');
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
  return {
    number: (value) => numbers.format(value),
    age: (moment) => {
      const elapsed = elapsedSince(moment, now);
      return elapsed ? ages.format(-elapsed.count, elapsed.unit) : 'just now';
    },
    clock: (moment) => {
      const at = new Date(moment);
      return `${hour(at)}:${minutes(at)}\u00a0${at.getHours() < 12 ? 'am' : 'pm'}`;
    },
    day: (moment) => {
      const at = new Date(moment);
      return NEAR_DAYS.en[daysBefore(at, now)] ?? `${weekday.format(at)}, ${showDay(dayOf(at), 'en')}`;
    },
  };
};

/** Tells numbers and times as of `now`, in milliseconds since the epoch. */
export function tellingIn(language: Language, now: number): Telling {
  return language === 'bn' ? bengali(now) : english(now);
}
