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

/** Records looked up in vain at most, where the lines do not tell whether they hold all words of a query. */
const MOST_TRIED = 24;

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
 * where that finds too few, by each of its words: they may be typed in any order.
 */
async function search<T>(
  hits: (key: string) => Promise<SearchHit[]>,
  lookUp: (ids: readonly string[]) => Promise<Map<string, T>>,
  textsOf: (record: T) => string[],
  query: string,
  limit: number,
): Promise<T[]> {
  const whole = searchKey(query);
  const words = [...new Set(whole.split(' '))];
  const found = new Map<string, T>();
  const tried = new Set<string>();
  const take = async (candidates: readonly SearchHit[], most: number): Promise<void> => {
    const best = bestFirst(candidates).filter((id) => !tried.has(id));
    for (let at = 0; at < Math.min(best.length, most) && found.size < limit; at += limit) {
      const ids = best.slice(at, Math.min(at + limit, most));
      const records = await lookUp(ids);
      for (const id of ids) {
        tried.add(id);
        const record = records.get(id);
        if (record && found.size < limit && textsOf(record).some((text) => holds(searchKey(text), words)))
          found.set(id, record);
      }
    }
  };
  if (whole === '') return [];
  const keyOf = (text: string): string => text.slice(0, MAX_KEY).trimEnd();
  await take(await hits(keyOf(whole)), Number.POSITIVE_INFINITY);
  if (found.size < limit && words.length > 1) {
    const each = await Promise.all(words.map((word) => hits(keyOf(word))));
    await take(
      each.flat().filter(({ key }) => key !== null && holds(key, words)),
      Number.POSITIVE_INFINITY,
    );
    // Each of these may be looked up in vain: only for a reader who would see nothing at all.
    if (found.size === 0) await take(likely(each), MOST_TRIED);
  }
  return [...found.values()];
}

/**
 * Records that may hold all words though no line of theirs shows it: the line is cut off before, or the word that
 * comes first in their text is so frequent that only the best of its records are named. They are among the records of
 * each word that has them all named.
 */
function likely(each: readonly (readonly SearchHit[])[]): readonly SearchHit[] {
  const complete = each.filter((hits) => hits.every(({ key }) => key !== null));
  const [fewest, ...others] = [...complete].sort((a, b) => a.length - b.length);
  if (!fewest) return each.flat();
  const sets = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return fewest.filter(({ id }) => sets.every((ids) => ids.has(id)));
}

/** Ids by their best scores, each once. */
function bestFirst(hits: readonly SearchHit[]): string[] {
  const scores = new Map<string, number>();
  for (const { id, score } of hits) if (score > (scores.get(id) ?? -1)) scores.set(id, score);
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

/** Whether each of the words begins a word of the key. */
const holds = (key: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${key}`.includes(` ${word}`));
