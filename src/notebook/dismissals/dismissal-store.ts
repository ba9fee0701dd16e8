import * as v from 'valibot';
import { Dismissal } from '../../model/index.ts';
import { attempt } from '../attempt.ts';
import type { NotebookDatabase } from '../database.ts';
import { deleteInTurn } from '../in-turn.ts';
import { NotebookProblem } from '../problem.ts';
import { applies, joined } from './applies.ts';
import { fingerprintOf, isTelling } from './fingerprint.ts';

/** What is known when the reader says "Not this claim". */
export type DismissalFacts = Pick<Dismissal, 'claim' | 'claimText' | 'words' | 'addresses' | 'title'>;

/** One page of dismissals; `total` counts all. */
export interface DismissalPage {
  readonly found: readonly Dismissal[];
  readonly more: boolean;
  readonly total: number;
}

/** Matches that the reader dismissed. Every method rejects with a `NotebookProblem` and nothing else. */
export interface DismissalStore {
  /** Keeps a dismissal. The same sentence dismissed again of the same claim stays one record. */
  dismiss(facts: DismissalFacts): Promise<Dismissal>;
  /** The dismissals of these sentences (see `fingerprintOf`), of whichever claim and article: see `applies`. */
  ofSentences(sentences: Iterable<string>): Promise<Dismissal[]>;
  /** Dismissals, last made first; `before` is the `dismissedAt` of the last one shown, null for the first page. */
  list(query: { readonly before: string | null; readonly limit: number }): Promise<DismissalPage>;
  /** Forgets dismissals, so that the matches show again. */
  undo(ids: readonly string[]): Promise<{ undone: number }>;
}

/** The record of a dismissal; throws a `NotebookProblem` for facts of the wrong shape. */
export function dismissalOf(facts: DismissalFacts, now: Date): Dismissal {
  const checked = v.safeParse(Dismissal, {
    ...facts,
    id: crypto.randomUUID(),
    sentence: fingerprintOf(facts.words),
    everywhere: isTelling(facts.words),
    dismissedAt: now.toISOString(),
  });
  if (!checked.success) throw new NotebookProblem('refused', v.summarize(checked.issues));
  return checked.output;
}

export function dismissalStore({ dismissals }: NotebookDatabase, now: () => Date): DismissalStore {
  return {
    dismiss: (facts) =>
      attempt(() =>
        dismissals.db.transaction('rw', dismissals, async () => {
          const made = dismissalOf(facts, now());
          const there = await dismissals.where('sentence').equals(made.sentence).toArray();
          const before = there.find((one) => applies(one, made) || applies(made, one));
          const kept = before ? joined(before, made) : made;
          await dismissals.put(kept);
          return kept;
        }),
      ),
    ofSentences: (sentences) =>
      attempt(() =>
        dismissals
          .where('sentence')
          .anyOf([...sentences])
          .toArray(),
      ),
    list: ({ before, limit }) =>
      attempt(async () => {
        const all = dismissals.orderBy('dismissedAt').reverse();
        const wanted = before === null ? all : dismissals.where('dismissedAt').below(before).reverse();
        const found = await wanted.limit(limit + 1).toArray();
        return {
          found: found.slice(0, limit),
          more: found.length > limit,
          total: await dismissals.count(),
        };
      }),
    undo: (ids) =>
      attempt(() =>
        dismissals.db.transaction('rw', dismissals, async () => {
          const there = await dismissals
            .where('id')
            .anyOf([...ids])
            .primaryKeys();
          await deleteInTurn(dismissals, there);
          return { undone: there.length };
        }),
      ),
  };
}
