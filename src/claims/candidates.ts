import { keysOf } from './index-file/keys.ts';
import type { ClaimIndex } from './index-file/open.ts';
import { type Comparison, compare } from './matching/compare.ts';
import { reachOf } from './matching/reach.ts';
import type { Reading } from './matching/reading.ts';
import { type Weigh, type WeighedClaim, weighed } from './matching/weights.ts';

/** How many claims of an index a sentence is compared with: those that share most of what is rare. */
const CANDIDATES = 12;
/** How many postings are read for one sentence: the rarest keys first, so that common words cost nothing. */
const POSTINGS = 6_000;

/** What is kept for an index between sentences. */
interface Desk {
  /** Scores of claims, cleared where they were touched. */
  readonly scores: Float32Array;
  /** The claims that a sentence touched. */
  readonly touched: Uint32Array;
  readonly weigh: Weigh;
  /** Claims as compared lately: an article asks for the same few again and again. */
  readonly claims: Map<number, WeighedClaim>;
}
const desks = new WeakMap<ClaimIndex, Desk>();
const KEPT_WEIGHTS = 50_000;
const KEPT_CLAIMS = 2_048;

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
  const desk = {
    scores: new Float32Array(index.size),
    touched: new Uint32Array(POSTINGS),
    weigh,
    claims: new Map<number, WeighedClaim>(),
  };
  desks.set(index, desk);
  return desk;
}

/** The claims of an index that a sentence makes, denies or alters, with what comparing them found. */
export function compareWith(
  index: ClaimIndex,
  reading: Reading,
): { readonly id: string; readonly comparison: Comparison }[] {
  const reach = reachOf(reading.slots);
  const found: { id: string; comparison: Comparison }[] = [];
  for (const claim of nearestClaims(index, reading)) {
    const comparison = compare(claim, reading, reach);
    if (comparison) found.push({ id: claim.record.id, comparison });
  }
  return found;
}

/** The claims of an index that share most with a sentence, best first; a claim comes once for each of its wordings. */
export function nearestClaims(index: ClaimIndex, reading: Reading): WeighedClaim[] {
  const desk = deskOf(index);
  return likeliest(index, reading, desk).map((position) => claimAt(index, position, desk));
}

function claimAt(index: ClaimIndex, position: number, { claims, weigh }: Desk): WeighedClaim {
  const known = claims.get(position);
  if (known) return known;
  if (claims.size >= KEPT_CLAIMS) claims.clear();
  const claim = weighed(index.claim(position), weigh);
  claims.set(position, claim);
  return claim;
}

/** The positions of the claims that share most with a sentence, best first; of equals the earlier. */
function likeliest(index: ClaimIndex, reading: Reading, desk: Desk): number[] {
  const keys = new Set<string>();
  for (const slot of reading.slots) for (const key of keysOf(slot)) keys.add(key);
  const lists: { readonly weight: number; readonly list: Uint32Array }[] = [];
  for (const key of keys) {
    const list = index.postings(key);
    if (list.length > 0) lists.push({ weight: desk.weigh(key), list });
  }
  lists.sort((a, b) => a.list.length - b.list.length);
  let left = POSTINGS;
  let touched = 0;
  for (const { weight, list } of lists) {
    if (list.length > left) break;
    left -= list.length;
    touched = add(list, weight, desk, touched);
  }
  return strongest(desk, touched);
}

/** Adds a key's weight to the claims that have it. Gives how many claims are touched by now. */
function add(list: Uint32Array, weight: number, { scores, touched }: Desk, count: number): number {
  let to = count;
  for (let i = 0; i < list.length; i++) {
    const position = list[i]!;
    const score = scores[position]!;
    if (score === 0) touched[to++] = position;
    scores[position] = score + weight;
  }
  return to;
}

/** The highest scored of the touched claims, best first. Clears the scores. */
function strongest({ scores, touched }: Desk, count: number): number[] {
  const best: number[] = [];
  const bestScores: number[] = [];
  for (let i = 0; i < count; i++) {
    const position = touched[i]!;
    const score = scores[position]!;
    scores[position] = 0;
    const full = best.length === CANDIDATES;
    if (full && score < bestScores[CANDIDATES - 1]!) continue;
    let at = best.length;
    while (
      at > 0 &&
      (score > bestScores[at - 1]! || (score === bestScores[at - 1]! && position < best[at - 1]!))
    )
      at--;
    if (at === CANDIDATES) continue;
    best.splice(at, 0, position);
    bestScores.splice(at, 0, score);
    best.length = Math.min(best.length, CANDIDATES);
    bestScores.length = best.length;
  }
  return best;
}
