/** Units of a spelling's beginning that are compared as one number, and the bits of each. */
const UNITS_COMPARED = 4;
const UNIT_BITS = 8;
/** Bits of a spelling's place in the list, below those: together they must fit the 53 of a float. */
const PLACE_BITS = 53 - UNITS_COMPARED * UNIT_BITS;

const BELOW_BENGALI = 0x21;
const ABOVE_BENGALI = BELOW_BENGALI + 0x81;

/** A unit's rank among eight-bit numbers: of two units the greater one's is never less. Only Bengali ones are kept apart. */
function rankOf(code: number): number {
  if (code < 0x80) return 1 + (code >> 2);
  if (code < 0x0980) return BELOW_BENGALI;
  return code < 0x0a00 ? BELOW_BENGALI + 1 + (code - 0x0980) : ABOVE_BENGALI;
}

/**
 * The spellings in order of their UTF-16 units, as `sort()` gives them, in a third of its time: numbers made of their
 * first units are sorted, and strings are compared only where those are the same. Beyond two million it is `sort()`.
 */
export function sortSpellings(spellings: string[]): string[] {
  const { length } = spellings;
  if (length >= 2 ** PLACE_BITS) return spellings.sort();
  const keys = new Float64Array(length);
  for (let place = 0; place < length; place++)
    keys[place] = beginningOf(spellings[place]!) * 2 ** PLACE_BITS + place;
  keys.sort();
  const sorted: string[] = [];
  for (let from = 0; from < length; ) {
    const beginning = Math.floor(keys[from]! / 2 ** PLACE_BITS);
    const alike: string[] = [];
    while (from < length && Math.floor(keys[from]! / 2 ** PLACE_BITS) === beginning) {
      alike.push(spellings[keys[from++]! % 2 ** PLACE_BITS]!);
    }
    if (alike.length > 1) alike.sort();
    for (const spelling of alike) sorted.push(spelling);
  }
  return sorted;
}

/** As a number that is never less for what comes later: it ends with the first unit that is not Bengali. */
function beginningOf(spelling: string): number {
  let beginning = 0;
  let isExact = true;
  for (let i = 0; i < UNITS_COMPARED; i++) {
    const rank: number = isExact && i < spelling.length ? rankOf(spelling.charCodeAt(i)) : 0;
    isExact &&= rank > BELOW_BENGALI && rank < ABOVE_BENGALI;
    beginning = (beginning << UNIT_BITS) | rank;
  }
  return beginning >>> 0;
}
