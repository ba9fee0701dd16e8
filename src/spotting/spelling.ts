import {
  A,
  AU_LENGTH,
  BYTE,
  HASANTA,
  KEYED_UNITS,
  keyByteOf,
  NUKTA,
  normalise,
  SIGN_AA,
  SIGN_AU,
  SIGN_E,
  TA,
  ZWJ,
  ZWNJ,
} from '../bengali/index.ts';

/**
 * How a lexicon keeps the spelling of a name: Bengali units as one byte with the high bit set, ASCII as it is, any
 * other unit as `ESCAPE` and two bytes.
 */
const ESCAPE = 1;
/** So many units are sure to be spelt in `MAX_CODED` bytes: `encodeSpelling` keeps room for one that takes three. */
const MAX_PLAIN = 253;

// biome-ignore lint/suspicious/noMisleadingCharacterClass: single code units are meant
const NEEDS_COMPOSING = /[\u09bc\u09d7\u0300-\u036f]|\u09c7\u09be/;

/** A name as packs may write it, in composed letters: NFC, and the three nukta letters as one unit. */
export function composed(name: string): string {
  if (!NEEDS_COMPOSING.test(name)) return name;
  const whole = name.normalize('NFC');
  if (!whole.includes('\u09bc')) return whole;
  return whole
    .replaceAll('\u09a1\u09bc', '\u09dc')
    .replaceAll('\u09a2\u09bc', '\u09dd')
    .replaceAll('\u09af\u09bc', '\u09df');
}

/** Writes a spelling into `into` and returns its length in bytes; -1 where there is no room. */
export function encodeSpelling(name: string, into: Uint8Array): number {
  let length = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (length + 3 > into.length) return -1;
    if (code >= 0x0980 && code <= 0x09ff) into[length++] = 0x80 + (code - 0x0980);
    else if (code >= 0x20 && code < 0x7f) into[length++] = code;
    else {
      into[length++] = ESCAPE;
      into[length++] = code & 0xff;
      into[length++] = code >> 8;
    }
  }
  return length;
}

export function decodeSpelling(bytes: Uint8Array): string {
  let name = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte >= 0x80) name += String.fromCharCode(0x0980 + (byte - 0x80));
    else if (byte !== ESCAPE) name += String.fromCharCode(byte);
    else {
      name += String.fromCharCode(bytes[i + 1]! | (bytes[i + 2]! << 8));
      i += 2;
    }
  }
  return name;
}

const KEY_BYTE = new Uint8Array(0x10000);
for (let code = 0; code < KEYED_UNITS; code++) KEY_BYTE[code] = keyByteOf(code);
const KEY_OF_SPELLING = new Uint8Array(256);
for (let byte = 0x20; byte < 0x100; byte++) {
  KEY_OF_SPELLING[byte] = keyByteOf(byte < 0x80 ? byte : 0x0980 + (byte - 0x80));
}

/** Units that stand for themselves: each is a byte of a spelling, and its key is told without its neighbours. */
const PLAIN = { no: 0, silent: 1, told: 2, aa: 3, e: 4, hasanta: 5 } as const;
const PLAINNESS = new Uint8Array(0x10000);
for (let byte = 0x20; byte < 0x100; byte++) {
  if (byte !== 0x7f)
    PLAINNESS[byte < 0x80 ? byte : 0x0980 + (byte - 0x80)] =
      KEY_OF_SPELLING[byte] === 0 ? PLAIN.silent : PLAIN.told;
}
PLAINNESS[NUKTA] = PLAIN.no;
PLAINNESS[AU_LENGTH] = PLAIN.no;
PLAINNESS[SIGN_AA] = PLAIN.aa;
PLAINNESS[SIGN_E] = PLAIN.e;
PLAINNESS[HASANTA] = PLAIN.hasanta;

/**
 * Whether a name, as most, is surely in composed letters, spelt in as many bytes as it has units, and has its own key
 * (`hasKey`): told in one pass, where each of these takes one.
 */
export function isPlain(name: string): boolean {
  if (name.length > MAX_PLAIN) return false;
  let before: number = PLAIN.silent;
  for (let at = 0; at < name.length; at++) {
    const now = PLAINNESS[name.charCodeAt(at)]!;
    if (
      now === PLAIN.no ||
      (now === PLAIN.hasanta && (before === PLAIN.silent || before === PLAIN.hasanta)) ||
      (now === PLAIN.aa && before === PLAIN.e)
    )
      return false;
    before = now;
  }
  return true;
}

/** Key bytes of letters with a nukta behind them, by the letter's own. */
const WITH_NUKTA = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++) WITH_NUKTA[byte] = byte;
WITH_NUKTA[BYTE.ya] = BYTE.yya;
WITH_NUKTA[BYTE.dda] = BYTE.rra;
WITH_NUKTA[BYTE.ddha] = BYTE.rha;
WITH_NUKTA[BYTE.ba] = BYTE.ra;

/**
 * Ways of typing that only the full normalisation reads: what a unit is, and what the unit before it looks out for. A
 * vowel sign, hasanta or nukta on another sign; a hasanta that joins nothing; ত with one; split signs and leftovers.
 */
const LOOK = { sign: 1, notJoined: 2, hasanta: 4, always: 8 } as const;
const OWN = new Uint8Array(0x10000).fill(LOOK.notJoined);
const BEFORE = new Uint8Array(0x10000).fill(LOOK.always);
for (let code = 0x0995; code <= 0x09b9; code++) OWN[code] = 0;
for (let code = 0x09dc; code <= 0x09df; code++) OWN[code] = 0;
for (let code = SIGN_AA; code <= SIGN_AU; code++) {
  OWN[code]! |= LOOK.sign;
  BEFORE[code]! |= LOOK.sign;
}
OWN[HASANTA]! |= LOOK.sign | LOOK.hasanta;
OWN[NUKTA]! |= LOOK.sign;
BEFORE[HASANTA]! |= LOOK.sign | LOOK.notJoined;
BEFORE[A]! |= LOOK.sign;
BEFORE[TA]! |= LOOK.hasanta;
for (const code of [AU_LENGTH, ZWNJ, ZWJ]) OWN[code]! |= LOOK.always;
for (const letter of 'ø¬¨ª«¡¦') OWN[letter.charCodeAt(0)]! |= LOOK.always;

function mayBeOdd(text: string, start: number, end: number): boolean {
  let looksFor: number = LOOK.always;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((looksFor & OWN[code]!) !== 0) return true;
    looksFor = BEFORE[code]!;
  }
  return (looksFor & LOOK.notJoined) !== 0;
}

/**
 * Whether `text[start, end)` has exactly the key of a spelling: what a fingerprint found is held against this. Text
 * that is typed oddly is read in normal form before the answer is no.
 */
export function hasKey(
  spelling: Uint8Array,
  length: number,
  text: string,
  start: number,
  end: number,
): boolean {
  if (sameKey(spelling, length, text, start, end)) return true;
  if (!mayBeOdd(text, start, end)) return false;
  const part = text.slice(start, end);
  const normal = normalise(part).text;
  return normal !== part && sameKey(spelling, length, normal, 0, normal.length);
}

/** The unit that each byte of a spelling stands for; 0, which no name has, where it stands for none by itself. */
export const UNIT_OF = new Uint16Array(256);
for (let byte = 0x20; byte < 0x7f; byte++) UNIT_OF[byte] = byte;
for (let byte = 0x80; byte < 0x100; byte++) UNIT_OF[byte] = 0x0980 + (byte - 0x80);

function sameKey(spelling: Uint8Array, length: number, text: string, start: number, end: number): boolean {
  let at = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    let byte = KEY_BYTE[code]!;
    if (byte === 0) continue;
    if (i + 1 < end && text.charCodeAt(i + 1) === NUKTA) byte = WITH_NUKTA[byte]!;
    if (code === HASANTA && last === BYTE.anusvara) continue;
    last = byte;
    let own = 0;
    while (own === 0) {
      if (at >= length) return false;
      const raw = spelling[at++]!;
      if (raw === ESCAPE) {
        own = KEY_BYTE[spelling[at]! | (spelling[at + 1]! << 8)]!;
        at += 2;
      } else {
        own = KEY_OF_SPELLING[raw]!;
        if (own === BYTE.anusvara && spelling[at] === BYTE.hasanta) at++;
      }
    }
    if (own !== byte) return false;
  }
  while (at < length) {
    const raw = spelling[at++]!;
    if (raw === ESCAPE) {
      if (KEY_BYTE[spelling[at]! | (spelling[at + 1]! << 8)]! !== 0) return false;
      at += 2;
    } else if (KEY_OF_SPELLING[raw]! !== 0) return false;
  }
  return true;
}
