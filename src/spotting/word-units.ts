import {
  A,
  AU_LENGTH,
  BA,
  CHANDRABINDU,
  HASANTA,
  isVowelSign,
  KEYED_UNITS,
  keyByteOf,
  NUKTA,
  VISARGA,
} from '../bengali/index.ts';

/**
 * How the scan sees each UTF-16 unit, in one table look-up: a hash byte in the low eight bits, the script in the next
 * three, then flags. A unit that parts words is 0.
 *
 * The hash byte is coarser than a key byte, so that the ways in which one letter is typed hash alike without looking
 * around: nukta, hasanta and what is invisible count for nothing, and য় ড় ঢ় are য ড ঢ. What a hash finds is compared
 * exactly. What is typed in a way that only the full normalisation reads makes its word odd: doubled and split vowel
 * signs, ব with a nukta, legacy leftovers.
 */
export const SCRIPT = { digit: 1, latin: 2, bengali: 3, opener: 4 } as const;
export const SCRIPT_SHIFT = 8;
export const SCRIPT_MASK = 7 << SCRIPT_SHIFT;
export const ODD = 1 << 11;
export const SIGN = 1 << 12;
export const BA_BIT = 1 << 13;
export const NUKTA_BIT = 1 << 14;

/** Not 0 where a unit, behind the one before it, makes their word odd: bits between 11 and 14. */
export const oddness = (unit: number, previous: number): number =>
  (unit & previous & SIGN) | (unit & (previous << 1) & NUKTA_BIT) | (unit & ODD);

const COARSE: Readonly<Record<string, string>> = { '\u09df': 'য', '\u09dc': 'ড', '\u09dd': 'ঢ' };
const SILENT = [NUKTA, HASANTA, CHANDRABINDU, VISARGA];
const INVISIBLE = [0x200b, 0x200c, 0x200d, 0x00ad, 0x2060, 0xfeff, 0x200e, 0x200f, 0xfe0e, 0xfe0f];
const LEGACY = [...'ø¬¨ª«¡¦'];

export const UNITS = new Uint16Array(0x10000);
for (let code = 0; code < KEYED_UNITS; code++) {
  const byte = keyByteOf(code);
  if (byte === 0) continue;
  const bengali = byte >= 0x80;
  const script = bengali ? SCRIPT.bengali : byte < 0x3a ? SCRIPT.digit : SCRIPT.latin;
  const coarse = COARSE[String.fromCharCode(code)];
  const hashed = coarse === undefined ? byte : keyByteOf(coarse.charCodeAt(0));
  UNITS[code] = hashed | (script << SCRIPT_SHIFT) | (isVowelSign(code) ? SIGN : 0);
}
for (const code of SILENT) UNITS[code] = SCRIPT.bengali << SCRIPT_SHIFT;
for (const code of INVISIBLE) UNITS[code] = SCRIPT.bengali << SCRIPT_SHIFT;
for (const letter of LEGACY) UNITS[letter.charCodeAt(0)] = (SCRIPT.bengali << SCRIPT_SHIFT) | ODD;
UNITS[AU_LENGTH]! |= ODD;
UNITS[A]! |= SIGN;
UNITS[BA]! |= BA_BIT;
UNITS[NUKTA]! |= NUKTA_BIT;
// অ begins a word wherever it stands: inside one, two have run together (কিমেরঅস্ত্র).
UNITS[A] = (UNITS[A]! & ~SCRIPT_MASK) | (SCRIPT.opener << SCRIPT_SHIFT);

/** The script that a word goes on in, by the script of its first unit. */
export const continues = (script: number): number =>
  script === SCRIPT.opener << SCRIPT_SHIFT ? SCRIPT.bengali << SCRIPT_SHIFT : script;

const IS = { invisible: 1, stray: 2, mark: 4 } as const;
const LOOKS = new Uint8Array(0x10000);
for (let code = 0; code < KEYED_UNITS; code++) if (isVowelSign(code)) LOOKS[code] = IS.mark;
for (let code = 0x300; code <= 0x36f; code++) LOOKS[code] = IS.mark;
for (const code of SILENT) LOOKS[code] = IS.stray | IS.mark;
for (const code of INVISIBLE) LOOKS[code]! |= IS.invisible;

/** Whether a unit shows nothing by itself: left out of a mention's ends, joiners after a letter excepted. */
export const isInvisible = (code: number): boolean => (LOOKS[code]! & IS.invisible) !== 0;
export const isJoiner = (code: number): boolean => code === 0x200c || code === 0x200d;

/** Whether a unit is a mark that leaves no trace in a hash. */
export const isStray = (code: number): boolean => (LOOKS[code]! & IS.stray) !== 0;

/** Whether a unit is written on the letter before it, so that no name ends between them. */
export const isMark = (code: number): boolean => (LOOKS[code]! & IS.mark) !== 0;

/** What a word's hash is multiplied by for each letter: odd, and more than hash bytes of one script lie apart. */
export const BASE = 157;

/** A word's hash with one more hash byte behind it; bytes that count for nothing leave it as it is. It starts at 0. */
export const hashOn = (hash: number, byte: number): number =>
  byte === 0 ? hash : (Math.imul(hash, BASE) + byte) | 0;

/** Longest word that is read in one piece, in UTF-16 units. */
export const MAX_WORD = 256;

/**
 * The hash byte that a word beginning at `at` is sure to begin with however it is typed; 0 where its first letter may be
 * another in normal form, or counts for nothing.
 */
export function firstByte(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const unit = UNITS[code]!;
  const mayDiffer =
    code === A || (unit & (SIGN | ODD)) !== 0 || (code === BA && text.charCodeAt(at + 1) === NUKTA);
  return mayDiffer ? 0 : unit & 0xff;
}
