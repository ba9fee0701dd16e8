import * as v from 'valibot';
import { Id } from './identifier.ts';
import { Bilingual } from './text.ts';

/**
 * One step of a desk's scale. `rating` is its ClaimReview value from 1 (false) to 5 (true); null where the verdict
 * says nothing of truth (cannot be checked, still being checked). Notes keep the id, so that words can be edited.
 */
export const Verdict = v.object({
  id: Id,
  label: Bilingual,
  rating: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(5))),
});
export type Verdict = v.InferOutput<typeof Verdict>;

/** A desk's verdicts in the order in which they are offered. Ids are unique. */
export const VerdictScale = v.pipe(
  v.array(Verdict),
  v.minLength(1, 'a scale needs a verdict'),
  v.maxLength(200, 'is longer than 200 verdicts'),
  v.check((scale) => new Set(scale.map(({ id }) => id)).size === scale.length, 'holds an id twice'),
);
export type VerdictScale = v.InferOutput<typeof VerdictScale>;

/** The scale that a desk starts with. */
export const DEFAULT_VERDICTS: VerdictScale = [
  { id: 'true', label: { bn: 'সত্য', en: 'True' }, rating: 5 },
  { id: 'partly-true', label: { bn: 'আংশিক সত্য', en: 'Partly true' }, rating: 3 },
  { id: 'misleading', label: { bn: 'বিভ্রান্তিকর', en: 'Misleading' }, rating: 2 },
  { id: 'false', label: { bn: 'মিথ্যা', en: 'False' }, rating: 1 },
  { id: 'unverifiable', label: { bn: 'যাচাইযোগ্য নয়', en: 'Cannot be verified' }, rating: null },
  { id: 'in-review', label: { bn: 'যাচাই চলছে', en: 'Being checked' }, rating: null },
];
