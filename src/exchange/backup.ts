import * as v from 'valibot';
import { Annotation, VerdictScale } from '../model/index.ts';
import { type BrokenFile, type ImportReading, isObject, type RefusedRecord } from './reading.ts';

/** Names the format, and the version of it that is written. Readers take this version and earlier ones. */
export const BACKUP_FORMAT = 'prasanga-notebook';
export const BACKUP_VERSION = 1;

const Head = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  writtenAt: v.string(),
  verdicts: VerdictScale,
});

/**
 * A backup, line by line (JSON Lines): a head with the scale, one note or earlier version a line, and an end line that
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
  end(): string {
    return line({ end: this.#records });
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Whether a text begins as a backup does. */
export const looksLikeBackup = (text: string): boolean =>
  /^\ufeff?\s*\{\s*"format"\s*:\s*"prasanga-notebook"/.test(text.slice(0, 200));

/** Reads a backup whole. A cut or damaged file is broken; a record of a wrong shape is refused by itself. */
export function readBackup(text: string): ImportReading | BrokenFile {
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((one) => one.trim() !== '');
  const records: unknown[] = [];
  for (const [at, one] of lines.entries()) {
    try {
      records.push(JSON.parse(one));
    } catch {
      return { broken: `line ${at + 1} is damaged` };
    }
  }
  const [first, ...rest] = records;
  const head = v.safeParse(Head, first);
  if (!head.success) return { broken: `the head is damaged: ${v.summarize(head.issues)}` };
  if (head.output.version > BACKUP_VERSION)
    return { broken: 'it was written by a later version of Prasanga: update to read it' };
  const end = rest.pop();
  if (!isObject(end) || end.end !== rest.length)
    return { broken: `it is cut short: ${rest.length} records and no matching end` };
  return { kind: 'backup', verdicts: head.output.verdicts, ...sort(rest) };
}

function sort(records: readonly unknown[]): Pick<ImportReading, 'annotations' | 'revisions' | 'refused'> {
  const annotations: Annotation[] = [];
  const revisions: Annotation[] = [];
  const refused: RefusedRecord[] = [];
  for (const [at, record] of records.entries()) {
    const isVersion = isObject(record) && 'revision' in record;
    const value = isObject(record) ? (isVersion ? record.revision : record.annotation) : undefined;
    const checked = v.safeParse(Annotation, value);
    if (checked.success) (isVersion ? revisions : annotations).push(checked.output);
    else refused.push({ what: `line ${at + 2}`, reason: v.summarize(checked.issues).slice(0, 300) });
  }
  return { annotations, revisions, refused };
}
