import type { Visit } from '../model/index.ts';
import type { NotebookDatabase, SearchRow } from './database.ts';
import { foldForSearch, searchFor } from './search-text.ts';

/** `before` is the `lastReadAt` of the last visit already shown, null for the first page. */
export interface VisitQuery {
  readonly query: string;
  readonly before: string | null;
  readonly limit: number;
}

/** `total` counts all visits that the query finds, on whichever page. */
export interface VisitPage {
  readonly visits: Visit[];
  readonly more: boolean;
  readonly total: number;
}

/** Search rows read at once: bounds the memory of a search, at a read or two for a usual history. */
const ROWS_AT_ONCE = 5_000;
/** Most visits on a page, whatever is asked. */
const MAX_LIMIT = 500;

/** One page of the history, newest first. Visits of the very same moment are never split over two pages. */
export function findVisits(database: NotebookDatabase, query: VisitQuery): Promise<VisitPage> {
  const limit = Math.min(Math.max(1, Math.trunc(query.limit)), MAX_LIMIT);
  return database.transaction('r', database.visits, database.searchRows, () =>
    foldForSearch(query.query) === ''
      ? pageOfAll(database, query.before, limit)
      : pageOfFound(database, query.query, query.before, limit),
  );
}

async function pageOfAll(
  database: NotebookDatabase,
  before: string | null,
  limit: number,
): Promise<VisitPage> {
  const older = (moment: string | null) =>
    moment === null
      ? database.visits.orderBy('lastReadAt')
      : database.visits.where('lastReadAt').below(moment);
  const visits = await older(before).reverse().limit(limit).toArray();
  const last = visits.at(-1);
  if (!last) return { visits, more: false, total: await database.visits.count() };
  const shown = new Set(visits.map(({ id }) => id));
  const tied = await database.visits.where('lastReadAt').equals(last.lastReadAt).toArray();
  return {
    visits: [...visits, ...tied.filter(({ id }) => !shown.has(id))],
    more: (await older(last.lastReadAt).first()) !== undefined,
    total: await database.visits.count(),
  };
}

async function pageOfFound(
  database: NotebookDatabase,
  query: string,
  before: string | null,
  limit: number,
): Promise<VisitPage> {
  const found = await rowsFound(database, query);
  const older = before === null ? found : found.filter(({ lastReadAt }) => lastReadAt < before);
  const oldest = older[limit - 1]?.lastReadAt;
  const page = oldest === undefined ? older : older.filter(({ lastReadAt }) => lastReadAt >= oldest);
  const visits = await database.visits.bulkGet(page.map(({ id }) => id));
  return {
    visits: visits.filter((visit): visit is Visit => visit !== undefined),
    more: page.length < older.length,
    total: found.length,
  };
}

type Found = Pick<SearchRow, 'id' | 'lastReadAt'>;

/** The rows that hold the query's words, newest first. */
async function rowsFound(database: NotebookDatabase, query: string): Promise<Found[]> {
  const matches = searchFor(query);
  const found: Found[] = [];
  let after = '';
  let rows: SearchRow[];
  do {
    rows = await database.searchRows.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
    for (const { id, lastReadAt, text } of rows) if (matches(text)) found.push({ id, lastReadAt });
    after = rows.at(-1)?.id ?? after;
  } while (rows.length === ROWS_AT_ONCE);
  return found.sort((one, other) => (one.lastReadAt < other.lastReadAt ? 1 : -1));
}
