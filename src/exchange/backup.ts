import * as v from 'valibot';
import { Annotation, VerdictScale, Visit } from '../model/index.ts';
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
 * A backup, line by line (JSON Lines): a head with the scale, one note, earlier version or visit a line, and an end line that
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

/** What a line may hold, under its key. */
const RECORDS = { annotation: Annotation, revision: Annotation, visit: Visit } as const;

function sort(
  records: readonly unknown[],
): Pick<ImportReading, 'annotations' | 'revisions' | 'visits' | 'refused'> {
  const annotations: Annotation[] = [];
  const revisions: Annotation[] = [];
  const visits: Visit[] = [];
  const refused: RefusedRecord[] = [];
  for (const [at, record] of records.entries()) {
    const what = `line ${at + 2}`;
    const kind = (['annotation', 'revision', 'visit'] as const).find(
      (key) => isObject(record) && key in record,
    );
    if (!isObject(record) || !kind) {
      refused.push({ what, reason: 'is neither a note, nor a version, nor a visit' });
      continue;
    }
    const checked = v.safeParse(RECORDS[kind], record[kind]);
    if (!checked.success) refused.push({ what, reason: v.summarize(checked.issues).slice(0, 300) });
    else if (kind === 'visit') visits.push(checked.output as Visit);
    else (kind === 'revision' ? revisions : annotations).push(checked.output as Annotation);
  }
  return { annotations, revisions, visits, refused };
}
