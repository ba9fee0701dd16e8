import * as v from 'valibot';
import type { NotebookDatabase } from '../database.ts';
import { lookForRoom } from '../room.ts';

/*
 * An import writes new notes many at a time, which is more than twice as fast as one by one. What Firefox then leaves
 * behind when the disk is full (see `in-turn.ts`) is taken out again: which notes an import brings stands in the
 * notebook before it begins, and its own transaction takes that away.
 */

const UnderWay = v.object({ session: v.string(), ids: v.array(v.string()) });
const KEY = 'import under way';
/** Notes looked at and taken out at once. */
const STEP = 500;

const lockOf = ({ name }: NotebookDatabase): string => `${name} import`;

/**
 * Runs the import of notes with these ids; one at a time, however many windows there are. `write` gives `session` to
 * the rows of notes that were not there, and calls `finishImport` at the end of its transaction. Where it fails,
 * nothing of those is left.
 */
export function runImport<T>(
  database: NotebookDatabase,
  ids: readonly string[],
  write: (session: string) => Promise<T>,
): Promise<T> {
  return navigator.locks.request(lockOf(database), async () => {
    await takeBack(database);
    const session = `import ${crypto.randomUUID()}`;
    await database.desk.put({ key: KEY, value: { session, ids } });
    try {
      return await write(session);
    } catch (error) {
      // Where even this fails, the next opening does it.
      await takeBack(database).catch(() => undefined);
      throw error;
    }
  });
}

/** What the import brought is to stay. Inside its transaction over desk. */
export const finishImport = (database: NotebookDatabase): Promise<void> => database.desk.delete(KEY);

/** Takes out what a failed import left whose page did not live to do it. One that runs just now is left alone. */
export async function takeBackUnfinished(database: NotebookDatabase): Promise<void> {
  if (!(await isUnderWay(database))) return;
  await lookForRoom();
  await navigator.locks.request(lockOf(database), { ifAvailable: true }, async (lock) => {
    if (lock) await takeBack(database);
  });
}

const isUnderWay = async ({ desk }: NotebookDatabase): Promise<boolean> =>
  (await desk.get(KEY)) !== undefined;

async function takeBack(database: NotebookDatabase): Promise<void> {
  const { annotations, annotationRows, desk } = database;
  if (!(await isUnderWay(database))) return;
  await database.transaction('rw', annotations, annotationRows, desk, async () => {
    const found = v.safeParse(UnderWay, (await desk.get(KEY))?.value);
    const { session, ids } = found.success ? found.output : { session: '', ids: [] };
    for (let from = 0; from < ids.length; from += STEP) {
      const step = ids.slice(from, from + STEP);
      const notes = await annotations.bulkGet(step);
      const rows = await annotationRows.bulkGet(step);
      // A note is always written with its row: of one that has none, only the import can have left it.
      const left = step.filter((_, i) => (rows[i] ? rows[i].session === session : notes[i] !== undefined));
      if (left.length === 0) continue;
      await annotationRows.bulkDelete(left);
      await annotations.bulkDelete(left);
    }
    await desk.delete(KEY);
  });
}
