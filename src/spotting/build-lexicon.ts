import { type Entity, isRecordList, type Records } from '../model/index.ts';
import { writeBearers } from './bearers.ts';
import { ByteWriter } from './byte-writer.ts';
import { EntityDrafts, type EntityRecords } from './entity-drafts.ts';
import { FrontCodedWriter, MAX_CODED } from './front-coding.ts';
import { buildHeads } from './heads.ts';
import { fingerprint, GROUP, HEADER, HEADER_WORDS, MAGIC, sectionsOf, VERSION } from './lexicon-layout.ts';
import { mergeEntities } from './merge-entities.ts';
import {
  filterBits,
  filterWord,
  goesOn,
  goesOnTo,
  hashHead,
  isName,
  LINE_BITS,
  placeOf,
} from './name-hash.ts';
import { MOST_HASHES, NameUses, type SortedNames } from './name-uses.ts';
import { namesOf } from './names-of.ts';
import { NumberColumn } from './number-column.ts';
import { encodeSpelling } from './spelling.ts';

/** Slots per name: a third stay free, so that probing ends soon. */
const ROOM = 1.5;
/** Fewest bits of the filter for each thing it tells, and fewest lines. */
const FILTER_BITS = 4;
const FEWEST_LINES = 4;

/**
 * Builds the lexicon of some entities: bytes for `openLexicon`. The same entities in any order give the same bytes;
 * an entity given twice is one, with the names of both. A name that no text can be found to hold is left out:
 * see `namesOf`.
 */
export function buildLexicon(entities: Iterable<Entity>): Uint8Array {
  const all = isRecordList(entities) ? entities : mergeEntities(entities);
  const { coded, hashes, told, firsts, records } = encode(all);
  const heads = buildHeads(firsts);

  const header = new Int32Array(HEADER_WORDS);
  header[HEADER.magic] = MAGIC;
  header[HEADER.version] = VERSION;
  header[HEADER.names] = hashes.length;
  header[HEADER.entities] = all.length;
  header[HEADER.filterWords] = Math.max(
    FEWEST_LINES << LINE_BITS,
    2 ** Math.ceil(Math.log2(Math.max(1, ((told.length / 2) * FILTER_BITS) / 32))),
  );
  header[HEADER.headWords] = heads.length;
  header[HEADER.slots] = Math.ceil(hashes.length * ROOM) + 1;
  header[HEADER.nameBytes] = coded.out.length;
  header[HEADER.entityBytes] = records.out.length;
  header[HEADER.idBytes] = records.ids.out.length;
  header[HEADER.rankBits] = Math.max(1, Math.ceil(Math.log2(hashes.length + 2)));

  const at = sectionsOf(header);
  const bytes = new Uint8Array(at.end);
  const words = (from: number, length: number): Int32Array => new Int32Array(bytes.buffer, from, length);
  words(0, HEADER_WORDS).set(header);
  words(at.heads, heads.length).set(heads);
  fillFilter(words(at.filter, header[HEADER.filterWords]!), told);
  fillSlots(words(at.slots, header[HEADER.slots]!), hashes, header[HEADER.rankBits]!);
  words(at.nameGroups, coded.groups.length).set(coded.groups);
  words(at.entityGroups, records.groups.length).set(records.groups);
  words(at.idGroups, records.ids.groups.length).set(records.ids.groups);
  bytes.set(coded.out.done(), at.names);
  bytes.set(records.out.done(), at.entities);
  bytes.set(records.ids.out.done(), at.ids);
  return bytes;
}

/** What a lexicon is laid out of. Once it is there the spellings are let go: of a million entities they fill most memory. */
function encode(
  entities: Records<Entity>,
): { readonly coded: FrontCodedWriter; readonly records: EntityRecords } & NameHashes {
  const { names, records } = readEntities(entities);
  const sorted = names.sorted();
  return { coded: writeNames(sorted), records, ...hashNames(sorted) };
}

/** Looks at each entity once: a million that lie packed take seconds to be made anew. */
function readEntities(entities: Records<Entity>): { names: NameUses; records: EntityRecords } {
  const names = new NameUses();
  const drafts = new EntityDrafts();
  for (const entity of entities) {
    for (const name of namesOf(entity)) names.add(name, drafts.length);
    drafts.add(entity);
  }
  return { names, records: drafts.done() };
}

/** The names in order, front-coded, and behind each group its bearers. */
function writeNames(names: SortedNames): FrontCodedWriter {
  const { spellings } = names;
  const coded = new FrontCodedWriter();
  const scratch = new Uint8Array(MAX_CODED);
  const bearing = new ByteWriter();
  for (let rank = 0; rank < spellings.length; rank++) {
    coded.add(scratch, encodeSpelling(spellings[rank]!, scratch));
    writeBearers(bearing, names.bearersOf(rank));
    if (rank % GROUP === GROUP - 1 || rank === spellings.length - 1) {
      coded.out.write(bearing.done());
      bearing.length = 0;
    }
  }
  return coded;
}

/** What the names hash to. */
interface NameHashes {
  /** The hash of each name. */
  readonly hashes: Int32Array;
  /** All that the filter tells, in pairs: a hash and what is told of it. */
  readonly told: NumberColumn;
  /** The hashes of the words that names begin with. */
  readonly firsts: readonly number[];
}

/** Neighbours in the order share their beginnings, so each is told once. */
function hashNames(names: SortedNames): NameHashes {
  const hashes = new Int32Array(names.spellings.length);
  const told = new NumberColumn();
  const tell = (hash: number, what: number): void => {
    told.push(hash);
    told.push(what);
  };
  const firsts: number[] = [];
  let own = new Int32Array(MOST_HASHES);
  let last = new Int32Array(MOST_HASHES);
  let lastLength = 0;
  for (let rank = 0; rank < hashes.length; rank++) {
    const length = names.readHashes(rank, own);
    const whole = length - 1;
    hashes[rank] = own[whole]!;
    if (lastLength === 0 || own[0] !== last[0]) firsts.push(hashHead(names.spellings[rank]!));
    tell(own[whole]!, isName(own[whole]!));
    let isShared = true;
    for (let at = 0; at < whole; at += 2) {
      const hash = own[at]!;
      const byte = own[at + 1]!;
      isShared &&= at < lastLength - 1 && last[at] === hash;
      if (!isShared) tell(hash, goesOn(hash));
      if (byte !== 0 && !(isShared && last[at + 1] === byte)) tell(hash, goesOnTo(hash, byte));
    }
    [own, last] = [last, own];
    lastLength = length;
  }
  return { hashes, told, firsts };
}

function fillFilter(filter: Int32Array, told: NumberColumn): void {
  const shift = 32 - Math.log2(filter.length) + LINE_BITS;
  for (let at = 0; at < told.length; at += 2) {
    const what = told.at(at + 1);
    filter[filterWord(told.at(at), what, shift)]! |= filterBits(what);
  }
}

function fillSlots(slots: Int32Array, hashes: Int32Array, rankBits: number): void {
  hashes.forEach((hash, rank) => {
    let place = placeOf(hash, slots.length);
    while (slots[place] !== 0) place = place + 1 === slots.length ? 0 : place + 1;
    slots[place] = fingerprint(hash, rankBits) | (rank + 1);
  });
}
