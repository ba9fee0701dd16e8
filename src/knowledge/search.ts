import { searchKey } from '../bengali/index.ts';
import {
  MAX_KEY,
  type PublishedClaim,
  type PublishedEntity,
  type SearchHit,
  type SearchKind,
} from '../feed/index.ts';
import type { ClaimLink, EntityHit } from '../model/index.ts';
import { claimLink, type RecordSource } from './links.ts';

/** What a search asks of the installed feeds. */
export interface SearchSource extends RecordSource {
  /** Records that a query may lead to, those of all feeds, each at least once; the key is at most `MAX_KEY` long. */
  hits(kind: SearchKind, key: string): Promise<SearchHit[]>;
}

export async function searchEntities(
  source: SearchSource,
  query: string,
  limit: number,
): Promise<EntityHit[]> {
  const found = await search(
    (key) => source.hits('entity-search', key),
    (ids) => source.entities(ids),
    textsOfEntity,
    query,
    limit,
  );
  return found.map(({ id, kind, label, description = null }) => ({ id, kind, label, description }));
}

export async function searchClaims(source: SearchSource, query: string, limit: number): Promise<ClaimLink[]> {
  const found = await search(
    (key) => source.hits('claim-search', key),
    (ids) => source.claims(ids),
    textsOfClaim,
    query,
    limit,
  );
  const speakers = await source.entities(new Set(found.flatMap(({ saidBy }) => saidBy)));
  return found.map((claim) => claimLink(claim, speakers));
}

const textsOfEntity = ({ label, aliases }: PublishedEntity): string[] => [
  label.bn,
  ...(label.en ? [label.en] : []),
  ...aliases.bn,
  ...aliases.en,
];
const textsOfClaim = ({ text, phrasings = [] }: PublishedClaim): string[] => [
  text.bn,
  ...(text.en ? [text.en] : []),
  ...phrasings,
];

/**
 * The records whose texts hold the words of the query, best first. They are looked for by the query as it stands, then,
 * where that finds too few, by its longest word: words may be typed in any order.
 */
async function search<T>(
  hits: (key: string) => Promise<SearchHit[]>,
  lookUp: (ids: readonly string[]) => Promise<Map<string, T>>,
  textsOf: (record: T) => string[],
  query: string,
  limit: number,
): Promise<T[]> {
  const whole = searchKey(query);
  const words = whole.split(' ');
  const longest = [...words].sort((a, b) => b.length - a.length)[0]!;
  const found = new Map<string, T>();
  for (const key of new Set([whole, longest])) {
    if (key === '' || found.size >= limit) continue;
    const best = bestFirst(await hits(key.slice(0, MAX_KEY).trimEnd())).filter((id) => !found.has(id));
    for (let at = 0; at < best.length && found.size < limit; at += limit) {
      const ids = best.slice(at, at + limit);
      const records = await lookUp(ids);
      for (const id of ids) {
        const record = records.get(id);
        if (record && found.size < limit && textsOf(record).some((text) => holds(text, words)))
          found.set(id, record);
      }
    }
  }
  return [...found.values()];
}

/** Ids by their best scores, each once. */
function bestFirst(hits: readonly SearchHit[]): string[] {
  const scores = new Map<string, number>();
  for (const { id, score } of hits) if (score > (scores.get(id) ?? -1)) scores.set(id, score);
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Whether each of the words begins a word of the text. */
function holds(text: string, words: readonly string[]): boolean {
  const key = ` ${searchKey(text)}`;
  return words.every((word) => key.includes(` ${word}`));
}
