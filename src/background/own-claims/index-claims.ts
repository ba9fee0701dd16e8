import { buildClaimIndex } from '../../claims/index.ts';
import type { OwnClaim } from '../../exchange/index.ts';
import { hashOf } from '../../exchange/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Claim } from '../../model/index.ts';
import { spot } from '../../spotting/index.ts';

/** Claims spotted in one go: some ten milliseconds. */
const SPOTTED_AT_ONCE = 20;

/**
 * What an own claim is called in an index: its id and a mark of what it says, so that a match with a claim that was
 * changed or deleted since is known for what it is.
 */
export const indexedAs = ({ claim }: OwnClaim): string =>
  `${claim.id}#${hashOf(JSON.stringify([claim.text, claim.statedOn ?? '', claim.saidBy])).slice(0, 8)}`;

/** The claim's id of what `indexedAs` gave; null for the ids of feeds' claims. */
export const claimIndexedAs = (indexed: string): string | null =>
  indexed.includes('#') ? indexed.slice(0, indexed.indexOf('#')) : null;

/**
 * Builds a claim index of the reader's own claims: what they are about is spotted, as in an article. `rest` is awaited
 * every so often, so that the worker can answer pages meanwhile.
 */
export async function indexClaims(
  own: readonly OwnClaim[],
  knowledge: Knowledge,
  rest: () => Promise<void>,
): Promise<Uint8Array> {
  const lexicons = await knowledge.lexicons();
  const claims: Claim[] = [];
  for (const [at, one] of own.entries()) {
    if (at % SPOTTED_AT_ONCE === SPOTTED_AT_ONCE - 1) await rest();
    const { claim } = one;
    const publishedOn = claim.statedOn ?? null;
    const mentions = spot([{ kind: 'paragraph', text: claim.text.bn }], lexicons, {
      publishedOn,
      known: claim.saidBy,
    });
    claims.push({ ...claim, id: indexedAs(one), about: [...new Set(mentions.map(({ entity }) => entity))] });
  }
  const ids = new Set(claims.flatMap(({ about, saidBy }) => [...about, ...saidBy]));
  const entities = await knowledge.entities(ids);
  return buildClaimIndex(claims, entities.values());
}
