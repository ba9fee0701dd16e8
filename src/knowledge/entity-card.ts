import type { Bilingual, EntityCard } from '../model/index.ts';
import { claimLink, entityLink, newestFirst, type RecordSource } from './links.ts';

/** Most claims a card lists: the newest. */
const MOST_CLAIMS = 60;

export async function entityCard(
  source: RecordSource,
  id: string,
  feed: Bilingual | null,
): Promise<EntityCard | null> {
  const published = (await source.entities([id])).get(id);
  if (!published || !feed) return null;
  const { claims: claimIds, ...entity } = published;
  const claims = [...(await source.claims(claimIds.slice(0, MOST_CLAIMS))).values()].sort(newestFirst);
  const [known, documents] = await Promise.all([
    source.entities([
      ...entity.related.map((relation) => relation.id),
      ...claims.flatMap(({ saidBy }) => saidBy),
    ]),
    source.documents(entity.facts.flatMap(({ source: cited }) => cited ?? [])),
  ]);
  return {
    entity,
    related: entity.related.flatMap((relation) => {
      const other = known.get(relation.id);
      return other ? [{ as: relation.as, link: entityLink(other) }] : [];
    }),
    claims: claims.map((claim) => claimLink(claim, known)),
    sources: [...documents.values()],
    feed,
  };
}
