/*
 * Calendar words of Bengali as newspapers spell them. `Intl` would give them too, but each browser's own
 * edition of CLDR spells them differently (রোববার, ঘন্টা, পূর্বে).
 */

/** From Sunday on, as `Date.getDay` counts. */
export const WEEKDAYS: readonly string[] = ['রবিবার', 'সোমবার', 'মঙ্গলবার', 'বুধবার', 'বৃহস্পতিবার', 'শুক্রবার', 'শনিবার'];

/** Days that have a name of their own, by how many days ago they were. */
export const NEAR_DAYS: Readonly<Record<'bn' | 'en', Readonly<Record<number, string>>>> = {
  bn: { [-1]: 'আগামীকাল', 0: 'আজ', 1: 'গতকাল' },
  en: { [-1]: 'Tomorrow', 0: 'Today', 1: 'Yesterday' },
};

/** The parts of the day, latest first, with the hour each begins. */
export const DAY_PARTS: readonly (readonly [from: number, name: string])[] = [
  [20, 'রাত'],
  [18, 'সন্ধ্যা'],
  [15, 'বিকেল'],
  [12, 'দুপুর'],
  [6, 'সকাল'],
  [4, 'ভোর'],
  [0, 'রাত'],
];

/** Units of elapsed time. */
export const UNIT_NAMES = {
  year: 'বছর',
  month: 'মাস',
  day: 'দিন',
  hour: 'ঘণ্টা',
  minute: 'মিনিট',
} as const;
