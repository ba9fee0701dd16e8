/**
 * The claim index as bytes. A header of 32-bit words (little endian), then the sections, each beginning at a
 * multiple of four:
 *   keyHashes   u32 × keys         sorted
 *   keyNumbers  u32 × keys         the number of the key with the hash at that place
 *   keyStarts   u32 × (keys + 1)   by number: where each key's text is in keyTexts
 *   keyTexts    UTF-8
 *   listStarts  u32 × (keys + 1)   by number: where each key's postings are
 *   postings    u32                claim numbers, ascending
 *   nameStarts  u32 × (entities + 1), names  bytes: see record-code.ts
 *   claimStarts u32 × (claims + 1), claims   bytes: see record-code.ts
 * The fourth byte counts versions: of this layout, and of what the bytes mean. Whoever changes how words become stems, or
 * which parts and stages a slot has, so that a claim published before would no longer be found, begins the next one.
 */
export const MAGIC = 0x35494350; // "PCI5"
export const SECTIONS = [
  'keyHashes',
  'keyNumbers',
  'keyStarts',
  'keyTexts',
  'listStarts',
  'postings',
  'nameStarts',
  'names',
  'claimStarts',
  'claims',
] as const;
export type SectionName = (typeof SECTIONS)[number];
/** Words before the sections: magic, then for each section its offset and its length in bytes. */
export const HEADER_WORDS = 1 + SECTIONS.length * 2;

/** Puts sections behind a header. */
export function assemble(sections: Readonly<Record<SectionName, Uint8Array>>): Uint8Array {
  let at = HEADER_WORDS * 4;
  const places = SECTIONS.map((name) => {
    const place = { name, at, length: sections[name].length };
    at += (place.length + 3) & ~3;
    return place;
  });
  const bytes = new Uint8Array(at);
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC, true);
  places.forEach(({ name, at: offset, length }, i) => {
    header.setUint32(4 + i * 8, offset, true);
    header.setUint32(8 + i * 8, length, true);
    bytes.set(sections[name], offset);
  });
  return bytes;
}

/** Takes the sections out again. Throws where the bytes are no claim index, or a section lies outside them. */
export function dissect(bytes: Uint8Array): Record<SectionName, Uint8Array> {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_WORDS * 4 || header.getUint32(0, true) !== MAGIC)
    throw new Error('not a claim index');
  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  SECTIONS.forEach((name, i) => {
    const at = header.getUint32(4 + i * 8, true);
    const length = header.getUint32(8 + i * 8, true);
    if (at % 4 !== 0 || at + length > bytes.length)
      throw new Error(`claim index: ${name} lies outside the file`);
    sections[name] = bytes.subarray(at, at + length);
  });
  return sections as Record<SectionName, Uint8Array>;
}

/** 32-bit words as bytes, little endian whatever the machine. */
export function wordsToBytes(words: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 4));
  for (let i = 0; i < words.length; i++) view.setUint32(i * 4, words[i]!, true);
  return new Uint8Array(view.buffer);
}

const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Bytes as 32-bit words: a view where the machine is little-endian and they are aligned, else a copy. */
export function bytesToWords(bytes: Uint8Array): Uint32Array {
  if (LITTLE && bytes.byteOffset % 4 === 0)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
