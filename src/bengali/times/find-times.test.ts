import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bengaliDay } from './bengali-calendar.ts';
import { dayOf } from './days.ts';
import { findTimes } from './find-times.ts';

const TODAY = '2024-08-21'; // a Wednesday
const read = (text: string, day: string | null = TODAY): string[] =>
  findTimes(text, day).map(
    (time) => `${time.text} ${time.kind === 'date' ? `${time.from}…${time.to}` : 'for'}`,
  );

describe('times', () => {
  test.each([
    ['গতকাল মঙ্গলবার সভা হয়েছে।', ['গতকাল মঙ্গলবার 2024-08-20…2024-08-20']],
    ['সোমবার আগুন লাগে।', ['সোমবার 2024-08-19…2024-08-19']],
    ['সোমবার থেকে আবেদন নেওয়া হবে।', ['সোমবার 2024-08-26…2024-08-26']],
    ['পরশু খেলা হয়েছিল।', ['পরশু 2024-08-19…2024-08-19']],
    ['পরশু খেলা হবে।', ['পরশু 2024-08-23…2024-08-23']],
    ['গত রবি ও সোমবার ধর্মঘট চলেছে।', ['গত রবি ও সোমবার 2024-08-18…2024-08-19']],
    ['সোমবার দিবাগত রাতে চুরি হয়।', ['সোমবার দিবাগত রাতে 2024-08-19…2024-08-20']],
    ['আগামী বছরের ১ জুলাই চালু হবে।', ['আগামী বছরের ১ জুলাই 2025-07-01…2025-07-01']],
    ['গত ডিসেম্বরে দাম কমেছিল।', ['গত ডিসেম্বরে 2023-12-01…2023-12-31']],
    ['২৪-২৬ মার্চ মেলা হয়েছে।', ['২৪-২৬ মার্চ 2024-03-24…2024-03-26']],
    ['১৯৭১ সালের ২৫ মার্চ', ['১৯৭১ সালের ২৫ মার্চ 1971-03-25…1971-03-25']],
    ['গত অর্থবছরে', ['গত অর্থবছরে 2023-07-01…2024-06-30']],
    ['গত অর্থবর্ষে', ['গত অর্থবর্ষে 2023-04-01…2024-03-31']],
    ['১৮/০৫/২০২৪ তারিখে', ['১৮/০৫/২০২৪ 2024-05-18…2024-05-18']],
    ['টানা ৪৮ ঘণ্টা কারফিউ', ['৪৮ ঘণ্টা for']],
    ['৩১ ফেব্রুয়ারি', []],
    ['মে মাসে', ['মে মাসে 2024-05-01…2024-05-31']],
    ['সে মেয়ে কাল নয়', ['কাল 2024-08-20…2024-08-20']],
  ])('%s', (text, times) => {
    expect(read(text)).toEqual(times);
  });

  test('without a day of publication what leans on it stays unresolved', () => {
    expect(read('গতকাল ও ২০২৩ সালের জুনে', null)).toEqual([
      'গতকাল null…null',
      '২০২৩ সালের জুনে 2023-06-01…2023-06-30',
    ]);
  });

  test('both ways of typing য় are one', () => {
    const [composed, decomposed] = ['জানুয়ারি', 'জানুয়ারি'].map((word) => read(`১০ ${word} ২০২৪`));
    expect(decomposed?.map((time) => time.slice(-21))).toEqual(composed?.map((time) => time.slice(-21)));
  });

  test('spans lie inside the text, in order, and hold what they say', () => {
    const piece = fc.constantFrom(
      'গত',
      'সোমবার',
      ' ',
      '২৩',
      '-',
      '২৬',
      'মার্চ',
      'সালের',
      '২০২৪',
      'তিন',
      'দিন',
      'আগে',
      'মাসের',
      'শেষে',
      'ও',
      'কাল',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const time of findTimes(text, TODAY)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          if (time.from && time.to) expect(time.from <= time.to).toBe(true);
          end = time.end;
        }
      }),
    );
  });
});

describe('the Bengali calendars', () => {
  // The new year as it was kept in both countries.
  test.each([
    [1427, '2020-04-14', '2020-04-14'],
    [1428, '2021-04-14', '2021-04-15'],
    [1429, '2022-04-14', '2022-04-15'],
    [1430, '2023-04-14', '2023-04-15'],
    [1431, '2024-04-14', '2024-04-14'],
    [1432, '2025-04-14', '2025-04-15'],
  ])('১ বৈশাখ %i', (year, bangladesh, westBengal) => {
    expect(dayOf(bengaliDay(year, 1, 1, 'BD')!)).toBe(bangladesh);
    expect(dayOf(bengaliDay(year, 1, 1, 'WB')!)).toBe(westBengal);
  });

  test('national days of Bangladesh fall where the revised calendar puts them', () => {
    expect(dayOf(bengaliDay(1430, 11, 8, 'BD')!)).toBe('2024-02-21');
    expect(dayOf(bengaliDay(1431, 9, 1, 'BD')!)).toBe('2024-12-16');
    expect(dayOf(bengaliDay(1431, 12, 12, 'BD')!)).toBe('2025-03-26');
  });

  test('months follow each other without a gap', () => {
    for (const region of ['BD', 'WB'] as const) {
      for (let month = 1; month < 12; month++) {
        const lengths = [29, 30, 31, 32].filter((day) => bengaliDay(1431, month, day, region) !== null);
        const last = bengaliDay(1431, month, lengths.at(-1)!, region)!;
        expect(bengaliDay(1431, month + 1, 1, region)).toBe(last + 1);
      }
    }
  });
});
