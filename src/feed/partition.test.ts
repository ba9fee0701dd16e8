import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import vectors from '../../test/vectors/partition.json' with { type: 'json' };
import { partition, partitionBits, partitionKey, underPrefix } from './partition.ts';

const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,6}){0,2}$/).map((id) => ({ id })),
  { selector: ({ id }) => id, maxLength: 300 },
);

describe('partition', () => {
  test.each(vectors)('the key of "$id" is $key', ({ id, key }) => {
    expect(partitionKey(id)).toBe(key);
  });

  test('every record is on the one page whose prefix its bits begin with, and no page is too full', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 20 }), (records, most) => {
        const parts = partition(records, most);
        expect(parts.flatMap((part) => part.records).map(({ id }) => id)).toHaveLength(records.length);
        for (const { prefix, records: held } of parts) {
          expect(held.length).toBeGreaterThan(0);
          expect(held.length).toBeLessThanOrEqual(most);
          for (const { id } of held) {
            expect(partitionBits(id).startsWith(prefix)).toBe(true);
            expect(underPrefix(prefix)(id)).toBe(true);
          }
          expect(held.map(({ id }) => id)).toEqual(held.map(({ id }) => id).sort());
        }
        for (const { prefix } of parts)
          expect(parts.filter((other) => other.prefix.startsWith(prefix))).toHaveLength(1);
      }),
    );
  });

  test('one record more alters one page, or splits it', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 2, max: 20 }), (records, most) => {
        fc.pre(records.length > 0);
        const [extra, ...rest] = records;
        const before = new Map(partition(rest, most).map((part) => [part.prefix, part.records]));
        const after = partition(records, most);
        const altered = after.filter(
          ({ prefix, records: held }) => JSON.stringify(before.get(prefix)) !== JSON.stringify(held),
        );
        const home = after.find(({ records: held }) => held.some(({ id }) => id === extra!.id))!.prefix;
        const root = [...before.keys()].find((prefix) => home.startsWith(prefix)) ?? home;
        for (const { prefix } of altered) expect(prefix.startsWith(root)).toBe(true);
      }),
    );
  });

  test('records given in another order make the same pages', () => {
    fc.assert(
      fc.property(ids, (records) => {
        expect(partition([...records].reverse(), 5)).toEqual(partition(records, 5));
      }),
    );
  });

  test('ids that look alike spread: ten thousand fill pages evenly', () => {
    const records = Array.from({ length: 10_000 }, (_, at) => ({ id: `place-${at}` }));
    const sizes = partition(records, 384).map((part) => part.records.length);
    expect(Math.min(...sizes)).toBeGreaterThan(100);
  });
});
