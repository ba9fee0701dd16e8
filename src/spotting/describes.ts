import type { KnownEntity } from './known-entities.ts';
import type { Word } from './passage.ts';

/** Whether a word stands in what the lexicon's description says of an entity. */
export const describes = (word: Word | null, { cues }: KnownEntity): boolean =>
  word?.cues.some((cue) => cues.includes(cue)) ?? false;
