import { Dexie, type Table } from 'dexie';

/*
 * Where Firefox runs out of space in the middle of a transaction, SQLite takes that back at once, and what is under way
 * behind the failed record is written for good, although the transaction counts as aborted (seen in Firefox 153). So in
 * the notebook one record is written at a time: the failed one is the last. Dexie is passed by, since it spends more on
 * each record than the browser does.
 */

/** Writes records, each when the one before it is written. Within a running transaction. */
export const putInTurn = <T>(table: Table<T, string>, records: Iterable<T>): Promise<void> =>
  inTurn(table, records, (store, record) => store.put(record));

/** Deletes records, each when the one before it is deleted. Within a running transaction. */
export const deleteInTurn = <T>(table: Table<T, string>, keys: Iterable<string>): Promise<void> =>
  inTurn(table, keys, (store, key) => store.delete(key));

/** A promise of Dexie's own keeps its transaction current behind an `await`. */
const inTurn = <T, R>(
  table: Table<T, string>,
  things: Iterable<R>,
  ask: (store: IDBObjectStore, thing: R) => IDBRequest,
): Promise<void> =>
  new Dexie.Promise<void>((resolve, reject) => {
    const { idbtrans } = Dexie.currentTransaction;
    const store = idbtrans.objectStore(table.name);
    const left = things[Symbol.iterator]();
    const next = (): void => {
      const thing = left.next();
      if (thing.done) {
        resolve();
        return;
      }
      try {
        const request = ask(store, thing.value);
        request.onsuccess = next;
        request.onerror = (event) => {
          // Else Dexie hears of it from the transaction, which has no error to tell yet.
          event.preventDefault();
          event.stopPropagation();
          reject(request.error);
        };
      } catch (error) {
        // A transaction that is over says only that it is; why, it says beside.
        reject(idbtrans.error ?? error);
      }
    };
    next();
  });
