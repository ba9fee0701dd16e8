import { remix } from './name-hash.ts';

/**
 * How a lexicon lies in its bytes. All numbers are little-endian; every section starts at a multiple of four.
 *
 * | section  | content |
 * |----------|---------|
 * | header   | `HEADER_WORDS` 32-bit words, named by `HEADER` |
 * | heads    | filter of the words that names begin with: see `heads.ts`; a power of two of 32-bit words |
 * | filter   | Bloom filter over names and what longer ones begin with, alone and with the first letter of the next word: see `name-hash.ts`; lines of 64 bytes, a power of two of them |
 * | slots    | open-addressed table: fingerprint and rank of a name (rank + 1 in the low `rankBits`; 0 is empty) |
 * | names    | sorted, front-coded, each with its bearers: see `bearers.ts` |
 * | entities | one record each, in order of id: see `entity-record.ts` |
 * | ids      | sorted, front-coded; last, so that a reader may keep it out of memory |
 *
 * Names, entities and ids come in groups of `GROUP`; a table of 32-bit offsets leads to each group.
 */
export const MAGIC = 0x584c5250;
export const VERSION = 7;
export const HEADER_WORDS = 16;
export const GROUP_BITS = 3;
export const GROUP = 1 << GROUP_BITS;

/** Places of the header's words. Sizes are in bytes unless named otherwise. */
export const HEADER = {
  magic: 0,
  version: 1,
  names: 2,
  entities: 3,
  filterWords: 4,
  slots: 5,
  nameBytes: 6,
  entityBytes: 7,
  idBytes: 8,
  rankBits: 9,
  headWords: 10,
} as const;

/**
 * What a name is to one of its entities, as bits. `first` and `last`: it is that word of the entity's label alone;
 * `other`: the entity has another short name, and that one is not weak.
 */
export const NAME = { weak: 1, english: 2, label: 4, first: 8, last: 16, other: 32 } as const;

export interface Sections {
  readonly heads: number;
  readonly filter: number;
  readonly slots: number;
  readonly nameGroups: number;
  readonly entityGroups: number;
  readonly idGroups: number;
  readonly names: number;
  readonly entities: number;
  readonly ids: number;
  readonly end: number;
}

const groups = (count: number): number => Math.ceil(count / GROUP);
const aligned = (bytes: number): number => (bytes + 3) & ~3;

/** Where each section of a lexicon with this header starts. */
export function sectionsOf(header: Int32Array): Sections {
  const word = (place: number): number => header[place]!;
  const heads = HEADER_WORDS * 4;
  const filter = heads + word(HEADER.headWords) * 4;
  const slots = filter + word(HEADER.filterWords) * 4;
  const nameGroups = slots + word(HEADER.slots) * 4;
  const entityGroups = nameGroups + groups(word(HEADER.names)) * 4;
  const idGroups = entityGroups + groups(word(HEADER.entities)) * 4;
  const names = idGroups + groups(word(HEADER.entities)) * 4;
  const entities = names + aligned(word(HEADER.nameBytes));
  const ids = entities + aligned(word(HEADER.entityBytes));
  return {
    heads,
    filter,
    slots,
    nameGroups,
    entityGroups,
    idGroups,
    names,
    entities,
    ids,
    end: ids + aligned(word(HEADER.idBytes)),
  };
}

/** The high bits of a slot: what of the hash its place does not tell. */
export const fingerprint = (hash: number, rankBits: number): number => remix(hash) << rankBits;
