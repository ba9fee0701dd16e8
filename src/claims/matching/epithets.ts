import { tokenise } from '../../bengali/index.ts';
import type { Entity } from '../../model/index.ts';
import table from '../tables/epithets.json' with { type: 'json' };
import { phraseAt, standsFor, termOf } from './concepts.ts';
import { roleOfWord, type Slot } from './slot.ts';
import { stem, stemsOf } from './stem.ts';

const terms = (concepts: string): Set<string> => new Set(concepts.split(' ').map((concept) => `#${concept}`));
const BODIES = terms(table.bodies);
const SEAT = `#${table.seat}`;
const OTHERS = terms(table.others);
const OWN = new Set(stemsOf(table.own));

/**
 * How newspapers may call an entity without its name: each the term of a common noun that its label or description ends in
 * (শীর্ষ আদালত, কেন্দ্রীয় ব্যাংক), then the terms of whose or which it is (ভারত).
 */
export function epithetsOf({ kind, label, description }: Entity): string[][] {
  if (kind !== 'organisation') return [];
  const owners: string[] = [];
  const heads = new Set<string>();
  for (const text of [label.bn, ...(description ? [description.bn] : [])]) {
    const words = tokenise(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
    const stems = words.map(stem);
    const own = words.map((word, i) => termOf(word, stems[i]!));
    for (let i = 0; i < words.length; i++) {
      const phrase = phraseAt(stems, i);
      if (phrase?.at.at(-1) === words.length - 1 && BODIES.has(phrase.term)) heads.add(phrase.term);
      if (!own[i]!.startsWith('#') && (text === label.bn || roleOfWord(words[i]!) === 'of'))
        owners.push(own[i]!);
    }
    if (BODIES.has(own.at(-1) ?? '')) heads.add(own.at(-1)!);
  }
  return [...heads].map((head) => [head, ...new Set(owners)]);
}

/** Whether a term is that of a body's epithet. */
export const isBody = (term: string): boolean => BODIES.has(term);

/** Whether the terms of a name are such: an epithet and whose. */
export const isEpithet = ([head]: readonly string[]): boolean => head !== undefined && BODIES.has(head);

/**
 * Where a sentence has an epithet (`epithetsOf`), or for a government its country's capital; −1 where it does not, or has
 * it of another one (দিল্লি হাই কোর্ট, সামরিক আদালত).
 */
export function findEpithet(
  [head, ...owners]: readonly string[],
  theirs: readonly Slot[],
  used: readonly boolean[],
): number {
  return theirs.findIndex((slot, at) => {
    if (used[at]) return false;
    if (slot.kind === 'term' && slot.term === head) return !isAnothers(theirs[at - 1], owners);
    return head === SEAT && isCapitalOf(slot, owners);
  });
}

/** ঢাকা, where it stands bare. */
const isCapitalOf = (slot: Slot, owners: readonly string[]): boolean => {
  if ((slot.kind !== 'entity' && slot.kind !== 'term') || slot.role !== 'bare') return false;
  const word = slot.kind === 'term' ? slot.term : slot.words.length === 1 ? slot.words[0]! : '';
  return owners.includes(standsFor(word) ?? '');
};

/** What stands right before says that it is another one's, or another one. */
function isAnothers(before: Slot | undefined, owners: readonly string[]): boolean {
  if (before?.kind === 'entity') {
    if (before.role !== 'bare' && before.role !== 'of') return false;
    return !before.words.some((word) => owners.includes(word) || owners.includes(standsFor(word) ?? ''));
  }
  if (before?.kind !== 'term' || before.event) return false;
  if (before.role !== 'bare' && before.role !== 'of') return false;
  if (before.term.startsWith('#')) return OTHERS.has(before.term);
  if (OWN.has(before.term)) return false;
  return ![before.term, ...before.also].some((word) => owners.includes(word));
}
