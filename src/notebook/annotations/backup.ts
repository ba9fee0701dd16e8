import * as v from 'valibot';
import { Moment } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';

const BackupState = v.object({
  /** When the notebook was last written to a file; null if never. */
  lastBackupAt: v.nullable(Moment),
  /** When the first change since then was made. */
  changedSince: v.nullable(Moment),
  /** Notes begun and revisions set down since then. */
  changes: v.number(),
  dismissedUntil: v.nullable(Moment),
});
export type BackupState = v.InferOutput<typeof BackupState>;

const KEY = 'backup';
const DAY_MS = 86_400_000;
/** A reminder is due when this many changes, or changes this old, are in no backup. */
const MANY_CHANGES = 50;
const OLD_CHANGE_DAYS = 14;
const QUIET_DAYS = 7;

export async function readBackupState(database: NotebookDatabase): Promise<BackupState> {
  const kept = v.safeParse(BackupState, (await database.desk.get(KEY))?.value);
  return kept.success
    ? kept.output
    : { lastBackupAt: null, changedSince: null, changes: 0, dismissedUntil: null };
}

const writeState = (database: NotebookDatabase, value: BackupState) => database.desk.put({ key: KEY, value });

/** Counts a change that no backup holds. Inside a transaction over desk. */
export async function countChange(database: NotebookDatabase, at: string, count = 1): Promise<void> {
  const state = await readBackupState(database);
  const changedSince = state.changedSince ?? at;
  await writeState(database, { ...state, changes: state.changes + count, changedSince });
}

export const recordBackup = (database: NotebookDatabase, now: Date) =>
  writeState(database, {
    lastBackupAt: now.toISOString(),
    changedSince: null,
    changes: 0,
    dismissedUntil: null,
  });

export const dismissBackup = (database: NotebookDatabase, now: Date) =>
  database.transaction('rw', database.desk, async () => {
    const state = await readBackupState(database);
    const dismissedUntil = new Date(now.getTime() + QUIET_DAYS * DAY_MS).toISOString();
    return writeState(database, { ...state, dismissedUntil });
  });

/** Whether to remind: enough unsaved work, and not dismissed. A dismissal never lasts longer than it was meant to. */
export function isBackupDue({ changes, changedSince, dismissedUntil }: BackupState, now: Date): boolean {
  const quiet = dismissedUntil ? Date.parse(dismissedUntil) - now.getTime() : 0;
  if (quiet > 0 && quiet <= QUIET_DAYS * DAY_MS) return false;
  if (changes === 0 || changedSince === null) return false;
  return changes >= MANY_CHANGES || now.getTime() - Date.parse(changedSince) >= OLD_CHANGE_DAYS * DAY_MS;
}
