import * as v from 'valibot';
import type { NotebookDatabase } from '../database.ts';
import { beginOwnChanges } from './changes.ts';

/** Where the making of indexes goes on: records of this kind behind this id. */
const OwnCursor = v.object({ kind: v.picklist(['note', 'kept']), after: v.string() });
export type OwnCursor = v.InferOutput<typeof OwnCursor>;
export const FIRST: OwnCursor = { kind: 'note', after: '' };

const Head = v.object({ madeWith: v.string(), parts: v.number(), next: v.nullable(OwnCursor) });

/**
 * Indexes of the own claims as they were made, part by part: a worker that is ended on the way goes on at `next`,
 * which is null once all are made. `madeWith` says of what besides the claims they were made.
 */
export interface OwnIndexes {
  readonly madeWith: string;
  readonly parts: readonly Uint8Array[];
  readonly next: OwnCursor | null;
}

const KEY = 'own claims index';
const partKey = (number: number): string => `${KEY} ${number}`;

export const readIndexes = (database: NotebookDatabase): Promise<OwnIndexes | null> =>
  database.transaction('r', database.desk, async () => {
    const head = v.safeParse(Head, (await database.desk.get(KEY))?.value);
    if (!head.success) return null;
    const { madeWith, parts: count, next } = head.output;
    const keys = Array.from({ length: count }, (_, number) => partKey(number));
    const records = await database.desk.bulkGet(keys);
    const parts = records.flatMap((record) => (record?.value instanceof Uint8Array ? [record.value] : []));
    return parts.length === count ? { madeWith, parts, next } : null;
  });

/** Begins anew: what changes from now on is marked one by one. */
export const beginIndexes = (database: NotebookDatabase, madeWith: string): Promise<void> =>
  database.transaction('rw', database.desk, async () => {
    await database.desk.where('key').startsWith(`${KEY} `).delete();
    await database.desk.put({ key: KEY, value: { madeWith, parts: 0, next: FIRST } });
    await beginOwnChanges(database);
  });

/** Keeps one more part, null where a stretch of records held no claim. */
export const addPart = (
  database: NotebookDatabase,
  part: Uint8Array | null,
  next: OwnCursor | null,
): Promise<void> =>
  database.transaction('rw', database.desk, async () => {
    const head = v.parse(Head, (await database.desk.get(KEY))?.value);
    if (part) await database.desk.put({ key: partKey(head.parts), value: part });
    await database.desk.put({ key: KEY, value: { ...head, parts: head.parts + (part ? 1 : 0), next } });
  });
