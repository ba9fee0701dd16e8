import { normalise } from '../bengali/index.ts';
import type { Entity } from '../model/index.ts';
import { ByteWriter } from './byte-writer.ts';
import { describe } from './cue-words.ts';
import { derivedNames } from './derived-names.ts';
import { writeEntity } from './entity-record.ts';
import { FrontCodedWriter, MAX_CODED } from './front-coding.ts';
import { GROUP, HEADER, HEADER_WORDS, MAGIC, NAME, sectionsOf, VERSION } from './lexicon-layout.ts';
import { filterBits, joinWord, NAME_SEED, PREFIX_SALT, placeOf, remix } from './name-hash.ts';
import { composed, encodeSpelling, hasKey } from './spelling.ts';
import { LOOKAHEAD, Tokens } from './tokens.ts';

/** One use of a spelling: by which entity, and how (bits of `NAME`). */
interface Bearer {
  readonly entity: number;
  readonly flags: number;
  /** The spelling that this one was derived from, where it was. */
  readonly source: string | null;
}

const PROMINENCE_UNSAID = 0.5;
/** Slots per name: a fifth stay free, so that probing ends soon. */
const ROOM = 1.25;
const FILTER_BITS = 12;

/**
 * Builds the lexicon of some entities: bytes for `openLexicon`. The same entities in any order give the same bytes;
 * an entity given twice is one, with the names of both. Names without a Bengali or Latin letter or digit, and those
 * over 255 bytes, cannot be found and are left out.
 */
export function buildLexicon(entities: Iterable<Entity>): Uint8Array {
  const all = mergeById(entities);
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  const bearers = collectBearers(all);
  const spellings = [...bearers.keys()].sort();
  const ranks = new Map(spellings.map((spelling, rank) => [spelling, rank]));

  const hashes = new Int32Array(spellings.length);
  const prefixes = new Set<number>();
  let longest = 1;
  spellings.forEach((spelling, rank) => {
    const { hash, words } = hashName(spelling, prefixes);
    hashes[rank] = hash;
    longest = Math.max(longest, words);
  });

  const names = new FrontCodedWriter();
  for (const spelling of spellings) {
    names.add(encodeSpelling(spelling));
    writeBearers(names.out, bearers.get(spelling)!, ranks);
  }
  const records = new ByteWriter();
  const recordGroups: number[] = [];
  const ids = new FrontCodedWriter();
  all.forEach((entity, number) => {
    if (number % GROUP === 0) recordGroups.push(records.length);
    const { cues, topics } = describe(describing(entity));
    writeEntity(records, {
      kind: entity.kind,
      prominence: entity.prominence ?? PROMINENCE_UNSAID,
      topics,
      related: [...new Set(entity.related.flatMap(({ id }) => numbers.get(id) ?? []))],
      cues,
    });
    ids.add(encodeSpelling(entity.id));
  });
  return assemble({ hashes, prefixes, longest, names, records, recordGroups, ids, entities: all.length });
}

/** The words that tell what an entity is: its description, and the label where that is made of ordinary words. */
const describing = ({ kind, label, description }: Entity): string =>
  kind === 'person' ? (description?.bn ?? '') : `${description?.bn ?? ''} ${label.bn}`;

function mergeById(entities: Iterable<Entity>): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : merge(known, entity));
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const merge = (one: Entity, two: Entity): Entity => ({
  ...one,
  aliases: {
    bn: [...one.aliases.bn, two.label.bn, ...two.aliases.bn],
    en: [...one.aliases.en, ...(two.label.en === undefined ? [] : [two.label.en]), ...two.aliases.en],
  },
  weak: [...one.weak, ...two.weak],
  related: [...one.related, ...two.related],
});

/** Every spelling with the entities that bear it. */
function collectBearers(entities: readonly Entity[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const add = (spelling: string, bearer: Bearer): void => {
    const list = bearers.get(spelling);
    if (list === undefined) bearers.set(spelling, [bearer]);
    else if (!list.some(({ entity }) => entity === bearer.entity)) list.push(bearer);
  };
  entities.forEach((entity, number) => {
    const weak = new Set(entity.weak.map(composed));
    const own: [string, number][] = [
      [entity.label.bn, NAME.label],
      ...(entity.label.en === undefined
        ? []
        : [[entity.label.en, NAME.label | NAME.english] as [string, number]]),
      ...entity.aliases.bn.map((name): [string, number] => [name, 0]),
      ...entity.aliases.en.map((name): [string, number] => [name, NAME.english]),
    ];
    const place = placeInLabel(entity);
    for (const [name, kind] of own) {
      const spelling = findable(composed(name).trim());
      if (spelling === null) continue;
      const flags = kind | place(name) | (weak.has(composed(name)) ? NAME.weak : 0);
      add(spelling, { entity: number, flags, source: null });
    }
    for (const [name, kind] of own) {
      const spelling = composed(name).trim();
      const flags = (kind & ~NAME.label) | (weak.has(composed(name)) ? NAME.weak : 0);
      for (const derived of derivedNames(spelling)) {
        const other = findable(derived);
        if (other !== null && bearers.has(spelling)) add(other, { entity: number, flags, source: spelling });
      }
    }
  });
  return bearers;
}

/** The bits that tell where in its entity's label a short name stands, and whether there is another to call it by. */
function placeInLabel(entity: Entity): (name: string) => number {
  const words = composed(entity.label.bn).split(' ');
  const weak = new Set(entity.weak);
  const short = entity.aliases.bn.filter((name) => !name.includes(' ') && !weak.has(name));
  return (name) => {
    const own = composed(name);
    if (words.length < 2 || own.includes(' ')) return 0;
    const first = own === words[0] ? NAME.first : 0;
    const last = own === words.at(-1) ? NAME.last : 0;
    return first | last | (short.some((other) => composed(other) !== own) ? NAME.other : 0);
  };
}

let tokens = new Tokens(1 << 12);

function tokensOf(text: string): Tokens {
  if (text.length + LOOKAHEAD > tokens.room) tokens = new Tokens(text.length + LOOKAHEAD);
  tokens.read(text, 0, text.length);
  return tokens;
}

/** The spelling under which a name can be found: as written, else in normal form; null where it cannot. */
function findable(name: string): string | null {
  for (const spelling of [name, normalise(name).text]) {
    const { count, key, keyStart, keyEnd } = tokensOf(spelling);
    const bytes = encodeSpelling(spelling);
    if (
      count > 0 &&
      bytes.length <= MAX_CODED &&
      hasKey(bytes, bytes.length, key, keyStart[0]!, keyEnd[count - 1]!)
    )
      return spelling;
  }
  return null;
}

/** The hash of a whole name; the hashes of its first words go to `prefixes`. */
function hashName(spelling: string, prefixes: Set<number>): { hash: number; words: number } {
  const { count, hash, keyEnd } = tokensOf(spelling);
  let words = NAME_SEED;
  for (let i = 0; i < count; i++) {
    words = joinWord(words, hash[keyEnd[i]! - 1]!);
    if (i < count - 1) prefixes.add(words ^ PREFIX_SALT);
  }
  return { hash: words, words: count };
}

function writeBearers(out: ByteWriter, bearers: readonly Bearer[], ranks: ReadonlyMap<string, number>): void {
  out.varint(bearers.length);
  let last = 0;
  for (const { entity, flags, source } of [...bearers].sort((a, b) => a.entity - b.entity)) {
    out.byte(flags | (source === null ? 0 : DERIVED));
    out.varint(entity - last);
    if (source !== null) out.varint(ranks.get(source) ?? 0);
    last = entity;
  }
}

/** Set beside the bits of `NAME` where the rank of the source spelling follows. */
export const DERIVED = 0x80;

interface Parts {
  readonly hashes: Int32Array;
  readonly prefixes: ReadonlySet<number>;
  readonly longest: number;
  readonly names: FrontCodedWriter;
  readonly records: ByteWriter;
  readonly recordGroups: readonly number[];
  readonly ids: FrontCodedWriter;
  readonly entities: number;
}

function assemble(parts: Parts): Uint8Array {
  const count = parts.hashes.length;
  const header = new Uint32Array(HEADER_WORDS);
  const rankBits = Math.max(1, Math.ceil(Math.log2(count + 2)));
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  header[HEADER.names] = count;
  header[HEADER.entities] = parts.entities;
  header[HEADER.filterWords] = Math.max(1, Math.ceil(((count + parts.prefixes.size) * FILTER_BITS) / 32));
  header[HEADER.slots] = Math.ceil(count * ROOM) + 1;
  header[HEADER.nameBytes] = parts.names.out.length;
  header[HEADER.entityBytes] = parts.records.length;
  header[HEADER.idBytes] = parts.ids.out.length;
  header[HEADER.longestName] = parts.longest;
  header[HEADER.rankBits] = rankBits;

  const at = sectionsOf(header);
  const bytes = new Uint8Array(at.end);
  const words = (from: number, length: number): Uint32Array => new Uint32Array(bytes.buffer, from, length);
  words(0, HEADER_WORDS).set(header);
  fillFilter(words(at.filter, header[HEADER.filterWords]!), parts);
  fillSlots(words(at.slots, header[HEADER.slots]!), parts.hashes, rankBits);
  words(at.nameGroups, parts.names.groups.length).set(parts.names.groups);
  words(at.entityGroups, parts.recordGroups.length).set(parts.recordGroups);
  words(at.idGroups, parts.ids.groups.length).set(parts.ids.groups);
  bytes.set(parts.names.out.done(), at.names);
  bytes.set(parts.records.done(), at.entities);
  bytes.set(parts.ids.out.done(), at.ids);
  return bytes;
}

function fillFilter(filter: Uint32Array, { hashes, prefixes }: Parts): void {
  for (const hash of hashes) filter[placeOf(hash, filter.length)]! |= filterBits(hash);
  for (const hash of prefixes) filter[placeOf(hash, filter.length)]! |= filterBits(hash);
}

function fillSlots(slots: Uint32Array, hashes: Int32Array, rankBits: number): void {
  hashes.forEach((hash, rank) => {
    let place = placeOf(hash, slots.length);
    while (slots[place] !== 0) place = place + 1 === slots.length ? 0 : place + 1;
    slots[place] = fingerprint(hash, rankBits) | (rank + 1);
  });
}

/** The high bits of a slot: what of the hash its place does not tell. */
export const fingerprint = (hash: number, rankBits: number): number => (remix(hash) << rankBits) >>> 0;
