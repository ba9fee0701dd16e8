import * as v from 'valibot';
import { MAX_ADDRESSES } from './annotation.ts';
import { Moment } from './day.ts';
import { Id, WebAddress } from './identifier.ts';
import { MAX_QUOTE } from './selector.ts';
import { Bilingual } from './text.ts';
import { written } from './written.ts';

/** "Not this claim": the reader says that a sentence does not make the known claim that it was matched with. */
export const Dismissal = v.object({
  id: v.pipe(v.string(), v.uuid('must be a UUID')),
  claim: Id,
  /** The claim as it read then, so that the list outlives the feeds. */
  claimText: Bilingual,
  /** What the sentence is known by again, however it is typed: see `fingerprintOf` of the notebook. */
  sentence: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** The sentence as the page showed it. */
  words: written(MAX_QUOTE),
  /** Whether it holds wherever the sentence stands: a short sentence means something else elsewhere. */
  everywhere: v.boolean(),
  /** All addresses under which the article is known, as `Visit.address`. */
  addresses: v.pipe(v.array(WebAddress), v.minLength(1, 'names no article'), v.maxLength(MAX_ADDRESSES)),
  title: written(4_000),
  dismissedAt: Moment,
});
export type Dismissal = v.InferOutput<typeof Dismissal>;
