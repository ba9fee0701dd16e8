import type { ClaimIndex } from './index-file/open.ts';

/** How many claims of an index a sentence is compared with: those that share most of what is rare. */
const CANDIDATES = 12;
/** How many postings are read for one sentence: the rarest keys first, so that common words cost nothing. */
const POSTINGS = 6_000;
/** Scores are sums of rounded numbers: of those closer than this it is not known which is higher before all is added. */
const ROUNDING = 1e-3;

/** Finds the claims of an index that share most with a sentence, in room that is kept between sentences. */
export class Likeliest {
  /** By claim: how much of what leads to it the sentence has. Nought between sentences. */
  private readonly scores: Float32Array;
  /** The claims that have a score. */
  private readonly touched = new Uint32Array(POSTINGS + 1);
  /** A bit for each claim: whether it can still come among the first. Small enough to stay in a processor's nearest cache. */
  private readonly contending: Uint8Array;
  /** The first of these, best first, and their scores. */
  private readonly best = new Uint32Array(CANDIDATES + 1);
  private readonly bestScores = new Float32Array(CANDIDATES + 1);

  constructor(private readonly index: ClaimIndex) {
    this.scores = new Float32Array(index.size);
    this.contending = new Uint8Array((index.size >> 3) + 1);
  }

  /** The positions of the claims with most of the keys, by how much these tell; best first, of equals the earlier. */
  of(keys: readonly number[]): number[] {
    const read = this.affordable(keys);
    let left = 0;
    for (const key of read) left += this.index.rarity(key);
    let added = 0;
    let count = 0;
    let at = 0;
    // Until no claim that has none of the keys so far can come among the first, what keys tell is added to all …
    while (at < read.length && !(added > left && this.last(count) > left + ROUNDING)) {
      const weight = this.index.rarity(read[at]!);
      count = this.add(read[at]!, weight, count);
      added += weight;
      left -= weight;
      at++;
    }
    // … then only to those that can come among the first with all that is left.
    const contenders = at < read.length ? this.contend(count, this.last(count) - left - ROUNDING) : count;
    for (; at < read.length; at++) this.raise(read[at]!);
    const found = this.rank(contenders);
    for (let i = 0; i < count; i++) {
      const position = this.touched[i]!;
      this.scores[position] = 0;
      this.contending[position >> 3] = 0;
    }
    return [...this.best.subarray(0, found)];
  }

  /** Puts the touched claims with at least so high a score before the others, marks them, and gives how many they are. */
  private contend(count: number, least: number): number {
    const { scores, touched, contending } = this;
    let contenders = 0;
    for (let i = 0; i < count; i++) {
      const position = touched[i]!;
      if (scores[position]! < least) continue;
      contending[position >> 3]! |= 1 << (position & 7);
      touched[i] = touched[contenders]!;
      touched[contenders++] = position;
    }
    return contenders;
  }

  /** The keys whose postings are read, rarest first. */
  private affordable(keys: readonly number[]): number[] {
    const having = (key: number): number => this.index.start(key + 1) - this.index.start(key);
    const rarest = [...keys].sort((a, b) => having(a) - having(b));
    let left = POSTINGS;
    const end = rarest.findIndex((key) => {
      left -= having(key);
      return left < 0;
    });
    return end < 0 ? rarest : rarest.slice(0, end);
  }

  /** Adds what a key tells to the claims that have it. Gives how many claims are touched by now. */
  private add(key: number, weight: number, count: number): number {
    const { scores, touched } = this;
    const { postings } = this.index;
    const end = this.index.start(key + 1);
    let to = count;
    for (let at = this.index.start(key); at < end; at++) {
      const position = postings[at]!;
      const score = scores[position]!;
      // Written always and counted where it is new: which these are no branch could foresee.
      touched[to] = position;
      to += score === 0 ? 1 : 0;
      scores[position] = score + weight;
    }
    return to;
  }

  /** Adds what a key tells to those contending claims that have it: few do, so that most postings ask only for a bit. */
  private raise(key: number): void {
    const { scores, contending } = this;
    const { postings } = this.index;
    const end = this.index.start(key + 1);
    const weight = this.index.rarity(key);
    for (let at = this.index.start(key); at < end; at++) {
      const position = postings[at]!;
      if ((contending[position >> 3]! & (1 << (position & 7))) !== 0) scores[position]! += weight;
    }
  }

  /** The score of the last that is among the first by now; 0 while there are too few. */
  private last(count: number): number {
    return count >= CANDIDATES && this.rank(count) === CANDIDATES ? this.bestScores[CANDIDATES - 1]! : 0;
  }

  /** Puts the highest scored of the touched claims into `best`. Gives how many these are. */
  private rank(count: number): number {
    const { scores, touched, best, bestScores } = this;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const position = touched[i]!;
      const score = scores[position]!;
      if (found === CANDIDATES && score < bestScores[CANDIDATES - 1]!) continue;
      let at = found;
      for (; at > 0; at--) {
        const other = bestScores[at - 1]!;
        if (score < other || (score === other && position > best[at - 1]!)) break;
        best[at] = best[at - 1]!;
        bestScores[at] = other;
      }
      best[at] = position;
      bestScores[at] = score;
      if (found < CANDIDATES) found++;
    }
    return found;
  }
}
