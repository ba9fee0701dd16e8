import { tokenise } from '../../bengali/index.ts';
import type { Claim, Entity } from '../../model/index.ts';
import { termOf } from '../matching/concepts.ts';
import { Names } from '../matching/names.ts';
import { read } from '../matching/reading.ts';
import { stem } from '../matching/stem.ts';
import type { ClaimRecord } from './claim-record.ts';

/**
 * The index of a feed's claims, built by the publisher: the same claims and entities give the same bytes.
 * Entities that a claim names but nobody describes are left out of it.
 */
export function buildClaimIndex(claims: Iterable<Claim>, entities: Iterable<Entity>): Uint8Array {
  const known = [...entities];
  const names = new Names(known);
  const ids = new Set(known.map(({ id }) => id));
  const records = [...claims].map((claim) => recordOf(claim, names, ids));
  records.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new TextEncoder().encode(JSON.stringify({ format: 'prasanga-claims/1', records }));
}

function recordOf(claim: Claim, names: Names, ids: ReadonlySet<string>): ClaimRecord {
  const text = claim.text.bn;
  const tokens = tokenise(text);
  const about = [...claim.about, ...claim.saidBy, ...claim.deniedBy].filter((id) => ids.has(id));
  const named = names.find(tokens, new Set(about));
  const reading = read(tokens, named, text);
  const within = new Set(named.map(({ id }) => id));
  return {
    id: claim.id,
    terms: reading.terms.map(({ term, light }) => ({ term, light })),
    entities: named.map(({ id, role, from, to }) => ({
      id,
      role,
      words: tokens
        .slice(from, to)
        .flatMap(({ kind, text: word }) => (kind === 'word' ? [termOf(stem(word))] : [])),
    })),
    around: [...new Set(about)].filter((id) => !within.has(id)),
    numbers: reading.numbers,
    times: [],
    negated: reading.negated,
    denies: reading.denies,
  };
}
