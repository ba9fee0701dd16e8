import { findNumbers, isSureVerb, normalise, timesIn, tokenise, wordSet } from '../bengali/index.ts';
import { LIGHT_WORDS } from './matching/concepts.ts';
import type { BlockMention, BlockStatement } from './statements.ts';
import table from './tables/checkability.json' with { type: 'json' };

const OPINION = wordSet(table.opinion);
const WISH = wordSet(table.wish);
const PERSON = wordSet(table.person);
const BOILERPLATE = table.boilerplate.split(' ').map((phrase) => normalise(phrase.replaceAll('_', ' ')).text);

/**
 * How worth checking a statement is, 0 to 1: what it counts, dates, names and attributes speaks for it; a question, an
 * opinion, a wish, a word to the reader against it; boilerplate and what is no sentence has 0. Offered to
 * fact-checkers and used in drafts; a reader sees it only where asked for.
 */
export function checkability(statement: BlockStatement, mentions: readonly BlockMention[]): number {
  const { text, start, end, block } = statement;
  const tokens = tokenise(text);
  const words = tokens.flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []));
  const plain = words.join(' ');
  if (words.length < 4 || BOILERPLATE.some((phrase) => plain.includes(phrase))) return 0;
  const numbers = findNumbers(tokens);
  const times = timesIn(text, tokens, numbers, null);
  const counted = numbers.some(({ article }) => !article);
  const named = mentions.filter((m) => m.block === block && m.start >= start && m.end <= end).length;
  const happens = words.some(isSureVerb);
  const telling = words.filter((word) => !LIGHT_WORDS.has(word)).length;
  let score = 0.15 + 0.03 * Math.min(telling, 6);
  if (counted) score += 0.2;
  if (times.length > 0) score += 0.1;
  score += 0.12 * Math.min(named, 2);
  if (happens) score += 0.15;
  if (statement.cue) score += 0.1;
  if (text.includes('?')) score -= 0.5;
  if (words.some((word) => WISH.has(word))) score -= 0.3;
  if (words.some((word) => OPINION.has(word))) score -= 0.15;
  if (words.some((word) => PERSON.has(word))) score -= 0.1;
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}
