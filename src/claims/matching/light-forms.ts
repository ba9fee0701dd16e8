import type { Token } from '../../bengali/index.ts';
import { SUPPORT_VERBS } from './concepts.ts';

/** A verbal noun or a participle of a light verb, behind which its finite verb comes. */
export const OPEN_FORM = /(?:া|ার|ি\u09dfে|^করে|^হ\u09dfে)$/u;
/** Or an infinitive. */
export const OPEN_FORM_OR_INFINITIVE = /(?:া|ার|ি\u09dfে|তে|^করে|^হ\u09dfে)$/u;

/** The last of the light verbs of a form behind the word at `at`, at most so many; `at` itself where there is none: প্রত্যাহার করে নেওয়ার. */
export function lastLightForm(tokens: readonly Token[], at: number, most: number, form: RegExp): number {
  let last = at;
  while (last < at + most && isLight(tokens[last + 1], form)) last++;
  return last;
}

const isLight = (token: Token | undefined, form: RegExp): boolean =>
  token?.kind === 'word' && SUPPORT_VERBS.has(token.text) && form.test(token.text);
