import { isSureVerb } from '../../bengali/index.ts';
import type { Alignment } from './align.ts';
import type { EntitySlot, Slot, TermSlot } from './slot.ts';
import { sharesStem } from './stem.ts';

/** A longer stretch of words is no name. */
const LONGEST = 3;

/** The claim's slot whose name is missing, by the last word of it, and the last word of what stands in its place. */
export interface NameGap {
  readonly slot: number;
  readonly other: TermSlot | EntitySlot;
}

/**
 * A name that no pack describes with another in its place, of several words each: মেয়র নির্বাচিত হয়েছেন জাহিদ মোল্লা beside
 * মেয়র নির্বাচিত হয়েছেন সাত্তার ফকির. Both stand between the same neighbours, or at the end behind the same one.
 */
export function nameGap(alignment: Alignment): NameGap | null {
  const { mine, meetings } = alignment;
  for (let from = 0; from < mine.length; from++) {
    if (meetings[from]) continue;
    let to = from;
    while (to < mine.length && !meetings[to] && mine[to]!.kind === 'term') to++;
    if (to > from && to - from <= LONGEST) {
      const found = inPlace(alignment, from, to);
      if (found) return found;
    }
    from = Math.max(from, to);
  }
  return null;
}

function inPlace(
  { mine, theirs, meetings, used, outside }: Alignment,
  from: number,
  to: number,
): NameGap | null {
  const last = mine[to - 1]!;
  const before = meetings[from - 1];
  const after = meetings[to];
  const own = mine.slice(from, to);
  if (!before || !isName(own) || !isNominal(last)) return null;
  const start = before.at + 1;
  const end = to === mine.length ? theirs.length : (after?.at ?? -1);
  if (end <= start || end - start > LONGEST) return null;
  // One word for one may be another word for it.
  const words = to - from;
  if (words < 2 && !(to === mine.length && end - start === 1)) return null;
  for (let at = start; at < end; at++) if (used[at] || outside.has(at)) return null;
  const other = theirs[end - 1]!;
  const others = theirs.slice(start, end);
  if (!isName(others) || !isNominal(other)) return null;
  // At the end nobody has anything: ফকির is a name there.
  if (to !== mine.length && other.role !== last.role) return null;
  if (others.some((slot) => slot.kind === 'term' && mine.some((word) => isFormOf(word, slot)))) return null;
  return { slot: to - 1, other };
}

/** Only the last word of a name tells where or whom. */
const isName = (slots: readonly Slot[]): boolean =>
  slots.some(mayBeName) && slots.slice(0, -1).every((slot) => isNominal(slot) && PLAIN.has(slot.role));
const PLAIN = new Set(['bare', 'of']);

const isNominal = (slot: Slot): slot is TermSlot | EntitySlot =>
  slot.kind === 'entity' || (slot.kind === 'term' && !slot.generic && !slot.event);

/** A word that no table knows, that is no verb and no verbal noun. */
export const mayBeName = (slot: Slot): boolean =>
  slot.kind === 'entity' ||
  (slot.kind === 'term' &&
    !slot.term.startsWith('#') &&
    !slot.generic &&
    !slot.event &&
    !isSureVerb(slot.text) &&
    !VERBAL_NOUN.test(slot.text) &&
    !DEFINITE.test(slot.text));
const VERBAL_NOUN = /(?:ানো|ানোর|ও\u09dfা|ও\u09dfার)$/u;

/** No name has an article: বাহিনীটি. */
const DEFINITE = /(?:গুলি|গুলো|টি|টা)(?:র|কে)?$/u;

function isFormOf(a: Slot, b: TermSlot): boolean {
  if (a.kind !== 'term') return a.kind === 'entity' && a.words.includes(b.term);
  return a.term === b.term || sharesStem(a.term, b.term);
}

/**
 * Of a missing name the common noun alone, with another name before it: ফেনী নদী for কুশিয়ারা নদী. The other name's word;
 * null where there is none.
 */
export function namesakeOf(
  slot: EntitySlot,
  { theirs, used, outside, own }: Alignment,
): TermSlot | EntitySlot | null {
  const head = slot.words.at(-1);
  if (slot.words.length < 2 || !head?.startsWith('#')) return null;
  for (let at = 1; at < theirs.length; at++) {
    const noun = theirs[at]!;
    const other = theirs[at - 1]!;
    if (noun.kind !== 'term' || noun.term !== head || used[at - 1] || outside.has(at - 1)) continue;
    if (other.kind === 'entity' && !own.has(other.id) && other.role === 'bare') return other;
    if (
      other.kind === 'term' &&
      other.role === 'bare' &&
      mayBeName(other) &&
      !slot.words.includes(other.term)
    )
      return other;
  }
  return null;
}
