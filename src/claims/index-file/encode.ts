import { isAside, isSpan } from '../matching/weights.ts';
import { ByteWriter, hashOf } from './bytes.ts';
import type { ClaimRecord, KnownName } from './claim-record.ts';
import { keysOfClaim } from './keys.ts';
import { assemble, wordsToBytes } from './layout.ts';
import { type Numbers, writeName, writeSlot } from './record-code.ts';

/** Writes claims, in the order given, as an index. Deterministic. */
export function encode(records: readonly ClaimRecord[]): Uint8Array {
  const postings = new Map<string, number[]>();
  records.forEach((record, claim) => {
    for (const key of keysOfClaim(record)) {
      const list = postings.get(key);
      if (list) list.push(claim);
      else postings.set(key, [claim]);
    }
  });
  const keys = [...postings.keys()].map((key) => ({ key, hash: hashOf(key) }));
  keys.sort((a, b) => a.hash - b.hash || (a.key < b.key ? -1 : 1));
  const keyNumbers = new Map(keys.map(({ key }, number) => [key, number]));

  const names = namesOf(records);
  const ids = [...names.keys()].sort();
  const entityNumbers = new Map(ids.map((id, number) => [id, number]));
  const numbers: Numbers = { key: (key) => keyNumbers.get(key)!, entity: (id) => entityNumbers.get(id)! };

  const keyTexts = rows(keys, (out, { key }) => out.raw(new TextEncoder().encode(key)));
  const lists = keys.map(({ key }) => postings.get(key)!);
  const listStarts = [0];
  for (const list of lists) listStarts.push(listStarts.at(-1)! + list.length);
  const entities = rows(ids, (out, id) => writeName(out, id, names.get(id)!, numbers));
  const claims = rows(records, (out, record) => {
    out.text(record.id);
    out.number(record.denies ? 1 : 0);
    out.number(record.slots.length);
    record.slots.forEach((slot, i) => {
      const span = slot.kind === 'number' && isSpan(slot);
      writeSlot(out, slot, isAside(record.slots, i), span, numbers);
    });
  });
  return assemble({
    keyHashes: wordsToBytes(keys.map(({ hash }) => hash)),
    keyStarts: keyTexts.starts,
    keyTexts: keyTexts.bytes,
    listStarts: wordsToBytes(listStarts),
    postings: wordsToBytes(lists.flat()),
    nameStarts: entities.starts,
    names: entities.bytes,
    claimStarts: claims.starts,
    claims: claims.bytes,
  });
}

/** Every entity that a claim names, and every one that stands for such a one. */
function namesOf(records: readonly ClaimRecord[]): Map<string, KnownName> {
  const names = new Map<string, KnownName>();
  for (const { named } of records) for (const [id, name] of Object.entries(named)) names.set(id, name);
  for (const { standIns } of [...names.values()])
    for (const id of standIns) if (!names.has(id)) names.set(id, { standIns: [], names: [] });
  return names;
}

function rows<T>(
  items: readonly T[],
  write: (out: ByteWriter, item: T) => void,
): { starts: Uint8Array; bytes: Uint8Array } {
  const out = new ByteWriter();
  const starts = [0];
  for (const item of items) {
    write(out, item);
    starts.push(out.length);
  }
  return { starts: wordsToBytes(starts), bytes: out.finish() };
}
