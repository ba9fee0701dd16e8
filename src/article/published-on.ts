import type { Day } from '../model/index.ts';
import { readDateline } from './dateline.ts';
import { attributeOf, queryAll } from './dom.ts';

const MAX_JSON_UNITS = 500_000;
const MAX_SCRIPTS = 20;
const ARTICLE_TYPE = /(?:Article|BlogPosting)$/;
const HOUR = 3_600_000;
/** Zones whose papers print in Bengali: Dhaka and Kolkata. */
const LOCAL_ZONES: readonly string[] = ['+06:00', '+05:30', '+0600', '+0530'];

/**
 * The day of a machine-readable time, as the paper's own readers count days: a time in Dhaka's or Kolkata's zone or
 * in none as written, any other (UTC above all) as Dhaka's clock shows it.
 */
export function dayOfTimestamp(value: string): Day | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    value.trim(),
  );
  if (!match) return readDateline(value);
  const zone = match[2];
  if (!zone || LOCAL_ZONES.includes(zone)) return readDateline(match[1]!);
  const time = Date.parse(value.trim().replace(' ', 'T'));
  return Number.isNaN(time) ? readDateline(match[1]!) : new Date(time + 6 * HOUR).toISOString().slice(0, 10);
}

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Objects of a JSON-LD document: itself, its list, its `@graph`. */
function nodesOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isObject(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? value['@graph'].filter(isObject) : [])];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isArticle = (node: Json): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** JSON-LD objects of the page that describe an article. */
export const describedArticles = (document: Document): Json[] =>
  queryAll(document, 'script[type="application/ld+json"]')
    .slice(0, MAX_SCRIPTS)
    .map((script) => script.textContent ?? '')
    .filter((json) => json.length <= MAX_JSON_UNITS)
    .flatMap((json) => nodesOf(parse(json)))
    .filter(isArticle);

const META =
  'meta[property="article:published_time"], meta[itemprop="datePublished"], meta[name="pubdate"], ' +
  'meta[name="publish-date"], meta[name="date"]';

const first = <T>(values: readonly T[], read: (value: T) => Day | null): Day | null => {
  for (const value of values) {
    const day = read(value);
    if (day) return day;
  }
  return null;
};

/** The day in the page's metadata: JSON-LD first, then meta tags. They describe the page's first article. */
export const statedDay = (document: Document): Day | null =>
  first(describedArticles(document), ({ datePublished }) =>
    typeof datePublished === 'string' ? dayOfTimestamp(datePublished) : null,
  ) ?? first(queryAll(document, META), (meta) => dayOfTimestamp(attributeOf(meta, 'content')));

/** The day printed at one article: `<time>` elements first, then lines near the headline. */
export const printedDay = (times: readonly Element[], lines: readonly string[]): Day | null =>
  first(
    times,
    (time) => dayOfTimestamp(attributeOf(time, 'datetime')) ?? readDateline(time.textContent ?? ''),
  ) ?? first(lines, readDateline);
