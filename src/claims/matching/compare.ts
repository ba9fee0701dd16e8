import type { ClaimMatch } from '../../model/index.ts';
import type { ClaimRecord } from '../index-file/claim-record.ts';
import { areOpposite, isChange } from './concepts.ts';
import type { Quantity, Reading } from './reading.ts';

/** What comparing a sentence with a claim found. `relation` is null where the sentence is at most about the same. */
export interface Comparison {
  readonly relation: ClaimMatch['relation'] | null;
  readonly score: number;
  readonly coverage: number;
  readonly matched: readonly string[];
  readonly differs: readonly string[];
}

/** How much a term tells, by how few claims have it. */
export type Weigh = (key: string) => number;

const ENTITY = 1.6;
const NUMBER = 2;
const LIGHT = 0.15;
const SAME_AT = 0.72;
const RELATED_AT = 0.6;

export function compare(claim: ClaimRecord, sentence: Reading, weigh: Weigh): Comparison {
  const terms = new Set(sentence.terms.map(({ term }) => term));
  const entities = new Set(sentence.entities.map(({ id }) => id));
  const matched: string[] = [];
  const differs: string[] = [];
  let whole = 0;
  let found = 0;
  let opposite = false;
  let changed = false;

  let predicate: string | null = null;
  for (const { term, light } of claim.terms) if (!light) predicate = term;
  let predicateFound = predicate === null;

  for (const { term, light } of claim.terms) {
    const weight = light ? LIGHT : weigh(term);
    whole += weight;
    if (terms.has(term)) {
      found += weight;
      if (!light) matched.push(term);
      if (term === predicate) predicateFound = true;
      continue;
    }
    const reversed = [...terms].find((other) => areOpposite(term, other));
    if (reversed) {
      opposite = true;
      if (isChange(term, reversed)) changed = true;
      found += weight;
      if (term === predicate) predicateFound = true;
      differs.push(`${term}/${reversed}`);
    }
  }

  let missingEntities = 0;
  for (const { id, words } of claim.entities) {
    const weight = ENTITY * weigh(`@${id}`);
    whole += weight;
    if (entities.has(id)) {
      found += weight;
      matched.push(`@${id}`);
      continue;
    }
    const share = words.length === 0 ? 0 : words.filter((word) => terms.has(word)).length / words.length;
    found += weight * share * 0.8;
    if (share < 0.5) {
      missingEntities++;
      differs.push(`@${id}`);
    }
  }

  let numbersFound = 0;
  let numbersDiffer = 0;
  for (const number of claim.numbers) {
    whole += NUMBER;
    if (sentence.numbers.some((other) => sameQuantity(number, other))) {
      found += NUMBER;
      numbersFound++;
      matched.push(`=${number.value}`);
    } else if (sentence.numbers.some((other) => rival(number, other))) {
      numbersDiffer++;
      found += NUMBER * 0.5;
      differs.push(`=${number.value}`);
    }
  }
  const coverage = whole === 0 ? 0 : found / whole;
  const numbersMissing = claim.numbers.length - numbersFound - numbersDiffer;
  const polarity = claim.negated !== sentence.negated || claim.denies !== sentence.denies;
  const base = { score: coverage, coverage, matched, differs };
  if (coverage < RELATED_AT || !predicateFound) return { ...base, relation: null };
  if ((polarity || (opposite && !changed)) && missingEntities === 0 && numbersDiffer === 0)
    return { ...base, relation: 'contradicts' };
  if (numbersDiffer > 0 || changed || (missingEntities > 0 && coverage >= SAME_AT))
    return { ...base, relation: 'changed' };
  if (coverage >= SAME_AT && missingEntities === 0 && numbersMissing === 0)
    return { ...base, relation: 'same' };
  return { ...base, relation: null };
}

/** Equal up to how a newspaper rounds, with no contrary unit. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return false;
  return (
    a.value === b.value ||
    Math.abs(a.value - b.value) <= 0.004 * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}

/** Whether another number stands where the claim's should: of the same unit, or both bare. */
const rival = (a: Quantity, b: Quantity): boolean =>
  a.ordinal === b.ordinal &&
  (a.unit === b.unit ||
    ((a.unit === null || b.unit === null) && Math.abs(Math.log10((a.value + 1) / (b.value + 1))) < 1.2));
