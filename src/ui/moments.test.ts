import { describe, expect, test } from 'vitest';
import { tellingIn } from './moments.ts';

const now = new Date(2024, 5, 20, 14, 0).getTime();
const at = (...parts: [number, number, number, number, number]): string => new Date(...parts).toISOString();
const bn = tellingIn('bn', now);
const en = tellingIn('en', now);

describe('telling', () => {
  test.each([
    [at(2024, 5, 17, 13, 0), '৩ দিন আগে', '3 days ago'],
    [at(2024, 5, 20, 13, 59), '১ মিনিট আগে', '1 minute ago'],
    [at(2024, 5, 20, 11, 30), '২ ঘণ্টা আগে', '2 hours ago'],
    [at(2022, 5, 1, 0, 0), '২ বছর আগে', '2 years ago'],
    [at(2024, 5, 20, 14, 0), 'এইমাত্র', 'just now'],
    [at(2034, 5, 20, 14, 0), 'এইমাত্র', 'just now'],
  ])('the age of %s is %s, %s', (moment, bengali, english) => {
    expect(bn.age(moment)).toBe(bengali);
    expect(en.age(moment)).toBe(english);
  });

  test.each([
    [at(2024, 5, 20, 10, 5), 'সকাল ১০:০৫', '10:05 am'],
    [at(2024, 5, 20, 0, 30), 'রাত ১২:৩০', '12:30 am'],
    [at(2024, 5, 20, 4, 0), 'ভোর ৪:০০', '4:00 am'],
    [at(2024, 5, 20, 12, 45), 'দুপুর ১২:৪৫', '12:45 pm'],
    [at(2024, 5, 20, 17, 59), 'বিকেল ৫:৫৯', '5:59 pm'],
    [at(2024, 5, 20, 18, 0), 'সন্ধ্যা ৬:০০', '6:00 pm'],
    [at(2024, 5, 20, 23, 9), 'রাত ১১:০৯', '11:09 pm'],
  ])('the clock at %s shows %s, %s', (moment, bengali, english) => {
    expect(bn.clock(moment)).toBe(bengali.replace(' ', '\u00a0'));
    expect(en.clock(moment)).toBe(english.replace(' ', '\u00a0'));
  });

  test.each([
    [at(2024, 5, 20, 0, 0), 'আজ', 'Today'],
    [at(2024, 5, 19, 23, 59), 'গতকাল', 'Yesterday'],
    [at(2024, 5, 18, 12, 0), 'মঙ্গলবার, ১৮ জুন ২০২৪', 'Tuesday, 18 June 2024'],
    [at(2023, 0, 1, 12, 0), 'রবিবার, ১ জানুয়ারি ২০২৩', 'Sunday, 1 January 2023'],
  ])('the day of %s is %s, %s', (moment, bengali, english) => {
    expect(bn.day(moment)).toBe(bengali);
    expect(en.day(moment)).toBe(english);
  });

  test('numbers have the digits and grouping of the language', () => {
    expect(bn.number(1234567)).toBe('১২,৩৪,৫৬৭');
    expect(en.number(1234567)).toBe('1,234,567');
  });
});
