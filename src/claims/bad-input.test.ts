import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Block, Claim, Entity } from '../model/index.ts';
import { buildLexicon, openLexicon, spot } from '../spotting/index.ts';
import {
  buildClaimIndex,
  checkability,
  explainMatch,
  findTimes,
  matchClaims,
  openClaimIndex,
  readStatements,
  relatedClaims,
} from './index.ts';

const norland = v.parse(Entity, { id: 'norland', kind: 'place', label: { bn: 'নরল্যান্ড' } });
const claim = v.parse(Claim, {
  id: 'bridge',
  text: { bn: 'নরল্যান্ডের সেতু ২০২৪ সালের ১ মে উদ্বোধন করা হয়েছে।' },
  statedOn: '2024-05-01',
  // Two that no pack describes.
  about: ['norland', 'nobody-knows'],
  saidBy: ['somebody-else'],
});
const CLAIM = 'নরল্যান্ডের সেতু ২০২৪ সালের ১ মে উদ্বোধন করা হয়েছে।';
const lexicon = openLexicon(buildLexicon([norland]));
const index = openClaimIndex(buildClaimIndex([claim], [norland]));

function read(texts: readonly string[], publishedOn: string | null = null) {
  const blocks: Block[] = texts.map((text) => ({ kind: 'paragraph', text }));
  const mentions = spot(blocks, [lexicon], { publishedOn, known: [] });
  const statements = matchClaims(readStatements(blocks, mentions, { publishedOn }), mentions, [index], {
    publishedOn,
  });
  return { mentions, statements };
}
/** Everything that a card asks of the first sentence. */
function open(text: string, publishedOn: string | null = null) {
  const { mentions, statements } = read([text], publishedOn);
  const sentence = { statement: statements[0]!, before: null, mentions, publishedOn };
  return {
    statement: statements[0]!,
    explanation: explainMatch(sentence, claim, [norland], null),
    related: relatedClaims(sentence, [index], new Set(), 3),
    checkability: checkability(statements[0]!, mentions),
  };
}

describe('an article without a date', () => {
  test('keeps the places of its times and says no day for those that lean on it', () => {
    expect(findTimes('গতকাল ও ২০২৪ সালের ৩ মে', null).map(({ text, from, to }) => [text, from, to])).toEqual([
      ['গতকাল', null, null],
      ['২০২৪ সালের ৩ মে', '2024-05-03', '2024-05-03'],
    ]);
  });

  test('is matched by what it says outright, and no day is made up for it', () => {
    expect(read([CLAIM]).statements[0]?.matches).toMatchObject([{ claim: 'bridge', relation: 'same' }]);
    const { explanation } = open('গতকাল নরল্যান্ডের সেতু উদ্বোধন করা হয়েছে।');
    expect(explanation.checked).toContainEqual({ check: 'dates', outcome: 'left-out' });
    expect(explanation.differs).toEqual([]);
  });
});

test('in an article of a hundred thousand words the one sentence that makes a claim is found', () => {
  const filler = 'মন্ত্রী বলেন, সেতু খুলবে জুনে। নদী ফুলছে রোজ। '.repeat(125);
  const texts = Array.from({ length: 100 }, () => filler);
  texts[70] = `${filler}${CLAIM}`;
  const { statements } = read(texts, '2024-05-02');
  expect(statements).toHaveLength(25_001);
  expect(
    statements.filter(({ matches }) => matches.length > 0).map(({ block, text }) => [block, text]),
  ).toEqual([[70, CLAIM]]);
});

describe('a sentence of ten thousand characters', () => {
  const long = `${'নদীর ধারে ভাঙা নৌকা বাঁধা ছিল '.repeat(340)}এবং ${CLAIM}`;

  test('is read, opened and checked like any other', () => {
    expect(long.length).toBeGreaterThan(10_000);
    const { statement, explanation, checkability: score } = open(long, '2024-05-02');
    expect(statement.text).toBe(long);
    for (const { here } of explanation.matched) expect(long.slice(here.start, here.end)).toBe(here.text);
    expect(explanation.matched.map(({ here }) => here.text)).toContain('নরল্যান্ডের');
    expect(score).toBeLessThanOrEqual(1);
  });

  test('of a single word, of digits, or of quotation marks comes to nothing and ends', () => {
    for (const text of ['ক'.repeat(10_000), '৯'.repeat(10_000), '‘“'.repeat(5_000), 'না '.repeat(3_400)]) {
      const { statements } = read([text], '2024-05-02');
      expect(statements.flatMap(({ matches }) => matches)).toEqual([]);
    }
  });
});

describe('mixed languages', () => {
  test.each([
    ['Officials said the bridge is open. নরল্যান্ডের সেতু ২০২৪ সালের ১ মে উদ্বোধন করা হয়েছে।', ['bridge']],
    ['নরল্যান্ডের bridge ২০২৪ সালের ১ মে উদ্বোধন করা হয়েছে।', []],
    ['The bridge of নরল্যান্ড opened on 1 May 2024.', []],
    ['यह पुल खुल गया। नॉरलैंड में পুল খুলেছে।', []],
    ['🎉🎉 নরল্যান্ডের সেতু ২০২৪ সালের ১ মে উদ্বোধন করা হয়েছে। #breaking', ['bridge']],
  ])('%s', (text, expected) => {
    const { statements } = read([text], '2024-05-02');
    const same = statements.flatMap(({ matches }) => matches.filter(({ relation }) => relation === 'same'));
    expect(same.map((match) => match.claim)).toEqual(expected);
  });
});

test('a claim about entities that nobody describes is matched and explained by what is known', () => {
  const { statement, explanation } = open(CLAIM, '2024-05-02');
  expect(statement.matches).toMatchObject([{ claim: 'bridge', relation: 'same' }]);
  expect(explanation.matched[0]).toMatchObject({ kind: 'entity', here: { label: norland.label } });
});
