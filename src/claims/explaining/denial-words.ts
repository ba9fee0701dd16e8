import type { Token } from '../../bengali/index.ts';
import type { Span } from '../../model/index.ts';
import {
  DENIERS,
  isNegatedVerb,
  NEGATIONS,
  SUPPORT_VERBS,
  TRUE_WORDS,
  VOID_NOUNS,
} from '../matching/concepts.ts';
import { isOfStage } from '../matching/stage.ts';
import { stem } from '../matching/stem.ts';

const CLAUSE_END = /^[,;।—:"?]$/u;
/** How many words behind what it negates a না or নেই may stand. */
const REACH = 4;

const isNegation = (token: Token | undefined): boolean =>
  token !== undefined && (NEGATIONS.has(token.text) || isNegatedVerb(token.text));

/**
 * The words by which a text denies what happens (`near`, where it says that): প্রয়োজন নেই, সত্য নয়, অস্বীকার করেছে.
 * Null where it denies nothing in so many words.
 */
export function denialIn(tokens: readonly Token[], near: Span | null): Span | null {
  if (near) {
    const at = tokens.findIndex(({ start }) => start >= near.start);
    const until = tokens.findIndex(({ end }) => end >= near.end);
    if (isNegatedVerb(tokens[until]?.text ?? '')) return near;
    for (let i = until + 1; at >= 0 && i <= until + REACH && i < tokens.length; i++) {
      if (CLAUSE_END.test(tokens[i]!.text)) break;
      if (isNegation(tokens[i])) return { start: near.start, end: tokens[i]!.end };
    }
  }
  for (const [i, token] of tokens.entries()) {
    const word = stem(token.text);
    const next = tokens[i + 1];
    if (DENIERS.has(word)) return span(token, next && SUPPORT_VERBS.has(next.text) ? next : token);
    if ((TRUE_WORDS.has(word) || VOID_NOUNS.has(word)) && isNegation(next)) return span(token, next!);
  }
  return null;
}

/** A noun with the verbs that only say that it happens, or how far it is: উদ্বোধন করা হয়েছে, তৈরির কাজ শুরু করেছে. Other words stay as they are. */
export function withItsVerb(tokens: readonly Token[], said: Span): Span {
  let end = said.end;
  for (const token of tokens) {
    if (token.start < end) continue;
    if (!SUPPORT_VERBS.has(token.text) && !isOfStage(token.text)) break;
    end = token.end;
  }
  return { start: said.start, end };
}

const span = (first: Token, last: Token): Span => ({ start: first.start, end: last.end });
