import { tokenise } from '../../bengali/index.ts';
import type { Claim, Entity } from '../../model/index.ts';
import { termOf } from '../matching/concepts.ts';
import { epithetsOf } from '../matching/epithets.ts';
import { Names } from '../matching/names.ts';
import { read } from '../matching/reading.ts';
import { stem } from '../matching/stem.ts';
import type { ClaimRecord, KnownName } from './claim-record.ts';
import { encode } from './encode.ts';

/**
 * The index of a feed's claims, built by the publisher: the same claims and entities give the same bytes.
 * Entities that a claim names but nobody describes are left out of it.
 */
export function buildClaimIndex(claims: Iterable<Claim>, entities: Iterable<Entity>): Uint8Array {
  const sorted = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  return encode(readClaims(sorted, entities));
}

/**
 * The claims as they are compared with sentences: one record for each wording, text first, then the phrasings. Each is
 * read when it is asked for: nobody needs to keep them all.
 */
export function* readClaims(claims: Iterable<Claim>, entities: Iterable<Entity>): Generator<ClaimRecord> {
  const known = [...entities];
  const names = new Names(known);
  const described = describe(known);
  for (const claim of claims)
    for (const wording of wordingsOf(claim)) yield recordOf(claim, wording, names, described);
}

/** The ways in which a claim is put: its text, then its phrasings. */
export const wordingsOf = ({ text, phrasings = [] }: Claim): string[] => [text.bn, ...phrasings];

/** Capitals stand for their countries in newspapers, and the other way round. */
function describe(entities: readonly Entity[]): Map<string, KnownName> {
  const standIns = new Map<string, Set<string>>();
  const pair = (a: string, b: string): void => {
    standIns.set(a, (standIns.get(a) ?? new Set()).add(b));
  };
  for (const { id, related } of entities) {
    for (const link of related) {
      if (link.as !== 'capital-of') continue;
      pair(id, link.id);
      pair(link.id, id);
    }
  }
  return new Map(
    entities.map((entity) => [
      entity.id,
      {
        standIns: [...(standIns.get(entity.id) ?? [])].sort(),
        names: [
          ...[entity.label.bn, ...entity.aliases.bn, ...entity.weak].map(termsOf),
          ...epithetsOf(entity),
        ],
      },
    ]),
  );
}

const termsOf = (name: string): string[] =>
  tokenise(name).flatMap(({ kind, text }) => (kind === 'word' ? [termOf(text, stem(text))] : []));

function recordOf(
  claim: Claim,
  source: string,
  names: Names,
  described: ReadonlyMap<string, KnownName>,
): ClaimRecord {
  const tokens = tokenise(source);
  const about = [...claim.about, ...claim.saidBy, ...claim.deniedBy].filter((id) => described.has(id));
  const named = names.find(tokens, new Set(about));
  const { slots, denies, receives, marks } = read({
    source,
    tokens,
    names: named,
    day: claim.statedOn ?? null,
  });
  const within = new Set(named.map(({ id }) => id));
  return {
    id: claim.id,
    slots,
    denies,
    receives,
    marks,
    named: new Map([...within].map((id) => [id, described.get(id)!])),
    around: [...new Set(about)].filter((id) => !within.has(id)),
  };
}
