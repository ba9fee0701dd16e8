import { single } from './days.ts';
import { moved } from './relative-rules.ts';
import { dated, type Found, type Rule, type Scene, tenseAt, word } from './scene.ts';
import { aboutOne, unitIn } from './words.ts';

const FOR = /^ধরে(?:ই|ও)?$/u;
const AGO = /^(?:আগে|আগেই|পূর্বে|আগেও|আগের)$/u;
const LATER = /^(?:পর|পরে|পরেই|পরই)$/u;
const WITHIN = /^(?:মধ্যে|মধ্যেই|ভেতর|ভিতরে)$/u;
const MORE = /^(?:বেশি|কম|অধিক|মতো|কাছাকাছি)$/u;

/**
 * Numbers of days, weeks, years: a duration, unless it is measured from today (তিন দিন আগে, দুই সপ্তাহ ধরে,
 * ১৫ দিনের মধ্যে). Measured from something else (ঘটনার দুই দিন পর, এর একদিন আগে) it stays unresolved and unlisted.
 */
export const counted: Rule = (scene, at) => {
  const reading = countAt(scene, at);
  if (!reading) return null;
  const { count, unit, to } = reading;
  const next = word(scene, to) ?? '';
  const leans = leansOn(scene, at);
  const { today } = scene;
  if (FOR.test(next)) {
    if (leans) return null;
    return dated(to + 1, today === null ? null : { from: moved(today, unit.value, -count), to: today });
  }
  if (AGO.test(next)) {
    if (leans || unit.value === 'minute' || unit.value === 'hour')
      return leans ? nothing(to + 1) : duration(to);
    return dated(to + 1, today === null ? null : single(moved(today, unit.value, -count)));
  }
  if (LATER.test(next)) {
    if (unit.value === 'hour' || unit.value === 'minute') return duration(to);
    if (leans || today === null || tenseAt(scene, to + 1) !== 'future') return nothing(to + 1);
    return dated(to + 1, single(moved(today, unit.value, count)));
  }
  if (WITHIN.test(next) && /র/u.test(unit.ending)) {
    if (leans || unit.value === 'minute') return duration(to);
    return dated(to + 1, today === null ? null : { from: today, to: moved(today, unit.value, count) });
  }
  return duration(MORE.test(next) ? to + 1 : to);
};

const duration = (to: number): Found => ({ to, kind: 'duration', days: null });
/** Passed over: a time that leans on an event or another time. */
const nothing = (to: number): Found => ({ to, kind: 'date', days: null });

interface Count {
  readonly count: number;
  readonly unit: NonNullable<ReturnType<typeof unitIn>>;
  readonly to: number;
}

/** তিন দিন, ৪৮ ঘণ্টা, and written as one একদিন, দুদিন, তিনদিন. */
function countAt(scene: Scene, at: number): Count | null {
  const number = scene.numbers.get(at);
  if (number && !number.ordinal) {
    const unit = unitIn(word(scene, number.to));
    if (unit && unit.value !== 'century') return { count: number.value, unit, to: number.to + 1 };
  }
  const about = aboutOne(word(scene, at));
  if (about) return { count: 1, unit: { value: about, ending: '' }, to: at + 1 };
  const joined = /^(এক|দু|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|নয়|দশ)(দিন.*|মাস.*|বছর.*|সপ্তাহ.*)$/u.exec(word(scene, at) ?? '');
  const unit = joined && unitIn(joined[2]);
  if (!unit) return null;
  const count =
    ['এক', 'দুই', 'তিন', 'চার', 'পাঁচ', 'ছয়', 'সাত', 'আট', 'নয়', 'দশ'].indexOf(joined[1]!.replace(/^দু$/u, 'দুই')) +
    1;
  return { count, unit, to: at + 1 };
}

/** Whether the word before puts the count beside an event: a genitive (ঘটনার, এর) or থেকে. */
function leansOn(scene: Scene, at: number): boolean {
  const before = word(scene, at - 1);
  return (
    before !== undefined &&
    scene.tokens[at - 1]!.kind === 'word' &&
    (/(?:র|দের)$/u.test(before) || before === 'থেকে') &&
    !/^(?:আর|আবার|এবার|বার|তবে)$/u.test(before)
  );
}
