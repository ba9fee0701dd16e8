import { type DayNumber, gregorian, numberOf, partsOf } from './days.ts';
import type { Region } from './region.ts';

/**
 * A day of the Bengali calendar as a day number, or null where the month has no such day. Months are 1 বৈশাখ to
 * 12 চৈত্র. Bangladesh: the calendar of the Bangla Academy as revised in 2019 (six months of 31 days, then 30,
 * ফাল্গুন 29 and in Gregorian leap years 30; 1 বৈশাখ is 14 April). West Bengal: a month begins on the day after
 * the one, midnight to midnight, in which the sun of the Surya Siddhanta enters its sign.
 */
export function bengaliDay(year: number, month: number, day: number, region: Region): DayNumber | null {
  const from = monthStart(year, month, region);
  const next = month === 12 ? monthStart(year + 1, 1, region) : monthStart(year, month + 1, region);
  return day >= 1 && day <= next - from ? from + day - 1 : null;
}

/** The Bengali year in which a day falls. */
export function bengaliYear(day: DayNumber, region: Region): number {
  const year = partsOf(day).year - 593;
  return day >= monthStart(year, 1, region) ? year : year - 1;
}

/** The first and last day of a Bengali month. */
export function bengaliMonth(
  year: number,
  month: number,
  region: Region,
): { from: DayNumber; to: DayNumber } {
  const from = monthStart(year, month, region);
  const next = month === 12 ? monthStart(year + 1, 1, region) : monthStart(year, month + 1, region);
  return { from, to: next - 1 };
}

function monthStart(year: number, month: number, region: Region): DayNumber {
  if (region === 'WB') return solarMonthStart(year, month);
  const first = gregorian(year + 593, 4, 14)!;
  if (month <= 7) return first + (month - 1) * 31;
  if (month <= 11) return first + 186 + (month - 7) * 30;
  const leap = gregorian(year + 594, 2, 29) !== null;
  return first + 186 + 4 * 30 + (leap ? 30 : 29);
}

/** Kali Yuga began at midnight of 17 to 18 February 3102 BCE (Julian) at Ujjain; days are counted from there. */
const KALI_EPOCH = numberOf('1970-01-01') - 2_440_588 + 588_466;
/** The sidereal year of the Surya Siddhanta: 1,577,917,828 days in 4,320,000 years. */
const SIDEREAL_YEAR = 1_577_917_828 / 4_320_000;
/** The sun's apogee (mandocca), nearly fixed among the stars. */
const APOGEE = 77.28;
/** From Ujjain's midnight to Kolkata's, in days: twelve and a half degrees of longitude. */
const KOLKATA_AHEAD = 12.6 / 360;
const RADIANS = Math.PI / 180;

function solarMonthStart(year: number, month: number): DayNumber {
  const elapsed = year + 3694;
  let at = KALI_EPOCH + (elapsed + (month - 1) / 12) * SIDEREAL_YEAR;
  for (let round = 0; round < 8; round++) {
    const off = ((trueLongitude(at) - (month - 1) * 30 + 540) % 360) - 180;
    at -= (off / 360) * SIDEREAL_YEAR;
  }
  return Math.floor(at + KOLKATA_AHEAD) + 1;
}

/** The sun's true sidereal longitude: the mean one with the equation of centre by the text's pulsating epicycle. */
function trueLongitude(at: number): number {
  const mean = (((at - KALI_EPOCH) / SIDEREAL_YEAR) % 1) * 360;
  const anomaly = (APOGEE - mean) * RADIANS;
  const epicycle = 14 - Math.abs(Math.sin(anomaly)) / 3;
  return mean + Math.asin((epicycle / 360) * Math.sin(anomaly)) / RADIANS;
}
