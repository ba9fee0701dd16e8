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
}

/** Records as they may be handed on: an array in any order, or a list that is not in memory. */
export type Records<T> = readonly T[] | RecordList<T>;

/** Whether records are a list in order, rather than an array that may be in any. */
export const isRecordList = <T>(records: Iterable<T>): records is RecordList<T> =>
  'inOrder' in records && records.inOrder === true;

/** The ids of records, in the order in which they are given. */
export const idsOf = (records: Records<{ readonly id: string }>): readonly string[] =>
  isRecordList(records) ? records.ids : records.map(({ id }) => id);

/** The list with each record altered as it is asked for; its id must stay. */
export function mapRecords<T, U>(list: RecordList<T>, alter: (record: T) => U): RecordList<U> {
  return {
    inOrder: true,
    length: list.length,
    ids: list.ids,
    at: (index) => {
      const record = list.at(index);
      return record === undefined ? undefined : alter(record);
    },
    *[Symbol.iterator]() {
      for (const record of list) yield alter(record);
    },
  };
}
