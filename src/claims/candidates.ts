import { keysOf } from './index-file/keys.ts';
import type { ClaimIndex } from './index-file/open.ts';
import type { Reach } from './index-file/skim.ts';
import { Likeliest } from './likeliest.ts';
import { type Comparison, compare } from './matching/compare.ts';
import { keysMet } from './matching/reach.ts';
import type { Reading } from './matching/reading.ts';
import type { WeighedClaim } from './matching/weights.ts';

/** A claim of which a sentence can say less than this share, by weight, is not laid beside it. */
const HOPELESS = 0.28;

/** What is kept for an index between sentences: room that is cleared after each. */
interface Desk {
  readonly likeliest: Likeliest;
  /** By key: 1 where it says something of the sentence. */
  readonly met: Uint8Array;
}
const desks = new WeakMap<ClaimIndex, Desk>();

function deskOf(index: ClaimIndex): Desk {
  const known = desks.get(index);
  if (known) return known;
  const desk = { likeliest: new Likeliest(index), met: new Uint8Array(index.keys) };
  desks.set(index, desk);
  return desk;
}

/** The claims of an index that a sentence makes, denies or alters, with what comparing them found. */
export function compareWith(
  index: ClaimIndex,
  reading: Reading,
): { readonly id: string; readonly comparison: Comparison }[] {
  if (reading.unsure) return [];
  const desk = deskOf(index);
  const positions = likeliest(index, reading, desk);
  const met = meet(index, reading, desk);
  const reach: Reach = {
    keys: desk.met,
    values: reading.slots.flatMap((slot) => (slot.kind === 'number' ? [slot.value] : [])),
    dated: reading.slots.some(({ kind }) => kind === 'time'),
  };
  const found: { id: string; comparison: Comparison }[] = [];
  for (const position of positions) {
    if (index.saidAtMost(position, reach) < HOPELESS) continue;
    const claim = index.claim(position);
    const comparison = compare(claim, reading);
    if (comparison) found.push({ id: claim.record.id, comparison });
  }
  for (const key of met) desk.met[key] = 0;
  return found;
}

/** The claims of an index that share most with a sentence, best first; a claim comes once for each of its wordings. */
export function nearestClaims(index: ClaimIndex, reading: Reading): WeighedClaim[] {
  return likeliest(index, reading, deskOf(index)).map((position) => index.claim(position));
}

/** Marks the keys that say something of the sentence, and gives them. */
function meet(index: ClaimIndex, { slots }: Reading, { met }: Desk): number[] {
  const numbers: number[] = [];
  for (const slot of slots) {
    for (const key of keysMet(slot)) {
      const number = index.keyNumber(key);
      if (number < 0) continue;
      met[number] = 1;
      numbers.push(number);
    }
  }
  return numbers;
}

/** The positions of the claims that share most with a sentence, best first; of equals the earlier. */
function likeliest(index: ClaimIndex, { slots }: Reading, desk: Desk): number[] {
  const keys: number[] = [];
  for (const slot of slots) {
    for (const key of keysOf(slot)) {
      const number = index.keyNumber(key);
      if (number >= 0 && !keys.includes(number)) keys.push(number);
    }
  }
  return desk.likeliest.of(keys);
}
