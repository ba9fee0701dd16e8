import * as letter from './letters.ts';

/**
 * The key alphabet: what a name is looked up by, one byte a letter. Bengali units are their low byte with the
 * high bit set, Latin letters and digits are ASCII. A key forgets what the press spells both ways: ি/ী, ু/ূ, ণ/ন,
 * ৎ/ত, ঙ্/ং, chandrabindu and visarga; what remains of the difference is left to a comparison of spellings.
 */
export const keyByteOf = (code: number): number => FOLDED[code]!;

/** Whether a key byte stands for a Bengali letter. */
export const isBengaliByte = (byte: number): boolean => byte >= 0x80;

const byteOf = (code: number): number => 0x80 + (code - 0x0980);

/** Key bytes by name. */
export const BYTE = {
  anusvara: byteOf(letter.ANUSVARA),
  hasanta: byteOf(letter.HASANTA),
  ta: byteOf(letter.TA),
  ya: byteOf(letter.YA),
  yya: byteOf(letter.YYA),
  dda: byteOf(letter.DDA),
  rra: byteOf(letter.RRA),
  ddha: byteOf(letter.DDHA),
  rha: byteOf(letter.RHA),
  ba: byteOf(letter.BA),
  ra: byteOf(letter.RA),
} as const;

const FOLDS: Readonly<Record<string, string>> = { 'ী': 'ি', 'ূ': 'ু', ণ: 'ন', ৎ: 'ত', ঙ: 'ং', ঈ: 'ই', ঊ: 'উ' };

/** Units from this on, behind the Bengali block, leave no trace in a key. */
export const KEYED_UNITS = 0x0a00;

/** By UTF-16 unit: its key byte, 0 where the unit is in no word or leaves no trace in a key. */
const FOLDED = new Uint8Array(0x10000);
for (let code = 0x0980; code <= 0x09ff; code++) if (letter.isBengaliLetter(code)) FOLDED[code] = byteOf(code);
for (const [from, to] of Object.entries(FOLDS)) FOLDED[from.charCodeAt(0)] = byteOf(to.charCodeAt(0));
for (const dropped of [letter.CHANDRABINDU, letter.VISARGA, letter.NUKTA, 0x0980]) FOLDED[dropped] = 0;
for (let digit = 0; digit < 10; digit++) {
  FOLDED[0x30 + digit] = 0x30 + digit;
  FOLDED[0x09e6 + digit] = 0x30 + digit;
}
for (let small = 0x61; small <= 0x7a; small++) {
  FOLDED[small] = small;
  FOLDED[small - 0x20] = small;
}
for (let code = 0xc0; code <= 0x24f; code++) {
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0) | 0x20;
  if (base >= 0x61 && base <= 0x7a) FOLDED[code] = base;
}

/** The key of a word in normal form, as a string of one character a byte. */
export function keyString(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const byte = FOLDED[word.charCodeAt(i)]!;
    if (byte !== 0) key += String.fromCharCode(byte);
  }
  return key;
}
