import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { SPOILT, WHOLE } from '../../test/feeds/whole-records.ts';
import { quickCheck } from './quick-check.ts';
import { RECORD_KINDS, RECORD_SCHEMAS } from './records.ts';

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
