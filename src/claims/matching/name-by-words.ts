import { once } from '../../bengali/index.ts';
import type { KnownName } from '../index-file/claim-record.ts';
import table from '../tables/speakers.json' with { type: 'json' };
import { standsFor, termOf } from './concepts.ts';
import { findEpithet, isEpithet } from './epithets.ts';
import type { EntitySlot, Slot } from './slot.ts';
import { stemsOf } from './stem.ts';

/** A name that was found by its words: where, and how fully (0 to 1). */
interface FoundName {
  readonly at: number;
  readonly share: number;
  /** All the slots that are words of it. */
  readonly places: readonly number[];
}

const TITLES = new Set(stemsOf(table.titles));
const heads = once(() => new Set(stemsOf(table.heads).map((word) => termOf(word, word))));
const titles = once(() => new Set(stemsOf(table.titles).map((word) => termOf(word, word))));
/** Whether a term is a person's office or calling, as stands before a name. */
export const isTitle = (term: string): boolean => titles().has(term);
const SURNAMES = new Set(stemsOf(table.surnames));
/** What the words of a name tell when all are there: a mention tells more. */
const WHOLE = 0.9;
/** A common noun of the name, or another's name that newspapers use for it: রাজধানী, মস্কো. */
const STAND_IN = 0.75;

/** A name that was not spotted, found by its words or by those of another name of the entity. */
export function findByWords(
  slot: EntitySlot,
  theirs: readonly Slot[],
  used: readonly boolean[],
  known: KnownName | undefined,
): FoundName | null {
  let best = findName(slot.words, theirs, used, slot.words.every(isCommon));
  for (const name of known?.names ?? []) {
    const found = isEpithet(name) ? byEpithet(name, theirs, used) : findName(name, theirs, used, false);
    if (found && found.share > (best?.share ?? 0)) best = found;
  }
  return best;
}

function byEpithet(
  name: readonly string[],
  theirs: readonly Slot[],
  used: readonly boolean[],
): FoundName | null {
  const at = findEpithet(name, theirs, used);
  return at < 0 ? null : { at, places: [at], share: STAND_IN };
}

/** `commonly`: the claim itself calls it by nothing but common nouns (মেট্রো), so that these name it. */
function findName(
  name: readonly string[],
  theirs: readonly Slot[],
  used: readonly boolean[],
  commonly: boolean,
): FoundName | null {
  let first = -1;
  let count = 0;
  // A common noun of the name alone (রেলপথ) does not name it.
  let own = false;
  let standsIn = commonly;
  const places: number[] = [];
  let lastMissing = -1;
  let lastFound = -1;
  for (let k = 0; k < name.length; k++) {
    const word = name[k]!;
    const at = theirs.findIndex(
      (other, i) => !used[i] && other.kind === 'term' && (other.term === word || other.also.includes(word)),
    );
    if (at < 0) {
      lastMissing = k;
      continue;
    }
    const met = theirs[at]!;
    if (met.kind === 'term' && met.term !== word) standsIn = true;
    lastFound = k;
    count++;
    places.push(at);
    // Of a longer name its country's capital alone says nothing: দিল্লি হাই কোর্ট is not ভারতের সুপ্রিম কোর্ট.
    if (
      commonly ||
      (k === name.length - 1 && isDefinite(theirs, at)) ||
      (!isCommon(word) && (name.length === 1 || met.kind !== 'term' || standsFor(met.term) !== word))
    )
      own = true;
    if (first < 0) first = at;
  }
  if (!own) return null;
  const beside = lastMissing > lastFound ? first + count : first - 1;
  // দক্ষিণ আফ্রিকা is not মধ্য আফ্রিকা, nor is one Rahman another.
  if (count < name.length && isPartOfName(theirs[beside], used[beside])) return null;
  if (count < name.length && goesOn(theirs[first + count], used[first + count])) return null;
  if (lastMissing > lastFound && endsOtherwise(name, theirs[first + count - 1], theirs[first + count]))
    return null;
  return { at: first, places, share: ((standsIn ? STAND_IN : WHOLE) * count) / name.length };
}

/** সেতুটি is whichever the text is about, where it does not say which: not ফারাক্কা সেতুটি. */
const isDefinite = (theirs: readonly Slot[], at: number): boolean => {
  const slot = theirs[at]!;
  const before = theirs[at - 1];
  const which =
    before?.kind === 'entity' || (before?.kind === 'term' && !isCommon(before.term) && !before.event);
  return slot.kind === 'term' && DEFINITE.test(slot.text) && !(which && before.role === 'bare');
};
const DEFINITE = /টি(?:র|কে|তে)?$/u;

const isCommon = (word: string): boolean => word.startsWith('#');

/** A surname behind what was found: the name goes on, and is another's. */
const goesOn = (slot: Slot | undefined, used: boolean | undefined): boolean =>
  slot?.kind === 'term' && !used && SURNAMES.has(slot.term);

/** Another noun than the name's ends it: নবারুণ স্কুল is not নবারুণ ব্যাংক. */
const endsOtherwise = (name: readonly string[], last: Slot | undefined, next: Slot | undefined): boolean =>
  last?.kind === 'term' &&
  last.role === 'bare' &&
  next?.kind === 'term' &&
  heads().has(next.term) &&
  !name.includes(next.term);

/** A word that no table knows, standing bare, as parts of names do. */
const isPartOfName = (slot: Slot | undefined, used: boolean | undefined): boolean =>
  slot?.kind === 'term' &&
  !used &&
  slot.role === 'bare' &&
  !slot.event &&
  !slot.term.startsWith('#') &&
  !TITLES.has(slot.term);
