import * as v from 'valibot';
import {
  type Annotation,
  Day,
  linkOf,
  MAX_SOURCES,
  siteOf,
  type Verdict,
  type VerdictScale,
  Verdict as VerdictSchema,
} from '../../model/index.ts';
import {
  type ImportReading,
  isObject,
  type Json,
  listOf,
  readRecords,
  stringOf,
  Unreadable,
} from '../reading.ts';
import { uuidOf } from '../stable-id.ts';
import { verdictFor } from '../verdict-words.ts';

/** How deep reviews are looked for in lists, graphs and feeds. */
const MAX_DEPTH = 6;
const HOLDERS = [
  '@graph',
  'dataFeedElement',
  'item',
  'itemListElement',
  'mainEntity',
  'review',
  'claimReview',
];

/** The ClaimReview objects of a JSON-LD document: one, a list, a graph, a DataFeed. Null where it has none. */
export function claimReviewsIn(document: unknown): readonly Json[] | null {
  const found: Json[] = [];
  const search = (value: unknown, depth: number): void => {
    for (const one of listOf(value)) {
      if (Array.isArray(one)) search(one, depth + 1);
      else if (isObject(one) && depth <= MAX_DEPTH) {
        if (typesOf(one).includes('ClaimReview')) found.push(one);
        else for (const holder of HOLDERS) search(one[holder], depth + 1);
      }
    }
  };
  search(document, 0);
  return found.length > 0 ? found : null;
}

const typesOf = (value: Json): string[] =>
  listOf(value['@type'] ?? value.type).map((type) =>
    stringOf(type).replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''),
  );

/** The JSON-LD documents embedded in a page's HTML; those that are no JSON are passed over, as search engines do. */
export function jsonLdIn(html: string): unknown[] {
  const lower = html.toLowerCase();
  const documents: unknown[] = [];
  for (let at = lower.indexOf('<script'); at >= 0; at = lower.indexOf('<script', at)) {
    const open = lower.indexOf('>', at);
    const close = lower.indexOf('</script', open);
    if (open < 0 || close < 0) break;
    if (lower.slice(at, open).includes('application/ld+json')) {
      const text = html
        .slice(open + 1, close)
        .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '');
      try {
        documents.push(JSON.parse(text));
      } catch {
        // Broken mark-up of a page is nobody's file: what else it holds counts.
      }
    }
    at = close;
  }
  return documents;
}

/**
 * Reads ClaimReviews as notes: the claim reviewed is what they quote, on the page where it appeared if the review
 * says so. The publisher's rating words are kept: a rating that the scale does not have comes along as a verdict.
 */
export function readClaimReviews(reviews: readonly Json[], scale: VerdictScale, now: Date): ImportReading {
  const verdicts = new Map<string, Verdict>();
  const verdictId = (review: Json): string | null => {
    const rating = listOf(review.reviewRating).find(isObject);
    const label = rating && nameOf(rating.alternateName ?? rating.name);
    if (!label) throw new Unreadable('has no rating in words (reviewRating.alternateName)');
    const verdict = verdictFor([...scale, ...verdicts.values()], label, rating ? ratingOf(rating) : null);
    if (!v.is(VerdictSchema, verdict)) throw new Unreadable('has a rating that cannot be shown');
    if (!scale.some(({ id }) => id === verdict.id)) verdicts.set(verdict.id, verdict);
    return verdict.id;
  };
  const read = readRecords(reviews, (review, at) => noteOf(review, at, verdictId, now));
  return { kind: 'claim-review', ...read, revisions: [], visits: [], verdicts: [...verdicts.values()] };
}

function noteOf(review: Json, at: number, verdictId: (review: Json) => string | null, now: Date): Annotation {
  const claim = nameOf(review.claimReviewed).trim();
  if (claim === '') throw new Unreadable('says no claim (claimReviewed)');
  const url = stringOf(listOf(review.url)[0]);
  if (linkOf({ url }) === null) throw new Unreadable('has no address of its own (url)');
  const item = listOf(review.itemReviewed).find(isObject) ?? {};
  const page = pageOf(item) ?? url;
  const author = listOf(item.author).find(isObject);
  const publisher = listOf(review.author).find(isObject);
  const published = stringOf(review.datePublished);
  const time = Date.parse(published);
  const on = (Number.isNaN(time) ? now : new Date(time)).toISOString();
  const bengali = /[\u0980-\u09ff]/.test(claim);
  const { identifier, version } = review;
  return {
    id: uuidOf(stringOf(identifier) || `${url} ${claim}` || String(at)),
    revision: typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1,
    createdAt: on,
    modifiedAt: on,
    target: {
      url: page,
      addresses: [page],
      site: siteOf(new URL(page).hostname),
      title: '',
      publishedOn: null,
      selectors: { quote: { exact: claim, prefix: '', suffix: '' }, position: null, range: null },
    },
    claim: { bn: bengali ? claim : '', en: bengali ? '' : claim },
    claimedBy: author && nameOf(author.name) ? { entity: null, name: nameOf(author.name) } : null,
    claimedOn: dayOf(item.datePublished),
    verdict: verdictId(review),
    explanation: nameOf(review.reviewBody ?? review.description),
    sources: [
      {
        url,
        title: nameOf(review.name),
        publisher: publisher ? nameOf(publisher.name) : '',
        accessedOn: null,
      },
      ...listOf(review.citation)
        .map((citation) => (isObject(citation) ? stringOf(citation.url) : stringOf(citation)))
        .filter((link) => linkOf({ url: link }) !== null)
        .map((link) => ({ url: link, title: '', publisher: '', accessedOn: null })),
    ].slice(0, MAX_SOURCES),
    tags: [],
    knownClaim: null,
    state: 'ready',
  };
}

/** A text of JSON-LD: bare, or with its language. */
const nameOf = (value: unknown): string => {
  const [first] = listOf(value);
  return isObject(first) ? stringOf(first['@value']) : stringOf(first);
};

const dayOf = (value: unknown): Day | null => {
  const day = stringOf(value).slice(0, 10);
  return v.is(Day, day) ? day : null;
};

/** Where the claim appeared first, as far as the review says. */
function pageOf(item: Json): string | null {
  for (const appearance of [...listOf(item.firstAppearance), ...listOf(item.appearance)]) {
    const url = isObject(appearance) ? stringOf(appearance.url ?? appearance['@id']) : stringOf(appearance);
    if (linkOf({ url }) !== null) return url;
  }
  return null;
}

/** A publisher's number on the scale from 1 to 5; null where it gives none, or one outside its own scale. */
function ratingOf(rating: Json): number | null {
  const number = (value: unknown, fallback: number): number =>
    value === undefined || value === null || value === '' ? fallback : Number(value);
  const value = number(rating.ratingValue, Number.NaN);
  const best = number(rating.bestRating, 5);
  const worst = number(rating.worstRating, 1);
  if (!(value >= worst && value <= best && best > worst)) return null;
  return 1 + (4 * (value - worst)) / (best - worst);
}
