import type { Token } from '../../bengali/index.ts';
import { determinersBefore, speakerAfter, speakerBefore, trimStart, withoutAdverbs } from './speaker.ts';
import { type Cover, endsSpeaker, isGenitive, leadingMarks, MANNER, type Stretch } from './speaker-words.ts';
import { takesUp } from './two-reports.ts';

/** Who denies or confirms what. */
interface Denial {
  readonly speaker: Stretch;
  readonly content: Stretch;
}

/**
 * S C-র অভিযোগ অস্বীকার করেছেন and C নিশ্চিত করেছেন S: what is denied or confirmed is a noun phrase before the cue.
 * Before a relative clause's cue that is its pronoun: যা মস্কো অস্বীকার করেছে. `end` is the sentence's; null where there is no such phrase, or nobody who denies it.
 */
export function denial(tokens: readonly Token[], cue: Stretch, end: number, cover: Cover): Denial | null {
  const from = leadingMarks(tokens, 0, cue.from);
  let to = cue.from;
  while (to - 1 > from && MANNER.has(tokens[to - 1]!.text)) to--;
  if (from === to) return null;
  const after = cue.to < end ? speakerAfter(tokens, cue.to, end, cover) : null;
  if (after) {
    const begins = trimStart(tokens, from, to, cover);
    return { speaker: after, content: { from: begins < to ? begins : from, to } };
  }
  if (takesUp(tokens[from]!.text)) {
    const speaker = speakerBefore(tokens, from + 1, to, cover);
    return speaker && { speaker, content: { from, to: from + 1 } };
  }
  const phrase = deniedPhrase(tokens, from, to, cover);
  if (!phrase) return null;
  const speaker = withoutAdverbs(tokens, { from: phrase.speakerFrom, to: phrase.from }, cover);
  return { speaker, content: { from: phrase.from, to } };
}

/**
 * Where a denied noun phrase begins, and the speaker before it. The phrase is read from its head back: genitives
 * belong to it, determiners, and one bare word before the nearest genitive (অর্থ পাচারের অভিযোগ), unless a speaker
 * ends with that word.
 */
function deniedPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  cover: Cover,
): { readonly speakerFrom: number; readonly from: number } | null {
  const start = trimStart(tokens, from, to, cover);
  let head = to - 1;
  let bare = false;
  while (head - 1 > start) {
    const before = tokens[head - 1]!;
    if (before.kind === 'mark' || cover.name[head - 1] === head) break;
    if (!isGenitive(before.text)) {
      if (bare || endsSpeaker(tokens, head - 1, cover) || !isGenitive(tokens[head]!.text)) break;
      bare = true;
    }
    head--;
  }
  const determined = determinersBefore(tokens, start, head);
  if (determined < head) head = ownersBefore(tokens, start, determined, cover);
  return head > start ? { speakerFrom: start, from: head } : null;
}

/** Whose it is, before a determiner: রাশিয়ার এই দাবি. */
function ownersBefore(tokens: readonly Token[], from: number, at: number, cover: Cover): number {
  let start = at;
  while (start - 1 > from && isGenitive(tokens[start - 1]!.text) && !endsSpeaker(tokens, start - 1, cover))
    start--;
  return start;
}
