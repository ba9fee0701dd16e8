import { findStems, keyByteOf, MAX_STEMS, normalise } from '../bengali/index.ts';

const stems = new Uint32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/** The key bytes of a word in normal form. */
function keyOf(word: string): Uint8Array {
  const key = new Uint8Array(word.length);
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const byte = keyByteOf(word.charCodeAt(i));
    if (byte !== 0) key[length++] = byte;
  }
  return key.subarray(0, length);
}

function hashOf(key: Uint8Array, end: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < end; i++) h = Math.imul(h ^ key[i]!, 0x01000193);
  return (h ^ (h >>> 16)) & 0xffff;
}

/** Words shorter than this, in letters, tell nothing. */
const SHORTEST_CUE = 3;

/** The cue hashes of one word in normal form: as it stands, and without each suffix chain it may carry. */
export function cuesOf(word: string): number[] {
  const key = keyOf(word);
  if (key.length < SHORTEST_CUE) return [];
  const cues = [hashOf(key, key.length)];
  const count = findStems(key, 0, key.length, stems, tells);
  for (let i = 0; i < count; i++) if (stems[i]! >= SHORTEST_CUE) cues.push(hashOf(key, stems[i]!));
  return cues;
}

/** The words of a text in normal form, in order. */
export const wordsOf = (normal: string): string[] => normal.match(/[\u0980-\u09e3a-z0-9]+/g) ?? [];

/** The cue hashes of all words of a text, each once. */
export function cuesIn(text: string): Set<number> {
  return new Set(wordsOf(normalise(text).text).flatMap(cuesOf));
}
