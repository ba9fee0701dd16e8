import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchKey } from './search-key.ts';

describe('the key of a search', () => {
  test.each([
    ['বাংলাদেশ', 'বাঙলাদেশ'],
    ['কোরিয\u09bcা', 'কোরি\u09dfা'],
    ['ইউনূস', 'ইউনুস'],
    ['রাষ্ট্রপতি', 'রাস্ট্রপতি'],
    ['শাড়ি', 'শাড়ী'],
    ['গ\u09dcাই', 'গরাই'],
    ['চাঁদপুর', 'চাদপুর'],
    ['উৎসব', 'উত্‌সব'],
    ['Kim Jong-Un', 'kim jong un'],
    ['Erdoğan', 'erdogan'],
    ['২০২৪', '2024'],
    ['  ঢাকা,\u00a0বাংলাদেশ। ', 'ঢাকা বাংলাদেশ'],
    ['ও’নিল', 'ওনিল'],
  ])('%s is searched as %s', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  test.each([
    ['কিম', 'কাম'],
    ['পুতিন', 'পতিন'],
    ['ঢাকা', 'ঢাকী'],
  ])('%s is not searched as %s', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });

  test('is its own key, and holds words with one space between', () => {
    const text = fc.string({ unit: fc.constantFrom(..."কখশযয়ড়ােী ূ্্ংঙঁঃৎ -,'’aÉ9৭\u200c\u09bc।") });
    fc.assert(
      fc.property(text, (given) => {
        const key = searchKey(given);
        expect(searchKey(key)).toBe(key);
        expect(key).toMatch(/^(\S+( \S+)*)?$/);
      }),
    );
  });
});
