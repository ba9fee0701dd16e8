import * as v from 'valibot';

/** Whether a note's words were found when its article was last open; `unseen` until then. */
export const PLACEMENTS = ['unseen', 'found', 'edited', 'orphaned'] as const;

/** What became of a note's place on the last visit. `reason` is the anchoring's, for orphans; else null. */
export const Placement = v.object({
  placed: v.picklist(PLACEMENTS),
  reason: v.nullable(v.pipe(v.string(), v.maxLength(50))),
});
export type Placement = v.InferOutput<typeof Placement>;
