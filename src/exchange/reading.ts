import * as v from 'valibot';
import { Annotation, type Dismissal, type KeptReview, type Verdict, type Visit } from '../model/index.ts';

/**
 * Why a record is left out. `reply`, `no-quote`, `no-page`, `no-id`, `no-annotation`: of Web Annotations. `no-claim`,
 * `no-address`, `no-rating`: of ClaimReviews. `unknown-line`: of backups. `shape`: a field breaks its rules.
 */
export const REFUSALS = [
  'reply',
  'no-quote',
  'no-page',
  'no-id',
  'no-annotation',
  'no-claim',
  'no-address',
  'no-rating',
  'unknown-line',
  'shape',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A record of an import that was left out. `what` names it (its id, else its number in the file, from 1); `reason` says exactly why, in English. */
export interface RefusedRecord {
  readonly what: string;
  readonly why: Refusal;
  readonly reason: string;
}

/** What a file holds that can be imported, and what cannot with the reason. */
export interface ImportReading {
  readonly kind: 'backup' | 'web-annotation' | 'hypothesis' | 'claim-review';
  readonly annotations: readonly Annotation[];
  /** Earlier versions of notes (backups have them). */
  readonly revisions: readonly Annotation[];
  /** Articles read (backups have them). */
  readonly visits: readonly Visit[];
  /** Reviews that were kept (backups have them). */
  readonly kept: readonly KeptReview[];
  /** What the reader called "not this claim" (backups have them). */
  readonly dismissals: readonly Dismissal[];
  /** Verdicts that notes have and the desk's scale has not. */
  readonly verdicts: readonly Verdict[];
  readonly refused: readonly RefusedRecord[];
  /** Of a file of ClaimReviews: the same to be kept as others' reviews, rather than taken over as notes. */
  readonly asKept?: { readonly kept: readonly KeptReview[]; readonly refused: readonly RefusedRecord[] };
}

/** What only a backup has, for readings of other files. */
export const NO_BACKUP = { revisions: [], visits: [], kept: [], dismissals: [] } as const;

/**
 * Why a file cannot be read as a whole. `too-large`; `encoding`: neither UTF-8 nor marked UTF-16; `damaged`: no JSON,
 * or a line of a backup is none; `cut`: a backup without its end; `newer`: written by a later Prasanga; `nothing`: it
 * holds nothing that could be imported.
 */
export const BREAKAGES = ['too-large', 'encoding', 'damaged', 'cut', 'newer', 'nothing'] as const;
export type Breakage = (typeof BREAKAGES)[number];

/** The file as a whole cannot be read: nothing of it is imported. `broken` says exactly why, in English. */
export interface BrokenFile {
  readonly broken: string;
  readonly why: Breakage;
}

/** A JSON object, as far as it is known before a schema saw it. */
export type Json = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** JSON-LD gives one thing or a list of things. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads records one by one; what a record's reader throws as `Unreadable`, or its schema refuses, is its reason. */
export function readRecords(
  records: readonly unknown[],
  read: (record: Json, at: number) => unknown,
): { annotations: Annotation[]; refused: RefusedRecord[] } {
  const annotations: Annotation[] = [];
  const refused: RefusedRecord[] = [];
  for (const [at, record] of records.entries()) {
    const what = (isObject(record) && stringOf(record.id)) || String(at + 1);
    try {
      if (!isObject(record)) throw new Unreadable('shape', 'is no object');
      const checked = v.safeParse(Annotation, read(record, at));
      if (!checked.success) throw new Unreadable('shape', reasonOf(checked.issues));
      annotations.push(checked.output);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      refused.push({ what: what.slice(0, 200), why: error.why, reason: error.message });
    }
  }
  return { annotations, refused };
}

/** Why one record cannot be read. */
export class Unreadable extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, message: string) {
    super(message);
    this.why = why;
  }
}

const reasonOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`.slice(0, 300)).join('; ');
