/**
 * What Google's documentation of fact checks demands of a ClaimReview ("required") and says of what it recommends, and
 * which properties schema.org gives the types used. Gives what is broken; empty is valid.
 * Sources: developers.google.com/search/docs/appearance/structured-data/factcheck, schema.org (ClaimReview, Claim,
 * Rating, CreativeWork, DataFeed, DataFeedItem).
 */
export function judgeReviewFeed(value: unknown): string[] {
  const broken: string[] = [];
  const feed = typed(value, ['DataFeed'], 'feed', broken);
  for (const [at, element] of list(feed.dataFeedElement).entries()) {
    const item = typed(element, ['DataFeedItem'], `element ${at}`, broken);
    for (const moment of ['dateCreated', 'dateModified']) date(item, moment, broken);
    for (const review of list(item.item)) broken.push(...judgeClaimReview(review));
  }
  return broken;
}

export function judgeClaimReview(value: unknown): string[] {
  const broken: string[] = [];
  const review = typed(value, ['ClaimReview'], 'review', broken);
  if (review['@context'] !== 'https://schema.org') broken.push('@context');
  // Required: claimReviewed, reviewRating with alternateName, url.
  text(review, 'claimReviewed', broken);
  web(review, 'url', broken);
  judgeRating(review.reviewRating, broken);
  // Recommended.
  agent(review.author, 'author', broken);
  date(review, 'datePublished', broken);
  if (review.itemReviewed !== undefined) judgeClaim(review.itemReviewed, broken);
  return broken;
}

function judgeRating(value: unknown, broken: string[]): void {
  const rating = typed(value, ['Rating'], 'reviewRating', broken);
  text(rating, 'alternateName', broken);
  const { ratingValue, bestRating, worstRating } = rating;
  if (ratingValue === undefined) return;
  // A number needs its scale; the lowest step is 1 at least, and best means most true.
  const numbers = [ratingValue, bestRating, worstRating].every((one) => typeof one === 'number');
  if (!numbers) broken.push('reviewRating: a value without its scale');
  else if (!(Number(worstRating) >= 1 && Number(bestRating) > Number(worstRating)))
    broken.push('reviewRating: scale');
  else if (Number(ratingValue) < Number(worstRating) || Number(ratingValue) > Number(bestRating))
    broken.push('reviewRating: value outside its scale');
}

function judgeClaim(value: unknown, broken: string[]): void {
  const claim = typed(value, ['Claim'], 'itemReviewed', broken);
  if (claim.author !== undefined) agent(claim.author, 'itemReviewed.author', broken);
  date(claim, 'datePublished', broken);
  for (const appearance of [...list(claim.appearance), ...list(claim.firstAppearance)]) {
    const work = typed(appearance, ['CreativeWork'], 'appearance', broken);
    web(work, 'url', broken);
    date(work, 'datePublished', broken);
  }
}

type Json = Readonly<Record<string, unknown>>;

/** Properties that schema.org gives a type, its parents' included, as far as they are used. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  DataFeed: ['dataFeedElement'],
  DataFeedItem: ['dateCreated', 'dateModified', 'item'],
  ClaimReview: [
    'claimReviewed',
    'itemReviewed',
    'reviewRating',
    'reviewBody',
    'author',
    'citation',
    'datePublished',
    'identifier',
    'inLanguage',
    'url',
    'version',
  ],
  Rating: ['alternateName', 'ratingValue', 'bestRating', 'worstRating'],
  Claim: ['author', 'datePublished', 'appearance', 'firstAppearance'],
  CreativeWork: ['url', 'headline', 'datePublished'],
  Person: ['name'],
  Organization: ['name', 'url'],
};

const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function typed(value: unknown, types: readonly string[], what: string, broken: string[]): Json {
  const found = (typeof value === 'object' && value !== null ? value : {}) as Json;
  const type = String(found['@type']);
  if (!types.includes(type)) broken.push(`${what}: is ${type}`);
  for (const name of Object.keys(found))
    if (!name.startsWith('@') && !PROPERTIES[type]?.includes(name))
      broken.push(`${what}: ${type} has no ${name}`);
  return found;
}
function agent(value: unknown, what: string, broken: string[]): void {
  const found = typed(value, ['Organization', 'Person'], what, broken);
  text(found, 'name', broken);
  if (found.url !== undefined) web(found, 'url', broken);
}
function text(of: Json, name: string, broken: string[]): void {
  if (typeof of[name] !== 'string' || of[name].trim() === '')
    broken.push(`${name}: ${JSON.stringify(of[name])}`);
}
function web(of: Json, name: string, broken: string[]): void {
  const found = of[name];
  if (typeof found !== 'string' || !/^https?:/.test(URL.canParse(found) ? new URL(found).protocol : ''))
    broken.push(`${name}: ${JSON.stringify(found)}`);
}
/** ISO 8601: a day, or a moment. */
function date(of: Json, name: string, broken: string[]): void {
  const found = of[name];
  const valid = typeof found === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(found);
  if (found !== undefined && !valid) broken.push(`${name}: ${JSON.stringify(found)}`);
}
