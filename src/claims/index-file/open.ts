import { ByteReader, hashOf } from './bytes.ts';
import type { ClaimRecord, KnownName } from './claim-record.ts';
import { bytesToWords, dissect } from './layout.ts';
import { type KeyTexts, readName, readSlot } from './record-code.ts';

/** An opened claim index: look-ups only, nothing is read before it is asked for. */
export interface ClaimIndex {
  /** How many claims it holds. */
  readonly size: number;
  /** The claim at a position, 0 to size − 1. Throws where the bytes there are damaged. */
  claim(position: number): ClaimRecord;
  /** Positions of the claims with a key (see keys.ts), ascending. */
  postings(key: string): Uint32Array;
}

const NONE = new Uint32Array(0);
/** Claims kept as read: an article asks for the same few again and again. */
const KEPT = 2_048;
const KEPT_LISTS = 20_000;

/** Opens what `buildClaimIndex` wrote, over the bytes as they are. Throws where they are no claim index. */
export function openClaimIndex(bytes: Uint8Array): ClaimIndex {
  const sections = dissect(bytes);
  const keyHashes = bytesToWords(sections.keyHashes);
  const keyStarts = bytesToWords(sections.keyStarts);
  const listStarts = bytesToWords(sections.listStarts);
  const postings = bytesToWords(sections.postings);
  const nameStarts = bytesToWords(sections.nameStarts);
  const claimStarts = bytesToWords(sections.claimStarts);
  const size = claimStarts.length - 1;
  const whole =
    size >= 0 &&
    keyStarts.length === keyHashes.length + 1 &&
    listStarts.length === keyHashes.length + 1 &&
    listStarts.at(-1) === postings.length &&
    keyStarts.at(-1) === sections.keyTexts.length &&
    nameStarts.at(-1) === sections.names.length &&
    claimStarts.at(-1) === sections.claims.length;
  if (!whole || postings.some((claim) => claim >= size))
    throw new Error('claim index: its sections do not fit together');

  const decoder = new TextDecoder();
  const keys: string[] = [];
  const texts: KeyTexts = {
    key(number) {
      const known = keys[number];
      if (known !== undefined) return known;
      if (number >= keyHashes.length) throw new RangeError('claim index: no such key');
      const text = decoder.decode(sections.keyTexts.subarray(keyStarts[number], keyStarts[number + 1]));
      keys[number] = text;
      return text;
    },
  };
  const entityId = (number: number): string => {
    if (number >= nameStarts.length - 1) throw new RangeError('claim index: no such entity');
    return new ByteReader(sections.names, nameStarts[number]!).text();
  };
  const numbersById = new Map<string, number>();
  for (let number = 0; number < nameStarts.length - 1; number++) numbersById.set(entityId(number), number);
  const names = new Map<string, KnownName>();
  const nameOf = (id: string): KnownName => {
    let name = names.get(id);
    if (!name) {
      name = readName(
        new ByteReader(sections.names, nameStarts[numbersById.get(id)!]!),
        texts,
        entityId,
      ).name;
      names.set(id, name);
    }
    return name;
  };

  const asked = new Map<string, Uint32Array>();
  const kept = new Map<number, ClaimRecord>();
  const readClaim = (position: number): ClaimRecord => {
    const input = new ByteReader(sections.claims, claimStarts[position]!);
    const id = input.text();
    const denies = input.number() === 1;
    const slots = Array.from({ length: input.number() }, () => readSlot(input, texts, entityId));
    const named: Record<string, KnownName> = {};
    for (const slot of slots) if (slot.kind === 'entity') named[slot.id] = nameOf(slot.id);
    return { id, slots, denies, named, around: [] };
  };

  return {
    size,
    claim(position) {
      let record = kept.get(position);
      if (!record) {
        if (kept.size >= KEPT) kept.clear();
        record = readClaim(position);
        kept.set(position, record);
      }
      return record;
    },
    postings(key) {
      let list = asked.get(key);
      if (!list) {
        const number = findKey(key, keyHashes, texts);
        list = number < 0 ? NONE : postings.subarray(listStarts[number], listStarts[number + 1]);
        if (asked.size >= KEPT_LISTS) asked.clear();
        asked.set(key, list);
      }
      return list;
    },
  };
}

/** The number of a key, −1 where the index has none such. */
function findKey(key: string, hashes: Uint32Array, texts: KeyTexts): number {
  const hash = hashOf(key);
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  for (let at = low; hashes[at] === hash; at++) if (texts.key(at) === key) return at;
  return -1;
}
