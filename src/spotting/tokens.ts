import { BYTE, isBengaliByte, isConsonant, isVowelSign, keyByteOf, normalise } from '../bengali/index.ts';

/** What stands between a word and the one before it. A name runs over all but `apart`. */
export const JOINT = { apart: 0, space: 1, hyphen: 2, stop: 3, glued: 4 } as const;

/** A table by UTF-16 unit. Words are made of `plain` and the special units, everything else parts them. */
const UNIT = {
  none: 0,
  plain: 1,
  sign: 2,
  hasanta: 3,
  nukta: 4,
  dropped: 5,
  joiner: 6,
  beforeKhandaTa: 7,
  odd: 8,
  silent: 9,
  opener: 10,
} as const;
const KIND = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) if (keyByteOf(code) !== 0) KIND[code] = UNIT.plain;
for (let code = 0x0980; code <= 0x09ff; code++) if (isVowelSign(code)) KIND[code] = UNIT.sign;
KIND[0x09d7] = UNIT.odd;
KIND[0x09cd] = UNIT.hasanta;
KIND[0x09bc] = UNIT.nukta;
for (const code of [0x0981, 0x0983]) KIND[code] = UNIT.dropped;
for (const code of [0x200b, 0x00ad, 0x2060, 0xfeff, 0x200e, 0x200f, 0xfe0e, 0xfe0f]) KIND[code] = UNIT.silent;
for (let code = 0x300; code <= 0x36f; code++) KIND[code] = UNIT.dropped;
for (const code of [0x200c, 0x200d]) KIND[code] = UNIT.joiner;
for (const char of 'কখপফস') KIND[char.charCodeAt(0)] = UNIT.beforeKhandaTa;
KIND[0x0985] = UNIT.opener;
for (const char of 'ø¬¨ª«¡¦') KIND[char.charCodeAt(0)] = UNIT.odd;

const BYTES = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) BYTES[code] = keyByteOf(code);

/** The script of a key byte: a word ends where it changes. */
const scriptOf = (byte: number): number => (isBengaliByte(byte) ? 3 : byte < 0x3a ? 1 : 2);
const SCRIPT = new Uint8Array(256);
for (let byte = 1; byte < 256; byte++) SCRIPT[byte] = scriptOf(byte);

const IS_SIGN = new Uint8Array(256);
for (let code = 0x0980; code <= 0x09ff; code++) if (isVowelSign(code)) IS_SIGN[0x80 + code - 0x0980] = 1;

/** অ never follows a consonant inside a word: there two words have run together (কিমেরঅস্ত্র). */
const IS_CONSONANT = new Uint8Array(256);
for (let code = 0x0980; code <= 0x09ff; code++) {
  if (isConsonant(code)) IS_CONSONANT[0x80 + code - 0x0980] = 1;
}

const A_BYTE = keyByteOf(0x0985);
const SIGN_AA_BYTE = keyByteOf(0x09be);
const PRIME = 0x01000193;
export const HASH_SEED = 0x811c9dc5 | 0;

/** A text's words as arrays: `start`/`end` in the text, `keyStart`/`keyEnd` in `key`, `joint` to the word before. */
export class Tokens {
  count = 0;
  start: Uint32Array;
  end: Uint32Array;
  keyStart: Uint32Array;
  keyEnd: Uint32Array;
  joint: Uint8Array;
  /** Key bytes of all words, one after the other. */
  key: Uint8Array;
  /** By key byte: the hash of its word up to and with that byte. */
  hash: Int32Array;
  /** By key byte: where in the text it was read from. */
  unit: Uint32Array;
  private used = 0;

  constructor(readonly room: number) {
    this.start = new Uint32Array(room);
    this.end = new Uint32Array(room);
    this.keyStart = new Uint32Array(room);
    this.keyEnd = new Uint32Array(room);
    this.joint = new Uint8Array(room);
    this.key = new Uint8Array(room * 2 + LOOKAHEAD);
    this.hash = new Int32Array(room * 2 + LOOKAHEAD);
    this.unit = new Uint32Array(room * 2 + LOOKAHEAD);
  }

  /**
   * Reads the words that start in `[from, to)` of `text`, and some after them for names that run on. Returns where
   * the next reading starts. `room` must be at least `to - from + LOOKAHEAD`.
   */
  read(text: string, from: number, to: number): { next: number; owned: number } {
    this.count = 0;
    this.used = 0;
    const limit = Math.min(text.length, to + LOOKAHEAD);
    let owned = 0;
    let next = to;
    let at = from;
    let joint: number = JOINT.apart;
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (KIND[code] === UNIT.none) {
        joint = this.jointAfter(joint, code);
        at++;
        continue;
      }
      const before = this.count;
      if (at < to) owned = before + 1;
      at = this.readWord(text, at, joint);
      if (this.count === before) {
        owned = Math.min(owned, before);
        continue;
      }
      if (owned === this.count) next = Math.max(to, at);
      joint = JOINT.glued;
    }
    return { next: Math.min(next, text.length), owned };
  }

  /** Reads one word (of one script) from `from`. */
  private readWord(text: string, from: number, joint: number): number {
    const length = Math.min(text.length, from + LOOKAHEAD);
    const { key, hash, unit } = this;
    const keyStart = this.used;
    let used = keyStart;
    let state = HASH_SEED;
    let last = 0;
    let start = from;
    let script = 0;
    let slow = false;
    let kept = from;
    let at = from;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = KIND[code]!;
      if (kind === UNIT.none) break;
      if (kind === UNIT.silent) continue;
      const byte = BYTES[code]!;
      if (byte !== 0) {
        const own = SCRIPT[byte]!;
        if (script === 0) {
          script = own;
          start = at;
        } else if (own !== script) break;
      }
      kept = at + 1;
      if (kind !== UNIT.plain) {
        if (kind === UNIT.sign) {
          if (IS_SIGN[last] === 1 || (last === A_BYTE && byte === SIGN_AA_BYTE)) slow = true;
          if (last === BYTE.yya && byte === BYTE.signO) {
            state = used - 1 > keyStart ? hash[used - 2]! : HASH_SEED;
            state = Math.imul(state ^ BYTE.o, PRIME);
            key[used - 1] = last = BYTE.o;
            hash[used - 1] = state;
            continue;
          }
        } else if (kind === UNIT.nukta) {
          const joined =
            last === BYTE.ya
              ? BYTE.yya
              : last === BYTE.dda
                ? BYTE.dda + 0x3b
                : last === BYTE.ddha
                  ? BYTE.ddha + 0x3b
                  : 0;
          if (joined === 0) {
            slow = true;
          } else {
            state = used - 1 > keyStart ? hash[used - 2]! : HASH_SEED;
            state = Math.imul(state ^ joined, PRIME);
            key[used - 1] = last = joined;
            hash[used - 1] = state;
          }
          continue;
        } else if (kind === UNIT.hasanta) {
          if (IS_SIGN[last] === 1 || last === BYTE.hasanta || last === 0) slow = true;
          if (last === BYTE.anusvara) continue;
        } else if (kind === UNIT.dropped) {
          continue;
        } else if (kind === UNIT.joiner) {
          if (last === BYTE.hasanta) slow = true;
          continue;
        } else if (kind === UNIT.opener) {
          if (IS_CONSONANT[last] === 1) {
            kept = at;
            break;
          }
        } else if (kind === UNIT.beforeKhandaTa) {
          if (last === BYTE.hasanta && used - 2 >= keyStart && key[used - 2] === BYTE.ta) slow = true;
        } else {
          slow = true;
          continue;
        }
      }
      state = Math.imul(state ^ byte, PRIME);
      key[used] = last = byte;
      unit[used] = at;
      hash[used++] = state;
    }
    if (slow || last === BYTE.hasanta) used = this.readKey(text.slice(start, at), start, keyStart);
    if (used === keyStart) return Math.max(at, from + 1);
    const token = this.count++;
    this.start[token] = start;
    this.end[token] = kept;
    this.keyStart[token] = keyStart;
    this.keyEnd[token] = used;
    this.joint[token] = joint;
    this.used = used;
    return at;
  }

  /** Writes the key of a word that needs the full normalisation. */
  private readKey(source: string, start: number, keyStart: number): number {
    const { key, hash, unit } = this;
    const { text: word, toSource } = normalise(source);
    let used = keyStart;
    let state = HASH_SEED;
    for (let at = 0; at < word.length; at++) {
      const byte = BYTES[word.charCodeAt(at)]!;
      if (byte === 0) continue;
      if (byte === BYTE.hasanta && used > keyStart && key[used - 1] === BYTE.anusvara) continue;
      if (byte === BYTE.signO && used > keyStart && key[used - 1] === BYTE.yya) {
        used--;
        state = used > keyStart ? hash[used - 1]! : HASH_SEED;
        state = Math.imul(state ^ BYTE.o, PRIME);
        key[used] = BYTE.o;
      } else {
        state = Math.imul(state ^ byte, PRIME);
        key[used] = byte;
        unit[used] = start + toSource(at);
      }
      hash[used++] = state;
    }
    return used;
  }

  private jointAfter(joint: number, code: number): number {
    const first = joint === JOINT.glued && this.count > 0;
    if (code === 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) {
      if (joint === JOINT.apart || joint === JOINT.hyphen) return JOINT.apart;
      return joint === JOINT.stop ? JOINT.stop : JOINT.space;
    }
    if (code === 0x2d || code === 0x2010 || code === 0x2011) return first ? JOINT.hyphen : JOINT.apart;
    if ((code === 0x2e || code === 0x3a) && first) {
      const token = this.count - 1;
      const length = this.keyEnd[token]! - this.keyStart[token]!;
      return length <= (code === 0x2e ? 4 : 2) ? JOINT.stop : JOINT.apart;
    }
    return JOINT.apart;
  }
}

/** How far past its end a stretch is read, in UTF-16 units, for names that begin inside it. */
export const LOOKAHEAD = 512;
