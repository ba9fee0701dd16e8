import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { SegmentRecords } from './segment-records.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,2}(-[a-z0-9]{1,2})?$/);
/** What a record may hold besides: brackets and marks in texts, and objects that begin as records do. */
const field = fc.oneof(
  fc.string(),
  fc.constantFrom('},{"id":"a"', '"},{', '\\', '\\"', '[{'),
  fc.array(fc.record({ id, as: fc.string() }), { maxLength: 2 }),
);
const records = fc.uniqueArray(fc.record({ id, related: field, more: field }), {
  minLength: 1,
  maxLength: 6,
  selector: (record) => record.id,
});

/** A segment from the middle of a page: its records with a comma behind each. */
const segment = (written: readonly string[]) =>
  new SegmentRecords(utf8(written.map((record) => `${record},`).join('')));

test('gives each record as it was written, and none for what is only named in one', () => {
  fc.assert(
    fc.property(records, id, (all, other) => {
      const found = segment(all.map((record) => JSON.stringify(record)));
      for (const record of all) expect(found.get(record.id)).toEqual(record);
      expect(found.get(other)).toEqual(all.find((record) => record.id === other));
    }),
  );
});

test('finds records that are written in another way, and none that is not there', () => {
  const spaced = segment(['{"id":"z"}', '{ "id": "a", "n": 1 }', '{"n":2,"id":"b"}']);
  expect(spaced.get('a')).toEqual({ id: 'a', n: 1 });
  expect(spaced.get('b')).toEqual({ id: 'b', n: 2 });
  expect(spaced.get('c')).toBeUndefined();
});

test('the first and the last segment of a page bear its brackets', () => {
  expect(new SegmentRecords(utf8('[{"id":"a"},')).get('a')).toEqual({ id: 'a' });
  const last = new SegmentRecords(utf8('{"id":"y"},{"id":"z","n":[1]}]'));
  expect(last.get('z')).toEqual({ id: 'z', n: [1] });
  expect(last.get('a')).toBeUndefined();
});

test('what is no JSON is refused where nothing can be told of it', () => {
  for (const broken of ['{"id":"b"', '{"id":"b" "c', '{"id":"b"} {"id":"c"}', '']) {
    const read = segment(['{"id":"a"}', broken]);
    expect(read.get('a')).toEqual({ id: 'a' });
    expect(() => read.get('d')).toThrow('not JSON');
  }
});
