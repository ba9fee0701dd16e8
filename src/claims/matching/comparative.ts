import { type Token, wordSet } from '../../bengali/index.ts';
import table from '../tables/comparatives.json' with { type: 'json' };

const CONCEPTS = new Map(
  (['rise', 'fall'] as const).flatMap((concept) =>
    [...wordSet(table[concept])].map((word) => [word, `#${concept}`] as const),
  ),
);
const AMOUNTS = wordSet(table.amounts);
const COMPARISONS = wordSet(table.comparisons);
/** Words between what something is compared with and how it differs: আগের চেয়ে এখন অনেক কম. */
const APART = 3;

/**
 * The concept of a word that says which way something differs, behind the amount by which it does (২০ শতাংশ বেশি টোল) or
 * behind what it is compared with (আগের চেয়ে কম); null where it only says above or below how much (৫০ জনের বেশি).
 */
export function comparativeAt(tokens: readonly Token[], at: number): string | null {
  const concept = CONCEPTS.get(tokens[at]!.text);
  if (concept === undefined) return null;
  const before = tokens[at - 1]?.text ?? '';
  const compared = tokens.slice(Math.max(0, at - APART), at).some(({ text }) => COMPARISONS.has(text));
  return AMOUNTS.has(before) || compared ? concept : null;
}
