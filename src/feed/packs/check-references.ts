import type { MergedPacks } from './merge-packs.ts';
import type { ValuePath } from './parse-file.ts';
import type { PackProblem } from './problem.ts';
import type { Placed } from './read-pack.ts';

/** Ids that name nothing: of entities, claims and documents, wherever a record refers to one. */
export function checkReferences({ entities, claims, documents }: MergedPacks): PackProblem[] {
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
  for (const { from } of entities.values())
    for (const placed of from) {
      for (const [at, { id }] of placed.record.related.entries())
        check(placed, ['related', at, 'id'], id, entities, 'entity');
    }
  for (const placed of claims.values()) {
    const { id, relations, reportedIn } = placed.record;
    for (const field of ['saidBy', 'deniedBy', 'about'] as const)
      for (const [at, entity] of placed.record[field].entries())
        check(placed, [field, at], entity, entities, 'entity');
    for (const [at, document] of reportedIn.entries())
      check(placed, ['reportedIn', at], document, documents, 'document');
    for (const [at, { claim }] of relations.entries()) {
      check(placed, ['relations', at, 'claim'], claim, claims, 'claim');
      if (claim === id) problems.push(itself(placed, at));
    }
  }
  return problems;
}

const unknown = (placed: Placed<{ readonly id: string }>, path: ValuePath, what: string): PackProblem => ({
  level: 'error',
  file: placed.file,
  line: placed.line(path),
  reason: `${placed.record.id}: ${path.join('.')}: no pack has the ${what}`,
});

const itself = (placed: Placed<{ readonly id: string }>, at: number): PackProblem => ({
  level: 'error',
  file: placed.file,
  line: placed.line(['relations', at]),
  reason: `${placed.record.id}: a claim cannot be related to itself`,
});
