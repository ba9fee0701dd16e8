import * as v from 'valibot';
import type { NotebookDatabase } from '../database.ts';

/**
 * Which of the reader's own claims changed since their indexes were begun: records' ids as `note ID` or `kept ID`, or
 * `all` where there are too many to name. `count` rises with every change.
 */
const OwnChanges = v.object({
  count: v.number(),
  changed: v.union([v.literal('all'), v.array(v.string())]),
});
export type OwnChanges = v.InferOutput<typeof OwnChanges>;

const KEY = 'own claims changed';
/** More changes than this are worth a new index. */
const MOST = 400;

export async function readOwnChanges(database: NotebookDatabase): Promise<OwnChanges> {
  const kept = v.safeParse(OwnChanges, (await database.desk.get(KEY))?.value);
  return kept.success ? kept.output : { count: 0, changed: 'all' };
}

const write = (database: NotebookDatabase, value: OwnChanges): Promise<string> =>
  database.desk.put({ key: KEY, value });

/** Notes that records changed. Inside a transaction over desk, so that a change is never kept without its mark. */
export async function markOwnChanged(
  database: NotebookDatabase,
  kind: 'note' | 'kept',
  ids: readonly string[],
): Promise<void> {
  const { count, changed } = await readOwnChanges(database);
  if (changed === 'all') {
    await write(database, { count: count + 1, changed });
    return;
  }
  const all = new Set([...changed, ...ids.map((id) => `${kind} ${id}`)]);
  await write(database, { count: count + 1, changed: all.size > MOST ? 'all' : [...all] });
}

/** Forgets what changed, since indexes are made anew from here. Inside a transaction over desk. */
export async function beginOwnChanges(database: NotebookDatabase): Promise<void> {
  const { count } = await readOwnChanges(database);
  await write(database, { count, changed: [] });
}
