import table from '../tables/concepts.json' with { type: 'json' };
import { type EntitySlot, roleIn, type Slot } from './slot.ts';
import { stemsOf } from './stem.ts';

const HOMES = new Set(stemsOf(table.home.words));
const COUNTRY = '#country';

/**
 * Where the sentence calls a newspaper's own country what the claim does not: দেশে for বাংলাদেশে, or its name for দেশের. -1 where it
 * does not, or where either names another place, of which দেশ may be said. `own` are the places that the claim names.
 */
export function homeOf(
  mine: readonly Slot[],
  i: number,
  theirs: readonly Slot[],
  used: readonly boolean[],
  own: ReadonlySet<string>,
): number {
  const slot = mine[i]!;
  const named = isHome(slot);
  if (!named && !isOwnCountry(slot)) return -1;
  const elsewhere = theirs.some((other) => isPlace(other) && !isHome(other) && !own.has(other.id));
  if (elsewhere || (!named && mine.some(isPlace))) return -1;
  return theirs.findIndex(
    (other, at) =>
      !used[at] && (named ? isOwnCountry(other) : isHome(other)) && roleIn(other) === roleIn(slot),
  );
}

const isPlace = (slot: Slot): slot is EntitySlot => slot.kind === 'entity' && slot.entityKind === 'place';
const isHome = (slot: Slot): boolean =>
  slot.kind === 'entity' && slot.words.length === 1 && HOMES.has(slot.words[0]!);
/** দেশের and দেশে; দেশটি is whichever was named before. */
const isOwnCountry = (slot: Slot): boolean =>
  slot.kind === 'term' &&
  slot.term === COUNTRY &&
  (slot.role === 'of' || slot.role === 'at') &&
  !slot.text.includes('টি');
