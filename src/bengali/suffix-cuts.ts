import { atWordEnd, NO_TRACE, SPOKEN_VOWEL } from './inflection.ts';
import { KEYED_UNITS } from './key.ts';
import { HASANTA } from './letters.ts';
import { suffixAccepts, suffixNode } from './suffix-chains.ts';

/**
 * Where a word may be cut so that a suffix comes off, told by its last four units alone: more cuts than `findStems`
 * finds, never fewer. A table of the kinds that units are of, for a scan that has no time to look.
 */

/** One of several kinds of units that are alike at a word's end. */
interface Kind {
  readonly letter: number;
  readonly ending: number;
  readonly isHasanta: boolean;
}

const kinds: Kind[] = [];
const numbers = new Map<number, number>();

function kindOf(code: number): number {
  const { letter, ending } = atWordEnd(code);
  const isHasanta = code === HASANTA;
  const name = (letter << 8) | (ending << 1) | Number(isHasanta);
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, kinds.length);
  return kinds.push({ letter, ending, isHasanta }) - 1;
}

/** The kind of each UTF-16 unit. */
export const UNIT_KIND: Uint8Array = new Uint8Array(0x10000).fill(kindOf(KEYED_UNITS));
for (let code = 0; code < KEYED_UNITS; code++) UNIT_KIND[code] = kindOf(code);

/** How many kinds there are. */
export const KINDS: number = kinds.length;

/**
 * The cuts of a word: where suffixes of one unit, of two and of three may be, as a number of units each, 0 for none; then
 * whether there may be others, whatever stands before; then which of the longer suffixes may go on, 0 for none.
 */
export const CUT_BITS = 2;
export const CUT_MASK: number = (1 << CUT_BITS) - 1;
export const OTHER_CUTS: number = 1 << (3 * CUT_BITS);
export const LONGER: number = 3 * CUT_BITS + 1;

/** The states of the suffix automaton that three units lead to; the first stands for none. And the places of states in there. */
const ends = [0];
const endOf: number[] = [0];

function cutsOf(last: Kind, second: Kind, third: Kind): number {
  if (last.letter === NO_TRACE) return OTHER_CUTS;
  const one = last.letter === 0 ? 0 : suffixNode(0, last.letter);
  if (one === 0) return 0;
  if (second.letter === NO_TRACE) return OTHER_CUTS;
  // What stands behind a hasanta is spoken with a vowel; so, for all that is known here, is whatever stands third.
  const spoken = third.isHasanta || third.letter === NO_TRACE ? SPOKEN_VOWEL : 0;
  const first = (suffixAccepts(one) & (second.ending | spoken)) === 0 ? 0 : 1;
  const two = second.letter === 0 ? 0 : suffixNode(one, second.letter);
  if (two === 0) return first;
  if (third.letter === NO_TRACE) return OTHER_CUTS;
  const ending = third.ending | SPOKEN_VOWEL;
  const both = first | ((suffixAccepts(two) & ending) === 0 ? 0 : 2 << CUT_BITS);
  const three = third.letter === 0 ? 0 : suffixNode(two, third.letter);
  if (three === 0) return both;
  const cuts = both | (suffixAccepts(three) === 0 ? 0 : 3 << (2 * CUT_BITS));
  endOf[three] ??= ends.push(three) - 1;
  return cuts | (endOf[three] << LONGER);
}

/** Whether a suffix may be longer than the three units that lead to a node, where this kind stands before them. */
const goesOn = (node: number, fourth: Kind): boolean =>
  fourth.letter === NO_TRACE || (fourth.letter !== 0 && suffixNode(node, fourth.letter) !== 0);

/** The cuts of a word: at `(last * KINDS + second) * KINDS + third`, by the kinds of its last three units from its end. */
export const CUTS: Uint16Array = new Uint16Array(KINDS ** 3);
/** 1 where a word may bear a suffix, else 0: at `last * KINDS + second`, by the kinds of its last two units. */
export const MAY_END: Uint8Array = new Uint8Array(KINDS ** 2);
kinds.forEach((last, a) => {
  if (last.letter === 0 || (last.letter !== NO_TRACE && suffixNode(0, last.letter) === 0)) return;
  kinds.forEach((second, b) => {
    const ending = a * KINDS + b;
    kinds.forEach((third, c) => {
      const cuts = cutsOf(last, second, third);
      CUTS[ending * KINDS + c] = cuts;
      if (cuts !== 0) MAY_END[ending] = 1;
    });
  });
});

/** Whether there are others for all that: `OTHER_CUTS` or 0 at `(cuts >> LONGER) * KINDS + fourth`, by the unit before those. */
export const LONGER_CUTS: Uint8Array = Uint8Array.from({ length: ends.length * KINDS }, (_, at) => {
  const node = ends[Math.floor(at / KINDS)]!;
  return node !== 0 && goesOn(node, kinds[at % KINDS]!) ? OTHER_CUTS : 0;
});
