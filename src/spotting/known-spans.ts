import type { Reading } from './reading.ts';

/** How many spans are remembered: as many as some hundred articles hold. A power of two. */
export const ROOM_BITS = 16;
/** Most readings that are remembered. Below 2¹⁶: a place holds one's number in 16 bits. */
const MOST_READINGS = 1 << 14;
/** Places that a span may be in, side by side in one line of the processor's cache. A power of two. */
const WAYS = 4;
/** From one place to the next: a fingerprint is two numbers. */
export const STEP = 2;
/** The lowest bit of a kept fingerprint tells whether the span has a reading. */
export const HAS_READING = 1;

/**
 * Remembers what was read: running text says the same words over and over, and most of them neither are a name of the
 * lexicon nor begin one. Spans of several words go in as well, where the first ones begin names. A span's units alone
 * tell what it reads as, whatever stands around it.
 *
 * A span is known by a fingerprint of 63 bits (see `StretchReader`), made of its UTF-16 units as typed.
 */
export class KnownSpans {
  /** The two halves of a fingerprint side by side; both 0 where there is none. */
  readonly prints = new Int32Array(STEP << ROOM_BITS);
  /** By place, for spans that have a reading: its number. */
  private readonly numbers = new Uint16Array(1 << ROOM_BITS);
  private readings: Reading[] = [];
  private turn = 0;

  /** The reading of a span; null where it bears no name and begins none, undefined where it was not read or is forgotten. */
  get(high: number, low: number): Reading | null | undefined {
    const { prints } = this;
    const own = (high >>> (32 - ROOM_BITS)) * STEP;
    for (let way = 0; way < WAYS * STEP; way += STEP) {
      const at = own ^ way;
      if (prints[at] !== high) continue;
      const kept = prints[at + 1]!;
      if ((kept | HAS_READING) === (low | HAS_READING)) {
        return (kept & HAS_READING) === 0 ? null : this.readings[this.numbers[at / STEP]!]!;
      }
    }
    return undefined;
  }

  /** Where all places are taken, one of them is given up: each in turn, so that what was frequent once goes in time. */
  set(high: number, low: number, reading: Reading | null): void {
    const { prints } = this;
    if (this.readings.length === MOST_READINGS) this.forget();
    const own = (high >>> (32 - ROOM_BITS)) * STEP;
    let way = 0;
    while (way < WAYS * STEP && (prints[own ^ way]! | prints[(own ^ way) + 1]!) !== 0) way += STEP;
    if (way === WAYS * STEP) way = (this.turn++ & (WAYS - 1)) * STEP;
    const at = own ^ way;
    prints[at] = high;
    prints[at + 1] = reading === null ? low & ~HAS_READING : low | HAS_READING;
    if (reading !== null) this.numbers[at / STEP] = this.readings.push(reading) - 1;
  }

  private forget(): void {
    this.prints.fill(0);
    this.readings = [];
  }
}
