import * as v from 'valibot';
import { DEFAULT_VERDICTS, VerdictScale } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { markOwnChanged } from '../own-claims/changes.ts';
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

/** Writes the scale, inside a transaction or alone. Refused where it would lose a verdict that notes have. */
export async function writeVerdicts(database: NotebookDatabase, scale: VerdictScale): Promise<void> {
  const checked = v.safeParse(VerdictScale, scale);
  if (!checked.success) throw new NotebookProblem('refused', v.summarize(checked.issues));
  const { annotationRows, deletedAnnotations, desk } = database;
  await database.transaction('rw', [annotationRows, deletedAnnotations, desk], async () => {
    const kept = new Set(checked.output.map(({ id }) => id));
    const lost = (await readVerdicts(database)).filter(({ id }) => !kept.has(id));
    if (lost.length > 0) {
      const deleted = new Set((await deletedAnnotations.toArray()).map(({ row }) => row.verdict));
      for (const { id } of lost)
        if (deleted.has(id) || (await annotationRows.where('verdict').equals(id).count()) > 0)
          throw new NotebookProblem('refused', `the verdict ${id} is in use`);
    }
    await desk.put({ key: VERDICTS, value: checked.output });
    // The verdicts' words stand in what readings find.
    await markOwnChanged(database, 'note', []);
  });
}

/** How many notes have each verdict, those that were deleted and can still come back among them. */
export const countVerdicts = (database: NotebookDatabase): Promise<Record<string, number>> =>
  database.transaction('r', database.annotationRows, database.deletedAnnotations, async () => {
    const uses: Record<string, number> = {};
    for (const key of await database.annotationRows.orderBy('verdict').uniqueKeys())
      uses[String(key)] = await database.annotationRows.where('verdict').equals(key).count();
    await database.deletedAnnotations.each(({ row }) => {
      uses[row.verdict] = (uses[row.verdict] ?? 0) + 1;
    });
    return Object.fromEntries(Object.entries(uses).filter(([id]) => id !== ''));
  });

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
