import type { Day } from '../../model/index.ts';
import { Bearers, checkNames, ordinaryNames } from './check-names.ts';
import { misdated, unpublishable } from './check-publishable.ts';
import { unknownInClaims, unknownRelated } from './check-references.ts';
import type { MergedPacks } from './merge-packs.ts';
import type { PackProblem } from './problem.ts';

/**
 * Judges what packs hold together: references, names, what may be published. Records that lie packed are read once,
 * and once more where they have aliases. Without `references` ids that name nothing are passed over.
 */
export function checkMerged(merged: MergedPacks, references: boolean, today: Day): PackProblem[] {
  const unknown: PackProblem[] = [];
  const dates: PackProblem[] = [];
  const words: PackProblem[] = [];
  const bearers = new Bearers();
  const withAliases: string[] = [];
  for (const { record, from } of merged.entities.values()) {
    for (const placed of from) {
      const own = from.length === 1 ? record : placed.record;
      if (references) unknown.push(...unknownRelated(placed, own, merged));
      dates.push(...misdated(placed, own, today));
    }
    bearers.add(record);
    words.push(...ordinaryNames(from, record));
    if (record.aliases.bn.length > 0) withAliases.push(record.id);
  }
  return [
    ...unknown,
    ...(references ? unknownInClaims(merged) : []),
    ...checkNames(merged, withAliases, bearers),
    ...words,
    ...unpublishable(merged, today),
    ...dates,
  ];
}
