import { addMonths, type Days, monthDays, partsOf, single, weekdayOf, yearDays } from './days.ts';
import { dated, type Found, type Rule, type Scene, tenseAt, word } from './scene.ts';
import {
  eitherWayDay,
  monthIn,
  partOf,
  relativeDay,
  shiftOf,
  type Unit,
  unitIn,
  weekdayIn,
  weekdayStem,
} from './words.ts';

const NIGHT = /^(?:দিবাগত|দিনগত)$/u;

/** আজ, গতকাল সোমবার, আগামীকাল, গত পরশু, কাল. The weekday beside the word belongs to it. */
export const namedDay: Rule = (scene, at) => {
  const offset = dayOffset(scene, at);
  if (!offset) return null;
  const to = weekdayIn(word(scene, offset.to)) ? offset.to + 1 : offset.to;
  return night(scene, to, scene.today === null ? null : single(scene.today + offset.days));
};

function dayOffset(scene: Scene, at: number): { days: number; to: number } | null {
  const plain = relativeDay(word(scene, at));
  if (plain !== undefined) return { days: plain, to: at + 1 };
  const shift = shiftOf(word(scene, at));
  const from = shift === undefined ? at : at + 1;
  const away = eitherWayDay(word(scene, from));
  if (away === undefined) {
    if (shift === -1 && /^রাত(?:ে|েই)?$/u.test(word(scene, from) ?? '')) return { days: -1, to: from + 1 };
    return null;
  }
  const direction = shift ?? (tenseAt(scene, from + 1) === 'future' ? 1 : -1);
  return direction === 0 ? null : { days: direction * away, to: from + 1 };
}

/** দিবাগত রাত reaches into the next day. */
function night(scene: Scene, to: number, days: Days | null): Found {
  if (!NIGHT.test(word(scene, to) ?? '') || !/^রাত/u.test(word(scene, to + 1) ?? '')) return dated(to, days);
  return dated(to + 2, days && { from: days.from, to: days.from + 1 });
}

/** সোমবার, গত রোববার, আগামী শনিবার, গত রবি ও সোমবার. */
export const weekday: Rule = (scene, at) => {
  const shift = shiftOf(word(scene, at));
  const from = shift === undefined ? at : at + 1;
  const first = weekdayIn(word(scene, from))?.value ?? weekdayStem(word(scene, from));
  if (first === undefined) return null;
  const full = weekdayIn(word(scene, from)) !== null;
  let to = from + 1;
  let second: number | null = null;
  if (/^(?:ও|এবং|-|–|থেকে)$/u.test(word(scene, to) ?? '')) {
    const other = weekdayIn(word(scene, to + 1));
    if (other) {
      second = other.value;
      to += 2;
    }
  }
  if (!full && second === null) return null;
  const { today } = scene;
  if (today === null) return dated(to, null);
  const direction = shift ?? (tenseAt(scene, to) === 'future' ? 1 : -1);
  const start = weekdayFrom(today, first, direction, shift === undefined);
  if (second === null) return night(scene, to, single(start));
  return dated(to, { from: start, to: start + ((((second - first) % 7) + 7) % 7) });
};

/** The nearest such weekday before or after a day; a bare past one may be the day itself. */
function weekdayFrom(today: number, wanted: number, direction: number, bare: boolean): number {
  const back = (((weekdayOf(today) - wanted) % 7) + 7) % 7;
  if (direction > 0) return today + (back === 0 ? 7 : 7 - back);
  return today - (back === 0 && !bare && direction < 0 ? 7 : back);
}

/** গত সপ্তাহে, চলতি মাসেই, আগামী বছর, গত তিন মাসে, এই মাসের শেষের দিকে, গত বছরের ডিসেম্বরে. */
export const shifted: Rule = (scene, at) => {
  const glued = /^(এ|এই|গত|চলতি)(বছর|মাস|সপ্তাহ)(.*)$/u.exec(word(scene, at) ?? '');
  const shift = glued ? shiftOf(glued[1]) : shiftOf(word(scene, at));
  if (shift === undefined) return null;
  const number = glued || unitIn(word(scene, at + 1)) ? undefined : scene.numbers.get(at + 1);
  if (number) return countedShift(scene, at, shift);
  const unitAt = glued ? at : at + 1;
  const unit = unitIn(glued ? glued[2]! + glued[3]! : word(scene, unitAt));
  if (!unit) return null;
  const { today } = scene;
  if (!['week', 'month', 'year', 'decade'].includes(unit.value) || word(scene, at) === 'পরের') return null;
  const days = today === null ? null : shiftDays(today, unit.value, shift);
  const genitive = /র/u.test(unit.ending);
  if (genitive) {
    const inner = within(scene, unitAt + 1, days, unit.value);
    if (inner) return inner;
  }
  return dated(unitAt + 1, days);
};

function shiftDays(today: number, unit: Unit, shift: number): Days {
  const { year, month } = partsOf(today);
  if (unit === 'week') {
    if (shift < 0) return { from: today - 7, to: today - 1 };
    if (shift > 0) return { from: today + 1, to: today + 7 };
    return { from: today - weekdayOf(today), to: today - weekdayOf(today) + 6 };
  }
  if (unit === 'month') return monthDays(year, month + shift);
  if (unit === 'decade')
    return yearDays(Math.floor(year / 10) * 10 + shift * 10, Math.floor(year / 10) * 10 + shift * 10 + 9);
  return yearDays(year + shift);
}

/** What a genitive leads to: a month of the year, a part of the month. */
function within(scene: Scene, at: number, days: Days | null, unit: Unit): Found | null {
  if (unit === 'year') {
    const month = monthIn(word(scene, at));
    if (!month)
      return endDay(scene, at, days) ?? monthsOfYear(scene, at, days) ?? partOfYear(scene, at, days);
    const to = unitIn(word(scene, at + 1))?.value === 'month' ? at + 2 : at + 1;
    return partIn(scene, to, days && monthDays(partsOf(days.from).year, month.value + 1), month.ending);
  }
  return unit === 'month' ? (partOfMonth(scene, at, days) ?? dayNumber(scene, at, days)) : null;
}

const partIn = (scene: Scene, to: number, days: Days | null, ending: string): Found =>
  (/র/u.test(ending) ? partOfMonth(scene, to, days) : null) ?? dated(to, days);

/** ১৫ তারিখে of a month. */
export function dayNumber(scene: Scene, at: number, days: Days | null): Found | null {
  const number = scene.numbers.get(at);
  if (!number || !/^তারিখ/u.test(word(scene, number.to) ?? '')) return null;
  if (!days) return dated(number.to + 1, null);
  const day = days.from + number.value - 1;
  return Number.isInteger(number.value) && day >= days.from && day <= days.to
    ? dated(number.to + 1, single(day))
    : null;
}

const ORDINAL_WEEK = new Map([
  ['প্রথম', 0],
  ['দ্বিতীয়', 1],
  ['তৃতীয়', 2],
  ['চতুর্থ', 3],
]);

/** শেষের দিকে, শুরুতে, প্রথম সপ্তাহে behind a month in the genitive. */
export function partOfMonth(scene: Scene, at: number, days: Days | null): Found | null {
  const first = word(scene, at);
  const week = ORDINAL_WEEK.get(first ?? '');
  if (unitIn(word(scene, at + 1))?.value === 'week' && (week !== undefined || first === 'শেষ')) {
    const from = days && (week === undefined ? days.to - 6 : days.from + week * 7);
    return dated(at + 2, days && { from: from!, to: Math.min(days.to, from! + 6) });
  }
  const edge = endDay(scene, at, days);
  if (edge) return edge;
  const part = partOf(first);
  if (!part) return null;
  const to = /^(?:দিকে|দিকেই|ভাগে|সময়ে|দিক)$/u.test(word(scene, at + 1) ?? '') ? at + 2 : at + 1;
  if (!days) return dated(to, null);
  if (part === 'start') return dated(to, { from: days.from, to: days.from + 9 });
  if (part === 'middle') return dated(to, { from: days.from + 10, to: days.from + 19 });
  return dated(to, { from: days.from + 20, to: days.to });
}

/** প্রথম ছয় মাসে, শেষ তিন মাস of a year. */
function monthsOfYear(scene: Scene, at: number, days: Days | null): Found | null {
  const number = scene.numbers.get(at + 1);
  const first = word(scene, at) === 'প্রথম';
  if ((!first && word(scene, at) !== 'শেষ') || !number || unitIn(word(scene, number.to))?.value !== 'month')
    return null;
  if (number.value < 1 || number.value > 11) return null;
  if (!days) return dated(number.to + 1, null);
  const { year } = partsOf(days.from);
  const from = first ? 1 : 13 - number.value;
  const to = first ? number.value : 12;
  return dated(number.to + 1, { from: monthDays(year, from).from, to: monthDays(year, to).to });
}

/** শুরুতে, মাঝামাঝি, শেষে, শেষ দিকে of a year: its first, middle or last months. */
export function partOfYear(scene: Scene, at: number, days: Days | null): Found | null {
  const part = partOf(word(scene, at));
  if (!part) return null;
  const to = /^(?:দিকে|দিকেই|ভাগে|সময়ে|দিক)$/u.test(word(scene, at + 1) ?? '') ? at + 2 : at + 1;
  if (!days) return dated(to, null);
  const { year } = partsOf(days.from);
  const [from, until] = { start: [1, 3], middle: [5, 8], end: [10, 12] }[part] as [number, number];
  return dated(to, { from: monthDays(year, from).from, to: monthDays(year, until).to });
}

/** প্রথম দিন, শেষ দিনে: the first or last day of the month or year. */
function endDay(scene: Scene, at: number, days: Days | null): Found | null {
  const first = word(scene, at) === 'প্রথম';
  if ((!first && word(scene, at) !== 'শেষ') || unitIn(word(scene, at + 1))?.value !== 'day') return null;
  return dated(at + 2, days && single(first ? days.from : days.to));
}

/** গত তিন মাসে reaches from then to now, আগামী দুই দিন from now on. */
function countedShift(scene: Scene, at: number, shift: -1 | 0 | 1): Found | null {
  const number = scene.numbers.get(at + 1)!;
  const unit = unitIn(word(scene, number.to));
  if (!unit || shift === 0) return null;
  const to = number.to + 1;
  const { today } = scene;
  if (today === null) return dated(to, null);
  if (shift < 0) return dated(to, { from: moved(today, unit.value, -number.value), to: today });
  return dated(to, { from: today + 1, to: Math.max(today + 1, moved(today, unit.value, number.value)) });
}

/** A day moved by so many units; parts of a day count as one. */
export function moved(day: number, unit: Unit, count: number): number {
  if (unit === 'month') return addMonths(day, Math.round(count));
  if (unit === 'year') return addMonths(day, Math.round(count * 12));
  if (unit === 'decade') return addMonths(day, Math.round(count * 120));
  const days = { day: 1, week: 7, fortnight: 15, hour: 1 / 24, minute: 1 / 1440, century: 36_525 }[unit];
  const whole = Math.round(count * days);
  return day + (whole === 0 ? Math.sign(count) : whole);
}
