import { type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/speakers.json' with { type: 'json' };

const PRONOUNS = wordSet(table.pronouns);
const SURNAMES = wordSet(table.surnames);
const TITLES = wordSet(table.titles);
const BODIES = wordSet(table.bodies);
const OPENERS = wordSet(table.openers);
const ADVERBS = wordSet(table.adverbs);
const DETERMINERS = wordSet(table.determiners);
const VENUES = wordSet(table.venues);
const ATTRIBUTIVES = wordSet(table.attributives);
const POSTPOSITIONS = wordSet(table.postpositions);
/** Things with the article -টি, which else ends a speaker's phrase (সংস্থাটি). */
const THINGS = wordSet(table.things);
export const FICTION = wordSet(table.fiction);
export const INTERROGATIVES = wordSet(table.interrogatives);

/** A stretch of tokens, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What else is known of a sentence's tokens: which of them a name or a time expression covers. */
export interface Cover {
  /** For each token the end of the bare (uninflected) name it is in, or 0. */
  readonly name: readonly number[];
  /** Whether a time expression covers the token. */
  readonly time: readonly boolean[];
}

/** Names and surnames that end like a locative. */
const LIKE_LOCATIVE = /(?:্যায়|ধ্যায়)$|^(?:রায়|দে|মেয়ে|ছেলে|কে|সে|যে|বে|হে)$/u;
export const isGenitive = (word: string): boolean => /(?:র|দের)$/u.test(word) && word.length > 2;
export const isDative = (word: string): boolean => /(?:কে|দের)$/u.test(word) && word.length > 4;

/** Whether a word ends like a place or time that something happens at: in ে, তে or য়. */
export function isLocative(word: string): boolean {
  if (word.length < 4 || LIKE_LOCATIVE.test(word)) return false;
  return /(?:[ক-হড়ঢ়য়ৎংঁ]ে|[িীুূোৈৌ]তে|ায়|েতে|য়ে|োয়)$/u.test(word) && !/কে$/u.test(word);
}

/** A word like a locative between a title and the cue is part of the name: মুখপাত্র হুসনে আরা শিখা. */
const isInName = (tokens: readonly Token[], from: number, i: number, end: number): boolean =>
  end - i <= 3 &&
  isLocative(tokens[i]!.text) &&
  !POSTPOSITIONS.has(tokens[i]!.text) &&
  tokens.slice(from, i).some(({ text }) => TITLES.has(text));

const isBoundary = (tokens: readonly Token[], i: number, cover: Cover): boolean => {
  const token = tokens[i]!;
  if (cover.time[i]) return true;
  if (cover.name[i]) return false;
  if (POSTPOSITIONS.has(token.text)) return true;
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
  let end = trimEnd(tokens, from, to, cover);
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

function trimEnd(tokens: readonly Token[], from: number, to: number, cover: Cover): number {
  let end = to;
  let verbal = false;
  while (end > from) {
    const last = end - 1;
    const { text, kind } = tokens[last]!;
    if (cover.name[last]) break;
    const peels =
      kind === 'mark' ||
      ADVERBS.has(text) ||
      VENUES.has(text) ||
      POSTPOSITIONS.has(text) ||
      cover.time[last] ||
      (isDative(text) && !/^(?:বিরোধীদের)$/u.test(text)) ||
      isLocative(text) ||
      (verbal && (isGenitive(text) || isModifier(text)));
    if (!peels || (kind === 'mark' && text === ')')) break;
    verbal =
      isLocative(text) || POSTPOSITIONS.has(text) || (verbal && (isGenitive(text) || isModifier(text)));
    end--;
  }
  return end;
}

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

const isModifier = (text: string): boolean =>
  /^(?:এক|একটি|কথা|নিজের|নিজ|ওই|এই|সেই|যৌথ|বিশেষ|জরুরি|সরকারি|লিখিত|সংবাদ|সাংবাদিক|ফেসবুক|ভিডিও|জাতীয়|এক্স)$/u.test(
    text,
  );

/** Whether a speaker's noun phrase may end with this token: a name, a title, a body, a pronoun, a plural. */
export function endsSpeaker(tokens: readonly Token[], i: number, cover: Cover): boolean {
  const { text, kind } = tokens[i]!;
  if (kind !== 'word' || THINGS.has(text)) return false;
  return (
    cover.name[i] === i + 1 ||
    PRONOUNS.has(text) ||
    SURNAMES.has(text) ||
    TITLES.has(text) ||
    BODIES.has(text) ||
    /(?:[িীাো]রা|েরা|কারীরা)$/u.test(text) ||
    /^.{4,}(?:টি)$/u.test(text)
  );
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
    if (TITLES.has(tokens[i]!.text))
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
