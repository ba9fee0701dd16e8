import { normalise } from './normalise.ts';
import numerals from './tables/numerals.json' with { type: 'json' };

/** The normal form of a table's word. */
export const key = (word: string): string => normalise(word).text;
const CARDINALS = new Map<string, number>(
  numerals.cardinals.flatMap((line, value) => line.split(' ').map((word) => [key(word), value] as const)),
);
const ORDINALS = new Map(Object.entries(numerals.ordinals).map(([word, value]) => [key(word), value]));
/** হাজার, লাখ, কোটি … with what they multiply by. */
export const SCALES = new Map<string, number>(
  Object.entries(numerals.scales).map(([word, value]) => [key(word), value]),
);
const UNITS = new Map(
  Object.entries(numerals.units).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [key(word), unit] as const),
  ),
);
const AFTER_VILLAGE = new Set(numerals.villages.followedBy.split(' ').map(key));
/** Whether গ্রাম before this word is a village, not a weight. */
export const isVillageBefore = (word: string): boolean => AFTER_VILLAGE.has(word);
/** What may hang on a number word: classifiers, case endings, the ordinal's তম. */
const TAIL = key('(?:টি|টা|টে|টো|জন|খানা|খানি|জনের|তম|বারের|বার|মাত্রা|গুণ)?(?:রই|ের|কে|র|তে|য়|ে|েই|ই|ও)?');
/** Half of the scale that it is written together with: অর্ধলাখ, অর্ধশত. */
const HALF = key('অর্ধ');
/** Short forms that count only where something counted hangs on or follows (দু’জন, ছ’ঘণ্টা), else they are words or letters. */
const SHORT = new Set(['দু', 'ছ', 'ন', 'বার', 'শ'].map(key));
/** The value of normalised digits as newspapers group them: ১২,৫০,০০০ or 12.5; null where it is none (a date with slashes). */
export function readDigits(text: string): number | null {
  if (text.includes('/')) return null;
  const plain = text.replace(/,(?=\d{2,3}(?:,|\.|$))/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The number a single word says: পাঁচ 5, পাঁচজনকে 5, একশ 100, দু’হাজারি 2000; null where it says none. */
export function readNumberWord(word: string): NumberWord | null {
  const known = READ.get(word);
  if (known !== undefined) return known;
  const found = readWord(word);
  if (READ.size > 20_000) READ.clear();
  READ.set(word, found);
  return found;
}

interface NumberWord {
  readonly value: number;
  readonly tail: string;
  readonly ordinal: boolean;
}
/** Words read before: a text has few different ones. */
const READ = new Map<string, NumberWord | null>();

function readWord(word: string): NumberWord | null {
  const direct = simpleWord(word, '');
  if (direct) return direct;
  const joined = /^(.{1,4})'(.+)$/u.exec(word);
  if (joined) {
    const head = CARDINALS.get(joined[1]!);
    if (head === undefined) return null;
    const scale = scaleOf(joined[2]!);
    return scale
      ? { value: head * scale, tail: '', ordinal: false }
      : { value: head, tail: joined[2]!, ordinal: false };
  }
  for (let cut = word.length - 1; cut >= 2; cut--) {
    const tail = word.slice(cut);
    if (!TAILED_TAIL.test(tail)) continue;
    const found = simpleWord(word.slice(0, cut), tail);
    if (found) return found;
  }
  return null;
}
const TAILED_TAIL = new RegExp(`^${TAIL}$`, 'u');

function simpleWord(word: string, tail: string): { value: number; tail: string; ordinal: boolean } | null {
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return { value: ordinal, tail, ordinal: true };
  const value = CARDINALS.get(word);
  if (value !== undefined) {
    if (SHORT.has(word) && !/^(?:টি|টো|জন)/u.test(tail)) return null;
    return { value, tail, ordinal: tail.startsWith('তম') };
  }
  const half = word.startsWith(HALF) ? SCALES.get(word.slice(HALF.length)) : undefined;
  if (half !== undefined) return { value: half / 2, tail, ordinal: false };
  const hundred = /^(.+?)(?:শ|শো|শত|'শ)$/u.exec(word);
  const head = hundred && CARDINALS.get(hundred[1]!);
  return head ? { value: head * 100, tail, ordinal: false } : null;
}

const SCALE_TAIL = /^(?:টি|টা)?(?:ের|র|ে|ি|য়|ই|ও)?$/u;
/** The single letter শ is too short to carry more than a genitive. */
const LONE_TAIL = /^র$/u;
/** What a scale word multiplies by, with or without a case ending; null for other words. */
export function scaleOf(word: string): number | null {
  const exact = SCALES.get(word);
  if (exact !== undefined) return exact;
  for (const [scale, value] of SCALES)
    if (word.startsWith(scale) && (scale.length > 1 ? SCALE_TAIL : LONE_TAIL).test(word.slice(scale.length)))
      return value;
  return null;
}

const UNIT_TAIL = /^(?:টি|টা)?(?:ের|র|কে|ে|তে|য়|ায়)?(?:ই|ও)?$/u;
/** The unit that a word names, as a key of the unit table; null for other words. */
export function unitOf(word: string): string | null {
  const exact = UNITS.get(word);
  if (exact) return exact;
  for (let cut = word.length - 1; cut >= 2; cut--) {
    const unit = UNITS.get(word.slice(0, cut));
    if (unit && UNIT_TAIL.test(word.slice(cut))) return unit;
  }
  return null;
}
