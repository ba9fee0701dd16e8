import { expect, test } from 'vitest';
import { MOST_HASHES, NameUses } from './name-uses.ts';

test('tells the uses of each spelling in the order they came, and its hashes', () => {
  const uses = new NameUses();
  uses.add({ spelling: 'খ', hashes: [7, -3], flags: 4, source: null }, 0);
  uses.add({ spelling: 'ক', hashes: [5], flags: 1, source: 'খ' }, 0);
  uses.add({ spelling: 'খ', hashes: [7, -3], flags: 0, source: null }, 1);
  uses.add({ spelling: 'খ', hashes: [7, -3], flags: 2, source: 'ক' }, 7);
  const names = uses.sorted();
  expect(names.spellings).toEqual(['ক', 'খ']);
  expect(names.bearersOf(1)).toEqual([
    { entity: 0, flags: 4, source: -1 },
    { entity: 1, flags: 0, source: -1 },
    { entity: 7, flags: 2, source: 0 },
  ]);
  expect(names.bearersOf(0)).toEqual([{ entity: 0, flags: 1, source: 1 }]);
  const hashes = new Int32Array(MOST_HASHES);
  const hashesOf = (rank: number): number[] => [...hashes.subarray(0, names.readHashes(rank, hashes))];
  expect([hashesOf(0), hashesOf(1)]).toEqual([[5], [7, -3]]);
});
