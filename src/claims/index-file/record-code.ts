import { ENTITY_KINDS } from '../../model/index.ts';
import { BOUNDS } from '../matching/bound.ts';
import { ROLES, type Slot } from '../matching/slot.ts';
import { STAGES } from '../matching/stage.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { KnownName } from './claim-record.ts';
import { entityKey } from './keys.ts';

/** Bits of a claim's flags. */
export const CLAIM = { denies: 1, receives: 2 } as const;
/** A claim's marks stand above them; indexes published before have none. */
export const MARKS_SHIFT = 2;
/** The two lowest bits of a slot's head. */
export const KIND = { term: 0, entity: 1, number: 2, time: 3 } as const;
export const KIND_BITS = 3;
/** The three bits of a slot's part, above its kind. */
const ROLE_SHIFT = 2;
const ROLE_BITS = 7;
/** Bits of a term's head above its kind and role. */
export const TERM = {
  aside: 32,
  generic: 64,
  negated: 128,
  event: 256,
  single: 512,
  supposed: 1024,
} as const;
/** A term's stage stands above its bits. */
const STAGE_SHIFT = 11;
/** The bit of an entity's head above its kind and role; its kind of entity stands above that. */
export const ENTITY_ASIDE = 32;
const ENTITY_KIND_SHIFT = 6;
/** Bits of a number's head. */
export const NUMBER = { ordinal: 4, span: 8 } as const;
/** What bounds a number stands above them; indexes published before have none. */
const BOUND_SHIFT = 4;

/** Numbers for what is written by number. */
export interface Numbers {
  key(key: string): number;
  entity(id: string): number;
}
/** What numbers stand for. */
export interface Named {
  key(number: number): string;
  entityId(number: number): string;
}

/**
 * A slot: a head of kind, role and flags, then its parts. Words of terms are not kept: the claim's text has them.
 * `aside`: it only says more about the slot behind it.
 */
export function writeSlot(
  out: ByteWriter,
  slot: Slot,
  aside: boolean,
  span: boolean,
  numbers: Numbers,
): void {
  if (slot.kind === 'term') {
    const flags =
      (slot.generic ? TERM.generic : 0) |
      (slot.negated ? TERM.negated : 0) |
      (slot.event ? TERM.event : 0) |
      (slot.single ? TERM.single : 0) |
      (slot.supposed ? TERM.supposed : 0) |
      (aside ? TERM.aside : 0);
    const stage = STAGES.indexOf(slot.stage) << STAGE_SHIFT;
    out.number(KIND.term | (ROLES.indexOf(slot.role) << ROLE_SHIFT) | flags | stage);
    out.number(numbers.key(slot.term));
    writeKeys(out, slot.also, numbers);
  } else if (slot.kind === 'entity') {
    const kind = ENTITY_KINDS.indexOf(slot.entityKind) << ENTITY_KIND_SHIFT;
    out.number(KIND.entity | (ROLES.indexOf(slot.role) << ROLE_SHIFT) | kind | (aside ? ENTITY_ASIDE : 0));
    out.number(numbers.entity(slot.id));
    writeKeys(out, slot.words, numbers);
    out.text(slot.text);
  } else if (slot.kind === 'number') {
    const bound = BOUNDS.indexOf(slot.bound) << BOUND_SHIFT;
    out.number(KIND.number | (slot.ordinal ? NUMBER.ordinal : 0) | (span ? NUMBER.span : 0) | bound);
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

/** Each kind's properties come in the order in which reading a sentence makes them: engines then see one shape. */
export function readSlot(input: ByteReader, named: Named): Slot {
  const head = input.number();
  const role = ROLES[(head >> ROLE_SHIFT) & ROLE_BITS] ?? 'bare';
  switch (head & KIND_BITS) {
    case KIND.term:
      return {
        kind: 'term',
        term: named.key(input.number()),
        also: readKeys(input, named),
        role,
        generic: (head & TERM.generic) !== 0,
        negated: (head & TERM.negated) !== 0,
        event: (head & TERM.event) !== 0,
        stage: STAGES[head >> STAGE_SHIFT] ?? null,
        supposed: (head & TERM.supposed) !== 0,
        unreal: false,
        conditional: false,
        subordinate: false,
        single: (head & TERM.single) !== 0,
        implied: false,
        text: '',
      };
    case KIND.entity:
      return {
        kind: 'entity',
        id: named.entityId(input.number()),
        role,
        entityKind: ENTITY_KINDS[head >> ENTITY_KIND_SHIFT] ?? 'other',
        words: readKeys(input, named),
        text: input.text(),
      };
    case KIND.number:
      return {
        kind: 'number',
        value: input.float(),
        unit: input.text() || null,
        ordinal: (head & NUMBER.ordinal) !== 0,
        bound: BOUNDS[head >> BOUND_SHIFT] ?? null,
        text: input.text(),
      };
    default:
      return { kind: 'time', from: input.text(), to: input.text(), text: input.text() };
  }
}

function writeKeys(out: ByteWriter, keys: readonly string[], numbers: Numbers): void {
  out.number(keys.length);
  for (const key of keys) out.number(numbers.key(key));
}

function readKeys(input: ByteReader, named: Named): string[] {
  const keys: string[] = [];
  for (let left = input.number(); left > 0; left--) keys.push(named.key(input.number()));
  return keys;
}

/**
 * An entity: every key that may say it, its own first (what `skim` asks for); then its id, the numbers of its stand-ins,
 * its names as keys.
 */
export function writeName(out: ByteWriter, id: string, name: KnownName, numbers: Numbers): void {
  const { standIns, names } = name;
  writeKeys(out, [...new Set([entityKey(id), ...standIns.map(entityKey), ...names.flat()])], numbers);
  out.text(id);
  out.number(standIns.length);
  for (const other of standIns) out.number(numbers.entity(other));
  out.number(names.length);
  for (const words of names) writeKeys(out, words, numbers);
}

/** The id of an entity, with the reader left behind it. */
export function readEntityId(input: ByteReader): string {
  for (let left = input.number(); left > 0; left--) input.number();
  return input.text();
}

export function readName(input: ByteReader, named: Named): KnownName {
  readEntityId(input);
  const standIns: string[] = [];
  for (let left = input.number(); left > 0; left--) standIns.push(named.entityId(input.number()));
  const names: string[][] = [];
  for (let left = input.number(); left > 0; left--) names.push(readKeys(input, named));
  return { standIns, names };
}
