import type { Span } from '../model/index.ts';
import { normalise } from './normalise.ts';

/** A word, a number in digits, or a single mark. `text` is the matching form; offsets are those of the text as given. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Follows the token before it without white space: টি in ৪১২টি. */
  readonly glued: boolean;
}

// An apostrophe inside a short word joins it (ছ’ঘণ্টা, দু’জন, ডি’অর); a longer one closes a quote.
// The first group is a number, the second a word; what is in neither is a mark.
const TOKEN = /([0-9]+(?:[.,/][0-9]+)*)|((?:[\p{L}\p{M}]{1,4}'(?=\p{L}))?[\p{L}\p{M}]+)|\S/gu;

/** The tokens of a text in order. White space is left out; everything else is in exactly one token. */
export function tokenise(source: string): Token[] {
  const { text, toSourceSpan } = normalise(source);
  const tokens: Token[] = [];
  let behind = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const [, number, word] = found;
    const from = found.index;
    const to = from + found[0].length;
    tokens.push({
      text: found[0],
      kind: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
      glued: from === behind && from > 0,
      ...toSourceSpan(from, to),
    });
    behind = to;
  }
  return tokens;
}
