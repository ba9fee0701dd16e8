/**
 * What the Web Annotation Data Model (W3C Recommendation 23 February 2017) says an annotation MUST be, as far as it
 * concerns the classes that we write. Section numbers are the Recommendation's. Gives what is broken; empty is valid.
 */
export function judgeAnnotation(value: unknown, alone = true): string[] {
  const broken: string[] = [];
  const annotation = record(value, 'annotation', broken);
  if (!annotation) return broken;
  if (alone) judgeContext(annotation['@context'], broken);
  // 3.1: exactly one IRI, the type Annotation, one or more targets.
  one(annotation, 'id', isIri, broken);
  if (!list(annotation.type).includes('Annotation')) broken.push('3.1 type: must include Annotation');
  const targets = list(annotation.target);
  if (targets.length === 0) broken.push('3.1 target: must be one or more');
  for (const target of targets) judgeResource(target, broken);
  for (const body of list(annotation.body)) judgeBody(body, broken);
  // 3.3.1: xsd:dateTime with the UTC timezone Z.
  for (const date of ['created', 'modified', 'generated'])
    if (annotation[date] !== undefined) one(annotation, date, isMoment, broken);
  // 3.3.5: motivations are of the vocabulary, or IRIs.
  for (const motivation of list(annotation.motivation)) judgeMotivation(motivation, broken);
  return broken;
}

/** The same for a collection (5.1) with a page (5.2) inside. */
export function judgeCollection(value: unknown): string[] {
  const broken: string[] = [];
  const collection = record(value, 'collection', broken);
  if (!collection) return broken;
  judgeContext(collection['@context'], broken);
  one(collection, 'id', isIri, broken);
  if (!list(collection.type).includes('AnnotationCollection')) broken.push('5.1 type');
  if (collection.total !== undefined) one(collection, 'total', isCount, broken);
  const page = record(collection.first, 'first', broken);
  if (!page) return broken;
  one(page, 'id', isIri, broken);
  if (page.type !== 'AnnotationPage') broken.push('5.2 type');
  if (!Array.isArray(page.items)) broken.push('5.2 items: must be an array');
  for (const item of list(page.items)) broken.push(...judgeAnnotation(item, false));
  return broken;
}

type Json = Readonly<Record<string, unknown>>;
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
function record(value: unknown, what: string, broken: string[]): Json | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  broken.push(`${what}: must be an object`);
  return null;
}
function one(of: Json, name: string, holds: (value: unknown) => boolean, broken: string[]): void {
  if (Array.isArray(of[name]) || !holds(of[name])) broken.push(`${name}: ${JSON.stringify(of[name])}`);
}
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

function judgeContext(context: unknown, broken: string[]): void {
  if (!list(context).includes(CONTEXT)) broken.push(`3.1 @context: must include ${CONTEXT}`);
}

function judgeMotivation(motivation: unknown, broken: string[]): void {
  if (!MOTIVATIONS.includes(String(motivation)) && !isIri(motivation))
    broken.push(`3.3.5 motivation: ${String(motivation)}`);
}

function judgeBody(value: unknown, broken: string[]): void {
  const body = record(value, 'body', broken);
  if (!body) return;
  for (const purpose of list(body.purpose)) judgeMotivation(purpose, broken);
  if (body.type !== 'TextualBody') {
    judgeResource(body, broken);
    return;
  }
  // 3.2.4: exactly one value, a string; at most one format and language are meant.
  one(body, 'value', isText, broken);
  if (body.format !== undefined) one(body, 'format', isText, broken);
  if (body.language !== undefined) one(body, 'language', isText, broken);
}

function judgeResource(value: unknown, broken: string[]): void {
  if (typeof value === 'string') {
    if (!isIri(value)) broken.push(`3.2.1 target: ${value}`);
    return;
  }
  const resource = record(value, 'resource', broken);
  if (!resource) return;
  // 4: a specific resource has exactly one source.
  one(resource, 'source', isIri, broken);
  for (const selector of list(resource.selector)) judgeSelector(selector, broken);
}

function judgeSelector(value: unknown, broken: string[]): void {
  const selector = record(value, 'selector', broken);
  if (!selector) return;
  switch (selector.type) {
    case 'TextQuoteSelector': // 4.2.4
      one(selector, 'exact', isText, broken);
      for (const side of ['prefix', 'suffix'])
        if (selector[side] !== undefined) one(selector, side, isText, broken);
      break;
    case 'TextPositionSelector': // 4.2.5
      one(selector, 'start', isCount, broken);
      one(selector, 'end', isCount, broken);
      break;
    case 'XPathSelector': // 4.2.3
      one(selector, 'value', isText, broken);
      break;
    case 'RangeSelector': // 4.2.9
      judgeSelector(selector.startSelector, broken);
      judgeSelector(selector.endSelector, broken);
      break;
    default:
      broken.push(`4.2 selector type: ${String(selector.type)}`);
  }
  if (selector.refinedBy !== undefined) judgeSelector(selector.refinedBy, broken);
}
