import * as v from 'valibot';
import {
  type Annotation,
  MAX_SOURCES,
  siteOf,
  type Verdict,
  type VerdictScale,
  Verdict as VerdictSchema,
} from '../../model/index.ts';
import type { Publisher } from '../publisher.ts';
import {
  type ImportReading,
  isObject,
  type Json,
  listOf,
  NO_BACKUP,
  readRecords,
  stringOf,
  Unreadable,
} from '../reading.ts';
import { isUuid, uuidOf } from '../stable-id.ts';
import { verdictFor } from '../verdict-words.ts';
import { type RatingFields, ratingOnFive, readFields } from './fields.ts';
import { readKeptReviews } from './keep.ts';

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
 * says so. The publisher's rating words are kept: a rating that the scale does not have comes along as a verdict. A
 * review that `own` published from a note comes back as that note, with the address that it has.
 */
export function readClaimReviews(
  reviews: readonly Json[],
  scale: VerdictScale,
  now: Date,
  own: Publisher | null = null,
): ImportReading {
  const verdicts = new Map<string, Verdict>();
  const verdictId = (rating: RatingFields): string => {
    if (rating.label === '')
      throw new Unreadable('no-rating', 'has no rating in words (reviewRating.alternateName)');
    const verdict = verdictFor([...scale, ...verdicts.values()], rating.label, ratingOnFive(rating));
    if (!v.is(VerdictSchema, verdict)) throw new Unreadable('no-rating', 'has a rating that cannot be shown');
    if (!scale.some(({ id }) => id === verdict.id)) verdicts.set(verdict.id, verdict);
    return verdict.id;
  };
  const read = readRecords(reviews, (review, at) => noteOf(review, at, { verdictId, now, own }));
  const asKept = readKeptReviews(reviews, now, null);
  return { kind: 'claim-review', ...NO_BACKUP, ...read, verdicts: [...verdicts.values()], asKept };
}

interface NoteReading {
  readonly verdictId: (rating: RatingFields) => string;
  readonly now: Date;
  readonly own: Publisher | null;
}

function noteOf(review: Json, at: number, { verdictId, now, own }: NoteReading): Annotation {
  const fields = readFields(review);
  const { claim, claimant, claimedOn, url, title, publisher, body, citations, datePublished } = fields;
  const page = fields.appearances[0] ?? url;
  const time = Date.parse(datePublished);
  const on = (Number.isNaN(time) ? now : new Date(time)).toISOString();
  const bengali = /[\u0980-\u09ff]/.test(claim);
  const { version } = review;
  const identifier = stringOf(review.identifier);
  const id = uuidOf(identifier || `${url} ${claim}` || String(at));
  const isOwn = own !== null && own.name !== '' && publisher === own.name && isUuid(identifier);
  return {
    id,
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
    claimedBy: claimant ? { entity: null, name: claimant } : null,
    claimedOn,
    verdict: verdictId(fields.rating),
    explanation: body,
    sources: [
      ...(isOwn ? [] : [{ url, title, publisher, accessedOn: null }]),
      ...citations.map((link) => ({ url: link, title: '', publisher: '', accessedOn: null })),
    ].slice(0, MAX_SOURCES),
    tags: [],
    knownClaim: null,
    state: 'ready',
    ...(isOwn && own.reviewUrl({ id }) !== url && { reviewUrl: url }),
  };
}
