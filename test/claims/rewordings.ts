import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model/index.ts';
import { claim, matcherOf, told } from './known-claims.ts';

/** A claim, the same in hardly a word of it, and nearly the claim with something altered; empty for no such. */
export type RewordedClaim = readonly [text: string, reworded: string, altered: string];

/** Tests, beside each other's claims, that each rewording is its claim and no altered sentence is any. */
export function testRewordings(
  title: string,
  entities: readonly Entity[],
  rows: readonly RewordedClaim[],
): void {
  const match = matcherOf(
    entities,
    rows.map(([text], i) => claim(`c${i}`, text)),
  );

  describe(title, () => {
    test.each(rows)('%s', (text, reworded) => {
      expect(told(match([reworded]))).toEqual([`same c${rows.findIndex(([of]) => of === text)}`]);
    });

    test.each(rows.filter(([, , altered]) => altered !== ''))('altered: %s', (_, __, altered) => {
      expect(told(match([altered])).filter((verdict) => verdict.startsWith('same'))).toEqual([]);
    });
  });
}
