import { BYTE, KEYED_UNITS, keyByteOf, keyString } from './key.ts';
import { CHANDRABINDU, HASANTA, NUKTA, YA } from './letters.ts';
import {
  AFTER,
  chainTells,
  ENDING,
  LETTERS,
  SUFFIX,
  suffixAccepts,
  suffixKey,
  suffixNode,
  suffixTellsAt,
} from './suffix-chains.ts';
import suffixes from './tables/suffixes.json' with { type: 'json' };

export { SUFFIX };

/** Most stems a word can have. */
export const MAX_STEMS = 16;

/** By UTF-16 unit: its letter in suffixes, `SKIP` where it leaves no trace in a key, 0 where no suffix has it. */
const SKIP = 0xff;
const LETTER_OF = new Uint8Array(0x10000).fill(SKIP);
/** Consonants that many words end in with a vowel spoken after them: গুহর, সুব্রতর, প্রিয়র, শুভর, ধ্রুবর beside গুহের. */
const OPEN = new Set([...'হতবভ\u09dd\u09df'].map((char) => keyByteOf(char.charCodeAt(0))));
/** By UTF-16 unit: what a stem ending in it is to a suffix; 0 where that is for the unit before to say. */
const ENDING_OF = new Uint8Array(0x10000);
for (let code = 0; code < KEYED_UNITS; code++) {
  const byte = keyByteOf(code);
  LETTER_OF[code] = byte === 0 ? SKIP : LETTERS[byte]!;
  ENDING_OF[code] = byte === 0 ? 0 : ENDING[byte]! | (OPEN.has(byte) ? AFTER.vowel : 0);
}
const YYA_LETTER = LETTERS[BYTE.yya]!;

/** Whether a word that ends in this UTF-16 unit may carry a suffix. */
export const maySuffix = (code: number): boolean => LETTER_OF[code] !== 0;

/**
 * Where the stems of a word may end if a suffix chain is taken off, longest stem first. The word is
 * `text[start, end)`, typed either way; ends go into `stems`, what the suffix tells (bits of `SUFFIX`) into `tells`.
 * Returns how many; the bare word is not among them.
 */
export function findStems(
  text: string,
  start: number,
  end: number,
  stems: Int32Array,
  tells: Uint8Array,
): number {
  let count = 0;
  let node = 0;
  let nukta = false;
  for (let at = end - 1; at > start; at--) {
    const code = text.charCodeAt(at);
    let letter = LETTER_OF[code]!;
    if (letter === SKIP) {
      if (code === NUKTA) nukta = true;
      continue;
    }
    if (nukta && code === YA) letter = YYA_LETTER;
    nukta = false;
    if (letter === 0) break;
    node = suffixNode(node, letter);
    if (node === 0) break;
    const accepts = suffixAccepts(node);
    if (accepts === 0) continue;
    let before = at - 1;
    let nasal = false;
    for (; before > start && LETTER_OF[text.charCodeAt(before)] === SKIP; before--)
      if (text.charCodeAt(before) === CHANDRABINDU) nasal = true;
    let ending = ENDING_OF[text.charCodeAt(before)]!;
    // A nasal ending is a vowel's (মাখোঁর, মাকরঁর).
    if (nasal) ending |= AFTER.vowel;
    // A conjunct at the end is spoken with a vowel (সৌমিত্রর).
    if (before > start + 1 && text.charCodeAt(before - 1) === HASANTA) ending |= AFTER.vowel;
    if ((accepts & ending) === 0) continue;
    stems[count] = at;
    tells[count++] = suffixTellsAt(node);
    if (count === MAX_STEMS) break;
  }
  return count;
}

/** What a unit is at a word's end: its letter in suffixes (0: no suffix has it, `SKIP`: it leaves no trace), and what a stem that ends in it is to a suffix. */
export const atWordEnd = (code: number): { letter: number; ending: number } => ({
  letter: LETTER_OF[code]!,
  ending: ENDING_OF[code]!,
});
export const NO_TRACE = SKIP;
export const SPOKEN_VOWEL: number = AFTER.vowel;

const JOINED = new Map<string, number>();
for (const form of suffixes.joined) {
  const tells = chainTells(form) || SUFFIX.plural;
  JOINED.set(suffixKey(form), tells);
  for (const clitic of suffixes.clitics) {
    JOINED.set(suffixKey(form + clitic.form), tells | SUFFIX.clitic);
  }
}

/** What a suffix written apart, after a hyphen or Latin letters, tells (bits of `SUFFIX`); 0 where the word is none. */
export const joinedSuffix = (word: string): number =>
  word.length > 8 ? 0 : (JOINED.get(keyString(word)) ?? 0);
