import type { Day } from '../model/index.ts';

/** Months as both presses spell them: data. The index is the month, 1 to 12, less one. */
const MONTHS = [
  'জানুয়ারি জানুয়ারী জানু',
  'ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রু',
  'মার্চ',
  'এপ্রিল',
  'মে',
  'জুন',
  'জুলাই',
  'আগস্ট অগস্ট আগষ্ট',
  'সেপ্টেম্বর সেপ্টে',
  'অক্টোবর অক্টো',
  'নভেম্বর নভে',
  'ডিসেম্বর ডিসে',
];

const monthOf = new Map(
  MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name.normalize('NFC'), i + 1] as const)),
);
const NAMES = [...monthOf.keys()].sort((a, b) => b.length - a.length).join('|');
const BENGALI = new RegExp(`(?<!\\d)(\\d{1,2})(?:ই|শে|লা|রা|ঠা)?[ ,]+(${NAMES})\\.?,?[ ,]+(\\d{4})(?!\\d)`);
const ENGLISH = /\b(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}),? \d{4}(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/** The calendar day of three numbers; null if there is none, or not one a newspaper on the web could bear. */
function dayFrom(year: number, month: number, day: number): Day | null {
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
  const bengali = BENGALI.exec(plain);
  if (bengali) return dayFrom(Number(bengali[3]), monthOf.get(bengali[2]!)!, Number(bengali[1]));
  const english = new Date(ENGLISH.exec(plain)?.[0].replace(/(\d)(?:st|nd|rd|th)/, '$1') ?? '');
  if (!Number.isNaN(english.getTime()))
    return dayFrom(english.getFullYear(), english.getMonth() + 1, english.getDate());
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return dayFrom(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const numeric = NUMERIC.exec(plain);
  return numeric ? dayFrom(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])) : null;
}
