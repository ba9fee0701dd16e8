import { HAS_READING, ROOM_BITS, STEP } from './known-spans.ts';
import { continues, SCRIPT_MASK, SCRIPT_SHIFT, UNITS } from './word-units.ts';

/** How much text is read at a time, in UTF-16 units. */
export const STRETCH = 1 << 11;

/** A script's bits. */
const EDGE_BITS = 4;
const EDGE_MASK = (1 << EDGE_BITS) - 1;

/**
 * Where words begin and end, by unit: the low bits are its script as what is before it sees it, the high ones as what
 * is behind it does. Between two units that see each other alike there is no bound. An opener is Bengali from behind.
 */
const EDGES = Uint8Array.from(UNITS, (unit) => {
  const script = unit & SCRIPT_MASK;
  return (script >> SCRIPT_SHIFT) | (continues(script) >> (SCRIPT_SHIFT - EDGE_BITS));
});

/** An odd number, another one in each process: no page can prepare words whose fingerprints agree. */
const anyOdd = (): number => (Math.random() * 2 ** 32) | 1;

/** What makes an odd number 1, multiplied modulo 2³² (Newton's method: each step doubles the bits that are right). */
function inverseOf(odd: number): number {
  let inverse = odd;
  for (let step = 0; step < 4; step++) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse));
  return inverse;
}

function powersOf(base: number): Int32Array {
  const powers = new Int32Array(STRETCH + 1);
  let power = 1;
  for (let i = 0; i <= STRETCH; i++) {
    powers[i] = power;
    power = Math.imul(power, base);
  }
  return powers;
}

/** Where words and what is between them stand in a stretch of text; offsets are UTF-16 units of the stretch. */
export interface StretchReader {
  /** Reads `text[from, to)`, at most `STRETCH` units. Returns how many pieces it has; what the rest tells holds until the next call. */
  read(text: string, from: number, to: number): number;
  /**
   * Puts those of the first `count` pieces into `into` that are words and not found at once among spans known to bear no
   * name (`prints` of `KnownSpans`). Returns how many. Without branches, like reading: which words are known is a guess.
   */
  sift(count: number, prints: Int32Array, into: Int32Array): number;
  /** Whether a piece is a word, not what is between words. */
  isWord(piece: number): boolean;
  /** Where a piece begins. */
  startOf(piece: number): number;
  /** The two halves of the fingerprint of what stands from the start of one piece to the end of another. */
  highOf(first: number, last: number): number;
  lowOf(first: number, last: number): number;
}

/**
 * Parts text into words and what is between them, and takes fingerprints of them, in one pass without branches: words
 * are short, and a processor guesses their ends wrong.
 *
 * The fingerprint of units c₀ c₁ … is Σ cᵢ gⁱ modulo 2³², for two numbers g. Sums over the stretch up to each bound
 * give it for any run of pieces, and no unit waits for what comes of the one before.
 */
function makeStretchReader(): StretchReader {
  const edgesOf = EDGES.slice();
  const high = anyOdd();
  const low = anyOdd();
  const highPowers = powersOf(high);
  const lowPowers = powersOf(low);
  const highBack = powersOf(inverseOf(high));
  const lowBack = powersOf(inverseOf(low));
  /** Offset and script of each piece, and the end. */
  const bounds = new Int32Array(STRETCH + 1);
  const highSums = new Int32Array(STRETCH + 1);
  const lowSums = new Int32Array(STRETCH + 1);
  const startOf = (piece: number): number => bounds[piece]! >> EDGE_BITS;

  return {
    read(text, from, to) {
      let count = 0;
      let highSum = 0;
      let lowSum = 0;
      let behind = 0;
      for (let at = from, i = 0; at < to; at++, i++) {
        const code = text.charCodeAt(at);
        const edges = edgesOf[code]!;
        bounds[count] = (i << EDGE_BITS) | (edges & EDGE_MASK);
        highSums[count] = highSum;
        lowSums[count] = lowSum;
        // One more where the two differ.
        count += (((edges & EDGE_MASK) ^ (behind >> EDGE_BITS)) + EDGE_MASK) >> EDGE_BITS;
        behind = edges;
        highSum = (highSum + Math.imul(code, highPowers[i]!)) | 0;
        lowSum = (lowSum + Math.imul(code, lowPowers[i]!)) | 0;
      }
      bounds[count] = (to - from) << EDGE_BITS;
      highSums[count] = highSum;
      lowSums[count] = lowSum;
      return count;
    },
    sift(count, prints, into) {
      let left = 0;
      for (let piece = 0; piece < count; piece++) {
        const bound = bounds[piece]!;
        if ((bound & EDGE_MASK) === 0) continue;
        const start = bound >> EDGE_BITS;
        const highPrint = Math.imul(highSums[piece + 1]! - highSums[piece]!, highBack[start]!);
        const lowPrint = Math.imul(lowSums[piece + 1]! - lowSums[piece]!, lowBack[start]!);
        const at = (highPrint >>> (32 - ROOM_BITS)) * STEP;
        const differs = (prints[at]! ^ highPrint) | (prints[at + 1]! ^ (lowPrint & ~HAS_READING));
        into[left] = piece;
        left += (differs | -differs) >>> 31;
      }
      return left;
    },
    isWord: (piece) => (bounds[piece]! & EDGE_MASK) !== 0,
    startOf,
    highOf: (first, last) => Math.imul(highSums[last + 1]! - highSums[first]!, highBack[startOf(first)]!),
    lowOf: (first, last) => Math.imul(lowSums[last + 1]! - lowSums[first]!, lowBack[startOf(first)]!),
  };
}

/**
 * The one reader. A closure made once, not an object with fields or one of many: its arrays are then constants to the
 * engine, which halves the time.
 */
export const stretch = makeStretchReader();
