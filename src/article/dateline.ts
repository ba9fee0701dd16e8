import type { Day } from '../model/index.ts';

/** Months as both presses and English datelines spell them: data. The index is the month, 1 to 12, less one. */
const MONTHS: readonly (readonly string[])[] = [
  ['জানুয়ারি', 'জানুয়ারী', 'জানু', 'january', 'jan'],
  ['ফেব্রুয়ারি', 'ফেব্রুয়ারী', 'ফেব্রু', 'february', 'feb'],
  ['মার্চ', 'march', 'mar'],
  ['এপ্রিল', 'april', 'apr'],
  ['মে', 'may'],
  ['জুন', 'june', 'jun'],
  ['জুলাই', 'july', 'jul'],
  ['আগস্ট', 'অগস্ট', 'আগষ্ট', 'august', 'aug'],
  ['সেপ্টেম্বর', 'সেপ্টে', 'september', 'sept', 'sep'],
  ['অক্টোবর', 'অক্টো', 'october', 'oct'],
  ['নভেম্বর', 'নভে', 'november', 'nov'],
  ['ডিসেম্বর', 'ডিসে', 'december', 'dec'],
];

const monthOf = new Map(
  MONTHS.flatMap((names, i) => names.map((name) => [name.normalize('NFC'), i + 1] as const)),
);
const NAMES = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|ই|শে|লা|রা|ঠা)?[ ,]+(${NAMES})\\.?,?[ ,]+(\\d{4})(?!\\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(`(${NAMES})\\.?[ ]+(\\d{1,2})(?:st|nd|rd|th)?,?[ ]+(\\d{4})(?!\\d)`, 'u');
const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/** The calendar day of three numbers; null if there is none, or not one a newspaper on the web could bear. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (year < 1990 || year > 2100) return null;
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
    ? time.toISOString().slice(0, 10)
    : null;
}

/**
 * The first full date printed in a dateline, Bengali or English, day before month: "প্রকাশ: ১৯ জুন ২০২৪, ১০:৩০",
 * "০৬ সেপ্টেম্বর ২০২৩", "December 23, 2024", "19/06/2024".
 */
export function readDateline(text: string): Day | null {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
    .replace(/\s+/g, ' ');
  const dayFirst = DAY_FIRST.exec(plain);
  if (dayFirst) return dayFrom(Number(dayFirst[3]), monthOf.get(dayFirst[2]!)!, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst) return dayFrom(Number(monthFirst[3]), monthOf.get(monthFirst[1]!)!, Number(monthFirst[2]));
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numeric = NUMERIC.exec(plain);
  return numeric ? dayFrom(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])) : null;
}
