import { expect, test } from 'vitest';
import { NameUses } from './name-uses.ts';

test('tells the uses of each spelling in the order they came', () => {
  const uses = new NameUses();
  uses.add('খ', 0, 4, null);
  uses.add('ক', 0, 1, 'খ');
  uses.add('খ', 1, 0, null);
  uses.add('খ', 7, 2, 'ক');
  expect(uses.spellings()).toEqual(['ক', 'খ']);
  expect(uses.of('খ')).toEqual([
    { entity: 0, flags: 4, source: null },
    { entity: 1, flags: 0, source: null },
    { entity: 7, flags: 2, source: 'ক' },
  ]);
  expect(uses.of('ক')).toEqual([{ entity: 0, flags: 1, source: 'খ' }]);
  expect(uses.of('গ')).toEqual([]);
});
