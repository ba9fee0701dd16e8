import * as v from 'valibot';
import { Annotation, Dismissal, KeptReview, VerdictScale, Visit } from '../model/index.ts';
import { type BrokenFile, type ImportReading, isObject, type RefusedRecord } from './reading.ts';

/** Names the format, and the version of it that is written. Readers take this version and earlier ones. */
export const BACKUP_FORMAT = 'prasanga-notebook';
export const BACKUP_VERSION = 2;

const Head = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  writtenAt: v.string(),
  verdicts: VerdictScale,
});

/**
 * A backup, line by line (JSON Lines): a head with the scale, one note, earlier version, visit, kept review or dismissal a line, and an end line that
 * counts them, so that a file cut short is told from a whole one. Lines end in a line feed. Written lazily: a
 * notebook of any size needs the memory of one step.
 */
export class BackupWriter {
  #records = 0;

  head(verdicts: VerdictScale, writtenAt: Date): string {
    return line({
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      writtenAt: writtenAt.toISOString(),
      verdicts,
    });
  }
  annotation(annotation: Annotation): string {
    this.#records++;
    return line({ annotation });
  }
  /** An earlier version of a note. */
  revision(revision: Annotation): string {
    this.#records++;
    return line({ revision });
  }
  visit(visit: Visit): string {
    this.#records++;
    return line({ visit });
  }
  kept(kept: KeptReview): string {
    this.#records++;
    return line({ kept });
  }
  dismissal(dismissal: Dismissal): string {
    this.#records++;
    return line({ dismissal });
  }
  end(): string {
    return line({ end: this.#records });
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Whether a text begins as a backup does. */
export const looksLikeBackup = (text: string): boolean =>
  /^\ufeff?\s*\{\s*"format"\s*:\s*"prasanga-notebook"/.test(text.slice(0, 200));

/** What a line may hold, under its key. */
const RECORDS = {
  annotation: Annotation,
  revision: Annotation,
  visit: Visit,
  kept: KeptReview,
  dismissal: Dismissal,
} as const;
type RecordKind = keyof typeof RECORDS;
const KINDS = Object.keys(RECORDS) as RecordKind[];

/**
 * Reads a backup line by line. A cut or damaged file is broken as a whole; a record of a wrong shape is refused by
 * itself. Lines after the end, or after the file is found broken, change nothing.
 */
export class BackupReader {
  readonly #read = {
    annotation: [] as Annotation[],
    revision: [] as Annotation[],
    visit: [] as Visit[],
    kept: [] as KeptReview[],
    dismissal: [] as Dismissal[],
  };
  readonly #refused: RefusedRecord[] = [];
  #verdicts: VerdictScale | null = null;
  #broken: BrokenFile | null = null;
  #lines = 0;
  /** Numbers of the last line that holds something, and of the one that is no JSON. */
  #last = 0;
  #damaged = -1;
  #records = 0;
  #ended = false;

  /** Takes the next line, without its line feed; an empty one is passed over. */
  take(text: string): void {
    this.#lines++;
    if (text.trim() === '') return;
    this.#last = this.#lines;
    if (this.#broken) return;
    let record: unknown;
    try {
      record = JSON.parse(text);
    } catch {
      this.#broken = { broken: `line ${this.#lines} is damaged`, why: 'damaged' };
      this.#damaged = this.#lines;
      return;
    }
    if (this.#ended) this.#broken = { broken: `line ${this.#lines} stands behind the end`, why: 'damaged' };
    else if (!this.#verdicts) this.#head(record);
    else if (isObject(record) && 'end' in record) this.#end(record.end);
    else this.#record(record);
  }

  /** What was read, once there is no more. */
  finish(): ImportReading | BrokenFile {
    // A file that ends in half a line was cut there.
    if (this.#damaged === this.#last) return { broken: `it is cut short in line ${this.#last}`, why: 'cut' };
    if (this.#broken) return this.#broken;
    if (!this.#verdicts || !this.#ended)
      return { broken: `it is cut short: ${this.#records} records and no end`, why: 'cut' };
    const { annotation, revision, visit, kept, dismissal } = this.#read;
    return {
      kind: 'backup',
      annotations: annotation,
      revisions: revision,
      visits: visit,
      kept,
      dismissals: dismissal,
      verdicts: this.#verdicts,
      refused: this.#refused,
    };
  }

  #head(record: unknown): void {
    const head = v.safeParse(Head, record);
    if (!head.success)
      this.#broken = { broken: `the head is damaged: ${v.summarize(head.issues)}`, why: 'damaged' };
    else if (head.output.version > BACKUP_VERSION)
      this.#broken = {
        broken: 'it was written by a later version of Prasanga: update to read it',
        why: 'newer',
      };
    else this.#verdicts = head.output.verdicts;
  }

  #end(counted: unknown): void {
    if (counted === this.#records) this.#ended = true;
    else this.#broken = { broken: `it is cut: ${this.#records} records of ${String(counted)}`, why: 'cut' };
  }

  #record(record: unknown): void {
    this.#records++;
    const what = `line ${this.#lines}`;
    const kind = KINDS.find((key) => isObject(record) && Object.hasOwn(record, key));
    if (!isObject(record) || !kind) {
      this.#refused.push({ what, why: 'unknown-line', reason: 'is nothing that a notebook holds' });
      return;
    }
    const checked = v.safeParse(RECORDS[kind], record[kind]);
    if (checked.success) (this.#read[kind] as unknown[]).push(checked.output);
    else this.#refused.push({ what, why: 'shape', reason: v.summarize(checked.issues).slice(0, 300) });
  }
}

/** Reads a backup whole. */
export function readBackup(text: string): ImportReading | BrokenFile {
  const reader = new BackupReader();
  for (const one of text.replace(/^\ufeff/, '').split('\n')) reader.take(one);
  return reader.finish();
}
