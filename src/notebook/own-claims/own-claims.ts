import { claimOfKept, claimOfNote, type OwnClaim, ownRecordOf } from '../../exchange/index.ts';
import { readVerdicts } from '../annotations/desk.ts';
import { attempt, attemptToRead } from '../attempt.ts';
import type { NotebookDatabase } from '../database.ts';
import { type OwnChanges, readOwnChanges } from './changes.ts';
import { addPart, beginIndexes, type OwnCursor, type OwnIndexes, readIndexes } from './indexes.ts';

/** The claims of the reader's own notebook: of kept reviews, and of notes with a claim and a verdict. */
export interface OwnClaimStore {
  /** What changed since the indexes were begun. Cheap: ask before every reading. */
  changes(): Promise<OwnChanges>;
  /** The own claims under these ids (`note-…`, `kept-…`), as they stand now; others are left out. */
  claims(ids: Iterable<string>): Promise<Map<string, OwnClaim>>;
  /** Those of changed records, as `changes` names them. */
  claimsOf(changed: readonly string[]): Promise<OwnClaim[]>;
  /** Those of the next so many records from a place on, and where to go on; null at the end. */
  step(from: OwnCursor, size: number): Promise<{ claims: OwnClaim[]; next: OwnCursor | null }>;
  /** What the reader's notes with a verdict say of known claims, by the known claim's id. */
  about(knownClaim: string): Promise<OwnClaim[]>;
  /** The indexes as far as they are made; null where there are none. */
  indexes(): Promise<OwnIndexes | null>;
  /** Begins to make them anew. */
  beginIndexes(madeWith: string): Promise<void>;
  /** Keeps one more part of them, null for a stretch without claims, and where to go on. */
  addPart(part: Uint8Array | null, next: OwnCursor | null): Promise<void>;
}

export function ownClaimStore(database: NotebookDatabase): OwnClaimStore {
  const read = async (records: readonly { kind: 'note' | 'kept'; id: string }[]): Promise<OwnClaim[]> => {
    const idsOf = (kind: 'note' | 'kept') => records.filter((one) => one.kind === kind).map(({ id }) => id);
    const [scale, notes, kept] = await Promise.all([
      readVerdicts(database),
      database.annotations.bulkGet(idsOf('note')),
      database.keptReviews.bulkGet(idsOf('kept')),
    ]);
    return [
      ...notes.flatMap((note) => (note ? (claimOfNote(note, scale) ?? []) : [])),
      ...kept.flatMap((review) => (review ? claimOfKept(review) : [])),
    ];
  };
  return {
    changes: () => attemptToRead(() => readOwnChanges(database)),
    claims: (ids) =>
      attempt(async () => {
        const found = await read([...ids].flatMap((id) => ownRecordOf(id) ?? []));
        return new Map(found.map((own) => [own.claim.id, own]));
      }),
    claimsOf: (changed) =>
      attempt(() => read(changed.flatMap((record) => ownRecordOf(record.replace(' ', '-')) ?? []))),
    step: (from, size) => attempt(() => stepOf(database, from, size)),
    about: (knownClaim) =>
      attempt(async () => {
        const rows = await database.annotationRows.where('knownClaim').equals(knownClaim).toArray();
        return read(rows.map(({ id }) => ({ kind: 'note', id })));
      }),
    indexes: () => attemptToRead(() => readIndexes(database)),
    beginIndexes: (madeWith) => attempt(() => beginIndexes(database, madeWith)),
    addPart: (part, next) => attempt(() => addPart(database, part, next)),
  };
}

async function stepOf(
  database: NotebookDatabase,
  { kind, after }: OwnCursor,
  size: number,
): Promise<{ claims: OwnClaim[]; next: OwnCursor | null }> {
  if (kind === 'kept') {
    const kept = await database.keptReviews.where('id').above(after).limit(size).toArray();
    const last = kept.at(-1);
    return { claims: kept.map(claimOfKept), next: last ? { kind, after: last.id } : null };
  }
  const scale = await readVerdicts(database);
  const notes = await database.annotations.where('id').above(after).limit(size).toArray();
  const last = notes.at(-1);
  return {
    claims: notes.flatMap((note) => claimOfNote(note, scale) ?? []),
    next: last ? { kind, after: last.id } : { kind: 'kept', after: '' },
  };
}
