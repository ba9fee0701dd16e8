import type { Entity } from '../../model/index.ts';
import { isOrdinaryWord } from '../../spotting/index.ts';
import type { MergedPacks } from './merge-packs.ts';
import { basesOf, matchingForm } from './name-forms.ts';
import type { PackProblem } from './problem.ts';
import type { Placed } from './read-pack.ts';
import type { PackEntity } from './schemas.ts';

const bengaliNames = ({ label, aliases, weak }: Entity): string[] => [label.bn, ...aliases.bn, ...weak];

/**
 * Names that get in each other's way: an alias that is an inflected form of another entity's name hides it
 * (`fault`, unless the alias is marked weak); one that two entities share should be weak for one of them (`advice`).
 * `ids` are those of the entities that have aliases, `bearers` knows the names of all.
 */
export function checkNames(
  { entities }: MergedPacks,
  ids: readonly string[],
  bearers: Bearers,
): PackProblem[] {
  const problems: PackProblem[] = [];
  for (const id of ids) {
    const { record, from } = entities.get(id)!;
    const weak = new Set(record.weak.map(matchingForm));
    for (const alias of record.aliases.bn) {
      const form = matchingForm(alias);
      const other = bearers.other(form, record.id);
      if (other && !weak.has(form) && !isWeakFor(other, form)) problems.push(shared(from, alias, other));
      if (weak.has(form)) continue;
      for (const base of basesOf(alias)) {
        const hidden = bearers.other(base, record.id);
        if (hidden) problems.push(hides(from, alias, base, hidden));
        else if (bearers.bears(record.id, base)) problems.push(inflected(from, alias, base));
      }
    }
  }
  return problems;

  function isWeakFor(id: string, form: string): boolean {
    return entities.get(id)!.record.weak.some((name) => matchingForm(name) === form);
  }
}

/**
 * Names that are ordinary words too and not marked weak (`advice`): they would be marked where only the word is meant. What
 * a place is called is mostly the place (ঢাকা, এশিয়া).
 */
export function ordinaryNames(
  from: readonly Placed<PackEntity>[],
  { kind, label, aliases, weak }: Entity,
): PackProblem[] {
  const names = new Set([...(kind === 'place' ? [] : [label.bn]), ...aliases.bn]);
  return [...names]
    .filter((name) => !name.includes(' ') && isOrdinaryWord(name) && !weak.includes(name))
    .map((name) => ordinary(from, name));
}

/** Who bears which name, in matching form. Most names have one bearer, and millions of sets would fill the memory. */
export class Bearers {
  private readonly ids = new Map<string, string | Set<string>>();

  add(entity: Entity): void {
    for (const name of new Set(bengaliNames(entity))) {
      const form = matchingForm(name);
      const before = this.ids.get(form);
      if (before === undefined) this.ids.set(form, entity.id);
      else if (typeof before !== 'string') before.add(entity.id);
      else if (before !== entity.id) this.ids.set(form, new Set([before, entity.id]));
    }
  }

  /** The first other entity of that name. */
  other(form: string, than: string): string | undefined {
    return this.all(form).find((id) => id !== than);
  }

  bears(id: string, form: string): boolean {
    return this.all(form).includes(id);
  }

  private all(form: string): string[] {
    const ids = this.ids.get(form) ?? [];
    return typeof ids === 'string' ? [ids] : [...ids];
  }
}

/** Where a name stands: among the aliases of a place, or as the label. */
function at(from: readonly Placed<PackEntity>[], name: string): Pick<PackProblem, 'file' | 'line'> {
  for (const placed of from) {
    const { aliases, label } = placed.record;
    const index = aliases.bn.indexOf(name);
    if (index >= 0) return { file: placed.file, line: placed.line(['aliases', 'bn', index]) };
    if (label?.bn === name) return { file: placed.file, line: placed.line(['label', 'bn']) };
  }
  return { file: from[0]!.file, line: from[0]!.line(['aliases']) };
}

const hides = (
  from: readonly Placed<PackEntity>[],
  alias: string,
  base: string,
  hidden: string,
): PackProblem => ({
  level: 'fault',
  ...at(from, alias),
  reason: `${from[0]!.record.id}: the alias ${alias} is an inflected form of ${base} and hides ${hidden}: give base forms only, or mark it weak`,
});

const inflected = (from: readonly Placed<PackEntity>[], alias: string, base: string): PackProblem => ({
  level: 'advice',
  ...at(from, alias),
  reason: `${from[0]!.record.id}: the alias ${alias} is an inflected form of ${base}, which is found without it`,
});

const shared = (from: readonly Placed<PackEntity>[], alias: string, other: string): PackProblem => ({
  level: 'advice',
  ...at(from, alias),
  reason: `${from[0]!.record.id}: ${other} bears the name ${alias} too: mark it weak for the one less often meant`,
});

const ordinary = (from: readonly Placed<PackEntity>[], name: string): PackProblem => ({
  level: 'advice',
  ...at(from, name),
  reason: `${from[0]!.record.id}: ${name} is an ordinary word too: mark it weak, so that it is found only where something speaks for it`,
});
