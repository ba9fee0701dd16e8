import * as v from 'valibot';
import { RECORD_KINDS, type RecordKind } from '../records.ts';
import { idOfFull } from '../usual-json.ts';
import { idOf, reasonOf } from './issue.ts';
import { PackedRecords } from './packed-records.ts';
import type { PackProblem } from './problem.ts';
import { PACK_SCHEMAS, type PackRecordOf } from './schemas.ts';
import type { TextStore } from './text-store.ts';

/** A file of JSON Lines: one record a line, of the kind that its path names. Its lines are read as they are asked for. */
export interface LinesFile {
  readonly path: string;
  readonly lines: Iterable<string>;
}

/** The records of a file of JSON Lines: of one kind, in the order of the lines. */
export interface ReadLines<Kind extends RecordKind = RecordKind> {
  readonly kind: Kind;
  readonly records: PackedRecords<PackRecordOf[Kind]>;
}

/**
 * Reads a file of JSON Lines into `texts`; empty lines are passed over. What stands there as it would be written is not made first:
 * that takes a fifth of the time. Null where its path does not say what it holds.
 */
export function readLines(
  { path: file, lines }: LinesFile,
  texts: TextStore,
  problems: PackProblem[],
): ReadLines | null {
  const kind = RECORD_KINDS.find((one) => new RegExp(`(^|[/\\\\])${one}([/\\\\]|\\.jsonl$)`).test(file));
  if (!kind) {
    const reason = 'the path must say what the lines hold: entities.jsonl, claims.jsonl or documents.jsonl';
    problems.push({ level: 'error', file, line: 1, reason });
    return null;
  }
  const records = new PackedRecords<PackRecordOf[RecordKind]>(file, texts);
  const fields = PACK_SCHEMAS[kind].entries;
  let number = 0;
  for (const line of lines) {
    number++;
    const id = idOfFull(line, kind);
    if (id !== null) {
      records.addWritten(id, line, number);
      continue;
    }
    if (line.trim() === '') continue;
    let item: unknown;
    try {
      item = JSON.parse(line);
    } catch {
      problems.push({ level: 'error', file, line: number, reason: 'this line is not JSON' });
      continue;
    }
    const record = v.safeParse(PACK_SCHEMAS[kind], item);
    if (!record.success) {
      for (const issue of record.issues)
        problems.push({ level: 'error', file, line: number, reason: `${idOf(item)}${reasonOf(issue)}` });
      continue;
    }
    for (const key in item as object)
      if (!Object.hasOwn(fields, key)) {
        const reason = `${record.output.id}: no field is named ${key.slice(0, 60)}; it is left out`;
        problems.push({ level: 'advice', file, line: number, reason });
      }
    records.add(record.output as PackRecordOf[RecordKind], number);
  }
  return { kind, records };
}
