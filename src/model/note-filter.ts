import * as v from 'valibot';
import { ANNOTATION_STATES } from './annotation.ts';
import { Day } from './day.ts';
import { PLACEMENTS } from './placement.ts';

const Short = v.pipe(v.string(), v.maxLength(600));

/** Which day of a note a filter speaks of. */
export const DATED_BY = ['modified', 'claimed', 'published'] as const;

/** Which notes the desk shows; every part left out or null filters nothing, and all that are given must hold. */
export const NoteFilter = v.object({
  /** Words that the note must hold, in any order. */
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
  state: v.exactOptional(v.nullable(v.picklist(ANNOTATION_STATES))),
  /** A verdict's id; empty for notes without one. */
  verdict: v.exactOptional(v.nullable(Short)),
  site: v.exactOptional(v.nullable(Short)),
  /** A claimant's key, as the notebook's facets give it. */
  person: v.exactOptional(v.nullable(Short)),
  tag: v.exactOptional(v.nullable(Short)),
  placed: v.exactOptional(v.nullable(v.picklist(PLACEMENTS))),
  inConflict: v.exactOptional(v.boolean()),
  /** Days, both included; `modified` counts in UTC. */
  days: v.exactOptional(v.nullable(v.object({ by: v.picklist(DATED_BY), from: Day, to: Day }))),
});
export type NoteFilter = v.InferOutput<typeof NoteFilter>;
