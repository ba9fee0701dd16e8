import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { claim, entity, sourceDocument } from '../../test/feeds/small-feed.ts';
import { quickCheck } from './quick-check.ts';
import { RECORD_KINDS, RECORD_SCHEMAS } from './records.ts';

const REVIEW = {
  publisher: { bn: 'যাচাই' },
  url: 'https://example.org/1',
  rating: { label: { bn: 'ভুল' }, value: 1, best: 5, worst: 1 },
  reviewedOn: '2024-06-20',
};
const WHOLE = {
  entities: {
    ...entity('moscow', {
      label: { bn: 'মস্কো', en: 'Moscow' },
      aliases: { bn: ['মস্কভা'], en: ['Moskva'] },
      weak: ['মস্কভা'],
      description: { bn: 'রাশিয়ার রাজধানী', en: 'capital of Russia' },
      facts: [
        {
          property: { bn: 'মেয়র' },
          value: { bn: 'নাম' },
          from: '2010-10-21',
          asOf: '2024-01-01',
          source: 'report',
        },
        { property: { bn: 'আয়তন' }, value: { bn: '২৫৬১' }, source: 'https://example.org/' },
      ],
      related: [{ id: 'russia', as: 'capital-of' }],
      sameAs: { wikidata: 'Q649', wikipedia: { bn: 'মস্কো' } },
      prominence: 0.9,
    }),
    claims: ['visit'],
  },
  claims: {
    ...claim('visit', {
      phrasings: ['আরেক কথায়'],
      saidBy: ['kim'],
      statedOn: '2024-06-19',
      dating: { bn: 'প্রতিবেদনের দিন' },
      reportedIn: ['report'],
      reviews: [REVIEW],
      relations: [{ kind: 'updates', claim: 'earlier' }],
    }),
    incoming: [{ kind: 'repeats', claim: 'later' }],
  },
  documents: {
    ...sourceDocument('report'),
    publisher: { bn: 'কাগজ' },
    url: 'https://example.org/report',
    publishedOn: '2024-06-19',
  },
} as const;

/** Values that a field may be spoilt with: of other types, too long, unsafe, out of range. */
const SPOILT: readonly unknown[] = [
  null,
  0,
  -1,
  2,
  Number.MAX_VALUE,
  true,
  '',
  'ঠিক',
  'ক\u202eখ',
  'x'.repeat(5_000),
  'javascript:alert(1)',
  '2024-02-31',
  'Q0',
  'a--b',
  [],
  {},
  ['ঠিক'],
  [null],
  Array.from({ length: 13 }, () => 'ঠিক'),
  { bn: 'ঠিক' },
  { en: 'only' },
  { id: 'moscow' },
];

/** The paths of all fields of a value, innermost too. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy with the field at `path` replaced, or taken out where `by` is undefined. */
function altered(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  const inner = altered(copy[key], rest, by);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

describe.each(RECORD_KINDS)('the quick check of %s', (kind) => {
  const schema = RECORD_SCHEMAS[kind];
  const quick = quickCheck(schema);

  test('takes a whole record', () => {
    expect(v.is(schema, WHOLE[kind])).toBe(true);
    expect(quick(WHOLE[kind])).toBe(true);
  });

  test('answers as valibot does, whatever field is missing or spoilt', () => {
    for (const path of pathsOf(WHOLE[kind]))
      for (const by of [undefined, ...SPOILT]) {
        const record = altered(WHOLE[kind], path, by);
        expect({ path, by, is: quick(record) }).toEqual({ path, by, is: v.is(schema, record) });
      }
  });

  test('answers as valibot does on any JSON', () => {
    const key = fc.constantFrom('id', 'label', 'bn', 'title', 'text', 'kind', '__proto__', 'facts', 'weak');
    const json = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...SPOILT),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(json, (value) => quick(value) === v.is(schema, value)),
      { numRuns: 500 },
    );
  });
});

test('what is not known of valibot is left to valibot', () => {
  const schema = v.object({ at: v.pipe(v.string(), v.isoTimestamp()), big: v.optional(v.bigint()) });
  for (const value of [
    { at: '2024-06-19T10:00:00Z' },
    { at: 'now' },
    {},
    { at: '2024-06-19T10:00:00Z', big: 1n },
  ])
    expect(quickCheck(schema)(value)).toBe(v.is(schema, value));
});
