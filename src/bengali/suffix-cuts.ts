import { atWordEnd, NO_TRACE, SPOKEN_CONSONANT, SPOKEN_VOWEL, suffixAccepts, suffixNode } from './inflection.ts';
import { HASANTA } from './letters.ts';

/**
 * Where a word may be cut so that a suffix comes off, told by its last three units alone: more cuts than `findStems`
 * finds, never fewer. A table of the kinds that units are of, for a scan that has no time to look.
 */

/** One of several kinds of units that are alike at a word's end. */
interface Kind {
  readonly letter: number;
  readonly ending: number;
  readonly isHasanta: boolean;
}

const kinds: Kind[] = [];
const numbers = new Map<string, number>();
/** The kind of each UTF-16 unit. */
export const UNIT_KIND = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const kind = { ...atWordEnd(code), isHasanta: code === HASANTA };
  const name = `${kind.letter} ${kind.ending} ${kind.isHasanta}`;
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, kinds.length);
  return kinds.push(kind) - 1;
});

/** How many kinds there are. */
export const KINDS: number = kinds.length;

/** A cut behind the last unit or the last two, a number of units each, 0 for none; and whether there may be others. */
export const CUT_BITS = 2;
export const CUT_MASK: number = (1 << CUT_BITS) - 1;
export const OTHER_CUTS: number = 1 << (2 * CUT_BITS);

function cutsOf(last: Kind, second: Kind, third: Kind): number {
  if (last.letter === NO_TRACE) return OTHER_CUTS;
  const one = last.letter === 0 ? 0 : suffixNode(0, last.letter);
  if (one === 0) return 0;
  if (second.letter === NO_TRACE) return OTHER_CUTS;
  // A conjunct is spoken with a vowel; so, for all that is known here, is any consonant that stands third.
  const spoken = third.isHasanta || third.letter === NO_TRACE ? SPOKEN_VOWEL : 0;
  const first = (suffixAccepts(one) & (second.ending | spoken)) === 0 ? 0 : 1;
  const two = second.letter === 0 ? 0 : suffixNode(one, second.letter);
  if (two === 0) return first;
  if (third.letter === NO_TRACE) return OTHER_CUTS;
  const ending = third.ending | ((third.ending & SPOKEN_CONSONANT) === 0 ? 0 : SPOKEN_VOWEL);
  const other = (suffixAccepts(two) & ending) === 0 ? 0 : 2 << CUT_BITS;
  const goesOn = third.letter !== 0 && suffixNode(two, third.letter) !== 0;
  return first | other | (goesOn ? OTHER_CUTS : 0);
}

/** The cuts of a word: at `(last * KINDS + second) * KINDS + third`, by the kinds of its last three units from its end. */
export const CUTS: Uint8Array = new Uint8Array(KINDS ** 3);
kinds.forEach((last, a) => {
  kinds.forEach((second, b) => {
    kinds.forEach((third, c) => {
      CUTS[(a * KINDS + b) * KINDS + c] = cutsOf(last, second, third);
    });
  });
});

/** By UTF-16 unit: 1 where a word that ends in it may bear a suffix, else 0. */
const mayEnd = kinds.map((_, kind) => CUTS.subarray(kind * KINDS ** 2, (kind + 1) * KINDS ** 2).some((cuts) => cuts !== 0));
export const MAY_END: Uint8Array = Uint8Array.from(UNIT_KIND, (kind) => (mayEnd[kind] ? 1 : 0));
