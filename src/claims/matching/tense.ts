import { isSureVerb, type Token } from '../../bengali/index.ts';
import { INTENTS, SETTING_OUT, SUPPORT_VERBS } from './concepts.ts';
import { stem } from './stem.ts';

/** Told as having happened, as still to happen, as only announced or planned, or by a form that does not tell. */
export type Tense = 'past' | 'future' | 'intended' | null;

/** Light verbs that may stand between a word and the verb that tells when: প্রত্যাহার করে নেওয়া হবে. */
const BETWEEN = 3;

/**
 * When what a word tells happens, by its own verb form or that of the light verbs behind it (বন্ধ করা হবে). What is only
 * announced, planned or set out for has not: প্রত্যাহারের ঘোষণা, পাঠাতে যাচ্ছে. `at` is the word, or the last one of its
 * phrase, whose own future does not count: কম লাগবে is said of a price that has fallen.
 */
export function tenseAt(tokens: readonly Token[], at: number, phrase: boolean): Tense {
  let last = at;
  while (last < at + BETWEEN && isLightForm(tokens[last + 1])) last++;
  const verb = tokens[last]!.text;
  const next = tokens[last + 1]?.text ?? '';
  if (INFINITIVE.test(verb) && SETTING_OUT.has(next)) return 'intended';
  if (GENITIVE.test(verb) && isIntended(tokens, last + 1)) return 'intended';
  if (SUPPORT_VERBS.has(next)) return formOf(next);
  const told = last > at || isSureVerb(verb) ? formOf(verb) : null;
  return phrase && last === at && told === 'future' ? null : told;
}

/** An intent, with at most one word before it that tells of what kind: প্রত্যাহারের আনুষ্ঠানিক ঘোষণা. */
const isIntended = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some((i) => {
    const token = tokens[i];
    return token?.kind === 'word' && INTENTS.has(stem(token.text));
  });

/** A verbal noun, a participle or an infinitive of a light verb, behind which its finite verb comes. */
const isLightForm = (token: Token | undefined): boolean =>
  token?.kind === 'word' && SUPPORT_VERBS.has(token.text) && OPEN_FORM.test(token.text);

const OPEN_FORM = /(?:া|ার|িয়ে|তে|^করে|^হয়ে)$/u;
const INFINITIVE = /তে$/u;
const GENITIVE = /র$/u;

/** What a form says for certain: newspapers report what has happened with forms like দিচ্ছে and করেন too. */
function formOf(verb: string): Tense {
  if (verb.length > 3 && /বেন?$/u.test(verb)) return 'future';
  return /(?:[েি\u09df]ছেন?|ছিলেন?|লেন)$/u.test(verb) ? 'past' : null;
}
