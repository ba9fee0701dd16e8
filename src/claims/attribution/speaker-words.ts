import { normalise, type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/speakers.json' with { type: 'json' };

const PRONOUNS = wordSet(table.pronouns);
export const SURNAMES = wordSet(table.surnames);
const TITLES = wordSet(table.titles);
const BODIES = wordSet(table.bodies);
export const OPENERS = wordSet(table.openers);
/** Endings of titles that are one word with their field: পানিসম্পদমন্ত্রী, যুগ্মসচিব. */
const TITLE_ENDINGS = table.titleEndings.split(' ').map((ending) => normalise(ending).text);
/** Adverbs that are never nouns, as কথা and তথ্য are elsewhere. */
export const MANNER = wordSet(table.manner);
export const ADVERBS = new Set([...MANNER, ...wordSet(table.adverbs)]);
export const DETERMINERS = wordSet(table.determiners);
export const VENUES = wordSet(table.venues);
export const ATTRIBUTIVES = wordSet(table.attributives);
export const POSTPOSITIONS = wordSet(table.postpositions);
/** Things with the article -টি, which else ends a speaker's phrase (সংস্থাটি). */
const THINGS = wordSet(table.things);
/** What stands before the noun of a venue: এক বিবৃতিতে, লিখিত বক্তব্যে. */
export const VENUE_MODIFIERS = wordSet(table.venueModifiers);
/** Determiners with which the phrase of a venue or document begins: এক টেলিগ্রাম বার্তায়. */
export const ARTICLES = wordSet(table.articles);
/** Forms that make a verb of the noun before them: ঘোষণা করে, হুমকি দিয়ে. */
export const LIGHT_VERBS = wordSet(table.lightVerbs);
/** Words, in order, after which somebody is told of in another's name: কমিশনের পক্ষ থেকে. */
export const ON_BEHALF = table.onBehalf
  .split(' ')
  .map((phrase) => phrase.split('_').map((word) => normalise(word).text));
/** Speakers that end as a dative does. */
const NOT_DATIVE = wordSet(table.notDative);
export const FICTION = wordSet(table.fiction);
export const INTERROGATIVES = wordSet(table.interrogatives);
export const RELATIVES = wordSet(table.relatives);

/** A stretch of tokens, `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the words begin in `[from, to)`, past its marks. */
export const leadingMarks = (tokens: readonly Token[], from: number, to: number): number => {
  let start = from;
  while (start < to && tokens[start]!.kind === 'mark') start++;
  return start;
};

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
export const isDative = (word: string): boolean =>
  /(?:কে|দের)$/u.test(word) && word.length > 4 && !NOT_DATIVE.has(word) && !SURNAMES.has(word);

export const isTitle = (word: string): boolean =>
  TITLES.has(word) || TITLE_ENDINGS.some((ending) => word.endsWith(ending));

/** Whether a word ends like a place or time that something happens at: in ে, তে or য়. */
export function isLocative(word: string): boolean {
  if (word.length < 4 || LIKE_LOCATIVE.test(word)) return false;
  return /(?:[ক-হড়ঢ়য়ৎংঁ]ে|[িীুূোৈৌ]তে|ায়|েতে|য়ে|োয়)$/u.test(word) && !/কে$/u.test(word);
}

/** Whether a speaker's noun phrase may end with this token: a name, a title, a body, a pronoun, a plural. */
export function endsSpeaker(tokens: readonly Token[], i: number, cover: Cover): boolean {
  const { text, kind } = tokens[i]!;
  if (kind !== 'word' || THINGS.has(text)) return false;
  return (
    cover.name[i] === i + 1 ||
    PRONOUNS.has(text) ||
    SURNAMES.has(text) ||
    isTitle(text) ||
    BODIES.has(text) ||
    /(?:[িীাো]রা|েরা|কারীরা)$/u.test(text) ||
    /^.{4,}(?:টি)$/u.test(text)
  );
}
