import { type ClaimTimes, type SpottedArticle, timeClaims } from './claim-times.ts';

/** Times matching in a browser's page, with an index and spotted articles that are served beside it. */
export async function timeClaimsInPage(index: string, articles: string): Promise<ClaimTimes> {
  const bytes = new Uint8Array(await (await fetch(index)).arrayBuffer());
  const spotted = (await (await fetch(articles)).json()) as readonly SpottedArticle[];
  return timeClaims(bytes, spotted);
}
