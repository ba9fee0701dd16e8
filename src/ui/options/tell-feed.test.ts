import { describe, expect, test } from 'vitest';
import type { FeedChange } from '../../model/index.ts';
import { tellChange } from '../tell-change.ts';
import { tellSize } from '../tell-size.ts';
import { tellNext } from './tell-feed.ts';
import { voiceIn } from './voice.ts';

const NOW = new Date(2024, 5, 21, 12, 0).getTime();
const at = (hours: number): string => new Date(NOW + hours * 3_600_000).toISOString();
const bn = voiceIn('bn', NOW);
const en = voiceIn('en', NOW);
const none = { added: 0, changed: 0, removed: 0 };
const change = (changes: FeedChange['changes'], first = false): FeedChange => ({
  at: at(-2),
  first,
  changes,
});

describe('what changed', () => {
  test.each([
    [
      change({ entities: none, claims: { added: 3, changed: 1, removed: 0 } }),
      '৩টি নতুন দাবি, ১টি দাবির সংশোধন',
    ],
    [
      change({ entities: { added: 0, changed: 12, removed: 1 }, claims: none }),
      '১২টি নামের তথ্য সংশোধন, ১টি নাম বাদ',
    ],
    [change({ entities: none, claims: { added: 0, changed: 0, removed: 2 } }), '২টি দাবি প্রত্যাহার'],
    [change({ entities: none, claims: none }), 'নতুন সংস্করণ, নাম বা দাবিতে কোনো বদল নেই'],
    [change(null), 'নতুন সংস্করণ'],
    [change(null, true), 'প্রথমবার নামানো হয়েছে'],
  ])('%j', (given, told) => {
    expect(tellChange(given, bn)).toBe(`২ ঘণ্টা আগে এসেছে: ${told}`);
  });
});

test.each([
  [1, '১ কিলোবাইট', '1 kB'],
  [340_000, '৩৪০ কিলোবাইট', '340 kB'],
  [2_430_000, '২.৪ মেগাবাইট', '2.4 MB'],
  [151_000_000, '১৫১ মেগাবাইট', '151 MB'],
])('%i bytes', (bytes, inBengali, inEnglish) => {
  expect(tellSize(bytes, bn)).toBe(inBengali.replace(' ', '\u00a0'));
  expect(tellSize(bytes, en)).toBe(inEnglish.replace(' ', '\u00a0'));
});

test.each([
  [at(3), false, 'পরের বার দেখা হবে: আজ বিকেল\u00a0৩:০০'],
  [at(20), false, 'পরের বার দেখা হবে: আগামীকাল সকাল\u00a0৮:০০'],
  [at(3), true, 'সার্ভার অপেক্ষা করতে বলেছে; পরের বার দেখা হবে: আজ বিকেল\u00a0৩:০০'],
  [at(-1), false, 'একটু পরেই আবার দেখা হবে'],
  [null, false, 'একটু পরেই আবার দেখা হবে'],
])('the next check: %s %s', (nextAt, asked, told) => {
  expect(tellNext({ nextAt, asked }, bn)).toBe(told);
});
