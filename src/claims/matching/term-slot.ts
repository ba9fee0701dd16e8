import { isSureVerb, normalise, type Token } from '../../bengali/index.ts';
import {
  EVENTS,
  FALL,
  type FoundPhrase,
  GENERIC,
  isNegatedVerb,
  NEGATIONS,
  PURPOSES,
  RISE,
  SUPPORT_VERBS,
  UNREAL_NOUNS,
  WISHES,
} from './concepts.ts';
import { negatedAfter, negatedBefore } from './polarity.ts';
import { roleBefore, type TermSlot } from './slot.ts';
import { PROGRESSIVE, stageAt } from './stage.ts';
import { stem } from './stem.ts';
import { isSubordinate } from './subordinate.ts';
import { IF, MAY, readWord, type WordReading } from './word-reading.ts';

/** A text as its words are read. */
export interface TermScene {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly words: readonly WordReading[];
  /** What some word of it may do: bits of `MAY`. */
  readonly may: number;
  /** Tokens that were read as part of something else. */
  readonly consumed: ReadonlySet<number>;
  /** Tokens that are a number which is only the article. */
  readonly articles: ReadonlySet<number>;
}

interface TermInput {
  readonly term: string;
  readonly also: readonly string[];
  /** The phrase's first word, and its last, whose ending and neighbours count. */
  readonly from: number;
  readonly at: number;
  readonly phrase: FoundPhrase | null;
}

/** A word, or a phrase of the tables, as a slot. */
export function termSlot(scene: TermScene, { term, also, from, at, phrase }: TermInput): TermSlot {
  const { source, tokens, words, may, consumed } = scene;
  const { text } = tokens[at]!;
  const negates = (may & (MAY.negate | MAY.refuse)) !== 0;
  const next = tokens[at + 1]?.text ?? '।';
  const role = roleBefore(tokens, at + 1, words[at]!.role);
  return {
    kind: 'term',
    term,
    also,
    role,
    generic: GENERIC.has(term),
    negated:
      (phrase ? phrase.negated : negates && isNegatedVerb(text) && !consumed.has(at)) ||
      (negates && (negatedBefore(tokens, at, consumed) || negatedAfter(tokens, at, consumed))),
    event:
      endsClause(tokens, at) ||
      EVENTS.has(term) ||
      (SUPPORT_VERBS.has(next) &&
        role !== 'object' &&
        !consumed.has(at + 1) &&
        !(isPlace(text) && STAYS.has(next))) ||
      isSureVerb(text) ||
      PROGRESSIVE.test(text) ||
      (negates && (isNegatedVerb(text) || (NEGATIONS.has(next) && !consumed.has(at + 1)))),
    stage:
      stageAt(tokens, at, phrase !== null) ??
      (phrase ? null : stageOfEvent(tokens, at, term)) ??
      stagePastCount(scene, at),
    supposed: isSupposed(tokens, at),
    unreal: (may & MAY.beUnreal) !== 0 && isUnreal(tokens, at),
    conditional: isConditional(tokens, at, term, (may & MAY.condition) !== 0),
    subordinate: isSubordinate(tokens, at, term),
    single: scene.articles.has(from - 1),
    implied: false,
    text: source.slice(tokens[from]!.start, tokens[at]!.end),
  };
}

/** What a thing with its count is to become is only wanted: বয়স ২১ বছর করার দাবি. */
function stagePastCount({ tokens, words, consumed }: TermScene, at: number): TermSlot['stage'] {
  if (!consumed.has(at + 1)) return null;
  const isVerb = (i: number): boolean => words[i]!.light && VERBAL_GENITIVE.test(tokens[i]!.text);
  let verb = at + 1;
  while (verb <= at + LONGEST_COUNT && verb < tokens.length && !isVerb(verb)) {
    if (!consumed.has(verb) && !words[verb]!.light) return null;
    verb++;
  }
  return verb < tokens.length && isVerb(verb) ? stageAt(tokens, verb, false) : null;
}
const LONGEST_COUNT = 5;

/** Of a word that always tells what happens its own future tells (নামাবে); of a rise or fall the verb behind the count (বেড়ে ১২৫ হবে). */
function stageOfEvent(tokens: readonly Token[], at: number, term: string): TermSlot['stage'] {
  const { text } = tokens[at]!;
  if (!EVENTS.has(term)) return null;
  if (FUTURE.test(text)) return 'future';
  if (!COUNTED.has(term) || !PARTICIPLE.test(text)) return null;
  const place = tokens.findIndex(
    (token, i) => i > at && i <= at + COUNT_WITHIN && SUPPORT_VERBS.has(token.text),
  );
  // বাড়িয়ে ৩০০ টাকা করা হবে: the passive's own verb tells.
  const passive =
    VERBAL_NOUN.test(tokens[place]?.text ?? '') && SUPPORT_VERBS.has(tokens[place + 1]?.text ?? '');
  const verb = tokens[passive ? place + 1 : place];
  if (verb === undefined) return null;
  if (GENITIVE_VERB.test(verb.text)) return stageAt(tokens, place, false);
  return verb.text === WILL_BE || FUTURE.test(verb.text) ? 'future' : PAST.test(verb.text) ? 'past' : null;
}
const FUTURE = /..বেন?$/u;
const PAST = /(?:ছেন?|লেন?|লো)$/u;
const PARTICIPLE = /ে$/u;
const GENITIVE_VERB = /ার$/u;
const WILL_BE = normalise('হবে').text;
const COUNTED = new Set([RISE, FALL]);
/** Tokens of a count between a participle and its verb. */
const COUNT_WITHIN = 4;

/** Where something is, or goes on, does not happen itself: প্রেক্ষাগৃহে চলছে. */
const STAYS = new Set(
  ['চলছে', 'চলবে', 'আছে', 'আছেন', 'রয়েছে', 'রয়েছেন', 'এসেছে', 'আসছে'].map((word) => normalise(word).text),
);
const isPlace = (word: string): boolean => readWord(word).role === 'at' && !/(?:ি\u09dfে|তে)$/u.test(word);

/** A condition (পাঠালে), or a verbal noun or genitive that no হওয়া makes a passive (পাঠানো হয়েছে). */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const next = tokens[at + 1]?.text ?? '';
  if (CONDITION.test(text) || (SUPPORT_VERBS.has(next) && CONDITION.test(next))) return true;
  const verb = VERBAL_NOUN.test(next) ? at + 1 : at;
  const noun = tokens[verb]!.text;
  if (VERBAL_NOUN.test(noun)) return !PASSIVE.test(tokens[verb + 1]?.text ?? '');
  return VERBAL_GENITIVE.test(noun) || (readWord(text).role === 'of' && !SUPPORT_VERBS.has(next));
}
const CONDITION = /লে$/u;
const VERBAL_NOUN = /(?:ানো|ও\u09dfা|করা)$/u;
const PASSIVE = /^(?:হ|যা|গে|গি)/u;

/** In a condition, by its own form or that of its verb (প্রত্যাহার করলে), or behind যদি in its clause. */
function isConditional(
  tokens: readonly Token[],
  at: number,
  term: string,
  mayStandBehindIf: boolean,
): boolean {
  if (LIGHT_CONDITION.test(tokens[at + 1]?.text ?? '') || isConditionalForm(tokens[at]!.text, term))
    return true;
  if (!mayStandBehindIf) return false;
  for (let i = at - 1; i >= 0 && !CLAUSE_END.test(tokens[i]!.text); i--)
    if (tokens[i]!.text === IF) return true;
  return false;
}
const LIGHT_CONDITION = /^(?:কর|হ|দি|নি|পে|গে|রাখ|থাক)লে(?:ই)?$/u;
/** Nouns of the tables end alike: সেমিফাইনালে, হাসপাতালে. */
const isConditionalForm = (word: string, term: string): boolean =>
  EVENTS.has(term)
    ? EVENT_CONDITION.test(word)
    : !(term.startsWith('#') && NOUN_IN_AL.test(word)) && VERB_CONDITION.test(word);
const VERB_CONDITION = /[ারনটকস]লে(?:ই)?$/u;
const EVENT_CONDITION = /[ারনটকসতঠলঙধঘছচজ]লে(?:ই)?$/u;
const NOUN_IN_AL = /ালে$/u;
const CLAUSE_END = /^[,;।—:"?]$/u;

/** Under a noun of wish, fear or trial, itself in the genitive or by a verbal noun (পদত্যাগের দাবি, নোবেল পাওয়ার দৌড়). */
function isUnreal(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (PURPOSES.has(text)) return true;
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  if (INFINITIVE.test(text) && WISHES.has(next.text)) return true;
  const noun =
    readWord(text).role === 'of' ? next : VERBAL_GENITIVE.test(next.text) ? tokens[at + 2] : undefined;
  return noun !== undefined && UNREAL_NOUNS.has(stem(noun.text));
}
const INFINITIVE = /তে$/u;
const VERBAL_GENITIVE = /(?:ার|ানোর)$/u;

/**
 * The text's last word is what it says (পশ্চিমা দেশগুলি উদ্বিগ্ন), but not where its clause has a finite verb before it: who
 * does it stands behind (মামলা করেছেন অভিনেতা রুদ্র পাল).
 */
function endsClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) if (tokens[i]!.kind !== 'mark') return false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SUBJECT); i--) {
    const { text } = tokens[i]!;
    if (CLAUSE_END.test(text)) return true;
    if (isSureVerb(text) || PROGRESSIVE.test(text) || (i >= at - 2 && SUPPORT_VERBS.has(text))) return false;
  }
  return true;
}
/** Words that may stand behind the verb and say who does it, before the last of them. */
const LONGEST_SUBJECT = 6;
