import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from './json-lines.ts';

test('finds the line of every item, whatever the strings hold', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ',', ']', 'ক', '\n'), maxLength: 8 });
  const item = fc.oneof(
    text,
    fc.record({ id: text, list: fc.array(text, { maxLength: 3 }) }),
    fc.array(text, { maxLength: 2 }),
  );
  const lists = fc.dictionary(fc.constantFrom('entities', 'claims', 'id'), fc.array(item, { maxLength: 5 }));
  fc.assert(
    fc.property(fc.oneof(lists, fc.array(item, { maxLength: 5 })), (value) => {
      const printed = JSON.stringify(value, null, 1);
      const lineOf = jsonLines(printed);
      const lines = printed.split('\n');
      const list = Array.isArray(value) ? { '': value } : value;
      for (const [key, items] of Object.entries(list))
        for (const [at, entry] of items.entries()) {
          const line = lines[lineOf(key === '' ? [at] : [key, at]) - 1]!;
          expect(line.trim().startsWith(JSON.stringify(entry, null, 1).split('\n')[0]!)).toBe(true);
        }
    }),
  );
});

test('finds a field of an item', () => {
  const text = '{"id": "x",\n"entities": [\n{"id": "a"},\n{\n"id": "b",\n"label": {\n"bn": 1}}]}';
  const lineOf = jsonLines(text);
  expect(lineOf(['entities', 1])).toBe(4);
  expect(lineOf(['entities', 1, 'label', 'bn'])).toBe(7);
  expect(lineOf(['entities', 1, 'kind'])).toBe(4);
});
