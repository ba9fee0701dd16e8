import type { Region } from '../../bengali/index.ts';
import { findTimes, relatedClaims, type SentenceInContext } from '../../claims/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { StatementCard } from '../../model/index.ts';

type Facts = Pick<StatementCard, 'times' | 'publishedOn' | 'related'>;

/** Most claims that are offered beside a sentence. */
const MOST_RELATED = 3;

/** What any card says of the sentence it was opened at. Claims of `matched` are not offered as related. */
export async function sentenceFacts(
  sentence: SentenceInContext,
  store: Knowledge,
  matched: ReadonlySet<string>,
  region: Region | null,
): Promise<Facts> {
  const found = relatedClaims(sentence, await store.claimIndexes(), matched, MOST_RELATED);
  const links = await store.claimLinks(found.map(({ claim }) => claim));
  return {
    times: findTimes(sentence.statement.text, sentence.publishedOn, region ?? undefined),
    publishedOn: sentence.publishedOn,
    // How another claim was rated says nothing of this sentence, and must not seem to.
    related: links.map((link) => ({ ...link, rating: null })),
  };
}
