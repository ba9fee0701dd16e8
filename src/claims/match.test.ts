import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Block, Claim, Entity } from '../model/index.ts';
import { type BlockMention, buildClaimIndex, matchClaims, openClaimIndex, readStatements } from './index.ts';

const entities = [
  v.parse(Entity, { id: 'meghna', kind: 'place', label: { bn: 'মেঘনা' } }),
  v.parse(Entity, { id: 'norland', kind: 'place', label: { bn: 'নরল্যান্ড' } }),
  v.parse(Entity, { id: 'sudland', kind: 'place', label: { bn: 'সুদল্যান্ড' } }),
];
const claim = (id: string, bn: string, statedOn = '2024-05-01') =>
  v.parse(Claim, { id, text: { bn }, statedOn });
const claims = [
  claim('sinking', 'মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যু হয়েছে।'),
  claim('match', 'ফাইনালে নরল্যান্ডকে ৩ গোলে হারিয়েছে সুদল্যান্ড।'),
  claim('opening', 'নরল্যান্ডের সেতু ২০২৪ সালের ১ মে উদ্বোধন করা হয়েছে।'),
];
const bytes = buildClaimIndex(claims, entities);
const index = openClaimIndex(bytes);

/** Marks the names as spotting would: bare, or with a short ending. */
function mentionsIn(text: string): BlockMention[] {
  return entities.flatMap(({ id, kind, label }) =>
    [...text.matchAll(new RegExp(`${label.bn}(কে|র|ের|য়|ে)?(?![\\p{L}\\p{M}])`, 'gu'))].map((found) => ({
      block: 0,
      start: found.index,
      end: found.index + found[0].length,
      surface: found[0],
      entity: id,
      kind,
      name: label.bn,
      suffix: found[1] ?? '',
      score: 1,
      runnersUp: [],
    })),
  );
}

function match(text: string, publishedOn: string | null = '2024-05-02') {
  const blocks: Block[] = [{ kind: 'paragraph', text }];
  const mentions = mentionsIn(text);
  const statements = readStatements(blocks, mentions, { publishedOn });
  return matchClaims(statements, mentions, [index], { publishedOn }).flatMap(({ matches }) => matches);
}
const relations = (text: string): string[] => match(text).map((found) => `${found.relation} ${found.claim}`);

describe('matching known claims', () => {
  test.each([
    ['মেঘনায় লঞ্চডুবিতে ৩০ জন মারা গেছেন।', ['same sinking']],
    ['মেঘনায় লঞ্চ ডুবে প্রাণ গেছে ত্রিশ জনের, জানিয়েছে পুলিশ।', ['same sinking']],
    ['মেঘনা নদীতে লঞ্চ ডুবে ৫০ জনের মৃত্যু হয়েছে।', ['changed sinking']],
    ['মেঘনা নদীতে লঞ্চ ডুবে কারও মৃত্যু হয়নি।', ['contradicts sinking']],
    ['মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যুর খবর ভুয়া।', ['contradicts sinking']],
    ['মেঘনা নদীতে ৩০টি নৌকা জব্দ করা হয়েছে।', []],
    ['ফাইনালে সুদল্যান্ডকে ৩ গোলে হারিয়েছে নরল্যান্ড।', ['changed match']],
    ['নরল্যান্ডের সেতু ২০২৪ সালের ৯ জুন উদ্বোধন করা হয়েছে।', ['changed opening']],
    ['গতকাল নরল্যান্ডের সেতু উদ্বোধন হয়েছে।', ['same opening']],
    ['মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যুর খবর সত্য নয়।', ['contradicts sinking']],
    ['মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যুর খবর উড়িয়ে দিয়েছে পুলিশ।', ['contradicts sinking']],
    ['মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনকে উদ্ধার করা হয়েছে।', []],
    ['ফাইনালে নরল্যান্ডকে হারাতে পারেনি সুদল্যান্ড।', ['contradicts match']],
    ['নরল্যান্ডের সেতুর উদ্বোধন বাতিল হয়েছে।', ['contradicts opening']],
    ['নরল্যান্ডের সেতু ২০১৯ সালের ১ মে উদ্বোধন করা হয়েছিল।', []],
    ['মেঘনায় লঞ্চ ডুবে কি ৩০ জনের মৃত্যু হয়েছে?', []],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  test('says what differs, as printed on both sides', () => {
    const [found] = match('মেঘনা নদীতে লঞ্চ ডুবে ৫০ জনের মৃত্যু হয়েছে।');
    expect(found?.differs).toEqual([{ kind: 'number', claim: '৩০', here: '৫০' }]);
    expect(found?.matched).toContain('মেঘনা');
  });

  test('another number is never the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (number) => {
        const found = match(`মেঘনা নদীতে লঞ্চ ডুবে ${number} জনের মৃত্যু হয়েছে।`);
        expect(found.some(({ relation }) => relation === 'same')).toBe(number === 30);
      }),
    );
  });

  test('the same claims in any order give the same bytes', () => {
    expect(buildClaimIndex([...claims].reverse(), [...entities].reverse())).toEqual(bytes);
  });

  test('an index opened from a copy that is not aligned answers alike', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const other = openClaimIndex(shifted.subarray(1));
    expect(other.size).toBe(claims.length);
    for (let i = 0; i < other.size; i++) expect(other.claim(i)).toEqual(index.claim(i));
  });

  test('bytes that are no index are refused', () => {
    expect(() => openClaimIndex(new Uint8Array(0))).toThrow('not a claim index');
    expect(() =>
      openClaimIndex(
        new TextEncoder().encode('{"records":[]} and some more text to be long enough'.repeat(3)),
      ),
    ).toThrow('not a claim index');
    expect(() => openClaimIndex(bytes.slice(0, bytes.length >> 1))).toThrow('claim index');
  });

  test('a claim of unknown entities is indexed by its words', () => {
    const lone = openClaimIndex(buildClaimIndex([claim('lone', 'মেঘনা নদীতে সেতু হবে।')], []));
    expect(lone.claim(0).record.slots.map(({ kind }) => kind)).not.toContain('entity');
  });
});
