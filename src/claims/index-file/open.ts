import type { Slot } from '../matching/reading.ts';
import type { ClaimRecord } from './claim-record.ts';

/** An opened claim index: look-ups only, nothing is parsed before it is asked for. */
export interface ClaimIndex {
  /** How many claims it holds. */
  readonly size: number;
  /** The claim at a position, 0 to size − 1. */
  claim(position: number): ClaimRecord;
  /** Positions of the claims with a term or entity key, in order. */
  postings(key: string): readonly number[];
}

/** The key under which an entity is indexed beside the terms. */
export const entityKey = (id: string): string => `@${id}`;

/** The keys that a slot is indexed under and looked up by. */
export function keysOf(slot: Slot): readonly string[] {
  if (slot.kind === 'term') return [slot.term, ...slot.also];
  if (slot.kind === 'entity') return [entityKey(slot.id), ...slot.words];
  return slot.kind === 'number' ? [`=${slot.value}`] : [];
}

/** Opens what `buildClaimIndex` wrote. Throws where the bytes are no claim index of this format. */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  let parsed: { format?: string; records?: ClaimRecord[] };
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error('not a claim index');
  }
  if (parsed.format !== 'prasanga-claims/1' || !parsed.records) throw new Error('not a claim index');
  const records = parsed.records;
  const postings = new Map<string, number[]>();
  records.forEach((record, position) => {
    const keys = new Set([
      ...record.slots.flatMap(keysOf),
      ...record.around.map(entityKey),
      ...Object.values(record.named).flatMap(({ standIns, names }) => [
        ...standIns.map(entityKey),
        ...names.flat(),
      ]),
    ]);
    for (const key of keys) {
      const list = postings.get(key);
      if (list) list.push(position);
      else postings.set(key, [position]);
    }
  });
  return {
    size: records.length,
    claim: (position) => records[position]!,
    postings: (key) => postings.get(key) ?? [],
  };
}
