import * as v from 'valibot';

/**
 * Why the notebook could not do what was asked. In every case what it held before it still holds.
 * `full`: the browser grants no more space, and nothing of the change was kept. `newer`: the notebook was
 * written by a later version of Prasanga, and is left alone. `unavailable`: the browser refuses the database.
 * `refused`: what was to be kept has not the shape of it, or is not the asker's to change.
 */
export const NOTEBOOK_PROBLEMS = ['full', 'newer', 'unavailable', 'refused'] as const;

export const NotebookTrouble = v.object({
  kind: v.picklist(NOTEBOOK_PROBLEMS),
  /** What exactly, in English, for a report. */
  detail: v.string(),
});
export type NotebookTrouble = v.InferOutput<typeof NotebookTrouble>;
