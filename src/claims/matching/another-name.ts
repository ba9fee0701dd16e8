import { isSureVerb } from '../../bengali/index.ts';
import { isAddition } from './additions.ts';
import type { Alignment } from './align.ts';
import { hasFewNovel, isNovel } from './another-event.ts';
import { isSaid } from './exchanged-run.ts';
import { isTitle } from './name-by-words.ts';
import type { NameGap } from './name-gap.ts';
import { type EntitySlot, roleIn, roleOfWord, type Slot, type TermSlot } from './slot.ts';
import { isVerbForm, sharesStem } from './stem.ts';

/** Words of its own that a sentence has which is otherwise the claim; one that tells it in other words may describe whom it names. */
const COPIED = 3;

/**
 * Of a name of several words the sentence has some, and in place of those that it lacks a word of its own: ঝিলম রেলসেতু for
 * চেনাব রেলসেতু, রফিকুল তালুকদারকে for রফিকুল সরদারকে. Whether a pack knows the other name or not, it is another's.
 */
export function anotherName(alignment: Alignment): NameGap | null {
  const { mine } = alignment;
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const other = slot.kind === 'entity' && slot.words.length > 1 ? rivalOf(slot, i, alignment) : null;
    if (other) return hasFewNovel(alignment, COPIED) ? { slot: i, other } : null;
  }
  return null;
}

/** Where a part of a name stands: the sentence's slots, and which of the name's words they are (both ends included). */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

function rivalOf(slot: EntitySlot, i: number, alignment: Alignment): TermSlot | null {
  const part = partOf(slot, i, alignment);
  if (!part) return null;
  const { theirs } = alignment;
  if (part.from > 0) {
    const before = theirs[part.first - 1];
    const printed = slot.text.split(/\s+/u)[part.from - 1] ?? '';
    if (
      isOther(before, part.first - 1, slot, alignment) &&
      areBeside(part.first - 1, alignment) &&
      (before.role === 'bare' || before.role === roleOfWord(printed))
    )
      return before;
  }
  if (part.to < slot.words.length - 1 && roleIn(theirs[part.last]) === 'bare') {
    const behind = theirs[part.last + 1];
    if (
      isOther(behind, part.last + 1, slot, alignment) &&
      areBeside(part.last, alignment) &&
      (behind.role === slot.role || behind.role === 'bare')
    )
      return behind;
  }
  return null;
}

/** The longest part of the name that the sentence has, where it lacks the rest. */
function partOf(slot: EntitySlot, i: number, { theirs, meetings }: Alignment): Part | null {
  const met = theirs[meetings[i]?.at ?? -1];
  if (met?.kind === 'entity') {
    const at = meetings[i]!.at;
    const from = slot.words.indexOf(met.words[0] ?? '');
    const to = from + met.words.length - 1;
    const within = from >= 0 && met.words.every((word, k) => slot.words[from + k] === word);
    return within && met.words.length < slot.words.length ? { first: at, last: at, from, to } : null;
  }
  let best: Part | null = null;
  for (let first = 0; first < theirs.length; first++) {
    for (let from = 0; from < slot.words.length; from++) {
      let length = 0;
      while (from + length < slot.words.length && isWord(theirs[first + length], slot.words[from + length]!))
        length++;
      if (length > 0 && length > (best ? best.last - best.first + 1 : 0))
        best = { first, last: first + length - 1, from, to: from + length - 1 };
    }
  }
  return best && best.to - best.from + 1 < slot.words.length ? best : null;
}

const isWord = (slot: Slot | undefined, word: string): boolean =>
  slot?.kind === 'term' && (slot.term === word || slot.also.includes(word));

/** A noun of the sentence's own that tells neither office nor circumstance. */
const isOther = (
  slot: Slot | undefined,
  at: number,
  { words }: EntitySlot,
  alignment: Alignment,
): slot is TermSlot =>
  slot?.kind === 'term' &&
  isNovel(slot, at, alignment) &&
  !slot.generic &&
  !slot.event &&
  !isTitle(slot.term) &&
  !isAddition(slot.text) &&
  !isSureVerb(slot.text) &&
  !isVerbForm(slot.text) &&
  !isSaid(slot, alignment.mine) &&
  // উত্তর কোরীয় is no other Korea.
  !words.some((word) => sharesStem(word, slot.term));

/** No word that is read as part of nothing stands between a slot and the next: শেষ দিকে পুতিনের. */
const areBeside = (at: number, { theirs, starts }: Alignment): boolean =>
  starts[at + 1]! - starts[at]! - theirs[at]!.text.length <= BETWEEN;
/** A space and a quotation mark. */
const BETWEEN = 2;
