import { isSureVerb } from '../../bengali/index.ts';
import { isAddition } from './additions.ts';
import type { Alignment, Meeting } from './align.ts';
import { areAkin } from './concepts.ts';
import type { EntitySlot, Role, Slot, TermSlot } from './slot.ts';
import { sharesStem } from './stem.ts';
import { POINTING, says } from './substitutes.ts';

/** Longer stretches are told anew, not exchanged. */
const LONGEST = 4;
/** So many words of its own beside the stretch has a sentence that tells the whole in other words. */
const ELSEWHERE = 1;
/** So many of the claim's slots may it leave out beside. */
const LEFT_OUT = 1;
/** So many words of the claim are said for each that is exchanged. */
const KNOWN = 2;

/** The last word of a stretch of the claim, and of the stretch that the sentence has in its place. */
export interface ExchangedRun {
  readonly slot: number;
  readonly other: TermSlot | EntitySlot;
}

/**
 * A stretch of the claim that the sentence does not say, with another stretch in just its place, between the same neighbours
 * or text ends: another cause (গ্রিডের ত্রুটিতে, ঝড়ে খুঁটি উপড়ে), thing (ডোজ টিকা, প্যাকেট স্যালাইন), body or place, whether or not
 * the tables know any of its words.
 */
export function exchangedRun(alignment: Alignment): ExchangedRun | null {
  const { mine, meetings, predicate } = alignment;
  const unmet = meetings.filter((meeting) => !meeting).length;
  for (let from = 0; from < mine.length; from++) {
    if (meetings[from]) continue;
    let to = from;
    while (to < mine.length && !meetings[to]) to++;
    const length = to - from;
    const inside = predicate !== null && predicate >= from && predicate < to;
    if (!inside && length <= LONGEST && unmet - length <= LEFT_OUT && mine.length - unmet >= KNOWN * length) {
      const start = firstAfter(meetings[from - 1], from === 0, alignment);
      const end = lastBefore(meetings[to], to === mine.length, alignment);
      const own = mine.slice(from, to);
      const other =
        inPlace(alignment, own, start, end, ELSEWHERE, unmet === length && from > 0 && to < mine.length) ??
        (unmet === length ? besideOne(alignment, own, start, end) : null);
      if (other) return { slot: to - 1, other };
    }
    from = to;
  }
  return null;
}

/** A sentence that says all the rest and has no other word of its own may have moved one of the two neighbours. */
function besideOne(
  alignment: Alignment,
  own: readonly Slot[],
  start: number,
  end: number,
): TermSlot | EntitySlot | null {
  const { theirs, used, outside } = alignment;
  let first = end;
  while (first > 0 && !used[first - 1] && !outside.has(first - 1)) first--;
  let last = start;
  while (last < theirs.length && !used[last] && !outside.has(last)) last++;
  return (
    (first < end ? inPlace(alignment, own, first, end, 0) : null) ??
    (last > start ? inPlace(alignment, own, start, last, 0) : null)
  );
}

/** The last telling word of the sentence's slots `[start, end)`, where they may stand for the claim's. */
function inPlace(
  alignment: Alignment,
  own: readonly Slot[],
  start: number,
  end: number,
  beside: number,
  fixed = false,
): TermSlot | EntitySlot | null {
  const { mine, theirs, used, outside } = alignment;
  const others = theirs.slice(start, end);
  if (others.length === 0 || others.length > LONGEST) return null;
  if (others.some((_, k) => used[start + k] || outside.has(start + k))) return null;
  if (novelBeside(alignment, start, end) > beside) return null;
  const other = others.findLast(mayRival);
  const head = own.findLast(tells);
  if (!other || !head) return null;
  // A short word's ending tells little: where nothing else is exchanged, the place is enough.
  const copied = fixed && UNMARKED.has(other.role) && novelBeside(alignment, start, end) === 0;
  if (!copied && !takeAlikeParts(head, other)) return null;
  return others.some((one) => isSaid(one, mine)) ? null : other;
}

/** Where the sentence's stretch begins: behind what met the claim's word before it, or at the text's beginning. */
function firstAfter(before: Meeting | null | undefined, first: boolean, { outside }: Alignment): number {
  if (!first) return (before?.at ?? -1) + 1;
  let at = 0;
  while (outside.has(at)) at++;
  return at;
}

function lastBefore(
  after: Meeting | null | undefined,
  last: boolean,
  { theirs, outside }: Alignment,
): number {
  if (!last) return after?.at ?? -1;
  let at = theirs.length;
  while (outside.has(at - 1)) at--;
  return at;
}

export const novelBeside = ({ theirs, used, outside }: Alignment, start: number, end: number): number =>
  theirs.filter(
    (slot, at) => slot.kind === 'term' && !used[at] && !outside.has(at) && (at < start || at >= end),
  ).length;

/** A word of the sentence that could stand for one of the claim. */
export const mayRival = (slot: Slot): slot is TermSlot | EntitySlot => tells(slot) && !isAddition(slot.text);

/** A noun that says which thing, cause or name is meant. */
export const tells = (slot: Slot): slot is TermSlot | EntitySlot =>
  slot.kind === 'entity' || (slot.kind === 'term' && !slot.generic && !isSureVerb(slot.text));

const UNMARKED: ReadonlySet<Role> = new Set(['bare', 'object']);
/** A claim's participle may have kept no ending (ভেঙে পড়ে); whose or whence something is tells the same of the next word. */
export const takeAlikeParts = (own: TermSlot | EntitySlot, other: TermSlot | EntitySlot): boolean =>
  own.role === other.role ||
  (ADNOMINAL.has(own.role) && ADNOMINAL.has(other.role)) ||
  (own.kind === 'term' && own.role === 'bare' && own.term.startsWith('#') && other.role === 'at');
const ADNOMINAL: ReadonlySet<Role> = new Set(['bare', 'of', 'from']);

/** A word of the claim in another form, or one that newspapers use for it. */
export function isSaid(one: Slot, mine: readonly Slot[]): boolean {
  if (one.kind !== 'term') return false;
  if (says(mine, one.term) || POINTING.has(one.term)) return true;
  return mine.some((slot) => {
    if (slot.kind === 'entity') return slot.words.includes(one.term);
    if (slot.kind !== 'term') return false;
    return (
      areAkin(slot.term, one.term) ||
      sharesStem(slot.term, one.term) ||
      slot.also.includes(one.term) ||
      one.also.includes(slot.term)
    );
  });
}
