import type { Claim, Day, Fact } from '../../model/index.ts';
import type { MergedPacks } from './merge-packs.ts';
import type { ValuePath } from './parse-file.ts';
import type { PackProblem } from './problem.ts';
import type { Placed } from './read-pack.ts';
import type { PackEntity } from './schemas.ts';

/** What readers must not be served: claims that nothing shows were made, and days that have not come. */
export function checkPublishable(packs: MergedPacks, today: Day): PackProblem[] {
  return [
    ...[...packs.claims.values()].flatMap((placed) => [
      ...unsourced(placed),
      ...notYet(placed, today, claimDays(placed.record)),
    ]),
    ...[...packs.documents.values()].flatMap((placed) =>
      notYet(placed, today, [[['publishedOn'], placed.record.publishedOn]]),
    ),
    ...[...packs.entities.values()].flatMap(({ from }) =>
      from.flatMap((placed) => {
        const { facts } = placed.record;
        return facts.length === 0
          ? []
          : [...notYet(placed, today, factDays(facts)), ...backwards(placed, facts)];
      }),
    ),
  ];
}

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
            reason: `${placed.record.id}: ${path.join('.')}: ${day} has not come yet`,
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
            reason: `${placed.record.id}: facts.${at}: ends (${to}) before it begins (${from})`,
          },
        ],
  );
