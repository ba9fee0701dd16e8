import { isSureVerb, type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/parts.json' with { type: 'json' };
import { stem, stemsOf } from './stem.ts';

const RECEIVING = wordSet(table.receiving.verbs);
const TAKING = wordSet(table.taking.verbs);
const TAKEN = new Set(stemsOf(table.taking.nouns));

/** Whether a text's last finite verb tells of whoever receives it or has it done to them: ঋণ পেয়েছে, আশ্রয় নিয়েছেন, আটক হয়েছে. */
export function isReceived(tokens: readonly Token[], outside: (at: number) => boolean): boolean {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { text } = tokens[at]!;
    if (outside(at)) continue;
    if (RECEIVING.has(text)) return true;
    if (TAKING.has(text)) return TAKEN.has(stem(tokens[at - 1]?.text ?? ''));
    if (isSureVerb(text)) return false;
  }
  return false;
}
