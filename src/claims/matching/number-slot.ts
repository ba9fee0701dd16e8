import { type NumberReading, normalise, type Token } from '../../bengali/index.ts';
import { boundAt } from './bound.ts';
import type { NumberSlot } from './slot.ts';

/** নয় closing a clause negates; শেষ আট is a round of a cup. */
export function isNoNumber(tokens: readonly Token[], { from, to, value }: NumberReading): boolean {
  const next = tokens[to];
  if (NO_NUMBERS.has(tokens[from]!.text)) return true;
  if (tokens[from]!.text === NOT) return !next || next.kind === 'mark' || AFTER_NOT.test(next.text);
  return tokens[from - 1]?.text === LAST && (value === 4 || value === 8 || value === 16);
}
/** আটকে দেওয়া is to hold back, not to give to eight. */
const NO_NUMBERS = new Set(['আটকে', 'আটকা'].map((word) => normalise(word).text));
const NOT = normalise('নয়').text;
const LAST = normalise('শেষ').text;
const AFTER_NOT = /^(?:বলে|বলেও|এবং|কারণ|তবে|কিন্তু|এমন)$/u;

/** Classifiers and ordinal endings on digits are part of the number (৪১২টি, ৩২তম), and so is the second word of শতাংশীয় পয়েন্ট. */
export function endOfNumber(tokens: readonly Token[], number: NumberReading): number {
  const points = endOfPoints(tokens, number);
  if (points !== null) return points;
  const next = tokens[number.to];
  return next?.glued && next.kind === 'word' ? number.to + 1 : number.to;
}

/** Where a count of percentage points ends; null of anything else. */
function endOfPoints(tokens: readonly Token[], { to, unit }: NumberReading): number | null {
  const percent = unit === 'percent' || POINT_ADJECTIVE.test(tokens[to]?.text ?? '');
  return percent && POINT.test(tokens[to + 1]?.text ?? '') ? to + 2 : null;
}
const POINT_ADJECTIVE = new RegExp(`^${normalise('শতাংশীয়').text}$`, 'u');
const POINT = new RegExp(`^${normalise('পয়েন্ট').text}`, 'u');

/** এক is the article, but not before a measure: এক বছরে. */
export const isArticle = ({ article, unit }: NumberReading): boolean =>
  article && !MEASURES.has(unit ?? '') && unit !== 'month' && unit !== 'day';

/** Measures are compared in one unit of their kind: ২৪ মাস is দুই বছর, ১৮ টন is ১৮ হাজার কেজি. */
const MEASURES = new Map([
  ['decade', { unit: 'month', times: 120 }],
  ['year', { unit: 'month', times: 12 }],
  ['week', { unit: 'day', times: 7 }],
  ['hour', { unit: 'minute', times: 60 }],
  ['tonne', { unit: 'kilogram', times: 1_000 }],
  ['gram', { unit: 'kilogram', times: 0.001 }],
  ['kilometre', { unit: 'metre', times: 1_000 }],
]);

/** প্রতি ১০০ জনে ৫৬ জন and শতকরা ৫৬ are 56 percent. */
export function numberSlot(
  tokens: readonly Token[],
  number: NumberReading,
  source: string,
): NumberSlot | null {
  const before = tokens.slice(Math.max(0, number.from - 8), number.from).map(({ text }) => text);
  const each = before.lastIndexOf('প্রতি');
  const hundred = each >= 0 && /^(?:100|শতে|শ|একশ|একশো)/u.test(before[each + 1] ?? '');
  if (number.value === 100 && before.at(-1) === 'প্রতি') return null;
  const percent = hundred || before.at(-1) === 'শতকরা';
  const span = MEASURES.get(number.unit ?? '');
  const points = endOfPoints(tokens, number) !== null;
  return {
    kind: 'number',
    value: number.value * (span?.times ?? 1),
    unit: points ? 'point' : percent ? 'percent' : (span?.unit ?? number.unit),
    ordinal: number.ordinal,
    bound: boundAt(tokens, points ? { ...number, unit: null } : number, endOfNumber(tokens, number)),
    text: source.slice(number.start, number.end),
  };
}
