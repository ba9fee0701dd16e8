import * as v from 'valibot';
import { RECORD_KINDS, type RecordKind } from '../records.ts';
import { idOf, reasonOf } from './issue.ts';
import type { PackProblem } from './problem.ts';
import { PACK_SCHEMAS, type PackRecordOf } from './schemas.ts';

/** A file of JSON Lines: one record a line, of the kind that its path names. Its lines are read as they are asked for. */
export interface LinesFile {
  readonly path: string;
  readonly lines: Iterable<string>;
}

/** Where a record of JSON Lines stands: the whole of it is on one line. */
class LinePlace<T> {
  constructor(
    readonly record: T,
    readonly file: string,
    private readonly number: number,
  ) {}

  line(): number {
    return this.number;
  }
}

/** Reads a file of JSON Lines into `records`; empty lines are passed over. */
export function readLines<Kind extends RecordKind>(
  { path: file, lines }: LinesFile,
  records: { [K in Kind]: { push(placed: LinePlace<PackRecordOf[K]>): unknown } },
  problems: PackProblem[],
): void {
  const kind = RECORD_KINDS.find((one) => new RegExp(`(^|[/\\\\])${one}([/\\\\]|\\.jsonl$)`).test(file)) as
    | Kind
    | undefined;
  if (!kind) {
    const reason = 'the path must say what the lines hold: entities.jsonl, claims.jsonl or documents.jsonl';
    problems.push({ level: 'error', file, line: 1, reason });
    return;
  }
  const fields = PACK_SCHEMAS[kind].entries;
  let number = 0;
  for (const line of lines) {
    number++;
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
    records[kind].push(new LinePlace(record.output as PackRecordOf[Kind], file, number));
  }
}
