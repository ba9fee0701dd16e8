import { isSureVerb, type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/parts.json' with { type: 'json' };
import { stem, stemsOf } from './stem.ts';

const RECEIVING = wordSet(table.receiving.verbs);
const TAKING = wordSet(table.taking.verbs);
const GIVING = wordSet(table.taking.giving);
const GETTING = wordSet(table.taking.getting);
const TAKEN = new Set(stemsOf(table.taking.nouns));

/** Whether a text's last finite verb tells of whoever receives it or has it done to them: ঋণ পেয়েছে, আশ্রয় নিয়েছেন, আটক হয়েছে. */
export function isReceived(tokens: readonly Token[], outside: (at: number) => boolean): boolean {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { text } = tokens[at]!;
    if (outside(at)) continue;
    if (RECEIVING.has(text)) return true;
    if (TAKING.has(text)) return isTaken(tokens, at - 1);
    if (isSureVerb(text)) return false;
  }
  return false;
}

/** Whether somebody gives what another takes, or takes it. */
export type Exchange = 'gives' | 'takes';

/** What the text's last finite verb tells of what stands right before it: ঘুষ দিয়েছেন, ঘুষ নিয়েছেন, ঋণ পেয়েছে; null of anything else. */
export function exchangeIn(tokens: readonly Token[], outside: (at: number) => boolean): Exchange | null {
  for (let at = tokens.length - 1; at > 0; at--) {
    const { text } = tokens[at]!;
    if (outside(at)) continue;
    const takes = TAKING.has(text) || GETTING.has(text);
    if (takes || GIVING.has(text)) return isTaken(tokens, at - 1) ? (takes ? 'takes' : 'gives') : null;
    if (isSureVerb(text)) return null;
  }
  return null;
}

const isTaken = (tokens: readonly Token[], at: number): boolean => TAKEN.has(stem(tokens[at]?.text ?? ''));
