import type { MergedPacks } from './merge-packs.ts';
import type { ValuePath } from './parse-file.ts';
import type { PackProblem } from './problem.ts';
import type { Placed } from './read-pack.ts';
import type { PackEntity } from './schemas.ts';

/** Entities that an entity is said to be related to, and that no pack has. `record` is what stands at the place. */
export const unknownRelated = (
  placed: Placed<PackEntity>,
  { related }: PackEntity,
  { entities }: MergedPacks,
): PackProblem[] =>
  related.flatMap(({ id }, at) =>
    entities.has(id) ? [] : [unknown(placed, ['related', at, 'id'], `entity ${id}`)],
  );

/** Ids in claims that name nothing: of entities, claims and documents. */
export function unknownInClaims({ entities, claims, documents }: MergedPacks): PackProblem[] {
  const problems: PackProblem[] = [];
  const check = (
    placed: Placed<{ readonly id: string }>,
    path: ValuePath,
    id: string,
    among: ReadonlyMap<string, unknown>,
    what: string,
  ): void => {
    if (!among.has(id)) problems.push(unknown(placed, path, `${what} ${id}`));
  };
  for (const placed of claims.values()) {
    const { id, relations, reportedIn, ...claim } = placed.record;
    for (const field of ['saidBy', 'deniedBy', 'about'] as const)
      for (const [at, entity] of claim[field].entries())
        check(placed, [field, at], entity, entities, 'entity');
    for (const [at, document] of reportedIn.entries())
      check(placed, ['reportedIn', at], document, documents, 'document');
    for (const [at, { claim: other }] of relations.entries()) {
      check(placed, ['relations', at, 'claim'], other, claims, 'claim');
      if (other === id) problems.push(itself(placed, at));
    }
  }
  return problems;
}

const unknown = (placed: Placed<{ readonly id: string }>, path: ValuePath, what: string): PackProblem => ({
  level: 'error',
  file: placed.file,
  line: placed.line(path),
  reason: `${placed.id}: ${path.join('.')}: no pack has the ${what}`,
});

const itself = (placed: Placed<{ readonly id: string }>, at: number): PackProblem => ({
  level: 'error',
  file: placed.file,
  line: placed.line(['relations', at]),
  reason: `${placed.id}: a claim cannot be related to itself`,
});
