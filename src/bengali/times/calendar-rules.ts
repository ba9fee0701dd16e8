import { bengaliDay, bengaliMonth, bengaliYear } from './bengali-calendar.ts';
import { type Days, gregorian, monthDays, partsOf, single } from './days.ts';
import { dayNumber, partOfMonth } from './relative-rules.ts';
import { dated, type Found, type Rule, type Scene, tenseAt, word } from './scene.ts';
import { bengaliMonthIn, monthIn, shiftOf, unitIn } from './words.ts';

/** সাল in its forms, a dash, and what joins two dates: the year rules read them too. */
export const YEAR_WORD = /^(?:সাল|সন)(?:ে|ের|েই|টি)?$/u;
const ERA = /^(?:বঙ্গাব্দ|বঙ্গাব্দে|বঙ্গাব্দের|বাংলা|বাংলার|খ্রিস্টাব্দ|খ্রিস্টাব্দে|খ্রিষ্টাব্দে|খ্রিষ্টাব্দ)$/u;
export const DASH = /^[-–—]$/u;
const DAY_ENDING = /^(?:ই|শে|লা|রা|ঠা|তম)$/u;
export const TO_OR_AND = /^(?:থেকে|ও|এবং|হতে)$/u;

interface DayInMonth {
  readonly day: number;
  readonly to: number;
}

const plainNumber = (scene: Scene, at: number, most: number): number | null => {
  const token = scene.tokens[at];
  if (token?.kind === 'number') {
    const value = /^\d{1,4}$/.test(token.text) ? Number(token.text) : 0;
    return value >= 1 && value <= most ? value : null;
  }
  const number = scene.numbers.get(at);
  return number &&
    number.to === at + 1 &&
    Number.isInteger(number.value) &&
    number.value >= 1 &&
    number.value <= most &&
    !number.unit
    ? number.value
    : null;
};

/** ২৩, ৫ই, ২১শে, পয়লা. */
function dayAt(scene: Scene, at: number): DayInMonth | null {
  const day = plainNumber(scene, at, 32);
  if (day === null) return null;
  const ending = scene.tokens[at + 1];
  return { day, to: ending?.glued && DAY_ENDING.test(ending.text) ? at + 2 : at + 1 };
}

interface YearAt {
  readonly year: number;
  readonly to: number;
}

/** ২০২৪, ২০২৪ সালের, ১৪৩০ বঙ্গাব্দে behind a month. */
function yearAt(scene: Scene, at: number): YearAt | null {
  const from = word(scene, at) === ',' ? at + 1 : at;
  const token = scene.tokens[from];
  if (token?.kind !== 'number' || !/^1[0-9]{3}$|^20[0-9]{2}$/.test(token.text)) return null;
  let to = from + 1;
  if (YEAR_WORD.test(word(scene, to) ?? '') || ERA.test(word(scene, to) ?? '')) to++;
  return { year: Number(token.text), to };
}

/** A year that stands before what it dates: ২০২৩ সালের (জুনে), ২০২৩-এর (জুনে). */
function yearBefore(scene: Scene, at: number): YearAt | null {
  const shift = shiftOf(word(scene, at));
  const yearWord = unitIn(word(scene, at + 1));
  if (shift !== undefined && yearWord?.value === 'year' && /র/u.test(yearWord.ending) && scene.today !== null)
    return { year: partsOf(scene.today).year + shift, to: at + 2 };
  const token = scene.tokens[at];
  if (token?.kind !== 'number' || !/^1[0-9]{3}$|^20[0-9]{2}$/.test(token.text)) return null;
  const next = word(scene, at + 1) ?? '';
  if (YEAR_WORD.test(next)) return { year: Number(token.text), to: at + 2 };
  if (DASH.test(next) && /^এর$/u.test(word(scene, at + 2) ?? ''))
    return { year: Number(token.text), to: at + 3 };
  return null;
}

/** ২৩ ডিসেম্বর ২০২৪, ২৪-২৬ মার্চ, ২৮ নভেম্বর থেকে ৩ ডিসেম্বর, গত ২৮ অক্টোবর, ২০১৯ সালের ৫ আগস্ট, ১ বৈশাখ ১৪৩০. */
export const dayOfMonth: Rule = (scene, at) => {
  const shift = shiftOf(word(scene, at));
  const before = yearBefore(scene, at) ?? (shift === undefined ? null : yearBefore(scene, at + 1));
  const from = before?.to ?? (shift === undefined ? at : at + 1);
  const first = dayAt(scene, from);
  if (!first) return null;
  let last: DayInMonth | null = null;
  const joint = word(scene, first.to) ?? '';
  if (DASH.test(joint) || TO_OR_AND.test(joint)) last = dayAt(scene, first.to + 1);
  const monthAtIndex = (last ?? first).to;
  const start = whole(scene, monthAtIndex, first.day, before?.year ?? null, shift ?? null);
  if (!start) return null;
  if (last) {
    const end = whole(scene, monthAtIndex, last.day, before?.year ?? start.year, shift ?? null);
    return end && end.day >= start.day ? dated(end.to, { from: start.day, to: end.day }) : null;
  }
  if (/^(?:থেকে|হতে|-|–|—)$/u.test(word(scene, start.to) ?? '')) {
    const other = dayAt(scene, start.to + 1);
    const end = other && whole(scene, other.to, other.day, null, null);
    if (end && scene.today !== null && end.day >= start.day && end.day - start.day < 367)
      return dated(end.to, { from: start.day, to: end.day });
  }
  if (start.unknown) return dated(start.to, null);
  return dated(start.to, single(start.day));
};

interface Dated {
  readonly day: number;
  readonly to: number;
  readonly year: number | null;
  /** No year is printed and no day of publication tells it. */
  readonly unknown: boolean;
}

/** The day of a month that begins at `at`, with the year behind it or the likeliest one. */
function whole(
  scene: Scene,
  at: number,
  day: number,
  given: number | null,
  shift: number | null,
): Dated | null {
  const bengali = bengaliMonthIn(word(scene, at));
  const month = bengali ?? monthIn(word(scene, at));
  if (!month) return null;
  const calendar = (year: number): number | null =>
    bengali ? bengaliDay(year, month.value + 1, day, scene.region) : gregorian(year, month.value + 1, day);
  const behind = given === null ? yearAt(scene, at + 1) : null;
  const to = behind?.to ?? at + 1;
  const year = given ?? behind?.year ?? null;
  if (year !== null) {
    const found = calendar(bengali && year > 1700 ? year - 593 : year);
    return found === null ? null : { day: found, to, year, unknown: false };
  }
  if (scene.today === null)
    return calendar(bengali ? 1430 : 2024) === null ? null : { day: 0, to, year: null, unknown: true };
  const near = bengali ? bengaliYear(scene.today, scene.region) : partsOf(scene.today).year;
  const choices = [near - 1, near, near + 1].flatMap((choice) => calendar(choice) ?? []);
  const found = likeliest(scene, to, choices, shift);
  return found === null ? null : { day: found, to, year: null, unknown: false };
}

/** Of the same date in three years the one that tense, গত or আগামী point to, else the nearest. */
function likeliest(
  scene: Scene,
  at: number,
  choices: readonly number[],
  shift: number | null,
): number | null {
  const today = scene.today!;
  const tense = shift === null || shift === 0 ? tenseAt(scene, at) : shift < 0 ? 'past' : 'future';
  const gap = (day: number): number => Math.abs(day - today);
  const nearest = [...choices].sort((a, b) => gap(a) - gap(b));
  if (shift === -1) return nearest.find((day) => day < today) ?? nearest[0] ?? null;
  if (shift === 1) return nearest.find((day) => day > today) ?? nearest[0] ?? null;
  const fits = (day: number): boolean =>
    tense === 'past' ? day <= today : tense === 'future' ? day >= today : true;
  const best = nearest.find(fits);
  const near = nearest[0];
  if (near === undefined) return null;
  return best !== undefined && gap(best) < 300 ? best : near;
}

/** ২০২৩ সালের জুনে, গত মে মাসে, আগামী সেপ্টেম্বরে, জানুয়ারিতে, ডিসেম্বরের প্রথম সপ্তাহে, জুন মাসে. */
export const month: Rule = (scene, at) => {
  const shift = shiftOf(word(scene, at));
  const before = yearBefore(scene, at);
  const from = before?.to ?? (shift === undefined ? at : at + 1);
  const bengali = bengaliMonthIn(word(scene, from));
  const found = bengali ?? monthIn(word(scene, from));
  if (!found) return null;
  const monthWord = unitIn(word(scene, from + 1));
  const named = monthWord?.value === 'month';
  const ranged = monthRange(scene, from, before?.year ?? null, shift ?? null);
  if (ranged) return ranged;
  const bare = found.ending === '' && !named && !before && shift === undefined;
  const behind = before ? null : yearAt(scene, named ? from + 2 : from + 1);
  if (bare && !behind) return null;
  const to = behind?.to ?? (named ? from + 2 : from + 1);
  const days = monthOf(
    scene,
    to,
    found.value + 1,
    bengali !== null,
    before?.year ?? behind?.year ?? null,
    shift ?? null,
  );
  const ending = named ? monthWord.ending : found.ending;
  const inside = /র/u.test(ending) ? (partOfMonth(scene, to, days) ?? dayNumber(scene, to, days)) : null;
  return inside ?? dated(to, days);
};

/** জানুয়ারি থেকে মার্চ, জুন-জুলাই মাসে. */
function monthRange(scene: Scene, at: number, given: number | null, shift: number | null): Found | null {
  const first = monthIn(word(scene, at));
  const joint = word(scene, at + 1) ?? '';
  const second = monthIn(word(scene, at + 2));
  if (first?.ending !== '' || !second || !(joint === 'থেকে' || DASH.test(joint))) return null;
  const named = unitIn(word(scene, at + 3))?.value === 'month';
  if (joint !== 'থেকে' && !named && second.ending === '') return null;
  const to = named ? at + 4 : at + 3;
  const behind = given === null ? yearAt(scene, to) : null;
  const start = monthOf(
    scene,
    behind?.to ?? to,
    first.value + 1,
    false,
    given ?? behind?.year ?? null,
    shift,
  );
  if (!start) return dated(behind?.to ?? to, null);
  const { year } = partsOf(start.from);
  const last = monthDays(second.value < first.value ? year + 1 : year, second.value + 1);
  return dated(behind?.to ?? to, { from: start.from, to: last.to });
}

function monthOf(
  scene: Scene,
  to: number,
  number: number,
  bengali: boolean,
  year: number | null,
  shift: number | null,
): Days | null {
  const calendar = (value: number): Days =>
    bengali
      ? bengaliMonth(value > 1700 ? value - 593 : value, number, scene.region)
      : monthDays(value, number);
  if (year !== null) return calendar(year);
  if (scene.today === null) return null;
  const near = bengali ? bengaliYear(scene.today, scene.region) : partsOf(scene.today).year;
  const choices = [near - 1, near, near + 1].map(calendar);
  const start = likeliest(
    scene,
    to,
    choices.map(({ from }) => from),
    shift,
  );
  return choices.find(({ from }) => from === start) ?? null;
}

/** ১৮/০৫/২০২৪, ০৩-১১-২০২৪, 18.5.2024: day first, as both presses print it. */
export const numericDate: Rule = (scene, at) => {
  const token = scene.tokens[at];
  if (token?.kind !== 'number') return null;
  const joined = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(token.text);
  if (joined) return numeric(joined, at + 1);
  if (!DASH.test(word(scene, at + 1) ?? '') || !/^\d{1,2}$/.test(token.text)) return null;
  const text = [0, 1, 2, 3, 4].map((i) => word(scene, at + i) ?? '').join('');
  const dashed = /^(\d{1,2})[-–](\d{1,2})[-–](\d{4})$/.exec(text);
  return dashed ? numeric(dashed, at + 5) : null;
};

function numeric(parts: RegExpExecArray, to: number): Found | null {
  const day = gregorian(Number(parts[3]), Number(parts[2]), Number(parts[1]));
  return day === null ? null : dated(to, single(day));
}
