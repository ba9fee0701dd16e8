import * as v from 'valibot';
import {
  type Annotation,
  emptyNote,
  MAX_TAGS,
  RangeHint,
  type Selectors,
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
  NO_BACKUP,
  readRecords,
  stringOf,
  Unreadable,
} from '../reading.ts';
import { uuidOf } from '../stable-id.ts';
import { verdictFor, verdictOf } from '../verdict-words.ts';
import { NOTE_TERM } from './vocabulary.ts';

/** The annotations of a document: one, a list, a page, a collection with its pages inside, or Hypothesis's exports. */
export function annotationsIn(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json.some(looksLikeAnnotation) ? json : null;
  if (!isObject(json)) return null;
  if (looksLikeAnnotation(json)) return [json];
  for (const list of [json.items, json.annotations, json.rows]) if (Array.isArray(list)) return list;
  return isObject(json.first) && Array.isArray(json.first.items) ? json.first.items : null;
}

const looksLikeAnnotation = (value: unknown): boolean =>
  isObject(value) && (listOf(value.type).includes('Annotation') || isHypothesis(value));

/** A record as Hypothesis's API and its export give it: its own field names, the selectors as in the W3C's model. */
const isHypothesis = (value: unknown): value is Json =>
  isObject(value) && typeof value.uri === 'string' && Array.isArray(value.target);

/** Reads Web Annotations and Hypothesis's records as notes. `now` dates what bears no date. */
export function readWebAnnotations(
  records: readonly unknown[],
  scale: VerdictScale,
  now: Date,
): ImportReading {
  const verdicts = new Map<string, Verdict>();
  const read = readRecords(records, (record) =>
    isHypothesis(record) ? fromHypothesis(record, now) : fromWebAnnotation(record, scale, now, verdicts),
  );
  return {
    kind: records.length > 0 && records.every(isHypothesis) ? 'hypothesis' : 'web-annotation',
    ...NO_BACKUP,
    ...read,
    verdicts: [...verdicts.values()],
  };
}

const moment = (value: unknown, now: Date): string => {
  const time = Date.parse(stringOf(value));
  return (Number.isNaN(time) ? now : new Date(time)).toISOString();
};

function fromHypothesis(record: Json, now: Date): unknown {
  if (listOf(record.references).length > 0) throw new Unreadable('reply', 'is a reply to another annotation');
  const target = record.target as readonly unknown[];
  const title = titleOf(record.document);
  return {
    ...emptyNote(targetOf(stringOf(record.uri), title, isObject(target[0]) ? target[0].selector : undefined)),
    ...frame(record, now, stringOf(record.created), stringOf(record.updated)),
    explanation: stringOf(record.text),
    tags: listOf(record.tags)
      .map(stringOf)
      .filter((tag) => tag !== '')
      .slice(0, MAX_TAGS),
  };
}

/** Hypothesis keeps the page's titles with the record. */
const titleOf = (page: unknown): string => (isObject(page) ? stringOf(listOf(page.title)[0]) : '');

const frame = (record: Json, now: Date, created: string, modified: string) => {
  if (!stringOf(record.id)) throw new Unreadable('no-id', 'has no id');
  return {
    id: uuidOf(stringOf(record.id)),
    revision: 1,
    createdAt: moment(created, now),
    modifiedAt: moment(modified || created, now),
  };
};

function fromWebAnnotation(
  record: Json,
  scale: VerdictScale,
  now: Date,
  verdicts: Map<string, Verdict>,
): unknown {
  if (!listOf(record.type).includes('Annotation')) throw new Unreadable('no-annotation', 'is no Annotation');
  const own = record[NOTE_TERM];
  const head = frame(record, now, stringOf(record.created), stringOf(record.modified));
  if (isObject(own)) {
    keepVerdict(record, own, scale, verdicts);
    return { ...own, ...head, revision: own.revision };
  }
  const [target] = listOf(record.target);
  const source = isObject(target) ? (target.source ?? target.id) : target;
  const url = isObject(source) ? stringOf(source.id) : stringOf(source);
  return {
    ...emptyNote(targetOf(url, '', isObject(target) ? target.selector : undefined)),
    ...head,
    ...contentOf(record),
  };
}

/** A note of another desk may have a verdict that this one's scale has not: its words stand in the body. */
function keepVerdict(record: Json, own: Json, scale: VerdictScale, verdicts: Map<string, Verdict>): void {
  const id = stringOf(own.verdict);
  if (id === '' || verdictOf(scale, id)) return;
  const words = valuesFor(record, 'assessing')[0];
  const verdict = words && { ...verdictFor([], words, null), id };
  if (verdict && v.is(VerdictSchema, verdict)) verdicts.set(id, verdict);
}

const bodies = (record: Json): readonly unknown[] => [...listOf(record.body), ...listOf(record.bodyValue)];

function valuesFor(record: Json, purpose: string): string[] {
  return bodies(record).flatMap((body) => {
    if (!isObject(body) || !listOf(body.purpose).includes(purpose)) return [];
    const value = stringOf(body.value);
    return value === '' ? [] : [value];
  });
}

function contentOf(record: Json): Partial<Annotation> {
  const said = bodies(record).flatMap((body) => {
    if (typeof body === 'string') return [body];
    if (!isObject(body)) return [];
    const purposes = listOf(body.purpose);
    return purposes.includes('tagging') ? [] : [stringOf(body.value)];
  });
  return {
    explanation: said.filter((text) => text !== '').join('\n\n'),
    tags: valuesFor(record, 'tagging').slice(0, MAX_TAGS),
  };
}

function targetOf(url: string, title: string, selector: unknown): Annotation['target'] {
  if (!URL.canParse(url)) throw new Unreadable('no-page', 'names no page that it is about');
  return {
    url,
    addresses: [url],
    site: siteOf(new URL(url).hostname),
    title,
    publishedOn: null,
    selectors: readSelectors(listOf(selector).filter(isObject)),
  };
}

function readSelectors(selectors: readonly Json[]): Selectors {
  const byType = (type: string): Json | undefined => selectors.find((one) => listOf(one.type).includes(type));
  const quote = byType('TextQuoteSelector');
  if (!quote || stringOf(quote.exact) === '')
    throw new Unreadable('no-quote', 'quotes no words (no TextQuoteSelector)');
  return {
    quote: { exact: stringOf(quote.exact), prefix: stringOf(quote.prefix), suffix: stringOf(quote.suffix) },
    // Others count positions in the whole document, in units of their own: here they would point anywhere.
    position: null,
    range: readRange(byType('RangeSelector')),
  };
}

/** A range between two points of the page's tree, in the form that we write too; others are as good as none. */
function readRange(selector: Json | undefined): RangeHint | null {
  const range = { start: readPoint(selector?.startSelector), end: readPoint(selector?.endSelector) };
  return v.is(RangeHint, range) ? range : null;
}

function readPoint(selector: unknown): unknown {
  if (!isObject(selector) || !listOf(selector.type).includes('XPathSelector')) return null;
  const [point] = listOf(selector.refinedBy);
  const isPoint =
    isObject(point) && listOf(point.type).includes('TextPositionSelector') && point.start === point.end;
  return isPoint ? { path: selector.value, offset: point.start } : null;
}
