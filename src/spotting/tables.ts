import { keyString, keysOf, normalise, once } from '../bengali/index.ts';
import grammar from './tables/grammar-cues.json' with { type: 'json' };
import institutions from './tables/institutions.json' with { type: 'json' };
import nameParts from './tables/name-parts.json' with { type: 'json' };
import ordinary from './tables/ordinary-words.json' with { type: 'json' };
import person from './tables/person-cues.json' with { type: 'json' };
import topicWords from './tables/topics.json' with { type: 'json' };
import { VerbTable, WordTable } from './word-forms.ts';

const table = (words: readonly string[]): WordTable => new WordTable(words);
const verbs = (stems: readonly string[]): VerbTable => new VerbTable(stems, grammar.verbEndings);

export const titles = table(person.titles);
export const honorifics = table(person.honorifics);
const personalAdjectives = table(person.personal);
const personalEndings = table(person.personalEndings);
/** Whether a word describes people alone: মুগ্ধ, অস্কারজয়ী. */
export const isPersonal = (word: { readonly forms: readonly string[] }): boolean =>
  personalAdjectives.lists(word) || personalEndings.ends(word);
export const belongings = table(person.belongings);
export const households = table(person.households);
export const speechVerbs = table(person.speech);
export const lightVerbs = verbs(grammar.lightVerbs);
export const vectorVerbs = verbs(grammar.vectorVerbs);
export const thingVerbs = verbs(grammar.thingVerbs);
export const called = table(grammar.called);
export const copulas = table(grammar.copulas);
export const eventPostpositions = table(grammar.eventPostpositions);
export const placePostpositions = table(grammar.placePostpositions);
export const placeThings = table(grammar.places);
export const waterThings = table(grammar.waters);
export const teamThings = table(grammar.teams);
/** Ways between two places, and what runs there: ঢাকা-সিলেট মহাসড়ক. */
export const routes = table(grammar.routes);
export const measures = table(grammar.measures);
export const placeVerbs = table(grammar.placeVerbs);
export const attributes = table(grammar.attributes);
export const possessors = table(grammar.possessors);
export const agencyVerbs = table(grammar.agency);
export const deedVerbs = table(grammar.deeds);
export const plainVerbs = table(grammar.plainVerbs);
export const goods = table(grammar.goods);
export const betweenOwned = table(grammar.between);
/** What has a title of its own: ‘রানার’ কবিতা. */
export const titled = table(grammar.titled);
export const settlements = table(grammar.settlements);
export const bodies = table(grammar.bodies);
export const possibles = table(grammar.possible);
/** What a word before them is a kind of: শিউলি ফুল, শ্রাবণ মাস. */
export const genera = table(ordinary.genus);
/** Days in full: a short name listed with one is a day's (রবি ও সোমবার). */
export const days = table(ordinary.days);
export const functionWords = table(grammar.function);
export const institutionNouns = table(institutions.nouns);
export const weakInstitutionNouns = table(institutions.weakNouns);
export const institutionHeads = table(institutions.heads);
/** What else ends a body's full name before its short one in brackets: আন্দোলনের (পবা). */
export const explainedNouns = table(institutions.explained);
export const institutionModifiers = table(institutions.modifiers);
export const givenNames = table(nameParts.given);
export const surnames = table(nameParts.surnames);

/** Given names that are words as well: only a surname behind them makes them names. */
export const alsoGiven = table(nameParts.alsoGiven);
/** Those of them that describe a person, or say what one is: তরুণ চট্টোপাধ্যায়. */
export const describing = table(nameParts.describing);
/** What people are of whom papers do not tell who they are. */
export const commonRoles = table(person.commonRoles);
/** What single letters are called, where they are no words, and where they are too. */
export const letters = table(nameParts.letters);
export const wordyLetters = table(nameParts.wordyLetters);
export const adverbs = table(grammar.adverbs);

const keyOf = (phrase: string): string => normalise(phrase).text.split(' ').map(keyString).join(' ');

export const honorificVerbs = table(person.honorificVerbs);
/** Endings that only verbs with a respected person for subject have (বলেছেন, করবেন). */
export const honorificEndings: readonly string[] = person.honorificVerbEndings.map(keyString);
/** Endings of finite verbs without respect. */
export const finiteEndings: readonly string[] = grammar.finite.map((ending) => keyOf(ending));
/** Endings of given names of Arabic form. */
export const givenEndings: readonly string[] = nameParts.givenEndings.map(keyString);

/** What an ordinary word is when it is no name. */
export type WordClass = 'frequent' | 'noun' | 'adjective' | 'verb' | 'unlisted';
const CLASSES = once(() => {
  const classes = new Map<string, WordClass>();
  for (const wordClass of ['verb', 'noun', 'adjective', 'frequent'] as const)
    for (const key of keysOf(ordinary[wordClass], 'kept')) classes.set(key, wordClass);
  return classes;
});

/** The class of a name that is an ordinary word too; undefined for any other. */
export const ordinaryClass = (name: string): WordClass | undefined => CLASSES().get(keyOf(name));

/** Whether a name is commonly read as another word (আলো, জয়), so that it must be borne out where it stands: what packs call weak. */
export function isOrdinaryWord(name: string): boolean {
  const wordClass = ordinaryClass(name);
  return wordClass !== undefined && wordClass !== 'verb';
}

const NONE = { left: table([]), right: table([]) };
const BESIDE = once(() => {
  const keys = keysOf(
    ordinary.beside.map(({ word }) => word),
    'kept',
  );
  return new Map(
    ordinary.beside.map(({ left, right }, at) => [
      keys[at],
      { left: table(left ?? []), right: table(right ?? []) },
    ]),
  );
});

/** Words that stand beside an ordinary word when it is no name. */
export const besideOrdinary = (name: string): typeof NONE => BESIDE().get(keyOf(name)) ?? NONE;

const EVERY = institutions.others.every;
const OTHERS = once(
  () =>
    new Map(institutions.others.of.map(({ noun, before }) => [keyOf(noun), table([...EVERY, ...before])])),
);

const KIND_NOUNS = new Set([...institutions.nouns, ...institutions.weakNouns].map(keyOf));
/** Whether a name is but a noun that says what its bearer is: পরিষদ, মঞ্চ. */
export const isInstitutionNoun = (name: string): boolean => KIND_NOUNS.has(keyOf(name));

/** Words that make another body of one whose name ends in the same noun; null for any other name. */
export const bodiesBefore = (name: string): WordTable | null =>
  OTHERS().get(keyOf(name.slice(name.lastIndexOf(' ') + 1))) ?? null;

const TOPIC_LISTS = Object.values(topicWords.topics);
export const TOPIC_COUNT = TOPIC_LISTS.length;
/** The topic of rivers. */
export const WATER = 1 << Object.keys(topicWords.topics).indexOf('water');
/** The topic of parties and governments. */
export const POLITICS = 1 << Object.keys(topicWords.topics).indexOf('politics');
/** The topic of papers and channels. */
export const MEDIA = 1 << Object.keys(topicWords.topics).indexOf('media');
const TOPICS = new Map<string, number>();
TOPIC_LISTS.forEach((stems, bit) => {
  for (const key of keysOf(stems, 'kept')) TOPICS.set(key, (TOPICS.get(key) ?? 0) | (1 << bit));
});
const LONGEST_STEM = Math.max(...[...TOPICS.keys()].map((key) => key.length));

/** The topics that a word speaks of, as bits: those with a stem that it begins with. */
export function topicsOf({ forms }: { readonly forms: readonly string[] }): number {
  const whole = forms[0]!;
  let bits = 0;
  for (let length = Math.min(whole.length, LONGEST_STEM); length > 1; length--) {
    bits |= TOPICS.get(whole.slice(0, length)) ?? 0;
  }
  return bits;
}
