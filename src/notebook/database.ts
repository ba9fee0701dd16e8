import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation, Dismissal, KeptReview, Visit } from '../model/index.ts';
import type { AnnotationRow, DeletedAnnotation, RevisionRecord } from './annotations/records.ts';
import { NotebookProblem } from './problem.ts';
import { guardRoom } from './room.ts';

/** What search scans: narrow rows beside the visits, so that a search need not read the visits themselves. */
export interface SearchRow {
  readonly id: string;
  readonly lastReadAt: string;
  /** See `searchTextOf`. A change of that form is a new database version that fills this table again. */
  readonly text: string;
}

/** Something the desk keeps once: its scale, the state of backups, whether storage is safe. */
export interface DeskRecord {
  readonly key: string;
  readonly value: unknown;
}

const VERSION = 3;

/**
 * The notebook's tables. Deleted visits and notes move to tables of their own until they are purged, so that an
 * address is unique among the living and no listing has to skip the dead. `Visit.deletedAt` is the undo ticket there.
 */
export class NotebookDatabase extends Dexie {
  declare visits: EntityTable<Visit, 'id'>;
  declare searchRows: Table<SearchRow, string>;
  declare deletedVisits: EntityTable<Visit, 'id'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare annotationRows: Table<AnnotationRow, string>;
  declare revisions: Table<RevisionRecord, string>;
  declare deletedAnnotations: Table<DeletedAnnotation, string>;
  declare desk: Table<DeskRecord, string>;
  declare dismissals: EntityTable<Dismissal, 'id'>;
  declare keptReviews: EntityTable<KeptReview, 'id'>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      visits: 'id, &address, lastReadAt, site',
      searchRows: 'id',
      deletedVisits: 'id, deletedAt',
    });
    this.version(2).stores({
      annotations: 'id',
      annotationRows: 'id, [modifiedAt+id], state, verdict, site, person, placed, *tags, *addresses',
      revisions: 'key, annotation',
      deletedAnnotations: 'id, ticket',
      desk: 'key',
    });
    this.version(VERSION)
      .stores({
        annotationRows:
          'id, [modifiedAt+id], state, verdict, site, person, placed, *tags, *addresses, knownClaim',
        dismissals: 'id, sentence, dismissedAt',
        keptReviews: 'id, &key, keptAt, url',
      })
      .upgrade((upgrade) =>
        upgrade.table<Annotation>('annotations').each(async ({ id, knownClaim }) => {
          if (knownClaim) await upgrade.table('annotationRows').update(id, { knownClaim });
        }),
      );
  }
}

/**
 * Opens the database. A version newer than ours is refused before opening: Dexie would open it and add the
 * tables it misses, which the later Prasanga may not survive.
 */
export async function openDatabase(name: string): Promise<NotebookDatabase> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  // Dexie multiplies its versions by ten.
  if ((found?.version ?? 0) >= (VERSION + 1) * 10)
    throw new NotebookProblem('newer', 'the notebook was written by a later version of Prasanga');
  const database = new NotebookDatabase(name);
  guardRoom(database);
  await database.open();
  return database;
}
