import { endsInOpenTa, joinLetter, LetterJoiner } from './letter-joiner.ts';
import { DANDA, HASANTA, isBengaliLetter, NUKTA, VISARGA, ZWJ, ZWNJ } from './letters.ts';
import { normalFormTest } from './normal-form.ts';
import abbreviations from './tables/abbreviations.json' with { type: 'json' };
import legacy from './tables/legacy-letters.json' with { type: 'json' };

/** A text in matching form, with the way back to the text it was made of. All offsets are UTF-16 units. */
export interface Normalised {
  readonly text: string;
  /** Where the unit at `offset` of the normal text begins in the source; the source's length at the end. */
  toSource(offset: number): number;
  /** The stretch of the source that `[start, end)` of the normal text stands for; never ends inside a grapheme. */
  toSourceSpan(start: number, end: number): { start: number; end: number };
  /** The first offset of the normal text that stands for the source's `offset` or what follows it. */
  fromSource(offset: number): number;
}

const ABBREVIATIONS = new Set(abbreviations.abbreviations.map(({ short }) => short));
const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((short) => short.length));
const LEGACY = new Map(Object.entries(legacy.letters).map(([from, to]) => [from.charCodeAt(0), to]));
const COLON = 0x3a;
const BAR = 0x7c;
const STOP = 0x2e;

/** Units that become another unit whatever stands beside them; 0 drops the unit, absent keeps it. */
const SINGLE = new Map<number, number>();
const fold = (to: string, ...from: string[]): void => {
  for (const char of from) SINGLE.set(char.charCodeAt(0), to === '' ? 0 : to.charCodeAt(0));
};
fold('', '\u200b', '\u200c', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u200e', '\u200f', '\ufe0e', '\ufe0f');
fold(' ', '\t', '\v', '\f', '\u00a0', '\u1680', '\u202f', '\u205f', '\u3000');
for (let space = 0x2000; space <= 0x200a; space++) SINGLE.set(space, 0x20);
fold('\n', '\r', '\u0085', '\u2028', '\u2029');
fold("'", '‘', '’', '‚', '‛', '′', 'ʼ', '`', '´');
fold('"', '“', '”', '„', '‟', '″');
fold('-', '‐', '‑', '−', '\u2043');
fold('–', '‒');
fold('—', '―');
fold('।', '৷', '॥');
for (let digit = 0; digit < 10; digit++) SINGLE.set(0x09e6 + digit, 0x30 + digit);
for (let letter = 0x41; letter <= 0x5a; letter++) SINGLE.set(letter, letter + 0x20);
for (let mark = 0x0300; mark <= 0x036f; mark++) SINGLE.set(mark, 0);
for (let code = 0xc0; code <= 0x24f; code++) {
  const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  if (base.charCodeAt(0) !== code) SINGLE.set(code, base.charCodeAt(0));
}

const isNormal = normalFormTest([...SINGLE.keys(), ...LEGACY.keys(), COLON, BAR]);

/** Whether the word that ends the text so far is an abbreviation of the list. */
function endsInAbbreviation(out: LetterJoiner): boolean {
  let start = out.length;
  while (start > 0 && isBengaliLetter(out.codes[start - 1]!)) start--;
  const length = out.length - start;
  if (length === 0 || length > LONGEST_ABBREVIATION) return false;
  return ABBREVIATIONS.has(String.fromCharCode(...out.codes.subarray(start, out.length)));
}

/** Texts are mostly short and many: one place to build them in, which only a long one gets for itself. */
const joiner = new LetterJoiner();
const LONGEST_KEPT = 1 << 16;

function build(source: string): LetterJoiner {
  const length = source.length;
  const out = length > LONGEST_KEPT ? new LetterJoiner() : joiner;
  out.begin(length * 2);
  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    if (isBengaliLetter(code) && !(code === VISARGA && !nextIsLetter(source, i) && endsInAbbreviation(out))) {
      joinLetter(out, code, i, i + 1);
      continue;
    }
    const legacyLetters = LEGACY.get(code);
    if (legacyLetters !== undefined && isBengaliLetter(out.last()) && nextIsLetter(source, i)) {
      for (const letter of legacyLetters) joinLetter(out, letter.charCodeAt(0), i, i + 1);
      continue;
    }
    const single = SINGLE.get(code) ?? code;
    if (single === 0) {
      if (code === ZWJ || code === ZWNJ) {
        if (endsInOpenTa(out)) out.closeHasanta();
        if (out.length > 0) out.ends[out.length - 1] = i + 1;
      }
      continue;
    }
    if (out.last() === HASANTA) out.closeHasanta();
    const mark =
      (code === VISARGA || (code === COLON && !nextIsLetter(source, i))) && endsInAbbreviation(out)
        ? STOP
        : code === BAR && endsSentence(source, i, out)
          ? DANDA
          : single;
    out.push(mark, i, i + 1);
  }
  if (out.last() === HASANTA) out.closeHasanta();
  return out;
}

const MARKS_OF_NO_LETTER = new Set([NUKTA, HASANTA]);

/** The offset of the next unit that is neither invisible nor a mark without a letter; at most the source's length. */
function nextKept(source: string, at: number): number {
  let next = at + 1;
  while (SINGLE.get(source.charCodeAt(next)) === 0 || MARKS_OF_NO_LETTER.has(source.charCodeAt(next))) next++;
  return next;
}

const nextIsLetter = (source: string, at: number): boolean =>
  isBengaliLetter(source.charCodeAt(nextKept(source, at)));

/** An ASCII bar is a danda where it follows a word and space, a closing mark or the text's end follows it. */
function endsSentence(source: string, at: number, out: LetterJoiner): boolean {
  const before = out.last();
  const closes = isBengaliLetter(before) || (before >= 0x30 && before <= 0x39) || before === 0x29;
  const next = nextKept(source, at);
  return closes && (next >= source.length || /[\s'"’”)|]/.test(source.charAt(next)));
}

/**
 * The matching form of a text: canonical Bengali spelling of what was typed (both nukta forms, split and doubled
 * vowel signs, legacy leftovers, ত্ for ৎ), invisible characters gone, digits ASCII, Latin letters small and plain,
 * quotes and hyphens of one kind, every danda `।`, abbreviations of the list ending in `.`. Not a spelling reform:
 * ি and ী, ন and ণ stay apart. Normalising twice changes nothing. Linear in the text's length.
 */
export function normalise(source: string): Normalised {
  if (isNormal(source)) return identity(source);
  const built = build(source);
  const { codes, length } = built;
  if (isSame(source, codes, length)) return identity(source);
  const starts = built.starts.slice(0, length);
  const ends = built.ends.slice(0, length);
  let text = '';
  for (let at = 0; at < length; at += 8_192) {
    text += String.fromCharCode(...codes.subarray(at, Math.min(length, at + 8_192)));
  }
  const toSource = (offset: number): number =>
    offset < length ? starts[Math.max(0, offset)]! : source.length;
  return {
    text,
    toSource,
    toSourceSpan: (start, end) =>
      end <= start
        ? { start: toSource(start), end: toSource(start) }
        : { start: toSource(start), end: ends[Math.min(end, length) - 1]! },
    fromSource: (offset) => {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle]! > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/**
 * The matching form alone, for tables of words: sooner had, since all that most lack of it is that a nukta letter is one
 * unit, which the engine does by itself.
 */
export function normalText(source: string): string {
  const composed = source
    .replaceAll('\u09af\u09bc', '\u09df')
    .replaceAll('\u09a1\u09bc', '\u09dc')
    .replaceAll('\u09a2\u09bc', '\u09dd');
  if (isNormal(composed)) return composed;
  const lines = composed.split('\n');
  return lines.length === 1 ? normalise(composed).text : lines.map(normalText).join('\n');
}

const isSame = (source: string, codes: Uint16Array, length: number): boolean => {
  if (source.length !== length) return false;
  for (let i = 0; i < length; i++) if (codes[i] !== source.charCodeAt(i)) return false;
  return true;
};

const identity = (text: string): Normalised => ({
  text,
  toSource: (offset) => Math.min(Math.max(0, offset), text.length),
  toSourceSpan: (start, end) => ({
    start: Math.min(start, text.length),
    end: Math.min(Math.max(start, end), text.length),
  }),
  fromSource: (offset) => Math.min(Math.max(0, offset), text.length),
});
