import { isSureVerb, normalise, type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/stages.json' with { type: 'json' };
import { SUPPORT_VERBS } from './concepts.ts';
import { lastLightForm, OPEN_FORM_OR_INFINITIVE } from './light-forms.ts';
import { roleOfWord } from './slot.ts';
import { nounInTa, stem, stemsOf } from './stem.ts';

/**
 * How far what a word tells has come. `past`, `future` and `progressive` by the verb's form; `begun`, `ongoing` and `ended` by a word
 * behind it (তৈরি শুরু করেছে); `during`, something else while it went on; `averted`, before it could happen; `asked`, somebody wants it of somebody; `intended`,
 * announced or planned; `possible`, it may be. The order is that of the index's bytes; null is a form that does not tell.
 */
export const STAGES = [
  null,
  'past',
  'future',
  'progressive',
  'begun',
  'ongoing',
  'during',
  'ended',
  'averted',
  'asked',
  'intended',
  'possible',
] as const;
export type Stage = (typeof STAGES)[number];

const stems = (line: string): ReadonlySet<string> => new Set(stemsOf(line));

const BETWEEN = wordSet(table.between.words);
const BEHIND: readonly (readonly [Stage, ReadonlySet<string>])[] = [
  ['begun', wordSet(table.begun.words)],
  ['ongoing', wordSet(table.ongoing.words)],
  ['ended', wordSet(table.ended.words)],
  ['asked', wordSet(table.asked.verbs)],
];
const BEHIND_INFINITIVE: readonly (readonly [Stage, ReadonlySet<string>])[] = [
  ['begun', wordSet(table.begun.behindInfinitive)],
  ['during', wordSet(table.during.behindInfinitive)],
  ['intended', wordSet(table.intended.verbs)],
  ['possible', wordSet(table.possible.verbs)],
];
const BEHIND_GENITIVE: readonly (readonly [Stage, ReadonlySet<string>])[] = [
  ['during', wordSet(table.during.words)],
  ['averted', wordSet(table.averted.words)],
];
const NOUNS: readonly (readonly [Stage, ReadonlySet<string>])[] = [
  ['asked', stems(table.asked.nouns)],
  ['intended', stems(table.intended.nouns)],
];
const SAID = wordSet(table.asked.said);
const SAID_NOUNS = stems(table.asked.saidNouns);
const ACHIEVED = wordSet(table.achieved.words);
const TALK = normalise(table.intended.talk).text;
const TALK_VERBS = wordSet(table.intended.talkVerbs);

/** Light verbs that may stand between a word and the verb that tells when: প্রত্যাহার করে নেওয়া হবে. */
const LIGHT_VERBS = 3;
/** Words that may stand before the word of a stage: তৈরির মূল কাজ শুরু. */
const BEFORE_STAGE = 2;

const among = (kinds: typeof BEHIND, word: string): Stage =>
  kinds.find(([, members]) => members.has(word))?.[0] ?? null;

/**
 * The stage of what a word tells, by its own verb form, by that of the light verbs behind it (বন্ধ করা হবে), or by the words
 * behind those. `at` is the word, or the last one of its phrase, whose own future does not count: কম লাগবে is said of a
 * price that has fallen.
 */
export function stageAt(tokens: readonly Token[], at: number, phrase: boolean): Stage {
  const last = lastLightForm(tokens, at, LIGHT_VERBS, OPEN_FORM_OR_INFINITIVE);
  const verb = tokens[last]!.text;
  const next = tokens[last + 1]?.text ?? '';
  const marked =
    (INFINITIVE.test(verb)
      ? (among(BEHIND_INFINITIVE, next) ??
        nounAt(tokens, last + 1) ??
        (phrase ? null : purpose(tokens, last)))
      : null) ??
    (GENITIVE.test(verb) ? behindGenitive(tokens, last + 1) : null) ??
    (next === THAN && readsAsOwner(verb) ? null : behind(tokens, last + 1));
  if (marked !== null) return marked;
  if (next === WILL_BE && PASSIVE.test(verb)) return 'future';
  if (phrase && verb === WILL_BE && PASSIVE.test(tokens[last - 1]?.text ?? '')) return 'future';
  if (SUPPORT_VERBS.has(next)) return formOf(next);
  const told = last > at || isSureVerb(verb) ? formOf(verb) : null;
  return phrase && last === at && told === 'future' && !LIGHT_FUTURE.test(verb) ? null : told;
}

/** An infinitive with no verb behind it tells what something else is for: সেনা পাঠাতে টাকা দিচ্ছে. */
function purpose(tokens: readonly Token[], at: number): Stage {
  const next = tokens[at + 1];
  const { text } = tokens[at]!;
  if (next === undefined || next.kind === 'mark') return null;
  if (!VERBAL_INFINITIVE.test(text) || nounInTa(text) !== null) return null;
  const goesOn = SUPPORT_VERBS.has(next.text) || isSureVerb(next.text) || isOfStage(next.text);
  return goesOn || ACHIEVED.has(next.text) ? null : 'intended';
}

/** শুরু করেছে, চলছে, চেয়েছে right behind what is told, or behind কাজ. What is to begin (শুরু হবে) has not. */
function behind(tokens: readonly Token[], from: number): Stage {
  let at = from;
  while (at < from + BEFORE_STAGE && BETWEEN.has(tokens[at]?.text ?? '')) at++;
  const stage = among(BEHIND, tokens[at]?.text ?? '');
  if (stage !== 'begun' && stage !== 'ended') return stage;
  if (tokens[at + 1]?.text === WILL_BE) return 'future';
  const own = stageAt(tokens, at, false);
  return own === null || own === 'past' ? stage : own;
}

/** প্রত্যাহারের ঘোষণা, প্রত্যাহারের আনুষ্ঠানিক ঘোষণা, পৌঁছানোর আগেই, দেওয়ার কথা ভাবছে. */
function behindGenitive(tokens: readonly Token[], at: number): Stage {
  const next = tokens[at];
  if (next?.kind !== 'word') return null;
  const behindTalk = tokens[at + 1]?.text ?? '';
  if (next.text === TALK && WAS.test(behindTalk)) return 'averted';
  if (next.text === TALK) return TALK_VERBS.has(behindTalk) ? 'intended' : null;
  return among(BEHIND_GENITIVE, next.text) ?? nounAt(tokens, at) ?? nounAt(tokens, at + 1);
}

/** দাবি জানিয়েছে demands it, দাবি করেছে only says that it is so. */
function nounAt(tokens: readonly Token[], at: number): Stage {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const noun = stem(token.text);
  return SAID_NOUNS.has(noun) && SAID.has(tokens[at + 1]?.text ?? '') ? null : among(NOUNS, noun);
}

/** Too short to tell by its ending, but behind শুরু. */
const WILL_BE = normalise('হবে').text;
/** Behind a genitive চেয়ে is no verb: ইসলামের চেয়ে বেশি ভোট. */
const THAN = normalise('চেয়ে').text;
const readsAsOwner = (word: string): boolean => roleOfWord(word) === 'of';
/** সরানো হবে, করা হবে: a verbal noun is no thing that will be. */
const PASSIVE = /(?:ানো|করা|দেও\u09dfা|নেও\u09dfা|রাখা)$/u;
/** হওয়ার কথা ছিল: it was to be, and is not. */
const WAS = /^ছিল$/u;
const INFINITIVE = /তে$/u;
/** Not the locative of a noun: মৃত্যুতে, চুক্তিতে. */
/** শপথ নেবেন; of a price that has fallen, কম দেবেন is no future. */
const LIGHT_FUTURE = /^নেবেন?$/u;
const VERBAL_INFINITIVE = /(?:[ক-হ\u09dc\u09dd\u09df]|[ক-হ]া)তে$/u;
const GENITIVE = /র$/u;

/** An ending that hardly a noun has: খুঁজছে, ছাড়ছেন, যাচ্ছে. */
export const PROGRESSIVE = /(?:চ্ছেন?|[রটনল\u09dcকখজ]ছেন?)$/u;

/** করছিল, যাচ্ছিল. */
const WAS_DOING = /(?:চ্|র)ছিল(?:েন)?$/u;

/** What a form says for certain: newspapers report what has happened with forms like দিচ্ছে and করেন too. */
function formOf(verb: string): Stage {
  if (verb.length > 3 && /বেন?$/u.test(verb)) return 'future';
  if (WAS_DOING.test(verb)) return 'ongoing';
  if (PROGRESSIVE.test(verb)) return 'progressive';
  return /(?:[েি\u09df]ছেন?|ছিলেন?|লেন)$/u.test(verb) ? 'past' : null;
}

/** Whether a word behind what is told says how far it is, so that it tells of that: তৈরির কাজ শেষ করেছে. */
export const isToldByStage = (stage: Stage): boolean => TOLD.has(stage);
const TOLD: ReadonlySet<Stage> = new Set(['begun', 'ongoing', 'ended']);

/** Whether a word tells of a stage, or may stand before one that does: they are printed together (তৈরির কাজ শুরু করেছে). */
export const isOfStage = (word: string): boolean => BETWEEN.has(word) || among(BEHIND, word) !== null;
