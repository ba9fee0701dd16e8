import { BYTE, isBengaliByte, keyByteOf, keyString } from './key.ts';
import { CHANDRABINDU, HASANTA, NUKTA, YA } from './letters.ts';
import suffixes from './tables/suffixes.json' with { type: 'json' };

interface Piece {
  readonly form: string;
  readonly after?: readonly string[];
  readonly case?: string;
}

/** What a stem ends in, as bits: a suffix says which of them it may follow. */
const AFTER = { consonant: 1, vowel: 2, glide: 4, other: 8 } as const;
const ANY = 15;

/** What a suffix tells of the name it is on, as bits. */
export const SUFFIX = {
  honorific: 1,
  classifier: 2,
  plural: 4,
  genitive: 8,
  object: 16,
  locative: 32,
  with: 64,
  clitic: 128,
} as const;

const KEYS = new Map<string, readonly number[]>();
/** A form's key; kept, for the same few pieces make up thousands of chains. */
function keyOf(form: string): readonly number[] {
  const known = KEYS.get(form);
  if (known !== undefined) return known;
  const composed = form.normalize('NFC').replace(/য\u09bc/g, '\u09df');
  const key = [...composed].map((char) => keyByteOf(char.charCodeAt(0)));
  KEYS.set(form, key);
  return key;
}

const VOWELS = new Set([...'অআইঈউঊঋএঐওঔািীুূৃেৈোৌ'].map((char) => keyByteOf(char.charCodeAt(0))));
const GLIDES = new Set([...'ইঈউঊওঔিীুূোৌংঙ'].map((char) => keyByteOf(char.charCodeAt(0))));

/** What a stem ending in this key byte is to a suffix: bits of `AFTER`. */
const ENDING = new Uint8Array(256);
for (let byte = 1; byte < 256; byte++) {
  const sound = !isBengaliByte(byte) ? AFTER.other : VOWELS.has(byte) ? AFTER.vowel : AFTER.consonant;
  ENDING[byte] = sound | (GLIDES.has(byte) ? AFTER.glide : 0);
}
ENDING[BYTE.hasanta] = 0;

const maskOf = (piece: Piece): number =>
  piece.after === undefined
    ? ANY
    : piece.after.reduce((mask, name) => mask | AFTER[name as keyof typeof AFTER], 0);

interface Chain {
  readonly key: readonly number[];
  readonly after: number;
  readonly tells: number;
}

const NONE: Chain = { key: [], after: ANY, tells: 0 };

/** Puts `piece` behind `chain`, where what the chain ends in lets it follow. */
function extend(chain: Chain, piece: Piece, tells: number): Chain[] {
  const key = keyOf(piece.form);
  const after = maskOf(piece);
  if (chain.key.length === 0) return [{ key, after, tells }];
  if ((ENDING[chain.key.at(-1)!]! & after) === 0) return [];
  return [{ key: [...chain.key, ...key], after: chain.after, tells: chain.tells | tells }];
}

const optional = (
  chains: readonly Chain[],
  pieces: readonly Piece[],
  tells: (piece: Piece) => number,
): Chain[] => [
  ...chains,
  ...chains.flatMap((chain) => pieces.flatMap((piece) => extend(chain, piece, tells(piece)))),
];

function allChains(): Chain[] {
  let chains: Chain[] = [NONE];
  chains = optional(chains, suffixes.honorifics, () => SUFFIX.honorific);
  chains = optional(chains, suffixes.classifiers, () => SUFFIX.classifier);
  const number = optional(chains, suffixes.plurals, () => SUFFIX.plural);
  const cases = optional(chains, suffixes.cases, (piece) => SUFFIX[piece.case as keyof typeof SUFFIX]);
  return optional([...number, ...cases.slice(chains.length)], suffixes.clitics, () => SUFFIX.clitic).filter(
    (chain) => chain.key.length > 0,
  );
}

/** The suffix chains read backwards: a trie over key bytes. `next` is 0 where no chain goes on. */
const LETTERS = new Uint8Array(256);
let letters = 1;
const chains = allChains();
for (const { key } of chains) for (const byte of key) if (LETTERS[byte] === 0) LETTERS[byte] = letters++;
const WIDTH = 32;
const nexts: number[] = new Array(WIDTH).fill(0);
const afters: number[] = [0];
const tellings: number[] = [0];
for (const { key, after, tells } of chains) {
  let node = 0;
  for (let i = key.length - 1; i >= 0; i--) {
    const at = node * WIDTH + LETTERS[key[i]!]!;
    if (nexts[at] === 0) {
      nexts[at] = afters.length;
      for (let n = 0; n < WIDTH; n++) nexts.push(0);
      afters.push(0);
      tellings.push(0);
    }
    node = nexts[at]!;
  }
  afters[node]! |= after;
  if (tellings[node] === 0) tellings[node] = tells;
}
const NEXT = Uint16Array.from(nexts);
const ACCEPTS = Uint8Array.from(afters);
const TELLS = Uint8Array.from(tellings);

/** Most stems a word can have. */
export const MAX_STEMS = 16;

/** By UTF-16 unit: its letter in the trie, `SKIP` where it leaves no trace in a key, 0 where no suffix has it. */
const SKIP = 0xff;
const LETTER_OF = new Uint8Array(0x10000);
/** Consonants that many words end in with a vowel spoken after them: গুহর, সুব্রতর, প্রিয়র, শুভর, ধ্রুবর beside গুহের. */
const OPEN = new Set(
  [
    ...'হতবভঢ়য়'
      .normalize('NFC')
      .replace(/ঢ\u09bc/g, '\u09dd')
      .replace(/য\u09bc/g, '\u09df'),
  ].map((char) => keyByteOf(char.charCodeAt(0))),
);
/** By UTF-16 unit: what a stem ending in it is to a suffix; 0 where that is for the unit before to say. */
const ENDING_OF = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
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
  stems: Uint32Array,
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
    node = NEXT[node * WIDTH + letter]!;
    if (node === 0) break;
    const accepts = ACCEPTS[node]!;
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
    tells[count++] = TELLS[node]!;
    if (count === MAX_STEMS) break;
  }
  return count;
}

/** What a unit is at a word's end: its letter in the trie (0: no suffix has it, `SKIP`: it leaves no trace), and what a stem that ends in it is to a suffix. */
export const atWordEnd = (code: number): { letter: number; ending: number } => ({
  letter: LETTER_OF[code]!,
  ending: ENDING_OF[code]!,
});
export const NO_TRACE = SKIP;
export const SPOKEN_VOWEL: number = AFTER.vowel;
export const SPOKEN_CONSONANT: number = AFTER.consonant;

/** The node of the trie that a letter leads to, 0 where it leads to none; the root is 0. */
export const suffixNode = (node: number, letter: number): number => NEXT[node * WIDTH + letter]!;
/** What a stem must end in for the chain that ends in a node, as bits; 0 where none does. */
export const suffixAccepts = (node: number): number => ACCEPTS[node]!;

const JOINED = new Map<string, number>();
for (const form of suffixes.joined) {
  const key = keyOf(form);
  const own = chains.find((chain) => String(chain.key) === String(key));
  JOINED.set(String.fromCharCode(...key), own?.tells ?? SUFFIX.plural);
  for (const clitic of suffixes.clitics) {
    JOINED.set(
      String.fromCharCode(...key, ...keyOf(clitic.form)),
      (own?.tells ?? SUFFIX.plural) | SUFFIX.clitic,
    );
  }
}

/** What a suffix written apart, after a hyphen or Latin letters, tells (bits of `SUFFIX`); 0 where the word is none. */
export const joinedSuffix = (word: string): number =>
  word.length > 8 ? 0 : (JOINED.get(keyString(word)) ?? 0);
