import type { Annotation, Dismissal, KeptReview, Visit } from '../model/index.ts';
import { attempt } from './attempt.ts';
import type { NotebookDatabase } from './database.ts';

/** What a notebook holds that a backup must hold: see `BackupWriter`. */
export interface WholeRecords {
  readonly annotation: Annotation;
  /** Versions of notes, those of deleted notes left out. */
  readonly revision: Annotation;
  readonly visit: Visit;
  readonly kept: KeptReview;
  readonly dismissal: Dismissal;
}
export type WholeKind = keyof WholeRecords;

/** Everything in the notebook, in steps. Rejects with a `NotebookProblem` and nothing else. */
export interface WholeNotebook {
  /** How many records there are of all kinds; about as many as the steps give. */
  count(): Promise<number>;
  /** Records of a kind by key: start with an empty `after`, go on with the answer's, until that is null. */
  step<Kind extends WholeKind>(
    kind: Kind,
    after: string,
    size: number,
  ): Promise<{ readonly records: readonly WholeRecords[Kind][]; readonly after: string | null }>;
}

export function wholeNotebook(database: NotebookDatabase): WholeNotebook {
  const { annotations, revisions, visits, keptReviews, dismissals } = database;
  const byId = async <T extends { readonly id: string }>(
    read: (after: string, size: number) => Promise<T[]>,
    after: string,
    size: number,
  ) => {
    const records = await read(after, size);
    return { records, after: records.at(-1)?.id ?? null };
  };
  const steps: {
    readonly [Kind in WholeKind]: (
      after: string,
      size: number,
    ) => Promise<{ records: WholeRecords[Kind][]; after: string | null }>;
  } = {
    annotation: (after, size) =>
      byId((from, most) => annotations.where('id').above(from).limit(most).toArray(), after, size),
    revision: async (after, size) => {
      const found = await revisions.where('key').above(after).limit(size).toArray();
      const alive = new Set(
        (await annotations.bulkGet(found.map(({ annotation }) => annotation))).flatMap(
          (note) => note?.id ?? [],
        ),
      );
      return {
        records: found.flatMap(({ annotation, version }) => (alive.has(annotation) ? [version] : [])),
        after: found.at(-1)?.key ?? null,
      };
    },
    visit: (after, size) =>
      byId((from, most) => visits.where('id').above(from).limit(most).toArray(), after, size),
    kept: (after, size) =>
      byId((from, most) => keptReviews.where('id').above(from).limit(most).toArray(), after, size),
    dismissal: (after, size) =>
      byId((from, most) => dismissals.where('id').above(from).limit(most).toArray(), after, size),
  };
  return {
    count: () =>
      attempt(async () => {
        const tables = [annotations, revisions, visits, keptReviews, dismissals];
        const counts = await Promise.all(tables.map((table) => table.count()));
        return counts.reduce((sum, count) => sum + count, 0);
      }),
    step: (kind, after, size) => attempt(() => steps[kind](after, size)),
  };
}
