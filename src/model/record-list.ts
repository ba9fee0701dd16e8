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
  /** Where all of it lies, for another thread to read. */
  readonly packed?: PackedList;
}

/** Records in order of id as the UTF-8 of their JSON in an open file: of each where it begins there and its length. */
export interface PackedList {
  /** The file's descriptor, which all threads of a process share. */
  readonly file: number;
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
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

/**
 * A list of `length` records that lie there as JSON: each is made anew when it is asked for, and may be altered. Their
 * ids are read from them where they are not given. `peek` gives the same as `json`, good until it is asked again.
 */
export function recordsOfJson<T extends { readonly id: string }>(
  length: number,
  json: (index: number) => Uint8Array,
  ids?: readonly string[],
  peek: (index: number) => Uint8Array = json,
): RecordList<T> {
  let known = ids;
  const at = (index: number): T => JSON.parse(decoder.decode(peek(index))) as T;
  return {
    inOrder: true,
    length,
    get ids() {
      known ??= Array.from({ length }, (_, index) => at(index).id);
      return known;
    },
    json,
    at: (index) => (index >= 0 && index < length ? at(index) : undefined),
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index);
    },
  };
}
