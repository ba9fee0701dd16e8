import { type MergeKind, mergeKindOf } from '../../exchange/index.ts';
import type { Annotation, Dismissal, KeptReview, VerdictScale, Visit } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { putInTurn } from '../in-turn.ts';
import { type KeptCounts, keepReviews } from '../kept-reviews/keep.ts';
import { markOwnChanged } from '../own-claims/changes.ts';
import { demandRoom } from '../room.ts';
import { searchTextOf } from '../search-text.ts';
import { countChange } from './backup.ts';
import { readVerdicts, writeVerdicts } from './desk.ts';
import { type AnnotationRow, type RevisionRecord, rowContent } from './records.ts';
import { revisionOf } from './save.ts';
import { finishImport, runImport } from './unfinished-import.ts';

/** What an import brings: valid notes, verdicts that the scale may not have, and earlier versions (of a backup). */
export interface ImportBatch {
  readonly annotations: readonly Annotation[];
  readonly verdicts?: VerdictScale;
  readonly revisions?: readonly Annotation[];
  /** Articles read (of a backup): those that the history has not yet are added to it. */
  readonly visits?: readonly Visit[];
  /** Reviews of others to keep. */
  readonly kept?: readonly KeptReview[];
  /** What was called "not this claim" (of a backup). */
  readonly dismissals?: readonly Dismissal[];
}

export interface ImportOptions {
  /** Told after each step how many of the records are written. */
  readonly onStep?: (done: number, of: number) => void;
  /** Stops the import; nothing of it is kept. */
  readonly signal?: AbortSignal;
}

/** What became of the notes, and of the reviews to keep. */
export type ImportCounts = Readonly<Record<MergeKind, number>> & { readonly kept: KeptCounts };

/** Notes written at once: bounds what one step holds in memory and for how long it keeps the page from others. */
const STEP = 500;
/** What a record takes besides long texts, in bytes. */
const RECORD_BYTES = 3_000;
/** New notes under way to the database at once, and the most units of explanation among them. */
const AT_ONCE = 100;
const UNITS_AT_ONCE = 1_000_000;

/**
 * Writes notes in steps within one transaction: if the browser is out of space, the worker is killed or `signal`
 * aborts, the notebook is as it was. Rejects with the signal's reason when aborted.
 */
export async function importAnnotations(
  database: NotebookDatabase,
  batch: ImportBatch,
  now: Date,
  { onStep, signal }: ImportOptions = {},
): Promise<ImportCounts> {
  const at = now.toISOString();
  const { annotations, annotationRows, deletedAnnotations, revisions, desk, visits, searchRows } = database;
  const notes = [annotations, annotationRows, deletedAnnotations, revisions, desk, visits, searchRows];
  const tables = [...notes, database.keptReviews, database.dismissals];
  const counts = { new: 0, same: 0, newer: 0, conflicting: 0 };
  const kept = { new: 0, renewed: 0, same: 0 };
  const of = RECORDS.reduce((sum, name) => sum + (batch[name]?.length ?? 0), 0);
  let done = 0;
  const inSteps = async <T>(records: readonly T[] = [], write: (step: readonly T[]) => Promise<void>) => {
    for (let from = 0; from < records.length; from += STEP) {
      signal?.throwIfAborted();
      const step = records.slice(from, from + STEP);
      await write(step);
      done += step.length;
      onStep?.(done, of);
    }
  };
  await demandRoom(sizeOf(batch));
  const ids = batch.annotations.map(({ id }) => id);
  return runImport(database, ids, (session) =>
    database.transaction('rw', tables, async () => {
      await addVerdicts(database, batch.verdicts ?? []);
      await inSteps(batch.annotations, (step) => importStep(database, step, at, session, counts));
      await inSteps(batch.revisions, (step) => importRevisions(database, step, at));
      await inSteps(batch.visits, (step) => importVisits(database, step));
      await inSteps(batch.kept, async (step) => {
        const { new: added, renewed, same } = await keepReviews(database, step, at);
        kept.new += added;
        kept.renewed += renewed;
        kept.same += same;
      });
      await inSteps(batch.dismissals, (step) => importDismissals(database, step));
      const changes = counts.new + counts.newer + counts.conflicting;
      if (changes > 0) await countChange(database, at, changes);
      await finishImport(database);
      signal?.throwIfAborted();
      return { ...counts, kept };
    }),
  );
}

/** About how many bytes a batch takes, with its rows and indexes. */
function sizeOf({ annotations, revisions = [], visits = [], kept = [] }: ImportBatch): number {
  const units = [...annotations, ...revisions].reduce(
    (sum, { explanation, target }) => sum + 2 * explanation.length + target.selectors.quote.exact.length,
    0,
  );
  const records = annotations.length + revisions.length + visits.length + kept.length;
  return 2 * units + RECORD_BYTES * records;
}

/** What a batch holds that is written in steps. */
const RECORDS = ['annotations', 'revisions', 'visits', 'kept', 'dismissals'] as const;

async function importStep(
  database: NotebookDatabase,
  step: readonly Annotation[],
  at: string,
  session: string,
  counts: { [Kind in MergeKind]: number },
): Promise<void> {
  const ids = [...new Set(step.map(({ id }) => id))];
  const there = present(await database.annotations.bulkGet(ids));
  const rows = present(await database.annotationRows.bulkGet(ids));
  const added = new Set(ids.filter((id) => !rows.has(id)));
  const notes = new Map<string, Annotation>();
  const versions: RevisionRecord[] = [];
  for (const annotation of step) {
    const { id } = annotation;
    const before = there.get(id);
    const conflicts = rows.get(id)?.conflicts ?? 0;
    const kind = mergeKindOf(before, annotation);
    counts[kind]++;
    if (kind === 'new' || kind === 'newer') {
      if (before) versions.push(revisionOf(before, at, false));
      there.set(id, annotation);
      notes.set(id, annotation);
      rows.set(id, {
        ...FRESH,
        session: added.has(id) ? session : REPLACED,
        checkpointAt: at,
        conflicts,
        ...rowContent(annotation),
      });
    } else if (kind === 'conflicting') {
      const key = `${id} from import ${crypto.randomUUID()}`;
      versions.push({ ...revisionOf(annotation, at, true), key });
      rows.set(id, { ...rows.get(id)!, conflicts: conflicts + 1 });
    }
  }
  const isAdded = ({ id }: { readonly id: string }): boolean => added.has(id);
  const isThere = ({ id }: { readonly id: string }): boolean => !added.has(id);
  const written = [...notes.values()];
  await addTogether(database, written.filter(isAdded), rows);
  await putInTurn(database.annotations, written.filter(isThere));
  await putInTurn(database.annotationRows, [...rows.values()].filter(isThere));
  if (notes.size > 0) await markOwnChanged(database, 'note', [...notes.keys()]);
  await putInTurn(database.revisions, versions);
}

/** Writes notes that were not there, many at a time: see `unfinished-import.ts`. */
async function addTogether(
  database: NotebookDatabase,
  notes: readonly Annotation[],
  rows: ReadonlyMap<string, AnnotationRow>,
): Promise<void> {
  for (let from = 0; from < notes.length; ) {
    let to = from;
    for (let units = 0; to < notes.length && to - from < AT_ONCE && units < UNITS_AT_ONCE; to++)
      units += notes[to]!.explanation.length;
    const some = notes.slice(from, to);
    await database.annotations.bulkPut(some);
    await database.annotationRows.bulkPut(some.map(({ id }) => rows.get(id)!));
    from = to;
  }
}

const present = <T extends { readonly id: string }>(found: readonly (T | undefined)[]): Map<string, T> =>
  new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));

const FRESH = { placed: 'unseen', reason: null } as const;
/** The session of notes that an import replaced: they are none of those that it can leave behind. */
const REPLACED = 'import';

/** Earlier versions of a backup, beside those that are there. */
async function importRevisions(
  database: NotebookDatabase,
  versions: readonly Annotation[],
  at: string,
): Promise<void> {
  const records = versions.map((version) => revisionOf(version, at, false));
  const there = await database.revisions.bulkGet(records.map(({ key }) => key));
  await putInTurn(
    database.revisions,
    records.filter((_, i) => !there[i]),
  );
}

/** Visits of articles that the history does not have, by address; what it has is newer. */
async function importVisits(database: NotebookDatabase, step: readonly Visit[]): Promise<void> {
  const byAddress = new Map(step.map((visit) => [visit.address, { ...visit, deletedAt: null }]));
  const there = await database.visits
    .where('address')
    .anyOf([...byAddress.keys()])
    .toArray();
  for (const { address } of there) byAddress.delete(address);
  const visits = [...byAddress.values()];
  const taken = await database.visits.bulkGet(visits.map(({ id }) => id));
  const added = visits.map((visit, i) => (taken[i] ? { ...visit, id: crypto.randomUUID() } : visit));
  await putInTurn(database.visits, added);
  await putInTurn(
    database.searchRows,
    added.map((visit) => ({ id: visit.id, lastReadAt: visit.lastReadAt, text: searchTextOf(visit) })),
  );
}

/** Dismissals that the notebook does not have. */
async function importDismissals(database: NotebookDatabase, step: readonly Dismissal[]): Promise<void> {
  const there = await database.dismissals.bulkGet(step.map(({ id }) => id));
  await putInTurn(
    database.dismissals,
    step.filter((_, i) => !there[i]),
  );
}

async function addVerdicts(database: NotebookDatabase, verdicts: VerdictScale): Promise<void> {
  const scale = await readVerdicts(database);
  const known = new Set(scale.map(({ id }) => id));
  const added = verdicts.filter(({ id }) => !known.has(id));
  if (added.length > 0) await writeVerdicts(database, [...scale, ...added]);
}
