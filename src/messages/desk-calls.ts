import * as v from 'valibot';
import {
  ANNOTATION_STATES,
  Bilingual,
  Claimant,
  Day,
  EntityKind,
  Id,
  MAX_TAGS,
  Moment,
  NoteFilter,
  Placement,
  PublisherDetails,
  VerdictScale,
  written,
} from '../model/index.ts';
import { NoteId, orTrouble } from './note-calls.ts';

/** Most notes that one bulk action may name. */
export const MAX_BULK = 500_000;
/** Most notes that are listed at once. */
export const MAX_LISTED = 200;

const Nothing = v.object({});
const State = v.picklist(ANNOTATION_STATES);
const Tags = v.pipe(v.array(written(100)), v.maxLength(MAX_TAGS));
const NoteIds = v.pipe(v.array(NoteId), v.maxLength(MAX_BULK));

/** A note as the desk lists it. */
export const NoteSummary = v.object({
  id: NoteId,
  revision: v.number(),
  modifiedAt: Moment,
  state: State,
  verdict: v.nullable(Id),
  /** The claim, else the quote, clipped. */
  claim: v.object({ bn: v.string(), en: v.string() }),
  quote: v.string(),
  claimedBy: v.nullable(Claimant),
  claimedOn: v.nullable(Day),
  title: v.string(),
  site: v.string(),
  tags: v.array(v.string()),
  placement: Placement,
  conflicts: v.number(),
});
export type NoteSummary = v.InferOutput<typeof NoteSummary>;

export const NoteFacets = v.object({
  sites: v.array(v.string()),
  people: v.array(v.object({ key: v.string(), name: v.string() })),
  tags: v.array(v.string()),
});
export type NoteFacets = v.InferOutput<typeof NoteFacets>;

/** How the notebook stands with its backups and with the browser. */
export const NotebookCare = v.object({
  lastBackupAt: v.nullable(Moment),
  /** Notes begun and revisions set down that are in no backup. */
  changes: v.number(),
  /** Whether to remind of a backup. */
  due: v.boolean(),
  /** What the browser answered when asked to keep the notebook for good. */
  persistence: v.picklist(['unasked', 'granted', 'refused']),
});
export type NotebookCare = v.InferOutput<typeof NotebookCare>;

/** The calls about notes that only the extension's own pages make. */
export const deskCalls = {
  /** Ids of all that a filter finds, last modified first. */
  findNotes: { params: v.object({ filter: NoteFilter }), reply: orTrouble(v.array(NoteId)) },
  /** Notes as the desk lists them, in the order asked for; those that are gone are left out. */
  listNotes: {
    params: v.object({ ids: v.pipe(v.array(NoteId), v.maxLength(MAX_LISTED)) }),
    reply: orTrouble(v.array(NoteSummary)),
  },
  /** What there is to filter by. */
  noteFacets: { params: Nothing, reply: orTrouble(NoteFacets) },
  /** Changes many notes as one; the ticket of the latest change undoes it (`undoChange`). */
  changeNotes: {
    params: v.object({
      ids: NoteIds,
      change: v.object({
        state: v.exactOptional(State),
        verdict: v.exactOptional(v.nullable(Id)),
        addTags: v.exactOptional(Tags),
        removeTags: v.exactOptional(Tags),
      }),
    }),
    reply: orTrouble(v.object({ changed: v.number(), ticket: v.string() })),
  },
  /** Undoes a change to many notes. Notes that were changed again since are left alone and counted in `left`. */
  undoChange: {
    params: v.object({ ticket: v.pipe(v.string(), v.maxLength(100)) }),
    reply: orTrouble(v.object({ restored: v.number(), left: v.number() })),
  },
  /** As on the page's edge, for as many as a desk may choose. */
  deleteNotes: {
    params: v.object({ ids: NoteIds }),
    reply: orTrouble(v.object({ deleted: v.number(), ticket: Moment })),
  },
  /** Opens the article of a note, or the tab that has it open, and goes to its words. `reached`: whether Prasanga may run there. */
  openNote: {
    params: v.object({ id: NoteId }),
    reply: orTrouble(v.object({ opened: v.boolean(), reached: v.boolean() })),
  },
  /** How the notebook stands with backups and with the browser. */
  describeNotebook: { params: Nothing, reply: orTrouble(NotebookCare) },
  /** A backup was written to a file. */
  recordBackup: { params: Nothing, reply: orTrouble(Nothing) },
  /** Keeps the reminder of a backup quiet for a week. */
  dismissBackup: { params: Nothing, reply: orTrouble(Nothing) },
  /** What the browser answered to `navigator.storage.persist()`, which only a page can ask. */
  keepPersistence: { params: v.object({ granted: v.boolean() }), reply: orTrouble(Nothing) },
  /** Notes were changed past these calls (an import): tells open pages and desks. */
  announceNotes: { params: Nothing, reply: Nothing },

  /** The desk's verdicts, and how many notes have each: those in use cannot be taken off the scale. */
  describeScale: {
    params: Nothing,
    reply: orTrouble(v.object({ scale: VerdictScale, uses: v.record(v.string(), v.number()) })),
  },
  setScale: { params: v.object({ scale: VerdictScale }), reply: orTrouble(Nothing) },
  setPublisher: { params: v.object({ publisher: PublisherDetails }), reply: Nothing },
  setSelectionButton: { params: v.object({ shown: v.boolean() }), reply: Nothing },
  /** Labels and kinds of entities by id, to name claimants in the reader's language; unknown ones are left out. */
  nameEntities: {
    params: v.object({ ids: v.pipe(v.array(Id), v.maxLength(1_000)) }),
    reply: v.array(v.object({ id: Id, kind: EntityKind, label: Bilingual })),
  },
} as const;
