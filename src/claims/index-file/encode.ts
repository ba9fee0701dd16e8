import { isAside, isSpan } from '../matching/weights.ts';
import type { ByteWriter } from './bytes.ts';
import type { ClaimRecord, KnownName } from './claim-record.ts';
import { KeyLists } from './key-lists.ts';
import { keysOfClaim } from './keys.ts';
import { assemble } from './layout.ts';
import { CLAIM, MARKS_SHIFT, type Numbers, writeName, writeSlot } from './record-code.ts';
import { Rows } from './rows.ts';

/**
 * Writes claims, in the order given, as an index. Deterministic. Each claim becomes bytes at once and is let go, so that
 * a hundred thousand of them are never in memory together: keys and entities are numbered as they come.
 */
export function encode(records: Iterable<ClaimRecord>): Uint8Array {
  const keys = new KeyLists();
  const names = new NamedEntities();
  const numbers: Numbers = { key: (key) => keys.number(key), entity: (id) => names.number(id) };
  const claims = new Rows();
  for (const record of records) {
    for (const key of keysOfClaim(record)) keys.add(key, claims.count);
    for (const [id, name] of record.named) names.add(id, name);
    writeClaim(claims.out, record, numbers);
    claims.end();
  }
  const entities = new Rows();
  for (const [id, name] of names.all()) {
    writeName(entities.out, id, name, numbers);
    entities.end();
  }
  const nameRows = entities.finish();
  const claimRows = claims.finish();
  return assemble({
    ...keys.finish(),
    nameStarts: nameRows.starts,
    names: nameRows.bytes,
    claimStarts: claimRows.starts,
    claims: claimRows.bytes,
  });
}

function writeClaim(
  out: ByteWriter,
  { id, denies, receives, marks, slots }: ClaimRecord,
  numbers: Numbers,
): void {
  out.text(id);
  out.number((denies ? CLAIM.denies : 0) | (receives ? CLAIM.receives : 0) | (marks << MARKS_SHIFT));
  out.number(slots.length);
  slots.forEach((slot, i) => {
    writeSlot(out, slot, isAside(slots, i), slot.kind === 'number' && isSpan(slot), numbers);
  });
}

/** Every entity that a claim names, and every one that stands for such a one, in the order they came. */
class NamedEntities {
  private readonly numbers = new Map<string, number>();
  private readonly names: KnownName[] = [];

  number(id: string): number {
    return this.numbers.get(id)!;
  }

  add(id: string, name: KnownName): void {
    if (this.names[this.place(id)] === name) return;
    this.names[this.place(id)] = name;
    for (const other of name.standIns) this.place(other);
  }

  all(): [id: string, name: KnownName][] {
    return [...this.numbers].map(([id, number]) => [id, this.names[number]!]);
  }

  /** The number of an entity, a new one where it is met first: known by its id alone until it is named itself. */
  private place(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.names.length);
    return this.names.push({ standIns: [], names: [] }) - 1;
  }
}
