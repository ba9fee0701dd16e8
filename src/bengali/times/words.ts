import { normalise } from '../normalise.ts';
import table from '../tables/time-words.json' with { type: 'json' };

export type Unit = keyof typeof table.units;

const key = (word: string): string => normalise(word).text;
const list = (line: string): string[] => line.split(' ').map(key);
const indexed = (lines: readonly string[]): Map<string, number> =>
  new Map(lines.flatMap((line, i) => list(line).map((word) => [word, i] as const)));

const MONTHS = indexed(table.months);
const BENGALI_MONTHS = indexed(table.bengaliMonths);
const WEEKDAYS = indexed(table.weekdays);
const WEEKDAY_STEMS = indexed(table.weekdayStems);
const UNITS = new Map(
  Object.entries(table.units).flatMap(([unit, line]) =>
    list(line).map((word) => [word, unit as Unit] as const),
  ),
);
const FISCAL = new Set(Object.keys(table.fiscal).map(key));
const DECADES = new Map(Object.entries(table.decades).map(([word, value]) => [key(word), value]));
const DAYS = new Map(Object.entries(table.days).map(([word, offset]) => [key(word), offset]));
const EITHER_WAY = new Map(Object.entries(table.eitherWay).map(([word, offset]) => [key(word), offset]));
const SHIFTS = new Map<string, -1 | 0 | 1>([
  ...list(table.past).map((word) => [word, -1] as const),
  ...list(table.current).map((word) => [word, 0] as const),
  ...list(table.next).map((word) => [word, 1] as const),
]);
const PARTS = new Map(
  Object.entries(table.parts).flatMap(([part, line]) =>
    list(line).map((word) => [word, part as keyof typeof table.parts] as const),
  ),
);

// The endings a time word takes; its base is looked up with each of them taken off.
const ENDINGS = [
  'য়ের',
  'য়ে',
  'য়েই',
  '',
  'ই',
  'ও',
  'ে',
  'েই',
  'েও',
  'তে',
  'তেই',
  'র',
  'ের',
  'েরও',
  'েরই',
  'রই',
  'য়',
  'কে',
  'টি',
  'টা',
  'টির',
  'গুলোতে',
  'গুলিতে',
  'গুলো',
];

/** A time word with the ending that was taken off. */
interface Found<T> {
  readonly value: T;
  readonly ending: string;
}

/** How many words a finder keeps. */
const KEPT = 20_000;
type Finder<T> = (word: string | undefined) => Found<T> | null;

/** Looks words up in a table; keeps what was asked, as a text has few different words and asks each of all tables. */
function finder<T>(table: ReadonlyMap<string, T>): Finder<T> {
  const asked = new Map<string, Found<T> | null>();
  return (word) => {
    if (word === undefined) return null;
    const known = asked.get(word);
    if (known !== undefined) return known;
    const found = find(table, word);
    if (asked.size >= KEPT) asked.clear();
    asked.set(word, found);
    return found;
  };
}

function find<T>(map: ReadonlyMap<string, T>, word: string): Found<T> | null {
  for (const ending of ENDINGS) {
    // A two-letter name takes no glide (মেয়ে is no form of মে).
    if (!word.endsWith(ending) || (ending.startsWith('য়') && word.length - ending.length < 3)) continue;
    const value = map.get(ending === '' ? word : word.slice(0, -ending.length));
    if (value !== undefined) return { value, ending };
  }
  return null;
}

/** 0 January to 11 December. */
export const monthIn: Finder<number> = finder(MONTHS);
/** 0 বৈশাখ to 11 চৈত্র. */
export const bengaliMonthIn: Finder<number> = finder(BENGALI_MONTHS);
/** 0 Sunday to 6 Saturday. */
export const weekdayIn: Finder<number> = finder(WEEKDAYS);
/** A weekday without বার, as in রবি ও সোমবার. */
export const weekdayStem = (word: string | undefined): number | undefined => WEEKDAY_STEMS.get(word ?? '');
export const unitIn: Finder<Unit> = finder(UNITS);
export const decadeIn: Finder<number> = finder(DECADES);
export const relativeDay = (word: string | undefined): number | undefined => DAYS.get(word ?? '');
/** কাল and পরশু: how many days on or back. */
export const eitherWayDay = (word: string | undefined): number | undefined => EITHER_WAY.get(word ?? '');
/** −1 for গত, 0 for চলতি and এই, 1 for আগামী. */
export const shiftOf = (word: string | undefined): -1 | 0 | 1 | undefined => SHIFTS.get(word ?? '');
export const partOf = (word: string | undefined): 'start' | 'middle' | 'end' | undefined =>
  PARTS.get(word ?? '');
export const isFiscalYear = (word: string | undefined): boolean =>
  word !== undefined &&
  ENDINGS.some((ending) => word.endsWith(ending) && FISCAL.has(word.slice(0, word.length - ending.length)));

const FUTURE = new Set(list(table.tense.future));
const NOT_FUTURE = new Set(list(table.tense.notFuture));

/** The tense that a verb's form shows; null for what is no finite verb. Present forms report the past in newspapers. */
export function tenseOf(word: string): 'past' | 'future' | null {
  if (FUTURE.has(word)) return 'future';
  if (word.length > 3 && /বেন?$/u.test(word) && !NOT_FUTURE.has(word) && !/(?:ভাবে|বরে)$/u.test(word))
    return 'future';
  if (/চ্ছেন?$/u.test(word)) return 'future';
  if (/(?:েছেন?|েছিলেন?|িয়েছেন?|য়েছেন?|ছিলেন?|লেন|লো|েছে|ছিল)$/u.test(word)) return 'past';
  if (word.length > 2 && /(?:[ক-হড়]ল|ায়|য়|[ক-হড়]ে|েন|ান|য়নি|েনি|ননি)$/u.test(word)) return 'past';
  return null;
}

/** Whether a word is a finite verb by its form alone, wherever it stands. */
export const isSureVerb = (word: string): boolean =>
  // Few words end like one: the pattern is tried on these only.
  (word.endsWith('ে') || word.endsWith('ন')) && SURE_VERB.test(word);
const SURE_VERB = /(?:চ্ছেন?|[েিয়]ছেন?|ছিলেন?|লেন|বেন|(?:হ|যা|পার|থাক|কর|দে|নে|পা|চল|আস|রাখ|খুল|মিল|কিন)বে)$/u;

const STARTS = new Set(
  [MONTHS, BENGALI_MONTHS, WEEKDAYS, WEEKDAY_STEMS, UNITS, DECADES, DAYS, EITHER_WAY, SHIFTS].flatMap((map) =>
    [...map.keys()].map((start) => start.slice(0, 2)),
  ),
);
for (const joined of list('এক দু তিন চার পাঁচ ছয় সাত আট নয় দশ')) STARTS.add(joined.slice(0, 2));

/** Whether a time expression may begin with this word, where no number does: what the rules ask of their first word. */
export function mayStartTime(word: string): boolean {
  const known = MAY_START.get(word);
  if (known !== undefined) return known;
  const may =
    STARTS.has(word.slice(0, 2)) &&
    (shiftOf(word) !== undefined ||
      relativeDay(word) !== undefined ||
      eitherWayDay(word) !== undefined ||
      weekdayStem(word) !== undefined ||
      monthIn(word) !== null ||
      bengaliMonthIn(word) !== null ||
      weekdayIn(word) !== null ||
      decadeIn(word.replace(/য়ের$/u, 'র')) !== null ||
      JOINED_UNIT.test(word));
  if (MAY_START.size >= KEPT) MAY_START.clear();
  MAY_START.set(word, may);
  return may;
}
const MAY_START = new Map<string, boolean>();
/** এবছর, তিনদিনের, মাসখানেক. */
const JOINED_UNIT = new RegExp(`${[...UNITS.keys()].join('|')}|খানেক`, 'u');

/** মাসখানেক, বছরখানেক: about one; the unit it is one of. */
export function aboutOne(word: string | undefined): Unit | null {
  const found = /^(.+?)খানেক(?:ের)?$/u.exec(word ?? '');
  return found ? (UNITS.get(found[1]!) ?? null) : null;
}
