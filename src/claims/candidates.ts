import { keysOf } from './index-file/keys.ts';
import type { ClaimIndex } from './index-file/open.ts';
import { type Comparison, compare, type Weigh } from './matching/compare.ts';
import type { Reading } from './matching/reading.ts';

/** How many claims of an index a sentence is compared with: those that share most of what is rare. */
const CANDIDATES = 12;
/** How many postings are read for one sentence: the rarest keys first, so that common words cost nothing. */
const POSTINGS = 12_000;

/** Scores of claims, one number each, kept between sentences and cleared where they were touched. */
const scratch = new WeakMap<ClaimIndex, Float32Array>();

/** The likeliest claims of an index with what comparing them found, best shared evidence first. */
export function candidates(index: ClaimIndex, reading: Reading): { id: string; comparison: Comparison }[] {
  const frequencies = new Map<string, number>();
  const frequency = (key: string): number => {
    const known = frequencies.get(key);
    if (known !== undefined) return known;
    const counted = index.postings(key).length;
    frequencies.set(key, counted);
    return counted;
  };
  const rarest = Math.log(1 + index.size + 200);
  const weigh: Weigh = (key) => Math.log(1 + (index.size + 200) / (frequency(key) + 1)) / rarest;
  return likeliest(index, reading, weigh).map((position) => {
    const claim = index.claim(position);
    return { id: claim.id, comparison: compare(claim, reading, weigh) };
  });
}

function likeliest(index: ClaimIndex, reading: Reading, weigh: Weigh): number[] {
  const keys = [...new Set(reading.slots.flatMap(keysOf))].map((key) => ({ key, list: index.postings(key) }));
  keys.sort((a, b) => a.list.length - b.list.length);
  const scores = scratch.get(index) ?? new Float32Array(index.size);
  scratch.set(index, scores);
  const touched: number[] = [];
  let left = POSTINGS;
  for (const { key, list } of keys) {
    if (list.length > left) break;
    left -= list.length;
    const weight = weigh(key);
    for (const position of list) {
      if (scores[position] === 0) touched.push(position);
      scores[position]! += weight;
    }
  }
  const best: number[] = [];
  const before = (a: number, b: number): boolean =>
    scores[a]! > scores[b]! || (scores[a]! === scores[b]! && a < b);
  for (const position of touched) {
    if (best.length === CANDIDATES && !before(position, best[CANDIDATES - 1]!)) continue;
    let at = best.length;
    while (at > 0 && before(position, best[at - 1]!)) at--;
    best.splice(at, 0, position);
    if (best.length > CANDIDATES) best.pop();
  }
  for (const position of touched) scores[position] = 0;
  return best;
}
