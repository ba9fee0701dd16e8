import { normalText, once, wordSet } from '../../bengali/index.ts';
import table from '../tables/concepts.json' with { type: 'json' };
import { conceptStems } from './concept-stems.ts';
import { stem, stemInPhrase, stemsOf } from './stem.ts';

const key = normalText;
const named = (concept: string): string => `#${concept}`;
/** Verbs, and their negatives in -নি: পান, পাননি. */
const withNegatives = (verbs: ReadonlySet<string>): Set<string> =>
  new Set([...verbs, ...[...verbs].filter((verb) => /[েন\u09df]$/u.test(verb)).map((verb) => `${verb}নি`)]);

const NOT_NEGATIVE = wordSet(table.negation.notNegative);
const NEGATIVE_VERBS = wordSet(table.negation.negativeVerbs);
const NEGATED_VERB = /(?:েন|ান|োন|য়|ে|ছি|ড়ি|রি|লি|ই)নি$/u;

/** Whether a word is a verb with the negative -নি: দেয়নি, পারেননি; রপ্তানি and তিনি are none. */
export const isNegatedVerb = (word: string): boolean =>
  NEGATIVE_VERBS.has(word) ||
  (word.length > 3 && word.endsWith('নি') && NEGATED_VERB.test(word) && !NOT_NEGATIVE.has(word));

/** A verb without the negative -নি; any other word as it is. */
export const withoutNegative = (word: string): string =>
  isNegatedVerb(word) ? word.slice(0, -2).replace(/ি$/u, '') : word;

/** A word as phrases of the table are compared, a negated verb marked as such: বদল আনেনি is not বদল এনেছে. */
export function stemWithNegation(word: string): string {
  const plain = withoutNegative(word);
  return plain === word ? stemInPhrase(word) : `!${stemInPhrase(plain)}`;
}

const EXACT = new Map<string, string>();
for (const [concept, line] of Object.entries(table.exact.words))
  for (const word of line.split(' ')) EXACT.set(key(word), named(concept));

const lightStems = once(() => new Set(table.verbs.words.split(' ').map((word) => stemInPhrase(key(word)))));

interface Phrase {
  readonly stems: readonly string[];
  readonly term: string;
  /** One of its words is a negation or a negated verb. */
  readonly negates: boolean;
}
/** The concepts by their first stems. Not made on loading: a worker that is woken asks for its store first. */
const concepts = once(() => {
  const words = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  for (const line of conceptStems(stemWithNegation).split('\n')) {
    const [concept, ...entries] = line.split(' ');
    const term = named(concept!);
    for (const entry of entries) {
      const stems = entry.split('_');
      const first = stems[0]!;
      if (stems.length > 1) {
        const others = phrases.get(first);
        const phrase = { stems, term, negates: stems.some(negatesByItself) };
        if (others === undefined) phrases.set(first, [phrase]);
        else others.push(phrase);
      } else words.set(first, term);
    }
  }
  return { words, phrases };
});

const negatesByItself = (stemmed: string): boolean =>
  (stemmed.length > 1 && stemmed.startsWith('!')) || NEGATIONS.has(stemmed);

/** The term under which a word is compared and indexed: its concept, else its stem. */
export const termOf = (word: string, stemmed: string): string =>
  EXACT.get(word) ?? concepts().words.get(stemmed) ?? stemmed;

/** A phrase found among stems: where its words are, and whether its verb is negated there though not in the table. */
export interface FoundPhrase {
  readonly term: string;
  readonly at: readonly number[];
  readonly negated: boolean;
  /** Its own words say by a negation what its concept says: সন্ধান মেলেনি. */
  readonly negates: boolean;
}

/** The concept of a phrase of stems beginning at `i`; one stem may stand between its words, but none before a light verb. */
export function phraseAt(stems: readonly string[], i: number): FoundPhrase | null {
  let best: FoundPhrase | null = null;
  const says = (at: number, wanted: string): boolean => stems[at] === wanted || stems[at] === `!${wanted}`;
  for (const phrase of concepts().phrases.get(stems[i]!) ?? []) {
    const at = [i];
    for (const wanted of phrase.stems.slice(1)) {
      const last = at.at(-1)!;
      const apart = !lightStems().has(wanted) && says(last + 2, wanted);
      const next = says(last + 1, wanted) ? last + 1 : apart ? last + 2 : -1;
      if (next < 0) break;
      at.push(next);
    }
    if (at.length === phrase.stems.length && (!best || at.length > best.at.length))
      best = {
        term: phrase.term,
        at,
        negated: at.some((place, k) => stems[place] !== phrase.stems[k]),
        negates: phrase.negates,
      };
  }
  return best;
}

// Both the stem and the word: টোকিও loses its ও where nothing hangs on it.
const COUNTRIES = new Map(
  Object.entries(table.standsFor.names).flatMap(([word, country]) =>
    [stem(key(word)), key(word)].map((form) => [form, stem(key(country))]),
  ),
);
/** The country that a capital, a seat of government or an adjective stands for, as a stem; null for other words. */
export const standsFor = (stemmed: string): string | null => COUNTRIES.get(stemmed) ?? null;

function pairs(list: readonly (readonly string[])[]): Map<string, Set<string>> {
  const both = new Map<string, Set<string>>();
  for (const [a, b] of list) {
    both.set(named(a!), (both.get(named(a!)) ?? new Set()).add(named(b!)));
    both.set(named(b!), (both.get(named(b!)) ?? new Set()).add(named(a!)));
  }
  return both;
}
/** What doubles has risen; more than a hundred exceed a hundred. */
export const RISE = named('rise');
export const FALL = named('fall');
export const EXCEED = named('exceed');
const OPPOSITES = pairs(table.opposites);
const CHANGES = pairs(table.changes.pairs);
const AKIN = pairs(table.akin.pairs);
/** Whether newspapers use one term for the other, though they say not quite the same. */
export const areAkin = (a: string, b: string): boolean => AKIN.get(a)?.has(b) ?? false;
const NONE: ReadonlySet<string> = new Set();
/** All terms that newspapers use for a term. */
export const akinTo = (term: string): ReadonlySet<string> => AKIN.get(term) ?? NONE;
/** The terms that reverse a term (won, lost); undefined where none does. */
export const oppositesOf = (term: string): ReadonlySet<string> | undefined => OPPOSITES.get(term);
/** Whether putting one term for the other tells of another event rather than denies the first. */
export const isChange = (a: string, b: string): boolean => CHANGES.get(a)?.has(b) ?? false;

/** Words that have a meaning of their own, whatever their stem. */
export const isExact = (word: string): boolean => EXACT.has(word);
export const LIGHT = new Set(stemsOf(table.light));
export const LIGHT_WORDS = wordSet(table.light);
/** Verbs that say only that the noun before them happens. */
export const SUPPORT_VERBS = withNegatives(wordSet(table.verbs.words));
/** Words of units: part of a number, no term. */
export const UNIT_WORDS = new Set(stemsOf(table.units));
/** Those of them that are things where no number stands before them. */
export const THINGS_TOO = new Set(stemsOf(table.thingsToo));
/** Terms that always tell what happens. */
export const EVENTS = new Set(table.events.concepts.split(' ').map(named));
const terms = (concepts: string): Set<string> => new Set(concepts.split(' ').map(named));
const CONVERSE = pairs(table.converse.pairs);
/** Whether two terms tell one event from its two sides. */
export const areConverse = (a: string, b: string): boolean => CONVERSE.get(a)?.has(b) ?? false;
/** Terms that may stand between what is told and what undoes it. */
export const INTERMEDIATES = terms(table.intermediates.concepts);
/** Terms that undo what is told right before them: the opening is cancelled. */
export const ANNULMENTS = terms(table.annulments.concepts);
/** Terms that say only that what is told right before them begins or goes on. */
export const ASPECTS = terms(table.aspects.concepts);
/** Words that say of an office that somebody had it. */
export const FORMER = wordSet(table.former.words);
/** Terms that newspapers also say with পাওয়া alone. */
export const GOT = terms(table.got.concepts);
/** Terms whose words may only say which person is meant: the missing one. */
export const ATTRIBUTIVE = terms(table.attributive.concepts);
/** Terms that are a length of time themselves: for life. */
export const LIFELONG = terms(table.lifelong.concepts);
/** Terms of what one does to another, or gives another. */
export const DIRECTED = terms(table.directed.concepts);
/** Terms that say little by themselves: to announce, to decide. */
export const GENERIC = new Set(table.generic.split(' ').map(named));
/** Nouns before which something in the genitive has not happened: an attempt, a threat. */
export const UNREAL_NOUNS = new Set(stemsOf(table.unreal.nouns));
/** Concepts of wishing, asking for and allowing: what they are about tells more than they do. */
export const WISHED = terms(table.unreal.wished);
/** Words of hope: what is hoped not to be is not denied. */
export const HOPES = new Set(stemsOf(table.unreal.hopes));
/** Words that say of what is told that it is only feared, hoped or supposed. */
export const HEDGES = new Set(stemsOf(table.unreal.hedges));
/** The terms under which they are compared. */
export const hedgeTerms = once(() => new Set(stemsOf(table.unreal.hedges).map((word) => termOf(word, word))));
/** Events that come again between the same names: without what one was for, or when, it is not known which. */
export const RECURRING = terms(table.recurring.concepts);
/** Events that happen every day, of which place and count do not tell which is meant. */
export const COMMON = terms(table.common.concepts);
/** What is done about what was done before: to uphold, to condemn. */
export const ABOUT_DEEDS = terms(table.aboutDeeds.concepts);
/** Deeds that make or get what they are done to: to build, to appoint, to win. */
export const BRINGS_ABOUT = terms(table.bringsAbout.concepts);
/** Events that tell little without what they are done to: to ban, to open, to raise. */
export const OBJECTED = terms(table.objected.concepts);
/** Whether an event that newspapers use for another one is done to somebody, and the other is not: X beat Y beside Y won. */
export const isDoneTo = (said: string, here: string): boolean => DONE_TO.get(said)?.has(here) ?? false;
const DONE_TO = pairs(table.doneTo.pairs);
/** Nouns for another person than the one in the genitive before them: brother, lawyer. */
export const relatives = once(
  () => new Set(table.relatives.nouns.split(' ').map((word) => termOf(key(word), stem(key(word))))),
);
export const PURPOSES = wordSet(table.unreal.purposes);
/** Verbs behind an infinitive that say it is wished or possible only. */
export const WISHES = wordSet(table.unreal.wishes);
/** Verbs that forbid or stop where they are negated, with the concept that they then say. */
export const PROHIBITIONS: ReadonlyMap<string, { readonly term: string; readonly forbids: boolean }> =
  new Map(
    [table.prohibitions.forbidden, table.prohibitions.stopped].flatMap(({ concept, verbs }) =>
      verbs
        .split(' ')
        .map((verb) => [key(verb), { term: named(concept), forbids: concept === 'ban' }] as const),
    ),
  );
/** The word that makes of a negated verb that something has ended, the endings of such verbs, and the term. */
export const NO_LONGER = {
  word: key(table.noLonger.word),
  endings: table.noLonger.verbs.split(' ').map(key),
  term: named(table.noLonger.concept),
};
const QUALIFIERS = once(() => new Set(stemsOf(table.qualifiers.words).map((word) => termOf(word, word))));
/** Words before a rank that make it another: deputy, acting, assistant. */
export const isQualifier = (term: string): boolean => QUALIFIERS().has(term);
/** Written together with a rank they do the same: উপব্যবস্থাপনা পরিচালক. */
export const RANK_PREFIXES = table.qualifiers.prefixes.split(' ').map(key);
export const NEGATIONS = wordSet(table.negation.words);
/** Words that a negation right behind makes unknown, and so denies nothing. */
export const UNKNOWN = wordSet(table.negation.unknown);
export const DENIERS = new Set(stemsOf(table.negation.deniers));
/** Words before ভুল that make it a mistake which somebody makes. */
export const BLUNDERS = wordSet(table.negation.blunders);
/** Those of them that stand before a thing which is false itself: ভুয়া চিকিৎসক. */
export const FALSE_THINGS = new Set(stemsOf(table.negation.falseThings));
/** Words that deny a report by themselves; the other deniers need a report beside them. */
export const OUTRIGHT_DENIERS = new Set(stemsOf(table.negation.outright));
/** So, such: with a word of `EVER` and a negation, something was never so before. */
export const DEGREES = wordSet(table.negation.degrees);
export const EVER = wordSet(table.negation.ever);
/** Nouns whose absence denies a report: কোনো সম্পর্ক নেই, প্রমাণ মেলেনি. */
export const VOID_NOUNS = new Set(stemsOf(table.negation.voidNouns));
/** Words behind an infinitive that say it is not done. */
export const REFUSALS = wordSet(table.negation.refusals);
/** Phrases of words as printed, by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
function phrases(line: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of line.split(' ')) {
    const words = phrase.split('_').map(key);
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  return byFirst;
}
/** Phrases by which somebody does not believe what was told; ! is any negation. */
export const DISBELIEF = phrases(table.negation.disbelief);
/** Phrases that leave open whether it is so. */
export const UNSURE = phrases(table.negation.unsure);
export const SUCH = wordSet(table.negation.such);
/** এমন কোনো ঘটনা ঘটেনি: behind a word of `SUCH`, their absence denies what was just told. */
export const SUCH_NOUNS = wordSet(table.negation.suchNouns);
export const TRUE_WORDS = new Set(stemsOf(table.negation.trueWords));
/** News, claim, figure: what a denial denies. */
export const REPORT_WORDS = new Set(stemsOf(table.reports));
