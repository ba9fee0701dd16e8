import { atOnce } from '../steps/index.ts';
import { readTokens, type Tokens } from './tokens.ts';

/** A text made ready for finding quotes in it. Its tokens are read when they are first needed, then kept. */
export interface AnchorText {
  readonly text: string;
  readonly index: TokenIndex;
  /** Makes the index in short steps, between which the caller may rest; not needed where a long task hinders nobody. */
  indexing(): Generator<undefined, void>;
}

/** A text's tokens, and where each form occurs. */
export interface TokenIndex {
  readonly tokens: Tokens;
  /** The tokens with this hash, in order. */
  occurrences(hash: number): Int32Array;
}

/** Makes an article's text (see `joinBlocks`) ready. Cheap; do it once an article and keep it while the text stays. */
export function anchorText(text: string): AnchorText {
  let index: TokenIndex | undefined;
  return {
    text,
    get index() {
      index ??= atOnce(indexTokens(text));
      return index;
    },
    *indexing() {
      index ??= yield* indexTokens(text);
    },
  };
}

const NONE = new Int32Array(0);

/** Tokens that are entered in one step. */
const STEP = 512;

/** Open addressing over typed arrays: a `Map` of 32-bit numbers costs more than reading the text. */
function* indexTokens(text: string): Generator<undefined, TokenIndex> {
  const tokens = yield* readTokens(text);
  const { hashes, length } = tokens;
  const mask = 2 ** Math.ceil(Math.log2(length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  /** The slot that holds the hash, or the empty one where it would stand. Slots hold token numbers from 1. */
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  /** By token: how many tokens of its form there are (kept at the first of them), then where its places begin. */
  const counts = new Int32Array(length);
  const firsts = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield;
    const slot = slotOf(hashes[i]!);
    if (slots[slot] === 0) slots[slot] = i + 1;
    firsts[i] = slots[slot]! - 1;
    counts[firsts[i]!]!++;
  }
  const begins = new Int32Array(length);
  for (let i = 0, sum = 0; i < length; i++) {
    begins[i] = sum;
    sum += counts[i]!;
  }
  const next = begins.slice();
  const places = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield;
    places[next[firsts[i]!]!++] = i;
  }
  return {
    tokens,
    occurrences: (hash) => {
      const first = slots[slotOf(hash)]! - 1;
      return first < 0 ? NONE : places.subarray(begins[first], begins[first]! + counts[first]!);
    },
  };
}
