import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf } from '../../test/claims/known-claims.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('lena', 'person', 'লেনা ব্রান্ট'),
];

const relations = (bn: string, text: string): string[] =>
  matcherOf(entities, [claim('known', bn)])([text]).map(({ relation }) => relation);

const CAUSE = 'গ্রিডের ত্রুটিতে বুধবার নরল্যান্ডে ৪ ঘণ্টা বিদ্যুৎ ছিল না।';
const LAKE = 'কাপ্তাই হ্রদে অক্সিজেনের অভাবে ১২ টন মাছ মরে ভেসে উঠেছে।';
const BRIDGE = 'শ্যামপুর রেলগেটে ৩ কোটি টাকায় পদচারী-সেতু বানিয়েছে সিটি করপোরেশন।';
const NURSES = 'নরল্যান্ডে ৪৫০ জন নার্স পাঠাবে সুদল্যান্ডের রেড ক্রিসেন্ট।';
const MEDAL = 'আর্চারির এককে রুপা জিতেছেন লেনা ব্রান্ট।';
const RENAMED = 'পানাম সেতুর নাম বদলে কবি জসীম সেতু রাখা হয়েছে।';

describe('what no table knows is told apart by its place', () => {
  test.each([
    ['another cause', CAUSE, 'ঝড়ে খুঁটি উপড়ে বুধবার নরল্যান্ডে ৪ ঘণ্টা বিদ্যুৎ ছিল না।'],
    ['another lake', LAKE, 'টাঙ্গুয়ার হাওরে অক্সিজেনের অভাবে ১২ টন মাছ মরে ভেসে উঠেছে।'],
    ['another body', BRIDGE, 'শ্যামপুর রেলগেটে ৩ কোটি টাকায় পদচারী-সেতু বানিয়েছে রেল কর্তৃপক্ষ।'],
    ['what was built falling', BRIDGE, 'শ্যামপুর রেলগেটে ৩ কোটি টাকায় বানানো পদচারী-সেতু ভেঙে পড়েছে।'],
    ['endings exchanged', NURSES, 'সুদল্যান্ডে ৪৫০ জন নার্স পাঠাবে নরল্যান্ডের রেড ক্রিসেন্ট।'],
    ['somebody of theirs', MEDAL, 'লেনা ব্রান্টের ছাত্রী আর্চারির এককে রুপা জিতেছেন।'],
    ['names exchanged', RENAMED, 'কবি জসীম সেতুর নাম বদলে পানাম সেতু রাখা হয়েছে।'],
  ])('%s', (_, known, text) => {
    expect(relations(known, text)).not.toContain('same');
  });

  test.each([
    [CAUSE, 'বুধবার গ্রিডের ত্রুটিতে ৪ ঘণ্টা বিদ্যুৎ ছিল না নরল্যান্ডে।'],
    [BRIDGE, '৩ কোটি টাকা খরচে শ্যামপুর রেলগেটে পদচারী-সেতু করেছে সিটি করপোরেশন।'],
    [NURSES, '৪৫০ জন নার্স নরল্যান্ডে পাঠাবে সুদল্যান্ডের রেড ক্রিসেন্ট।'],
    [MEDAL, 'রুপা জিতেছেন লেনা ব্রান্ট, আর্চারির এককে।'],
    [RENAMED, 'নাম বদলে পানাম সেতুর নাম কবি জসীম সেতু রাখা হয়েছে।'],
  ])('but not a rewording: %s', (known, text) => {
    expect(relations(known, text)).toContain('same');
  });
});
