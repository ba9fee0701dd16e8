/**
 * Why the knowledge is not as it should be.
 * Of the store: `rebuilt`: what was there could not be read, and was deleted. `memory-only`: nothing can be kept (a
 * private window, a store held by another version); all works, and is made anew at each start. `damaged`: some pages
 * could not be read and are to be fetched again. `unusable`: an index was made for another version of the code, as after
 * the extension was updated; the feed's next generation brings another.
 * Of the bundled feed: `full`: the browser grants no more space for it. `not-installed`: for any other reason.
 */
export const KNOWLEDGE_PROBLEMS = [
  'rebuilt',
  'memory-only',
  'damaged',
  'unusable',
  'full',
  'not-installed',
] as const;
export type KnowledgeProblem = (typeof KNOWLEDGE_PROBLEMS)[number];
