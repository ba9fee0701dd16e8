import type { Table } from 'dexie';

/*
 * Where Firefox runs out of space in the middle of a transaction, SQLite takes that back at once, and what is under way
 * behind the failed record is written for good, although the transaction counts as aborted (seen in Firefox 153). So in
 * the notebook one record is written at a time: the failed one is the last.
 */

/** Writes records, each when the one before it is written. Within a running transaction. */
export async function putInTurn<T>(table: Table<T, string>, records: Iterable<T>): Promise<void> {
  for (const record of records) await table.put(record);
}

/** Deletes records, each when the one before it is deleted. Within a running transaction. */
export async function deleteInTurn<T>(table: Table<T, string>, keys: Iterable<string>): Promise<void> {
  for (const key of keys) await table.delete(key);
}
