/**
 * Records in rising order of their ids, each id once, that can be walked again and again. They need not all be in
 * memory: what `at` and the iterator give is made when it is asked for.
 */
export interface RecordList<T> extends Iterable<T> {
  readonly inOrder: true;
  readonly length: number;
  /** What costs no record to be made. */
  readonly ids: readonly string[];
  at(index: number): T | undefined;
  /** The UTF-8 of a record's JSON, without the record being made where it lies there as such. */
  json(index: number): Uint8Array;
}

/** Records as they may be handed on: an array in any order, or a list that is not in memory. */
export type Records<T> = readonly T[] | RecordList<T>;

/** Whether records are a list in order, rather than an array that may be in any. */
export const isRecordList = <T>(records: Iterable<T>): records is RecordList<T> =>
  'inOrder' in records && records.inOrder === true;

/** The ids of records, in the order in which they are given. */
export const idsOf = (records: Records<{ readonly id: string }>): readonly string[] =>
  isRecordList(records) ? records.ids : records.map(({ id }) => id);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The UTF-8 of the JSON of one of some records. */
export const jsonOf = (records: Records<unknown>, index: number): Uint8Array =>
  isRecordList(records) ? records.json(index) : encoder.encode(JSON.stringify(records[index]));

/** A list of records that lie there as JSON: each is read when it is asked for. */
export function recordsOfJson<T>(ids: readonly string[], json: (index: number) => Uint8Array): RecordList<T> {
  const at = (index: number): T => JSON.parse(decoder.decode(json(index))) as T;
  return {
    inOrder: true,
    length: ids.length,
    ids,
    json,
    at: (index) => (index in ids ? at(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < ids.length; index++) yield at(index);
    },
  };
}
