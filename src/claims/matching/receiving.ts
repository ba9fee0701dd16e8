import { isSureVerb, type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/parts.json' with { type: 'json' };
import { stem, stemsOf } from './stem.ts';

const RECEIVING = wordSet(table.receiving.verbs);
const TAKING = wordSet(table.taking.verbs);
const GIVING = wordSet(table.taking.giving);
const GETTING = wordSet(table.taking.getting);
const TAKEN = new Set(stemsOf(table.taking.nouns));

/** Whether a text's last finite verb tells of whoever receives it or has it done to them: ঋণ পেয়েছে, আশ্রয় নিয়েছেন, আটক হয়েছে. */
export const isReceived = (tokens: readonly Token[], outside: (at: number) => boolean): boolean =>
  lastVerb(tokens, outside, (verb, at) => {
    if (RECEIVING.has(verb)) return true;
    return TAKING.has(verb) ? isTaken(tokens, at - 1) : null;
  }) ?? false;

/** Whether somebody gives what another takes, or takes it. */
export type Exchange = 'gives' | 'takes';

/** What the text's last finite verb tells of what stands right before it: ঘুষ দিয়েছেন, ঘুষ নিয়েছেন, ঋণ পেয়েছে; null of anything else. */
export const exchangeIn = (tokens: readonly Token[], outside: (at: number) => boolean): Exchange | null =>
  lastVerb(tokens, outside, (verb, at) => {
    const takes = TAKING.has(verb) || GETTING.has(verb);
    if (!takes && !GIVING.has(verb)) return null;
    return isTaken(tokens, at - 1) && (takes ? 'takes' : 'gives');
  }) || null;

/** What the last word says that `told` knows, with no finite verb behind it that it does not know. */
function lastVerb<T>(
  tokens: readonly Token[],
  outside: (at: number) => boolean,
  told: (verb: string, at: number) => T | null,
): T | null {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { text } = tokens[at]!;
    if (outside(at)) continue;
    const found = told(text, at);
    if (found !== null || isSureVerb(text)) return found;
  }
  return null;
}

const isTaken = (tokens: readonly Token[], at: number): boolean => TAKEN.has(stem(tokens[at]?.text ?? ''));
