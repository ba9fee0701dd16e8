import type { PublishedClaim } from '../feed/index.ts';
import type {
  Bilingual,
  CLAIM_RELATIONS,
  ClaimCard,
  SourceDocument,
  TIMELINE_RELATIONS,
} from '../model/index.ts';
import { claimLink, entityLinks, oldestFirst, type RecordSource } from './links.ts';

type ClaimRelationKind = (typeof CLAIM_RELATIONS)[number];
type TimelineRelation = (typeof TIMELINE_RELATIONS)[number];

/** Most claims a timeline holds. */
const MOST_CLAIMS = 40;

/** A relation seen from its other end: what A updates is updated by A. */
const REVERSED = {
  supports: 'supported-by',
  contradicts: 'contradicted-by',
  updates: 'updated-by',
  repeats: 'repeated-by',
} as const satisfies Record<ClaimRelationKind, TimelineRelation>;

/** Relations that carry on along a chain: what updates an update updates the first. */
const CHAINED: readonly TimelineRelation[] = ['updates', 'updated-by', 'repeats', 'repeated-by'];

export async function claimCard(
  source: RecordSource,
  id: string,
  feed: Bilingual | null,
): Promise<ClaimCard | null> {
  const published = (await source.claims([id])).get(id);
  if (!published || !feed) return null;
  const timeline = await timelineOf(source, published);
  const { incoming: _, ...claim } = published;
  const [known, documents] = await Promise.all([
    source.entities([
      ...claim.saidBy,
      ...claim.deniedBy,
      ...claim.about,
      ...timeline.flatMap((item) => item.claim.saidBy),
    ]),
    source.documents(claim.reportedIn),
  ]);
  return {
    claim,
    saidBy: entityLinks(claim.saidBy, known),
    deniedBy: entityLinks(claim.deniedBy, known),
    about: entityLinks(claim.about, known),
    documents: claim.reportedIn.flatMap((document) => documents.get(document) ?? []).toSorted(byDay),
    timeline: timeline.map(({ relation, claim: other }) => ({ relation, link: claimLink(other, known) })),
    feed,
  };
}

/** Documents in the order in which they appeared; those without a day last. */
const byDay = (a: SourceDocument, b: SourceDocument): number =>
  (a.publishedOn ?? '9999').localeCompare(b.publishedOn ?? '9999');

/** What a claim is to those around it: its own relations as written, another's relation to it from this end. */
const around = (claim: PublishedClaim): { relation: TimelineRelation; id: string }[] => [
  ...claim.relations.map(({ kind, claim: id }) => ({ relation: kind, id })),
  ...claim.incoming.map(({ kind, claim: id }) => ({ relation: REVERSED[kind], id })),
];

/** The claims before and after in order of their days; chains of updates and repeats are followed to their ends. */
async function timelineOf(
  source: RecordSource,
  start: PublishedClaim,
): Promise<{ relation: TimelineRelation; claim: PublishedClaim }[]> {
  const found = new Map<string, { relation: TimelineRelation; claim: PublishedClaim }>();
  let frontier = around(start);
  while (frontier.length > 0 && found.size < MOST_CLAIMS) {
    const fresh = frontier.filter(({ id }) => id !== start.id && !found.has(id));
    const claims = await source.claims(fresh.map(({ id }) => id));
    frontier = [];
    for (const { relation, id } of fresh) {
      const claim = claims.get(id);
      if (!claim || found.has(id)) continue;
      found.set(id, { relation, claim });
      if (CHAINED.includes(relation))
        frontier.push(...around(claim).filter((next) => next.relation === relation));
    }
  }
  return [...found.values()].sort((a, b) => oldestFirst(a.claim, b.claim));
}
