import * as v from 'valibot';
import {
  ANNOTATION_STATES,
  Annotation,
  AnnotationContent,
  AnnotationTarget,
  Claimant,
  Day,
  Id,
  LANGUAGES,
  MAX_ADDRESSES,
  Moment,
  NotebookTrouble,
  Placement,
  Source,
  VerdictScale,
  WebAddress,
} from '../model/index.ts';

/** Longest explanation that a page is sent with a note; `readNote` gives all of it. In UTF-16 units. */
export const MAX_EXCERPT = 2_000;
/** Most notes that one call may name on the page's edge. */
const MAX_NOTES = 1_000;

/** What a step on the notebook comes to: done, or nothing has changed and this is why. */
export const orTrouble = <Value extends v.GenericSchema>(value: Value) =>
  v.variant('outcome', [
    v.object({ outcome: v.literal('done'), value }),
    v.object({ outcome: v.literal('trouble'), trouble: NotebookTrouble }),
  ]);
/** As `orTrouble` gives it. */
export type NotebookAnswer<T> =
  | { outcome: 'done'; value: T }
  | { outcome: 'trouble'; trouble: NotebookTrouble };

export const NoteId = v.pipe(v.string(), v.uuid());
/** Names an editor: one a window and editing. */
const Session = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** A version's key, as `noteRevisions` gives it. */
const RevisionKey = v.pipe(v.string(), v.maxLength(300));
/** The revision that an editor read; 0 for a new note. */
const Base = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Nothing = v.object({});

/** A note with all of it, and what the notebook knows of it beside its content. */
export const WholeNote = v.object({
  annotation: Annotation,
  placement: Placement,
  /** Versions of other windows that wait to be looked at. */
  conflicts: v.number(),
});
export type WholeNote = v.InferOutput<typeof WholeNote>;

/** A note as a page shows it: everything but a long explanation, of which only the beginning is there. */
export const NoteOnPage = v.object({
  id: NoteId,
  revision: v.number(),
  createdAt: Moment,
  modifiedAt: Moment,
  target: AnnotationTarget,
  claim: AnnotationContent.entries.claim,
  claimedBy: v.nullable(Claimant),
  claimedOn: v.nullable(Day),
  verdict: v.nullable(Id),
  /** The first `MAX_EXCERPT` of the explanation; `explained` is the length of all of it. */
  excerpt: v.string(),
  explained: v.number(),
  sources: v.array(Source),
  tags: v.array(v.string()),
  knownClaim: v.nullable(Id),
  state: v.picklist(ANNOTATION_STATES),
  placement: Placement,
  conflicts: v.number(),
});
export type NoteOnPage = v.InferOutput<typeof NoteOnPage>;

/** What became of a saving. `conflict`: another window saved since; `revision` is that one's, and what this editor has is kept as `key`. */
export const Saved = v.variant('kept', [
  v.object({ kept: v.literal(true), revision: v.number(), modifiedAt: Moment }),
  v.object({ kept: v.literal(false), revision: v.number(), key: v.string() }),
]);
export type Saved = v.InferOutput<typeof Saved>;

/** A version beside the current note, without its content: `readRevision` gives that. */
export const RevisionSummary = v.object({
  key: v.string(),
  revision: v.number(),
  /** When it was written, and when it was set aside for another. */
  modifiedAt: Moment,
  keptAt: Moment,
  /** Written by another window meanwhile, and not looked at yet. */
  conflict: v.boolean(),
  state: v.picklist(ANNOTATION_STATES),
  verdict: v.nullable(Id),
});
export type RevisionSummary = v.InferOutput<typeof RevisionSummary>;

const NoteIds = v.pipe(v.array(NoteId), v.maxLength(MAX_NOTES));

/**
 * The calls about notes that both pages and the extension's own pages make. A page's content script is told of, and may
 * change, only notes on articles of its own site, as the browser vouches for it: whatever addresses the page claims.
 */
export const noteCalls = {
  /** Keeps a note as it is typed; see `AnnotationStore.save`. The next `base` is the answer's `revision`. */
  saveNote: {
    params: v.object({ id: NoteId, base: Base, session: Session, content: AnnotationContent }),
    reply: orTrouble(Saved),
  },
  /** Null where there is none, or none for this sender. */
  readNote: { params: v.object({ id: NoteId }), reply: orTrouble(v.nullable(WholeNote)) },
  /**
   * The notes on the article that is known under any of these addresses (canonical, cleaned), oldest first. `goTo`: the
   * note that this tab was opened for; it is told once.
   */
  notesOfArticle: {
    params: v.object({ addresses: v.pipe(v.array(WebAddress), v.maxLength(MAX_ADDRESSES)) }),
    reply: orTrouble(v.object({ notes: v.array(NoteOnPage), goTo: v.nullable(NoteId) })),
  },
  deleteNotes: {
    params: v.object({ ids: NoteIds }),
    reply: orTrouble(v.object({ deleted: v.number(), ticket: Moment })),
  },
  /** Undoes one deletion, up to thirty days later. */
  undeleteNotes: {
    params: v.object({ ticket: Moment }),
    reply: orTrouble(v.object({ restored: v.number() })),
  },
  /** Earlier versions and those of other windows, last set aside first. */
  noteRevisions: { params: v.object({ id: NoteId }), reply: orTrouble(v.array(RevisionSummary)) },
  /** One version with all of it. */
  readRevision: { params: v.object({ key: RevisionKey }), reply: orTrouble(v.nullable(Annotation)) },
  /** Makes a version the note again. */
  restoreRevision: {
    params: v.object({ key: RevisionKey, base: Base, session: Session }),
    reply: orTrouble(Saved),
  },
  /** The version in conflict was looked at; it stays among the versions. */
  settleConflict: { params: v.object({ key: RevisionKey }), reply: orTrouble(Nothing) },
  /** Keeps what became of notes' places now that their article is open. */
  markPlaced: {
    params: v.object({
      placements: v.pipe(v.array(v.object({ id: NoteId, ...Placement.entries })), v.maxLength(MAX_NOTES)),
    }),
    reply: orTrouble(Nothing),
  },
  /** What an editor needs to know: verdicts, language, tags in use (at most 500), and whether to show the selection button. */
  deskSettings: {
    params: Nothing,
    reply: orTrouble(
      v.object({
        scale: VerdictScale,
        language: v.picklist(LANGUAGES),
        selectionButton: v.boolean(),
        tags: v.array(v.string()),
      }),
    ),
  },
} as const;
