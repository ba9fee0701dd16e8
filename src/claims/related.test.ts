import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Block, Claim, Entity } from '../model/index.ts';
import { buildLexicon, openLexicon, spot } from '../spotting/index.ts';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements, relatedClaims } from './index.ts';

const entities = [
  v.parse(Entity, { id: 'norland', kind: 'place', label: { bn: 'নরল্যান্ড' } }),
  v.parse(Entity, { id: 'sudland', kind: 'place', label: { bn: 'সুদল্যান্ড' } }),
];
const claim = (id: string, bn: string) => v.parse(Claim, { id, text: { bn }, statedOn: '2024-05-01' });
const lexicon = openLexicon(buildLexicon(entities));
const index = openClaimIndex(
  buildClaimIndex(
    [
      claim('arms', 'নরল্যান্ড সুদল্যান্ডের কাছ থেকে অস্ত্র কেনার পরিকল্পনা করছে।'),
      claim('visit', 'নরল্যান্ডের প্রেসিডেন্ট সুদল্যান্ড সফর করেছেন।'),
      claim('price', 'বাজারে পেঁয়াজের দাম বেড়েছে।'),
    ],
    entities,
  ),
);

function read(text: string, day = '2024-05-02') {
  const blocks: Block[] = [{ kind: 'paragraph', text }];
  const mentions = spot(blocks, [lexicon], { publishedOn: day, known: [] });
  const statements = readStatements(blocks, mentions, { publishedOn: day });
  const [statement] = matchClaims(statements, mentions, [index], { publishedOn: day });
  const matched = new Set(statement!.matches.map((match) => match.claim));
  const context = { statement: statement!, before: null, mentions, publishedOn: day };
  return { matched, related: relatedClaims(context, [index], matched, 3).map((found) => found.claim) };
}

describe('claims related to a sentence', () => {
  test('share a name and a word, and make no match', () => {
    const { matched, related } = read('সুদল্যান্ডের অস্ত্র নিয়ে নরল্যান্ডে বিতর্ক চলছে।');
    expect([...matched]).toEqual([]);
    expect(related).toEqual(['arms']);
  });

  test.each([
    ['নরল্যান্ড ও সুদল্যান্ড প্রতিবেশী।'],
    ['পেঁয়াজ রান্নায় লাগে।'],
    ['বৃষ্টি হয়েছে সারা দিন।'],
    [''.padEnd(10_000, 'নরল্যান্ড বৃষ্টি ')],
  ])('names alone, or a word alone, are not enough: %.40s', (text) => {
    expect(read(text).related).toEqual([]);
  });

  test('a claim that the sentence makes is not offered beside itself', () => {
    const { matched, related } = read('সুদল্যান্ডের কাছ থেকে অস্ত্র কেনার পরিকল্পনা করছে নরল্যান্ড।');
    expect([...matched]).toEqual(['arms']);
    expect(related).not.toContain('arms');
  });
});
