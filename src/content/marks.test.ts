import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { type FoundArticle, findArticle } from '../article/index.ts';
import type { FoundClaim, FoundMention } from '../model/index.ts';
import { type BlockFindings, MAX_STATEMENT_MARKS, marksOf } from './marks.ts';
import { summarise } from './summary.ts';

const SENTENCE = 'ঢাকা থেকে দিল্লি পর্যন্ত নদীর জল কমছে বলে জানিয়েছে দুই দেশের দপ্তর।';
const article = findArticle(
  parseHTML(
    `<!doctype html><html><body><article><h1>জল</h1>${`<p>${SENTENCE}</p>`.repeat(4)}</article></body></html>`,
  ).document as unknown as Document,
  { url: 'https://example.com/1' },
) as FoundArticle;

const mention = (entity: string, start: number, end: number): FoundMention => ({
  block: 0,
  start,
  end,
  surface: SENTENCE.slice(start, end),
  entity,
  kind: 'place',
  name: entity,
  suffix: '',
  score: 1,
  runnersUp: [],
  label: { bn: entity },
});
const claim = (id: string, score: number): FoundClaim => ({
  block: 0,
  start: 0,
  end: SENTENCE.length,
  match: { claim: id, relation: 'same', score },
  claimText: { bn: id },
  speaker: null,
});

const findings: BlockFindings = {
  mentions: [mention('delhi', 10, 16), mention('dhaka', 0, 4)],
  claims: [claim('less-sure', 0.6), claim('surer', 0.9)],
  statements: [{ block: 0, start: 0, end: SENTENCE.length, cue: { start: 0, end: 4 } }],
  checkable: [],
};
const [second] = article.blocks.slice(1);
const marks = marksOf(
  [article],
  (block) => (block === second ? findings : null),
  () => [],
);

test('marks come in reading order, a sentence before the names in it, and once however much it states', () => {
  expect(marks.map(({ number, kind, id }) => [number, kind, id])).toEqual([
    [0, 'claim', 'surer'],
    [1, 'entity', 'dhaka'],
    [2, 'entity', 'delhi'],
  ]);
  expect(marks[0]?.kind === 'claim' && marks[0].also.map(({ match }) => match.claim)).toEqual(['less-sure']);
});

test('a statement has a mark of its own, at its reporting word, only where nothing is known', () => {
  const unknown = marksOf(
    [article],
    (block) => (block === second ? { ...findings, claims: [] } : null),
    () => [],
  );
  expect(unknown.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ['entity', 0, 4],
    ['statement', 0, 4],
    ['entity', 10, 16],
  ]);
});

test('however much is said, there is place for the claims and names behind it', () => {
  const cue = { start: 0, end: 4 };
  const talk = Array.from({ length: MAX_STATEMENT_MARKS + 500 }, () => ({ block: 0, start: 0, end: 4, cue }));
  const found = marksOf(
    [article],
    (block) => (block === second ? { ...findings, claims: [], statements: talk } : null),
    () => [],
  );
  expect(found.filter(({ kind }) => kind === 'statement')).toHaveLength(MAX_STATEMENT_MARKS);
  expect(found.at(-1)).toMatchObject({ kind: 'entity', id: 'delhi' });
});

test('each leads to its text in the page', () => {
  const shown = marks.map(({ place }) => place.startContainer.data.slice(place.startOffset, place.endOffset));
  expect(shown).toEqual([SENTENCE, 'ঢাকা', 'দিল্লি']);
});

test('the popup is told of everything found, each with its marks', () => {
  Object.assign(globalThis, { location: { href: 'https://example.com/1' } });
  const { state, entities, claims } = summarise(undefined, marks);
  expect(state).toBe('reading');
  expect(summarise(null, []).state).toBe('off');
  expect(entities.map(({ id, marks }) => [id, marks])).toEqual([
    ['dhaka', [1]],
    ['delhi', [2]],
  ]);
  expect(claims.map(({ id, marks }) => [id, marks])).toEqual([
    ['surer', [0]],
    ['less-sure', [0]],
  ]);
});

test('what lies outside its block is passed over', () => {
  const outside = { mentions: [mention('dhaka', 5_000, 5_004)], claims: [], statements: [], checkable: [] };
  expect(
    marksOf(
      [article],
      () => outside,
      () => [],
    ),
  ).toEqual([]);
});
