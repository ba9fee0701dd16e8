import type { Annotation, NoteFilter, Placement } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { foldForSearch, searchFor } from '../search-text.ts';
import type { AnnotationRow } from './records.ts';

/** What the desk asks for, a page of it at a time. */
export interface AnnotationQuery extends Readonly<NoteFilter> {
  /** The last note already shown. */
  readonly after?: { readonly modifiedAt: string; readonly id: string } | null;
  readonly limit?: number;
}

/** A note with what the notebook knows of it beside its content. */
export interface DeskAnnotation {
  readonly annotation: Annotation;
  readonly placement: Placement;
  /** Versions of another window that wait to be looked at. */
  readonly conflicts: number;
}

export interface AnnotationPage {
  readonly found: readonly DeskAnnotation[];
  readonly more: boolean;
  /** All that the query finds, on whichever page. */
  readonly total: number;
}

const ROWS_AT_ONCE = 5_000;
const MAX_LIMIT = 500;
const INDEXED = ['person', 'site', 'verdict', 'placed', 'state'] as const;

/** One page of the notes that a query finds, last modified first. */
export function findAnnotations(database: NotebookDatabase, query: AnnotationQuery): Promise<AnnotationPage> {
  const limit = Math.min(Math.max(1, Math.trunc(query.limit ?? 50)), MAX_LIMIT);
  return database.transaction('r', database.annotations, database.annotationRows, async () => {
    const matches = matcherOf(query);
    const { rows, total } = matches
      ? pageOf(await matchingRows(database, query, matches), query)
      : await pageOfAll(database, query, limit + 1);
    const shown = rows.slice(0, limit);
    return { found: await withNotes(database, shown), more: rows.length > limit, total };
  });
}

/** Ids of all notes that a query finds, last modified first: what a bulk action on "all found" works on. */
export function findIds(database: NotebookDatabase, query: AnnotationQuery): Promise<string[]> {
  return database.transaction('r', database.annotationRows, async () => {
    const matches = matcherOf(query);
    if (!matches) return database.annotationRows.orderBy('[modifiedAt+id]').reverse().primaryKeys();
    const rows = await matchingRows(database, query, matches);
    return pageOf(rows, { ...query, after: null }).rows.map(({ id }) => id);
  });
}

async function withNotes(
  database: NotebookDatabase,
  rows: readonly AnnotationRow[],
): Promise<DeskAnnotation[]> {
  const notes = await database.annotations.bulkGet(rows.map(({ id }) => id));
  return rows.flatMap(({ placed, reason, conflicts }, at) => {
    const annotation = notes[at];
    return annotation ? [{ annotation, placement: { placed, reason }, conflicts }] : [];
  });
}

async function pageOfAll(database: NotebookDatabase, { after }: AnnotationQuery, room: number) {
  const index = database.annotationRows;
  const older = after
    ? index.where('[modifiedAt+id]').below([after.modifiedAt, after.id])
    : index.orderBy('[modifiedAt+id]');
  return { rows: await older.reverse().limit(room).toArray(), total: await index.count() };
}

function pageOf(rows: AnnotationRow[], { after }: AnnotationQuery): { rows: AnnotationRow[]; total: number } {
  const isLater = (one: AnnotationRow, other: { modifiedAt: string; id: string }): boolean =>
    one.modifiedAt === other.modifiedAt ? one.id > other.id : one.modifiedAt > other.modifiedAt;
  rows.sort((one, other) => (isLater(one, other) ? -1 : 1));
  const left = after ? rows.filter((row) => isLater({ ...row, ...after }, row)) : rows;
  return { rows: left, total: rows.length };
}

/** The test of a row; null where the query filters nothing. */
function matcherOf(query: AnnotationQuery): ((row: AnnotationRow) => boolean) | null {
  const tests: ((row: AnnotationRow) => boolean)[] = [];
  for (const field of INDEXED) {
    const wanted = query[field];
    if (wanted !== undefined && wanted !== null) tests.push((row) => row[field] === wanted);
  }
  const { tag, days, text, inConflict } = query;
  if (tag) tests.push(({ tags }) => tags.includes(tag));
  if (inConflict) tests.push(({ conflicts }) => conflicts > 0);
  if (days)
    tests.push((row) => {
      const day = {
        modified: row.modifiedAt.slice(0, 10),
        claimed: row.claimedOn,
        published: row.publishedOn,
      }[days.by];
      return day !== null && day >= days.from && day <= days.to;
    });
  if (text && foldForSearch(text) !== '') {
    const holds = searchFor(text);
    tests.push((row) => holds(row.text));
  }
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}

async function matchingRows(
  database: NotebookDatabase,
  query: AnnotationQuery,
  matches: (row: AnnotationRow) => boolean,
): Promise<AnnotationRow[]> {
  if (query.tag)
    return (await database.annotationRows.where('tags').equals(query.tag).toArray()).filter(matches);
  for (const field of INDEXED) {
    const wanted = query[field];
    if (wanted !== undefined && wanted !== null)
      return (await database.annotationRows.where(field).equals(wanted).toArray()).filter(matches);
  }
  const found: AnnotationRow[] = [];
  let after = '';
  let rows: AnnotationRow[];
  do {
    rows = await database.annotationRows.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
    for (const row of rows) if (matches(row)) found.push(row);
    after = rows.at(-1)?.id ?? after;
  } while (rows.length === ROWS_AT_ONCE);
  return found;
}

/** What there is to filter by. */
export interface Facets {
  readonly sites: readonly string[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
  readonly tags: readonly string[];
}

export function findFacets(database: NotebookDatabase): Promise<Facets> {
  return database.transaction('r', database.annotationRows, async () => {
    const rows = database.annotationRows;
    const people = (await rows.orderBy('person').uniqueKeys()).map(String).filter((key) => key !== '');
    const named = await Promise.all(people.map((key) => rows.where('person').equals(key).first()));
    return {
      sites: (await rows.orderBy('site').uniqueKeys()).map(String),
      tags: (await rows.orderBy('tags').uniqueKeys()).map(String),
      people: people.map((key, at) => ({ key, name: named[at]?.personName ?? '' })),
    };
  });
}

/** Notes with what is known of them beside their content. */
export function findMany(database: NotebookDatabase, ids: readonly string[]): Promise<DeskAnnotation[]> {
  return database.transaction('r', database.annotations, database.annotationRows, async () => {
    const rows = await database.annotationRows.bulkGet([...ids]);
    return withNotes(
      database,
      rows.filter((row) => row !== undefined),
    );
  });
}

/** Tags in use, in order of the alphabet, at most `limit`. */
export const findTags = async (database: NotebookDatabase, limit: number): Promise<string[]> =>
  (await database.annotationRows.orderBy('tags').limit(limit).uniqueKeys()).map(String);

/** The notes on an article, whichever of its addresses it is known under, oldest first. */
export function findOfArticle(
  database: NotebookDatabase,
  addresses: readonly string[],
): Promise<DeskAnnotation[]> {
  return database.transaction('r', database.annotations, database.annotationRows, async () => {
    const rows = await database.annotationRows.where('addresses').anyOf(addresses).distinct().toArray();
    const found = await withNotes(database, rows);
    return found.sort((one, other) => (one.annotation.createdAt < other.annotation.createdAt ? -1 : 1));
  });
}
