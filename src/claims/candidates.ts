import { type ClaimIndex, keysOf } from './index-file/open.ts';
import { type Comparison, compare } from './matching/compare.ts';
import type { Reading } from './matching/reading.ts';

/** How many claims of an index a sentence is compared with: those that share most of what is rare. */
const CANDIDATES = 12;

/** The likeliest claims of an index with what comparing them found, best shared evidence first. */
export function candidates(index: ClaimIndex, reading: Reading): { id: string; comparison: Comparison }[] {
  const rarest = Math.log(1 + index.size + 200);
  const weigh = (key: string): number =>
    Math.log(1 + (index.size + 200) / (index.postings(key).length + 1)) / rarest;
  const scores = new Map<number, number>();
  for (const key of new Set(reading.slots.flatMap(keysOf))) {
    const weight = weigh(key);
    for (const position of index.postings(key)) scores.set(position, (scores.get(position) ?? 0) + weight);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([position]) => {
      const claim = index.claim(position);
      return { id: claim.id, comparison: compare(claim, reading, weigh) };
    });
}
