import type { Token } from '../../bengali/index.ts';
import { withoutSetting } from './setting.ts';
import {
  ADVERBS,
  ATTRIBUTIVES,
  type Cover,
  DETERMINERS,
  endsSpeaker,
  isDative,
  isLocative,
  isTitle,
  OPENERS,
  POSTPOSITIONS,
  type Stretch,
  SURNAMES,
  VENUES,
} from './speaker-words.ts';

/** A word like a locative between a title and the cue is part of the name: মুখপাত্র হুসনে আরা শিখা. */
const isInName = (tokens: readonly Token[], from: number, i: number, end: number): boolean =>
  end - i <= 3 &&
  isLocative(tokens[i]!.text) &&
  !POSTPOSITIONS.has(tokens[i]!.text) &&
  tokens.slice(from, i).some(({ text }) => isTitle(text));

/** Where something was said, told from the bare nouns of the same list by its ending: বৈঠকে. */
const isVenue = (word: string): boolean => VENUES.has(word) && word.endsWith('ে');
/** Whom it was told, before who told it: রয়টার্সকে দুই কূটনীতিক জানিয়েছেন. */
const isListener = (word: string): boolean => isDative(word) && word.endsWith('কে');

const isBoundary = (tokens: readonly Token[], i: number, cover: Cover): boolean => {
  const token = tokens[i]!;
  if (cover.time[i]) return true;
  if (cover.name[i]) return false;
  if (POSTPOSITIONS.has(token.text) || isVenue(token.text) || isListener(token.text)) return true;
  return isLocative(token.text) && !ATTRIBUTIVES.has(tokens[i + 1]?.text ?? '');
};

/**
 * The speaker in what stands before a cue, `[from, to)`: what is left when connectives, times and places before it
 * and adverbs, venues and listeners behind it are taken off. Null where nothing is left.
 */
export function speakerBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  cover: Cover,
): Stretch | null {
  let end = withoutSetting(tokens, from, to, cover);
  if (end <= from) return null;
  let start = from;
  for (let i = from; i < end; i++)
    if (isBoundary(tokens, i, cover) && i + 1 < end && !isInName(tokens, start, i, end)) start = i + 1;
  start = trimStart(tokens, start, end, cover);
  while (end > start && tokens[end - 1]!.kind === 'mark' && tokens[end - 1]!.text !== ')') end--;
  return start < end ? { from: start, to: end } : null;
}

export function trimStart(tokens: readonly Token[], from: number, to: number, cover: Cover): number {
  let start = from;
  while (start < to) {
    const token = tokens[start]!;
    if (token.kind === 'mark' ? token.text === '(' : cover.name[start]) break;
    if (token.kind !== 'mark' && !OPENERS.has(token.text) && !cover.time[start]) break;
    if (OPENERS.has(token.text) && start + 1 < to && isDemonstrated(tokens, start)) break;
    start++;
  }
  return start;
}

/** এই and ও open a noun phrase too (এই অধ্যাপক), but not before another opener. */
const isDemonstrated = (tokens: readonly Token[], i: number): boolean =>
  /^(?:এই|এ|অন্য)$/u.test(tokens[i]!.text) &&
  !OPENERS.has(tokens[i + 1]!.text) &&
  !POSTPOSITIONS.has(tokens[i + 1]!.text);

/** Where the determiners before a noun phrase begin that stands at `at`: এই অভিযোগ, ওই সব দাবি. */
export function determinersBefore(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  while (start > from && DETERMINERS.has(tokens[start - 1]!.text)) start--;
  return start;
}

/** A speaker without the adverbs behind it: মস্কো অবশ্য. */
export function withoutAdverbs(tokens: readonly Token[], { from, to }: Stretch, cover: Cover): Stretch {
  let end = to;
  while (end - 1 > from && ADVERBS.has(tokens[end - 1]!.text) && !cover.name[end - 1]) end--;
  return { from, to: end };
}

/** The noun phrase of a speaker at the beginning of `[from, to)`: up to its first ending, with a name after a title. */
export function speakerAtStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  cover: Cover,
): Stretch | null {
  const start = trimStart(tokens, from, to, cover);
  for (let i = start; i < Math.min(to, start + 10); i++) {
    if (isBoundary(tokens, i, cover) || tokens[i]!.kind === 'mark') break;
    if (!endsSpeaker(tokens, i, cover)) continue;
    let end = i + 1;
    if (isTitle(tokens[i]!.text))
      for (let j = end; j < Math.min(to, end + 4); j++)
        if (endsSpeaker(tokens, j, cover) && (SURNAMES.has(tokens[j]!.text) || cover.name[j])) end = j + 1;
    return { from: start, to: end };
  }
  return null;
}

/** The speaker behind a cue, up to the clause's end. */
export function speakerAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  cover: Cover,
): Stretch | null {
  let end = from;
  while (end < to && !/^[,;।—–:"']$/u.test(tokens[end]!.text)) end++;
  if (tokens[end]?.text === "'" && tokens[end]!.glued && tokens[end + 1]?.glued)
    end = closeOf(tokens, end, to);
  let start = from;
  while (
    start < end &&
    (cover.time[start] || ADVERBS.has(tokens[start]!.text) || VENUES.has(tokens[start]!.text)) &&
    !cover.name[start]
  )
    start++;
  while (end > start && cover.time[end - 1]) end--;
  return start < end ? { from: start, to: end } : null;
}

function closeOf(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && !/^[,;।]$/u.test(tokens[end]!.text)) end++;
  return end;
}
