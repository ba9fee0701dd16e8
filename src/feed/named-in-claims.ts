import { tokenise } from '../bengali/index.ts';
import type { Claim, Entity, Records } from '../model/index.ts';

/** How a capital is related to its country: either may stand for the other in a claim. */
const STANDS_FOR = 'capital-of';

/**
 * The entities that claims can have to do with, in the order given: those that a claim refers to, those one of whose
 * names may stand in a claim's text, and every capital with its country. Of a million entities that is a small part, and
 * the index of claims needs no other.
 */
export function namedInClaims<T extends Entity>(claims: Iterable<Claim>, entities: Records<T>): T[] {
  const referred = new Set<string>();
  const beginnings = new Set<string>();
  for (const { about, saidBy, deniedBy, text, phrasings = [] } of claims) {
    for (const id of [...about, ...saidBy, ...deniedBy]) referred.add(id);
    for (const wording of [text.bn, ...phrasings])
      for (const { text: word } of tokenise(wording))
        for (let length = 1; length <= word.length; length++) beginnings.add(word.slice(0, length));
  }
  const kept = new Set<string>();
  const ids: string[] = [];
  for (const entity of entities) {
    ids.push(entity.id);
    const standsFor = entity.related.filter(({ as }) => as === STANDS_FOR);
    for (const { id } of standsFor) kept.add(id);
    if (
      standsFor.length > 0 ||
      referred.has(entity.id) ||
      namesOf(entity).some((name) => beginnings.has(firstWord(name)))
    )
      kept.add(entity.id);
  }
  const named: T[] = [];
  for (const [at, id] of ids.entries()) if (kept.has(id)) named.push(entities.at(at)!);
  return named;
}

const namesOf = ({ label, aliases, weak }: Entity): string[] => [label.bn, ...aliases.bn, ...weak];

/** Where a name begins with a word and no mark, what stands behind the first space need not be read for it. */
const firstWord = (name: string): string => wordIn(name.split(' ', 1)[0]!) ?? wordIn(name) ?? '';
const wordIn = (text: string): string | undefined => tokenise(text).find(({ kind }) => kind !== 'mark')?.text;
