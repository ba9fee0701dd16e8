import type { TokenIndex } from './anchor-text.ts';
import { weightOf } from './context.ts';
import type { Passage } from './passage.ts';

/** Places that are looked at closely. */
const MOST = 12;
/** Words more frequent than this in the text point nowhere. */
const MAX_OCCURRENCES = 256;
/** Votes so near to each other, in tokens, are for one place. */
const SAME_PLACE = 2;
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
  const votes = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const places = index.occurrences(tokens.hashes[i]!);
    if (places.length > MAX_OCCURRENCES) continue;
    const weight = weightOf(index, tokens.hashes[i]!) * (i >= frame.from && i < frame.to ? 2 : 1);
    for (const place of places) {
      const at = place - i + frame.from;
      votes.set(at, (votes.get(at) ?? 0) + weight);
    }
  }
  const strength = (at: number): number => {
    let sum = 0;
    for (let other = at - SAME_PLACE; other <= at + SAME_PLACE; other++)
      sum += (votes.get(other) ?? 0) / (1 + Math.abs(other - at));
    return sum;
  };
  const ranked = [...votes.keys()]
    .map((at) => ({ at, strength: strength(at) }))
    .sort((one, other) => other.strength - one.strength || one.at - other.at);
  const chosen: number[] = [];
  for (const { at } of ranked) {
    if (chosen.length === MOST) break;
    if (chosen.every((other) => Math.abs(other - at) > SAME_PLACE)) chosen.push(at);
  }
  return chosen;
}
