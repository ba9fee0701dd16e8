import * as v from 'valibot';
import { Annotation, type Verdict, type Visit } from '../model/index.ts';

/** A record of an import that was left out. `what` names it (its id, else its number in the file, from 1). */
export interface RefusedRecord {
  readonly what: string;
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
  /** Verdicts that notes have and the desk's scale has not. */
  readonly verdicts: readonly Verdict[];
  readonly refused: readonly RefusedRecord[];
}

/** The file as a whole cannot be read: nothing of it is imported. */
export interface BrokenFile {
  readonly broken: string;
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
      if (!isObject(record)) throw new Unreadable('is no object');
      const checked = v.safeParse(Annotation, read(record, at));
      if (!checked.success) throw new Unreadable(reasonOf(checked.issues));
      annotations.push(checked.output);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      refused.push({ what: what.slice(0, 200), reason: error.message });
    }
  }
  return { annotations, refused };
}

/** Why one record cannot be read. */
export class Unreadable extends Error {}

const reasonOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`.slice(0, 300)).join('; ');
