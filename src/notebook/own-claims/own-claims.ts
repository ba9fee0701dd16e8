import * as v from 'valibot';
import { claimOfKept, claimOfNote, type OwnClaim, ownRecordOf } from '../../exchange/index.ts';
import { readVerdicts } from '../annotations/desk.ts';
import type { NotebookDatabase } from '../database.ts';
import { attempt } from '../problem.ts';
import { type OwnChanges, readOwnChanges, settleOwnChanges } from './changes.ts';

/** Bytes of the indexes that the own claims were last built into, and what they were built with. */
const OwnIndexes = v.object({ madeWith: v.string(), parts: v.array(v.instance(Uint8Array)) });
export interface OwnIndexes {
  readonly madeWith: string;
  readonly parts: readonly Uint8Array[];
}

const KEY = 'own claims index';

/** The claims of the reader's own notebook: of kept reviews, and of notes with a claim and a verdict. */
export interface OwnClaimStore {
  /** What changed since the indexes were kept. Cheap: ask before every reading. */
  changes(): Promise<OwnChanges>;
  /** The own claims under these ids (`note-…`, `kept-…`), as they stand now; others are left out. */
  claims(ids: Iterable<string>): Promise<Map<string, OwnClaim>>;
  /** Those of changed records, as `changes` names them. */
  claimsOf(changed: readonly string[]): Promise<OwnClaim[]>;
  /** All, in steps of so many records. */
  steps(size: number): AsyncGenerator<OwnClaim[]>;
  /** What the reader's notes with a verdict say of known claims, by the known claim's id. */
  about(knownClaim: string): Promise<OwnClaim[]>;
  /** The indexes that were kept; null where there are none. */
  indexes(): Promise<OwnIndexes | null>;
  /** Keeps indexes of all claims as they stood at a `count` of changes. */
  keepIndexes(indexes: OwnIndexes, count: number): Promise<void>;
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
    changes: () => attempt(() => readOwnChanges(database)),
    claims: (ids) =>
      attempt(async () => {
        const found = await read([...ids].flatMap((id) => ownRecordOf(id) ?? []));
        return new Map(found.map((own) => [own.claim.id, own]));
      }),
    claimsOf: (changed) =>
      attempt(() => read(changed.flatMap((record) => ownRecordOf(record.replace(' ', '-')) ?? []))),
    steps: (size) => steps(database, size),
    about: (knownClaim) =>
      attempt(async () => {
        const rows = await database.annotationRows.where('knownClaim').equals(knownClaim).toArray();
        return read(rows.map(({ id }) => ({ kind: 'note', id })));
      }),
    indexes: () =>
      attempt(async () => {
        const kept = v.safeParse(OwnIndexes, (await database.desk.get(KEY))?.value);
        return kept.success ? kept.output : null;
      }),
    keepIndexes: (value, count) =>
      attempt(() =>
        database.transaction('rw', database.desk, async () => {
          await database.desk.put({ key: KEY, value });
          await settleOwnChanges(database, count);
        }),
      ),
  };
}

async function* steps(database: NotebookDatabase, size: number): AsyncGenerator<OwnClaim[]> {
  const scale = await attempt(() => readVerdicts(database));
  let after = '';
  for (;;) {
    const notes = await attempt(() => database.annotations.where('id').above(after).limit(size).toArray());
    if (notes.length === 0) break;
    yield notes.flatMap((note) => claimOfNote(note, scale) ?? []);
    after = notes.at(-1)!.id;
  }
  after = '';
  for (;;) {
    const kept = await attempt(() => database.keptReviews.where('id').above(after).limit(size).toArray());
    if (kept.length === 0) break;
    yield kept.map(claimOfKept);
    after = kept.at(-1)!.id;
  }
}
