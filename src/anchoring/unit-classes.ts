import {
  A,
  AA,
  AU_LENGTH,
  DDA,
  DDHA,
  HASANTA,
  isBengaliLetter,
  keyByteOf,
  RHA,
  RRA,
  SIGN_AA,
  SIGN_AU,
  SIGN_E,
  SIGN_O,
  YA,
  YYA,
} from '../bengali/index.ts';

/** What a UTF-16 unit is to a scan for tokens. `INSIDE` units (joiners, soft hyphens) belong to the word around them. */
export const BETWEEN = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const INSIDE = 4;
/** A sign that carries meaning of its own and is a token by itself: percent, currency, a question mark. */
export const SIGN = 5;
/** Ends a sentence. */
export const STOP = 6;

const classes = new Uint8Array(0x10000);
const INVISIBLE = /[\u200b-\u200f\u00ad\u2060\ufeff]|[\ufe0e\ufe0f]/;
const WORD = /[\p{L}\p{M}]/u;
const BENGALI_SIGNS = /[\u09f2-\u09fb]/;

/** The class of a unit, found once for each unit that occurs. */
export function classOf(unit: number): number {
  return classes[unit] || classify(unit);
}

function classify(unit: number): number {
  const char = String.fromCharCode(unit);
  let found = BETWEEN;
  if (INVISIBLE.test(char)) found = INSIDE;
  else if (/[।॥৷|!\n\u2028\u2029]/.test(char)) found = STOP;
  else if (/[%?$€£₹+٪]/.test(char) || BENGALI_SIGNS.test(char)) found = SIGN;
  else if (/\p{Nd}/u.test(char)) found = DIGIT;
  else if (WORD.test(char) || isBengaliLetter(unit)) found = LETTER;
  classes[unit] = found;
  return found;
}

const coarse = new Uint32Array(0x10000);
/** Letters that Unicode writes as one or as two, and marks that are typed or left out: unit → what is hashed for it. */
const PARTS = new Map<number, readonly number[]>([
  [RRA, [DDA]],
  [RHA, [DDHA]],
  [YYA, [YA]],
  [SIGN_O, [SIGN_E, SIGN_AA]],
  [SIGN_AU, [SIGN_E, AU_LENGTH]],
  [AA, [A, SIGN_AA]],
  [HASANTA, []],
]);

/** A unit of a word as its coarse hash sees it: at most two keys in one number, 0 where it leaves no trace. */
export function coarseOf(unit: number): number {
  const known = coarse[unit]!;
  return known === 0 ? fillCoarse(unit) : known - 1;
}

function fillCoarse(unit: number): number {
  let keys = 0;
  for (const part of PARTS.get(unit) ?? [unit]) keys = (keys << 12) | keyOf(part);
  coarse[unit] = keys + 1;
  return keys;
}

/** Bengali and Latin letters fold as names do; letters of other scripts stand for themselves, cut to twelve bits. */
function keyOf(unit: number): number {
  const byte = keyByteOf(unit);
  if (byte !== 0 || isBengaliLetter(unit)) return byte;
  return 0x100 | (String.fromCharCode(unit).toLowerCase().charCodeAt(0) & 0xeff);
}
