/** Units of a spelling that are compared as one number, and the bits of each. */
const UNITS_COMPARED = 4;
const UNIT_BITS = 8;
/** How many places in the list fit below those into the 53 bits of a float. */
const PLACES = 2 ** (53 - UNITS_COMPARED * UNIT_BITS);
/** So few numbers are soonest sorted by moving one after the other to its place. */
const FEW = 16;
/** So often the next units are told beforehand, spelling after spelling: in their order each lies elsewhere in memory. */
const TOLD = 3;

const SPACE = 0x20;
const SPACE_RANK = 2;
const BELOW_BENGALI = 0x21;
const ABOVE_BENGALI = BELOW_BENGALI + 0x81;

/** A unit's rank among eight-bit numbers: of two units the greater one's is never less. Bengali ones and the space have their own. */
function rankOf(code: number): number {
  if (code <= SPACE) return code === SPACE ? SPACE_RANK : 1;
  if (code < 0x80) return SPACE_RANK + 1 + ((code - SPACE) >> 2);
  if (code < 0x0980) return BELOW_BENGALI;
  return code < 0x0a00 ? BELOW_BENGALI + 1 + (code - 0x0980) : ABOVE_BENGALI;
}

const isExact = (rank: number): boolean =>
  rank === SPACE_RANK || (rank > BELOW_BENGALI && rank < ABOVE_BENGALI);

/**
 * The places of the spellings in order of their UTF-16 units, as `sort()` puts them, and of equal ones in their order, in a
 * fraction of its time: numbers made of a few units are sorted, and where those are the same, of the units behind them.
 */
export function orderOf(spellings: readonly string[]): Uint32Array {
  const { length } = spellings;
  const order = Uint32Array.from({ length }, (_, place) => place);
  if (length > PLACES) return order.sort((a, b) => compare(spellings, a, b));
  const told = Array.from({ length: TOLD }, () => new Uint32Array(length));
  for (let place = 0; place < length; place++) {
    for (let run = 0; run < TOLD; run++) told[run]![place] = unitsAt(spellings[place]!, run * UNITS_COMPARED);
  }
  sortRun({ spellings, order, told, keys: new Float64Array(length) }, 0, length, 0);
  return order;
}

const compare = (spellings: readonly string[], a: number, b: number): number =>
  spellings[a]! < spellings[b]! ? -1 : spellings[a]! > spellings[b]! ? 1 : a - b;

interface Sorting {
  readonly spellings: readonly string[];
  readonly order: Uint32Array;
  /** By how many runs of units stand before them: some units of each spelling, as numbers. */
  readonly told: readonly Uint32Array[];
  readonly keys: Float64Array;
}

const unitsOf = (key: number): number => Math.floor(key / PLACES);

/** Puts the places `order[start, end)` in order, of spellings that are alike in so many runs of units. */
function sortRun(sorting: Sorting, start: number, end: number, runs: number): void {
  const { spellings, order, keys } = sorting;
  const told = sorting.told[runs];
  for (let at = start; at < end; at++) {
    const place = order[at]!;
    const units = told === undefined ? unitsAt(spellings[place]!, runs * UNITS_COMPARED) : told[place]!;
    keys[at] = units * PLACES + place;
  }
  if (end - start <= FEW) insert(keys, start, end);
  else keys.subarray(start, end).sort();
  for (let at = start; at < end; at++) order[at] = keys[at]! - unitsOf(keys[at]!) * PLACES;
  for (let at = start; at < end; ) {
    const units = unitsOf(keys[at]!);
    const first = at++;
    while (at < end && unitsOf(keys[at]!) === units) at++;
    const last = units & ((1 << UNIT_BITS) - 1);
    // Alike and all told: they go on alike. Ended: they are equal. Else only a comparison tells.
    if (at - first > 1 && last !== 0) {
      if (isExact(last)) sortRun(sorting, first, at, runs + 1);
      else order.subarray(first, at).sort((a, b) => compare(spellings, a, b));
    }
  }
}

function insert(keys: Float64Array, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) {
    const key = keys[at]!;
    let to = at;
    for (; to > start && keys[to - 1]! > key; to--) keys[to] = keys[to - 1]!;
    keys[to] = key;
  }
}

/** Some units as a number that is never less for what comes later: one that is not exact is told again in all behind it. */
function unitsAt(spelling: string, from: number): number {
  let units = 0;
  let rank = SPACE_RANK;
  for (let at = from; at < from + UNITS_COMPARED; at++) {
    if (isExact(rank)) rank = at < spelling.length ? rankOf(spelling.charCodeAt(at)) : 0;
    units = (units << UNIT_BITS) | rank;
  }
  return units >>> 0;
}
