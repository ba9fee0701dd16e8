import type { TokenIndex } from './anchor-text.ts';
import { weightOf } from './context.ts';
import type { Passage } from './passage.ts';
import { slackOf } from './place.ts';
import type { Tokens } from './tokens.ts';

/** Places that are looked at closely. */
const MOST = 12;
/** Words more frequent than this in the text point nowhere. */
const MAX_OCCURRENCES = 256;
/** Votes so near to each other, in tokens, are for one place. */
const SAME_PLACE = 2;
/** Least strength of a place, as a share of the strongest: a sentence alone against one with all its context. */
const LEAST_STRENGTH = 0.1;
/** Best places that are considered at all. */
const RANKED = 100;
/** Least share of the sentence's words that must stand about a place. */
const LEAST_WORDS = 0.3;
/** Context tokens of either side that vote. */
const VOTING_CONTEXT = 24;

/**
 * Where in the text the passage's frame may begin, as token numbers, best first: every word votes for the places
 * that would put it where the text has it. Rare words weigh more.
 */
export function findCandidates(passage: Passage, index: TokenIndex): number[] {
  const { frame, tokens } = passage;
  const from = Math.max(passage.before.from, frame.from - VOTING_CONTEXT);
  const to = Math.min(passage.after.to, frame.to + VOTING_CONTEXT);
  // Offsets run from −passage to text: shifted, so that they index an array.
  const shift = tokens.length + SAME_PLACE;
  const votes = new Float64Array(index.tokens.length + 2 * shift);
  const voted: number[] = [];
  for (let i = from; i < to; i++) {
    const places = index.occurrences(tokens.hashes[i]!);
    if (places.length > MAX_OCCURRENCES) continue;
    const weight = weightOf(index, tokens.hashes[i]!) * (i >= frame.from && i < frame.to ? 2 : 1);
    for (const place of places) {
      const at = place - i + frame.from + shift;
      if (votes[at] === 0) voted.push(at);
      votes[at]! += weight;
    }
  }
  const strengths = voted.map((at) => strengthAt(votes, at));
  const floor = LEAST_STRENGTH * strengths.reduce((most, one) => Math.max(most, one), 0);
  const ranked = voted
    .map((at, i) => ({ at: at - shift, strength: strengths[i]! }))
    .filter(({ strength }) => strength >= floor)
    .sort((one, other) => other.strength - one.strength || one.at - other.at);
  const wanted = new Set(tokens.hashes.subarray(frame.from, frame.to));
  const chosen: number[] = [];
  for (const { at } of ranked.slice(0, RANKED)) {
    if (chosen.length === MOST) break;
    if (chosen.some((other) => Math.abs(other - at) <= SAME_PLACE)) continue;
    if (wordsNear(index.tokens, wanted, at, frame.to - frame.from) >= LEAST_WORDS * wanted.size)
      chosen.push(at);
  }
  return chosen;
}

function strengthAt(votes: Float64Array, at: number): number {
  let sum = votes[at]!;
  for (let off = 1; off <= SAME_PLACE; off++) sum += (votes[at - off]! + votes[at + off]!) / (1 + off);
  return sum;
}

/** How many of the wanted words stand about a place, in any order: cheap to count, and rules most places out. */
function wordsNear(
  { hashes, length }: Tokens,
  wanted: ReadonlySet<number>,
  at: number,
  width: number,
): number {
  const found = new Set<number>();
  const slack = slackOf(width);
  const end = Math.min(length, at + width + slack);
  for (let i = Math.max(0, at - slack); i < end; i++) if (wanted.has(hashes[i]!)) found.add(hashes[i]!);
  return found.size;
}
