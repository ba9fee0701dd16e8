import type { Claim, Day, Fact } from '../../model/index.ts';
import type { MergedPacks } from './merge-packs.ts';
import type { ValuePath } from './parse-file.ts';
import type { PackProblem } from './problem.ts';
import type { Placed } from './read-pack.ts';
import type { PackEntity } from './schemas.ts';

/** What readers must not be served of claims and documents: what nothing shows was claimed, days that have not come. */
export function unpublishable({ claims, documents }: MergedPacks, today: Day): PackProblem[] {
  return [
    ...[...claims.values()].flatMap((placed) => [
      ...unsourced(placed),
      ...notYet(placed, today, claimDays(placed.record)),
    ]),
    ...[...documents.values()].flatMap((placed) =>
      notYet(placed, today, [[['publishedOn'], placed.record.publishedOn]]),
    ),
  ];
}

/** Facts of an entity that are of days that have not come, or end before they begin. `facts` stand at the place. */
export const misdated = (placed: Placed<PackEntity>, { facts }: PackEntity, today: Day): PackProblem[] =>
  facts.length === 0 ? [] : [...notYet(placed, today, factDays(facts)), ...backwards(placed, facts)];

type DatedField = readonly [ValuePath, Day | undefined];

const claimDays = ({ statedOn, reviews }: Claim): DatedField[] => [
  [['statedOn'], statedOn],
  ...reviews.map(({ reviewedOn }, at): DatedField => [['reviews', at, 'reviewedOn'], reviewedOn]),
];

/** A term may end in the future; what a fact is known by may not. */
const factDays = (facts: readonly Fact[]): DatedField[] =>
  facts.map(({ asOf }, at): DatedField => [['facts', at, 'asOf'], asOf]);

function unsourced(placed: Placed<Claim>): PackProblem[] {
  const { id, reportedIn, reviews } = placed.record;
  if (reportedIn.length > 0 || reviews.length > 0) return [];
  const reason = `${id}: nothing shows that this was claimed: give reportedIn or reviews`;
  return [{ level: 'fault', file: placed.file, line: placed.line(), reason }];
}

const notYet = (
  placed: Placed<{ readonly id: string }>,
  today: Day,
  days: readonly DatedField[],
): PackProblem[] =>
  days.flatMap(([path, day]) =>
    day === undefined || day <= today
      ? []
      : [
          {
            level: 'fault',
            file: placed.file,
            line: placed.line(path),
            reason: `${placed.id}: ${path.join('.')}: ${day} has not come yet`,
          },
        ],
  );

const backwards = (placed: Placed<PackEntity>, facts: readonly Fact[]): PackProblem[] =>
  facts.flatMap(({ from, to }, at) =>
    from === undefined || to === undefined || from <= to
      ? []
      : [
          {
            level: 'error',
            file: placed.file,
            line: placed.line(['facts', at, 'to']),
            reason: `${placed.id}: facts.${at}: ends (${to}) before it begins (${from})`,
          },
        ],
  );
