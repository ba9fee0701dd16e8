import table from '../tables/time-words.json' with { type: 'json' };
import type { Token } from '../tokens.ts';
import { wordSet } from '../word-set.ts';

/** The paper's country: fiscal years and the Bengali calendar differ. */
export type Region = 'BD' | 'WB';

const WORDS = { BD: wordSet(table.presses.BD), WB: wordSet(table.presses.WB) };
const ENDING = /(?:ের|র|ে|তে|য়|কে)$/u;

/** How far a text reads like the press of Bangladesh (above 0) or of West Bengal (below), by words that only one uses. */
export function regionLead(words: Iterable<{ readonly text: string }>): number {
  let lead = 0;
  for (const { text } of words) {
    const base = text.replace(ENDING, '');
    if (WORDS.BD.has(text) || WORDS.BD.has(base)) lead++;
    if (WORDS.WB.has(text) || WORDS.WB.has(base)) lead--;
  }
  return lead;
}

/** The region whose press a text reads like; Bangladesh on a tie. */
export const guessRegion = (tokens: readonly Token[]): Region => (regionLead(tokens) < 0 ? 'WB' : 'BD');
