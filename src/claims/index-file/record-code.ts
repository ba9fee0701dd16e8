import { ENTITY_KINDS } from '../../model/index.ts';
import type { EntitySlot, NumberSlot, Role, Slot, TermSlot } from '../matching/slot.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { KnownName } from './claim-record.ts';

const ROLES: readonly Role[] = ['bare', 'object', 'of', 'at'];
const KIND = { term: 0, entity: 1, number: 2, time: 3 } as const;
const GENERIC = 1;
const NEGATED = 2;
const EVENT = 4;

/** Numbers for keys and back. */
export interface Keys {
  number(key: string): number;
}
export interface KeyTexts {
  key(number: number): string;
}

/** A slot: one byte of kind, role and flags, then its parts. Words of terms are not kept: the claim's text has them. */
export function writeSlot(
  out: ByteWriter,
  slot: Slot,
  keys: Keys,
  entityNumber: (id: string) => number,
): void {
  if (slot.kind === 'term') {
    const flags = (slot.generic ? GENERIC : 0) | (slot.negated ? NEGATED : 0) | (slot.event ? EVENT : 0);
    out.number(KIND.term | (ROLES.indexOf(slot.role) << 2) | (flags << 4));
    out.number(keys.number(slot.term));
    out.number(slot.also.length);
    for (const key of slot.also) out.number(keys.number(key));
  } else if (slot.kind === 'entity') {
    out.number(KIND.entity | (ROLES.indexOf(slot.role) << 2) | (ENTITY_KINDS.indexOf(slot.entityKind) << 4));
    out.number(entityNumber(slot.id));
    out.number(slot.words.length);
    for (const key of slot.words) out.number(keys.number(key));
    out.text(slot.text);
  } else if (slot.kind === 'number') {
    out.number(KIND.number | (slot.ordinal ? 4 : 0));
    out.float(slot.value);
    out.text(slot.unit ?? '');
    out.text(slot.text);
  } else {
    out.number(KIND.time);
    out.text(slot.from);
    out.text(slot.to);
    out.text(slot.text);
  }
}

export function readSlot(input: ByteReader, texts: KeyTexts, entityId: (number: number) => string): Slot {
  const head = input.number();
  const role = ROLES[(head >> 2) & 3]!;
  const keys = (): string[] => Array.from({ length: input.number() }, () => texts.key(input.number()));
  switch (head & 3) {
    case KIND.term: {
      const flags = head >> 4;
      const term = texts.key(input.number());
      const slot: TermSlot = {
        kind: 'term',
        term,
        also: keys(),
        role,
        generic: (flags & GENERIC) !== 0,
        negated: (flags & NEGATED) !== 0,
        event: (flags & EVENT) !== 0,
        text: '',
      };
      return slot;
    }
    case KIND.entity: {
      const slot: EntitySlot = {
        kind: 'entity',
        id: entityId(input.number()),
        role,
        entityKind: ENTITY_KINDS[head >> 4] ?? 'other',
        words: keys(),
        text: input.text(),
      };
      return slot;
    }
    case KIND.number: {
      const value = input.float();
      const unit = input.text();
      const slot: NumberSlot = {
        kind: 'number',
        value,
        unit: unit || null,
        ordinal: (head & 4) !== 0,
        text: input.text(),
      };
      return slot;
    }
    default:
      return { kind: 'time', from: input.text(), to: input.text(), text: input.text() };
  }
}

/** An entity: its id, the numbers of its stand-ins, its names as keys. */
export function writeName(
  out: ByteWriter,
  id: string,
  name: KnownName,
  keys: Keys,
  entityNumber: (id: string) => number,
): void {
  out.text(id);
  out.number(name.standIns.length);
  for (const other of name.standIns) out.number(entityNumber(other));
  out.number(name.names.length);
  for (const words of name.names) {
    out.number(words.length);
    for (const key of words) out.number(keys.number(key));
  }
}

export function readName(
  input: ByteReader,
  texts: KeyTexts,
  entityId: (number: number) => string,
): { id: string; name: KnownName } {
  const id = input.text();
  const standIns = Array.from({ length: input.number() }, () => entityId(input.number()));
  const names = Array.from({ length: input.number() }, () =>
    Array.from({ length: input.number() }, () => texts.key(input.number())),
  );
  return { id, name: { standIns, names } };
}
