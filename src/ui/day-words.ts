import type { Day, Language } from '../model/index.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A number or a text with digits, in the language's digits. */
export const digitsIn = (text: string | number, language: Language): string =>
  language === 'bn'
    ? String(text).replace(/\d/g, (digit) => String.fromCharCode(0x09e6 + Number(digit)))
    : String(text);

/** A day as newspapers print it: "১৯ জুন ২০২৪", "19 June 2024". */
export function showDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${digitsIn(date!, language)} ${MONTHS[language][month! - 1]} ${digitsIn(year!, language)}`;
}

/** Some days from the first to the last, with nothing said twice: "১২–১৭ সেপ্টেম্বর ২০২৩", "30 August – 2 September 2023". */
export function showDays(from: Day, to: Day, language: Language): string {
  if (from === to) return showDay(from, language);
  const last = showDay(to, language);
  const [date, month, year] = showDay(from, language).split(' ');
  if (from.slice(0, 7) === to.slice(0, 7)) return `${date}–${last}`;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${date} ${month} – ${last}`
    : `${date} ${month} ${year} – ${last}`;
}
