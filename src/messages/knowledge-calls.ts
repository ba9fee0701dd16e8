import * as v from 'valibot';
import { ClaimCard, ClaimLink, EntityHit } from '../model/index.ts';

/** Most hits one search gives. */
export const MAX_HITS = 20;

const params = v.object({
  /** What the person has typed so far; searched by its beginning, so that every further letter narrows it. */
  query: v.pipe(v.string(), v.maxLength(200)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_HITS)),
});

/**
 * Look-ups and searches in the installed knowledge, the same for pages and for the extension's own. The best come first; an empty
 * query finds nothing.
 */
export const knowledgeCalls = {
  /** Entities one of whose names, in any language, has words that begin with those of the query. */
  searchEntities: { params, reply: v.array(EntityHit) },
  /** Claims whose text has words that begin with those of the query. */
  searchClaims: { params, reply: v.array(ClaimLink) },
  openClaim: { params: v.object({ id: v.string() }), reply: v.nullable(ClaimCard) },
} as const;
