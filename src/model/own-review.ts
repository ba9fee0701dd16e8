import * as v from 'valibot';
import { Day } from './day.ts';
import { WebAddress } from './identifier.ts';
import { Bilingual } from './text.ts';
import { written } from './written.ts';

/** Whose word a claim of the reader's own notebook rests on: a review that was kept, or a note with a verdict. */
export const OWN_KINDS = ['kept', 'note'] as const;

/**
 * A verdict out of the reader's own notebook, as cards show it: beside publishers' reviews of the feeds and never
 * among them, so that nobody takes one for the other.
 */
export const OwnReview = v.object({
  kind: v.picklist(OWN_KINDS),
  /** The kept review's or the note's. */
  id: v.pipe(v.string(), v.uuid()),
  /** The publisher's own words, or the desk's. */
  label: Bilingual,
  value: v.exactOptional(v.number()),
  best: v.exactOptional(v.number()),
  /** Who made the claim, as the review or the note names them. */
  claimant: written(500),
  /** Empty for a note. */
  publisher: written(500),
  title: written(4_000),
  /** Where the kept review stands; null for a note. */
  url: v.nullable(WebAddress),
  reviewedOn: v.nullable(Day),
  /** Beginning of the note's explanation. */
  excerpt: written(4_000),
});
export type OwnReview = v.InferOutput<typeof OwnReview>;
