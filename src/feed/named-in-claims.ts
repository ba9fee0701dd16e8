import { tokenise } from '../bengali/index.ts';
import { type Claim, type Entity, isRecordList, type RecordList, type Records } from '../model/index.ts';

/** How a capital is related to its country: either may stand for the other in a claim. */
const STANDS_FOR = 'capital-of';

/**
 * Finds the entities that claims can have to do with: those that a claim refers to, those one of whose names may stand in
 * a claim's text, and every capital with its country. Of a million entities that is a small part, and the index of claims
 * needs no other.
 */
export class NamedInClaims {
  private readonly referred = new Set<string>();
  private readonly beginnings = new Set<string>();
  /** Of those that were looked at, the numbers of those to keep, in order. */
  private readonly kept: number[] = [];
  private looked = 0;
  /** Those for which others stand, wherever they are. */
  private readonly stoodFor = new Set<string>();

  constructor(claims: Iterable<Claim>) {
    for (const { about, saidBy, deniedBy, text, phrasings = [] } of claims) {
      for (const id of [...about, ...saidBy, ...deniedBy]) this.referred.add(id);
      for (const wording of [text.bn, ...phrasings])
        for (const { text: word } of tokenise(wording))
          for (let length = 1; length <= word.length; length++) this.beginnings.add(word.slice(0, length));
    }
  }

  /** To be told of every entity, in the order of the records. */
  look(entity: Entity): void {
    const standsFor = entity.related.filter(({ as }) => as === STANDS_FOR);
    for (const { id } of standsFor) this.stoodFor.add(id);
    if (
      standsFor.length > 0 ||
      this.referred.has(entity.id) ||
      namesOf(entity).some((name) => this.beginnings.has(firstWord(name)))
    )
      this.kept.push(this.looked);
    this.looked++;
  }

  /** Those of the records that were looked at, in their order. */
  among<T extends Entity>(entities: Records<T>): T[] {
    const numbers = new Set(this.kept);
    for (const id of this.stoodFor) {
      const number = isRecordList(entities)
        ? placeOf(id, entities)
        : entities.findIndex((one) => one.id === id);
      if (number >= 0) numbers.add(number);
    }
    return [...numbers].sort((a, b) => a - b).map((number) => entities.at(number)!);
  }
}

/** The entities that claims can have to do with, in the order given. */
export function namedInClaims<T extends Entity>(claims: Iterable<Claim>, entities: Records<T>): T[] {
  const named = new NamedInClaims(claims);
  for (const entity of entities) named.look(entity);
  return named.among(entities);
}

/** The number of an id in a list, whose ids rise; -1 where it has none such. */
function placeOf(id: string, entities: RecordList<Entity>): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entities.at(middle)!.id < id) low = middle + 1;
    else high = middle;
  }
  return entities.at(low)?.id === id ? low : -1;
}

const namesOf = ({ label, aliases, weak }: Entity): string[] => [label.bn, ...aliases.bn, ...weak];

/** Where a name begins with a word and no mark, what stands behind the first space need not be read for it. */
const firstWord = (name: string): string => wordIn(name.split(' ', 1)[0]!) ?? wordIn(name) ?? '';
const wordIn = (text: string): string | undefined => tokenise(text).find(({ kind }) => kind !== 'mark')?.text;
