import type { Stores } from '../stores.ts';
import { openClaim } from './open-claim.ts';
import { searchClaims } from './search-claims.ts';
import { searchEntities } from './search-entities.ts';

/** Looking things up, for pages and for the extension's own pages alike. */
export const lookUps = ({ knowledge, ownClaims }: Stores) => ({
  searchEntities: searchEntities(knowledge),
  searchClaims: searchClaims(knowledge),
  openClaim: openClaim(knowledge, ownClaims),
});
