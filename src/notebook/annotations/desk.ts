import * as v from 'valibot';
import { DEFAULT_VERDICTS, VerdictScale } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { NotebookProblem } from '../problem.ts';

const VERDICTS = 'verdicts';
const PERSISTENCE = 'persistence';

/** What the browser answered when it was asked to keep the notebook for good. */
export const PERSISTENCE_STATES = ['unasked', 'granted', 'refused'] as const;
export type Persistence = (typeof PERSISTENCE_STATES)[number];

export async function readVerdicts(database: NotebookDatabase): Promise<VerdictScale> {
  const kept = v.safeParse(VerdictScale, (await database.desk.get(VERDICTS))?.value);
  return kept.success ? kept.output : DEFAULT_VERDICTS;
}

export async function writeVerdicts(database: NotebookDatabase, scale: VerdictScale): Promise<void> {
  const checked = v.safeParse(VerdictScale, scale);
  if (!checked.success) throw new NotebookProblem('refused', v.summarize(checked.issues));
  await database.desk.put({ key: VERDICTS, value: checked.output });
}

export async function readPersistence(database: NotebookDatabase): Promise<Persistence> {
  const kept = v.safeParse(v.picklist(PERSISTENCE_STATES), (await database.desk.get(PERSISTENCE))?.value);
  return kept.success ? kept.output : 'unasked';
}

/** Asks for persistence and keeps the answer. A browser that cannot be asked leaves it unasked. */
export async function askPersistence(
  database: NotebookDatabase,
  persist: () => Promise<boolean>,
): Promise<Persistence> {
  const granted = await persist().catch(() => null);
  if (granted === null) return 'unasked';
  const value: Persistence = granted ? 'granted' : 'refused';
  await database.desk.put({ key: PERSISTENCE, value });
  return value;
}
