import { continues, SCRIPT_MASK, SCRIPT_SHIFT, UNITS } from './word-units.ts';

/** How much text is read at a time, in UTF-16 units. */
export const STRETCH = 1 << 10;

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

const HIGH = anyOdd();
const LOW = anyOdd();
const HIGH_POWERS = powersOf(HIGH);
const LOW_POWERS = powersOf(LOW);
const HIGH_BACK = powersOf(inverseOf(HIGH));
const LOW_BACK = powersOf(inverseOf(LOW));

// These are the module's, neither an object's nor exported: the engine then takes them for constants, which halves the
// time of the loop below.
/** Where a word or what is between words begins, in order, and the end: offset in the stretch and script. */
const bounds = new Int32Array(STRETCH + 1);
const highSums = new Int32Array(STRETCH + 1);
const lowSums = new Int32Array(STRETCH + 1);

/**
 * Parts the stretch `text[from, to)`, at most `STRETCH` units, into words and what is between them, and takes a
 * fingerprint of each, in one pass without branches: words are short, and a processor guesses their ends wrong.
 * Returns how many there are; what the functions below say of them holds until the next call.
 *
 * The fingerprint of units c₀ c₁ … is Σ cᵢ gⁱ modulo 2³², for two numbers g. Sums over the stretch up to each bound
 * give it for every word, so that no unit waits for what comes of the one before.
 */
export function readStretch(text: string, from: number, to: number): number {
  let count = 0;
  let high = 0;
  let low = 0;
  let behind = 0;
  for (let at = from, i = 0; at < to; at++, i++) {
    const code = text.charCodeAt(at);
    const edges = EDGES[code]!;
    bounds[count] = (i << EDGE_BITS) | (edges & EDGE_MASK);
    highSums[count] = high;
    lowSums[count] = low;
    // One more where the two differ.
    count += (((edges & EDGE_MASK) ^ (behind >> EDGE_BITS)) + EDGE_MASK) >> EDGE_BITS;
    behind = edges;
    high = (high + Math.imul(code, HIGH_POWERS[i]!)) | 0;
    low = (low + Math.imul(code, LOW_POWERS[i]!)) | 0;
  }
  bounds[count] = (to - from) << EDGE_BITS;
  highSums[count] = high;
  lowSums[count] = low;
  return count;
}

/** Whether a word begins at a bound, not what is between words. */
export const isWord = (at: number): boolean => (bounds[at]! & EDGE_MASK) !== 0;

/** Where in the stretch a bound is, in UTF-16 units. */
export const offsetOf = (at: number): number => bounds[at]! >> EDGE_BITS;

/** The high half of the fingerprint of what begins at a bound. */
export const highOf = (at: number): number =>
  Math.imul(highSums[at + 1]! - highSums[at]!, HIGH_BACK[offsetOf(at)]!);
export const lowOf = (at: number): number =>
  Math.imul(lowSums[at + 1]! - lowSums[at]!, LOW_BACK[offsetOf(at)]!);
