import { keysOf } from './index-file/keys.ts';
import type { ClaimIndex } from './index-file/open.ts';
import type { Reach } from './index-file/skim.ts';
import { Likeliest } from './likeliest.ts';
import { type Comparison, compare } from './matching/compare.ts';
import { keysAkin } from './matching/reach.ts';
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
  const keys = keysIn(index, reading);
  const positions = desk.likeliest.of(keys);
  const beside = keysBeside(index, reading);
  for (const key of keys) desk.met[key] = 1;
  for (const key of beside) desk.met[key] = 1;
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
  for (const key of keys) desk.met[key] = 0;
  for (const key of beside) desk.met[key] = 0;
  return found;
}

/** The claims of an index that share most with a sentence, best first; a claim comes once for each of its wordings. */
export function nearestClaims(index: ClaimIndex, reading: Reading): WeighedClaim[] {
  return deskOf(index)
    .likeliest.of(keysIn(index, reading))
    .map((position) => index.claim(position));
}

/** The numbers of a sentence's keys in an index, each once. */
function keysIn(index: ClaimIndex, { slots }: Reading): number[] {
  const keys: number[] = [];
  for (const slot of slots) {
    for (const key of keysOf(slot)) {
      const number = index.keyNumber(key);
      if (number >= 0 && !keys.includes(number)) keys.push(number);
    }
  }
  return keys;
}

/** The numbers of other keys by which claims may have what the sentence says; some more than once. */
function keysBeside(index: ClaimIndex, { slots }: Reading): number[] {
  const keys: number[] = [];
  for (const slot of slots) {
    for (const key of keysAkin(slot)) {
      const number = index.keyNumber(key);
      if (number >= 0) keys.push(number);
    }
  }
  return keys;
}
