import { expect, test } from 'vitest';
import { showDay, showDays } from './day-words.ts';

test('a day is told as newspapers print it', () => {
  expect(showDay('2024-06-09', 'bn')).toBe('৯ জুন ২০২৪');
  expect(showDay('2024-06-09', 'en')).toBe('9 June 2024');
});

test.each([
  ['2023-09-12', '2023-09-17', '১২–১৭ সেপ্টেম্বর ২০২৩', '12–17 September 2023'],
  ['2023-08-30', '2023-09-02', '৩০ আগস্ট – ২ সেপ্টেম্বর ২০২৩', '30 August – 2 September 2023'],
  ['2000-05-07', '2008-05-07', '৭ মে ২০০০ – ৭ মে ২০০৮', '7 May 2000 – 7 May 2008'],
  ['2024-06-19', '2024-06-19', '১৯ জুন ২০২৪', '19 June 2024'],
])('days from %s to %s say nothing twice', (from, to, bn, en) => {
  expect(showDays(from, to, 'bn')).toBe(bn);
  expect(showDays(from, to, 'en')).toBe(en);
});
