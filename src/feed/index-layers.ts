import type { Claim, Entity, Records } from '../model/index.ts';
import type { Indexers } from './build.ts';
import type { Difference } from './difference.ts';
import type { PublishedClaim, PublishedEntity } from './records.ts';

/** Layers of an index: of the records' base, what is laid over it, and the whole of a generation whose base is older. */
export const INDEX_LAYER = { base: 0, beside: 1, whole: 2 } as const;

/** The indexes to write, by layer; `again` where the base's, as published before, stays. */
export interface IndexPlan {
  readonly again: boolean;
  readonly write: readonly { readonly layer: number; readonly bytes: Uint8Array }[];
}

const anew = (bytes: Uint8Array, layer: number): IndexPlan => ({ again: false, write: [{ layer, bytes }] });
const beside = (bytes: Uint8Array | null): IndexPlan => ({
  again: true,
  write: bytes ? [{ layer: INDEX_LAYER.beside, bytes }] : [],
});

/**
 * The lexicon. Where entities were only added to since the base, the base's lexicon stays, and a small one of the
 * altered entities is laid over it: a reader scans with both. A name taken back makes the whole anew.
 */
export async function planLexicon(
  entities: Records<Entity>,
  kept: readonly Difference<PublishedEntity>[] | null,
  hasBase: boolean,
  { lexicon }: Indexers,
): Promise<IndexPlan> {
  if (!kept) return anew(await lexicon(entities), INDEX_LAYER.base);
  const altered = kept.filter(({ before, now }) => lexical(before as Entity | null) !== lexical(now));
  if (!hasBase || altered.some(({ before, now }) => before !== null && !onlyAdds(before as Entity, now)))
    return anew(await lexicon(entities), INDEX_LAYER.whole);
  return beside(altered.length > 0 ? await lexicon(altered.flatMap(({ now }) => now ?? [])) : null);
}

/** The claim index, in the same way: claims that were reworded or withdrawn make the whole anew. */
export async function planClaimIndex(
  claims: readonly PublishedClaim[],
  entities: Records<Entity>,
  kept: readonly Difference<PublishedClaim>[] | null,
  hasBase: boolean,
  { claimIndex }: Indexers,
): Promise<IndexPlan> {
  if (!kept) return anew(await claimIndex(claims, entities), INDEX_LAYER.base);
  const altered = kept.filter(({ before, now }) => stated(before as Claim | null) !== stated(now));
  if (!hasBase || altered.some(({ before }) => before !== null))
    return anew(await claimIndex(claims, entities), INDEX_LAYER.whole);
  const added = altered.flatMap(({ now }) => now ?? []);
  return beside(added.length > 0 ? await claimIndex(added, entities) : null);
}

/** What of an entity a lexicon may depend on. */
const lexical = (entity: Entity | null): string =>
  entity === null
    ? ''
    : JSON.stringify([
        entity.kind,
        entity.label,
        entity.aliases,
        entity.weak,
        entity.description,
        entity.related,
        entity.prominence,
      ]);

/** What of a claim a claim index may depend on. */
const stated = (claim: Claim | null): string =>
  claim === null
    ? ''
    : JSON.stringify([claim.text, claim.saidBy, claim.deniedBy, claim.about, claim.statedOn]);

const namesOf = ({ label, aliases, weak }: Entity): string[] => [
  label.bn,
  ...(label.en ? [label.en] : []),
  ...aliases.bn,
  ...aliases.en,
  ...weak,
];

function onlyAdds(before: Entity, now: Entity | null): boolean {
  if (!now || now.kind !== before.kind || now.prominence !== before.prominence) return false;
  const names = new Set(namesOf(now));
  const weak = new Set(before.weak);
  return (
    namesOf(before).every((name) => names.has(name)) &&
    before.weak.every((name) => now.weak.includes(name)) &&
    now.weak.every((name) => weak.has(name) || !namesOf(before).includes(name))
  );
}
