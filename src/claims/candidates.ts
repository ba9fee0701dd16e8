import { keysOf } from './index-file/keys.ts';
import type { ClaimIndex } from './index-file/open.ts';
import { type Comparison, compare, type Weigh } from './matching/compare.ts';
import type { Reading } from './matching/reading.ts';

/** How many claims of an index a sentence is compared with: those that share most of what is rare. */
const CANDIDATES = 12;
/** How many postings are read for one sentence: the rarest keys first, so that common words cost nothing. */
const POSTINGS = 6_000;

/** What is kept for an index between sentences. */
interface Desk {
  /** Scores of claims, cleared where they were touched. */
  readonly scores: Float32Array;
  /** How much each key asked for tells: 1 for what is rarest. */
  readonly weights: Map<string, number>;
  readonly weigh: Weigh;
}
const desks = new WeakMap<ClaimIndex, Desk>();
const KEPT_WEIGHTS = 50_000;

function deskOf(index: ClaimIndex): Desk {
  const known = desks.get(index);
  if (known) return known;
  const rarest = Math.log(1 + index.size + 200);
  const weights = new Map<string, number>();
  const weigh: Weigh = (key) => {
    const weight = weights.get(key);
    if (weight !== undefined) return weight;
    const found = Math.log(1 + (index.size + 200) / (index.postings(key).length + 1)) / rarest;
    if (weights.size > KEPT_WEIGHTS) weights.clear();
    weights.set(key, found);
    return found;
  };
  const desk = { scores: new Float32Array(index.size), weights, weigh };
  desks.set(index, desk);
  return desk;
}

/** The likeliest claims of an index with what comparing them found, best shared evidence first. */
export function candidates(index: ClaimIndex, reading: Reading): { id: string; comparison: Comparison }[] {
  const desk = deskOf(index);
  return likeliest(index, reading, desk).map((position) => {
    const claim = index.claim(position);
    return { id: claim.id, comparison: compare(claim, reading, desk.weigh) };
  });
}

function likeliest(index: ClaimIndex, reading: Reading, { scores, weigh }: Desk): number[] {
  const lists: { key: string; list: Uint32Array }[] = [];
  for (const key of new Set(reading.slots.flatMap(keysOf))) {
    const list = index.postings(key);
    if (list.length > 0) lists.push({ key, list });
  }
  lists.sort((a, b) => a.list.length - b.list.length);
  const touched: number[] = [];
  let left = POSTINGS;
  for (const { key, list } of lists) {
    if (list.length > left) break;
    left -= list.length;
    const weight = weigh(key);
    for (const position of list) {
      if (scores[position] === 0) touched.push(position);
      scores[position]! += weight;
    }
  }
  const best = strongest(touched, scores);
  for (const position of touched) scores[position] = 0;
  return best;
}

/** The highest scored positions, best first; of equals the earlier. */
function strongest(positions: readonly number[], scores: Float32Array): number[] {
  const best: number[] = [];
  let least = 0;
  for (const position of positions) {
    const score = scores[position]!;
    if (best.length === CANDIDATES && score < least) continue;
    let at = best.length;
    while (
      at > 0 &&
      (score > scores[best[at - 1]!]! || (score === scores[best[at - 1]!]! && position < best[at - 1]!))
    )
      at--;
    best.splice(at, 0, position);
    if (best.length > CANDIDATES) best.pop();
    if (best.length === CANDIDATES) least = scores[best[CANDIDATES - 1]!]!;
  }
  return best;
}
