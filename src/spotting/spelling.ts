import { BYTE, keyByteOf } from '../bengali/index.ts';

/**
 * How a lexicon keeps the spelling of a name: Bengali units as one byte with the high bit set, ASCII as it is, any
 * other unit as `ESCAPE` and two bytes.
 */
const ESCAPE = 1;

/** A name as packs may write it, in composed letters: NFC, and the three nukta letters as one unit. */
export const composed = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll('\u09a1\u09bc', '\u09dc')
    .replaceAll('\u09a2\u09bc', '\u09dd')
    .replaceAll('\u09af\u09bc', '\u09df');

export function encodeSpelling(name: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 0x0980 && code <= 0x09ff) bytes.push(0x80 + (code - 0x0980));
    else if (code >= 0x20 && code < 0x7f) bytes.push(code);
    else bytes.push(ESCAPE, code & 0xff, code >> 8);
  }
  return Uint8Array.from(bytes);
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

const KEY_OF_SPELLING = new Uint8Array(256);
for (let byte = 0x20; byte < 0x100; byte++) {
  KEY_OF_SPELLING[byte] = keyByteOf(byte < 0x80 ? byte : 0x0980 + (byte - 0x80));
}

/** Whether a spelling's key is exactly `key[start, end)`, words joined: what a fingerprint found is held against this. */
export function hasKey(
  spelling: Uint8Array,
  length: number,
  key: Uint8Array,
  start: number,
  end: number,
): boolean {
  let at = start;
  for (let i = 0; i < length; i++) {
    const raw = spelling[i]!;
    if (raw === ESCAPE) {
      const byte = keyByteOf(spelling[i + 1]! | (spelling[i + 2]! << 8));
      i += 2;
      if (byte === 0) continue;
      if (at >= end || key[at] !== byte) return false;
      at++;
      continue;
    }
    const byte = KEY_OF_SPELLING[raw]!;
    if (byte === 0) continue;
    if (byte === BYTE.hasanta && at > start && key[at - 1] === BYTE.anusvara) continue;
    if (byte === BYTE.yya && i + 1 < length && spelling[i + 1] === BYTE.signO) {
      if (at >= end || key[at] !== BYTE.o) return false;
      at++;
      i++;
      continue;
    }
    if (at >= end || key[at] !== byte) return false;
    at++;
  }
  return at === end;
}
