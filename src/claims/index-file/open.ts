import type { Slot } from '../matching/slot.ts';
import { rarity, type WeighedClaim, weighed } from '../matching/weights.ts';
import { ByteReader } from './bytes.ts';
import type { KnownName } from './claim-record.ts';
import { KeyTable } from './key-table.ts';
import { bytesToWords, dissect } from './layout.ts';
import { CLAIM, MARKS_SHIFT, type Named, readEntityId, readName, readSlot } from './record-code.ts';
import { type Reach, Skimmer } from './skim.ts';

/** An opened claim index: look-ups only, nothing is read before it is asked for. */
export interface ClaimIndex {
  /** How many claims it holds. */
  readonly size: number;
  /** How many keys lead to them (see keys.ts). */
  readonly keys: number;
  /** The number of a key, 0 to keys − 1; −1 where no claim has it. */
  keyNumber(key: string): number;
  /** How much a key tells, by its number: 1 for what is rarest. */
  rarity(key: number): number;
  /** Positions of the claims with a key stand, ascending, in `postings` from `start(key)` to `start(key + 1)`. */
  readonly postings: Uint32Array;
  start(key: number): number;
  /** How much of a claim, by weight, a sentence can say at most. */
  saidAtMost(position: number, reach: Reach): number;
  /** The claim at a position, 0 to size − 1. Throws where the bytes there are damaged. */
  claim(position: number): WeighedClaim;
}

/** Claims kept as read: an article asks for the same few again and again. */
const KEPT = 2_048;

/** Opens what `buildClaimIndex` wrote, over the bytes as they are. Throws where they are no claim index. */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  const sections = dissect(bytes);
  const keyHashes = bytesToWords(sections.keyHashes);
  const keyNumbers = bytesToWords(sections.keyNumbers);
  const keyStarts = bytesToWords(sections.keyStarts);
  const listStarts = bytesToWords(sections.listStarts);
  const postings = bytesToWords(sections.postings);
  const nameStarts = bytesToWords(sections.nameStarts);
  const claimStarts = bytesToWords(sections.claimStarts);
  const size = claimStarts.length - 1;
  const whole =
    size >= 0 &&
    keyNumbers.length === keyHashes.length &&
    keyStarts.length === keyHashes.length + 1 &&
    listStarts.length === keyHashes.length + 1 &&
    listStarts.at(-1) === postings.length &&
    keyStarts.at(-1) === sections.keyTexts.length &&
    nameStarts.at(-1) === sections.names.length &&
    claimStarts.at(-1) === sections.claims.length;
  if (!whole || postings.some((claim) => claim >= size))
    throw new Error('claim index: its sections do not fit together');

  const keys = new KeyTable(keyHashes, keyNumbers, keyStarts, sections.keyTexts);
  const rarities = new Float64Array(keys.size);
  for (let key = 0; key < keys.size; key++)
    rarities[key] = rarity(listStarts[key + 1]! - listStarts[key]!, size);

  const entityAt = (number: number): ByteReader => {
    if (number >= nameStarts.length - 1) throw new RangeError('claim index: no such entity');
    return new ByteReader(sections.names, nameStarts[number]!);
  };
  const ids: string[] = [];
  const entityId = (number: number): string => {
    const known = ids[number];
    if (known !== undefined) return known;
    const id = readEntityId(entityAt(number));
    ids[number] = id;
    return id;
  };
  const named: Named = { key: (number) => keys.key(number), entityId };
  const names = new Map<string, KnownName>();
  /** The id of an entity that a claim names; its names are at hand from then on. */
  const entityNamed = (number: number): string => {
    const id = entityId(number);
    if (!names.has(id)) names.set(id, readName(entityAt(number), named));
    return id;
  };
  const namedInClaim: Named = { key: named.key, entityId: entityNamed };

  const kept = new Map<number, WeighedClaim>();
  const readClaim = (position: number): WeighedClaim => {
    const input = new ByteReader(sections.claims, claimStarts[position]!);
    const id = input.text();
    const flags = input.number();
    const denies = (flags & CLAIM.denies) !== 0;
    const receives = (flags & CLAIM.receives) !== 0;
    const marks = flags >> MARKS_SHIFT;
    const slots: Slot[] = [];
    const own = new Map<string, KnownName>();
    for (let left = input.number(); left > 0; left--) {
      const slot = readSlot(input, namedInClaim);
      if (slot.kind === 'entity') own.set(slot.id, names.get(slot.id)!);
      slots.push(slot);
    }
    const record = { id, slots, denies, receives, marks, named: own, around: [] };
    return weighed(record, skimmer.weights(claimStarts[position]!));
  };
  const skimmer = new Skimmer(
    new ByteReader(sections.claims, 0),
    new ByteReader(sections.names, 0),
    nameStarts,
    rarities,
  );

  return {
    size,
    keys: keys.size,
    keyNumber: (key) => keys.number(key),
    rarity: (key) => rarities[key]!,
    postings,
    start: (key) => listStarts[key]!,
    saidAtMost: (position, reach) => skimmer.saidAtMost(claimStarts[position]!, reach),
    claim(position) {
      let claim = kept.get(position);
      if (!claim) {
        if (kept.size >= KEPT) kept.clear();
        claim = readClaim(position);
        kept.set(position, claim);
      }
      return claim;
    },
  };
}
