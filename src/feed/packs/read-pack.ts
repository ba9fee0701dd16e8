import * as v from 'valibot';
import { RECORD_KINDS, type RecordKind } from '../records.ts';
import { idOf, reasonOf } from './issue.ts';
import type { PackedPlace } from './packed-records.ts';
import { type PackFile, type ParsedFile, parsePackFile, type ValuePath } from './parse-file.ts';
import type { PackProblem } from './problem.ts';
import { type LinesFile, type ReadLines, readLines } from './read-lines.ts';
import { isWhole, PACK_SCHEMAS, PackHead, type PackRecordOf } from './schemas.ts';
import type { TextStore } from './text-store.ts';

/** A record with its place, so that whatever is found wrong with it later can be pointed at. */
export interface Placed<T> {
  readonly id: string;
  readonly record: T;
  /** Whether the record says all that there must be of it. */
  readonly isWhole: boolean;
  /** The number of the record's JSON in the store, where the record is not in memory. */
  readonly text?: number;
  readonly file: string;
  /** Line of the record, or of a value in it. */
  line(path?: ValuePath): number;
}

/** A pack whose records each have the right shape; how they hang together is not yet judged. */
export interface Pack {
  readonly head: PackHead;
  readonly records: { readonly [Kind in RecordKind]: readonly Placed<PackRecordOf[Kind]>[] };
}

/**
 * Reads a pack from its files: `pack.yaml` and record files, or a single file with everything. What stands in lines goes
 * to `texts`.
 */
export function readPack(
  files: readonly (PackFile | LinesFile)[],
  texts: TextStore,
): {
  pack: Pack | null;
  problems: PackProblem[];
} {
  const problems: PackProblem[] = [];
  const records: { [Kind in RecordKind]: Placed<PackRecordOf[Kind]>[] } = {
    entities: [],
    claims: [],
    documents: [],
  };
  let head: PackHead | null = null;
  for (const file of files) {
    if ('lines' in file) {
      const read = readLines(file, texts, problems);
      if (read) append(records, read);
      if (files.length === 1) head = headOfName(file.path, problems);
      continue;
    }
    const parsed = parsePackFile(file);
    if ('reason' in parsed) {
      problems.push(parsed);
      continue;
    }
    if (isHead(file.path) || (files.length === 1 && hasHead(parsed.value))) head = readHead(parsed, problems);
    else if (files.length === 1) head = headOfName(parsed.path, problems);
    for (const kind of RECORD_KINDS) readRecords(parsed, kind, records, problems);
    checkKeys(parsed, problems);
  }
  const [first] = files;
  if (!files.some(({ path }) => isHead(path)) && files.length !== 1)
    problems.push({
      level: 'error',
      file: first?.path ?? '',
      line: 1,
      reason: 'the pack has no pack.yaml: give it one with id and title',
    });
  return { pack: head && { head, records }, problems };
}

function append(
  records: { [Kind in RecordKind]: Placed<PackRecordOf[Kind]>[] },
  { kind, records: read }: ReadLines,
): void {
  const places = records[kind] as { push(placed: PackedPlace<PackRecordOf[RecordKind]>): unknown };
  for (const place of read.places()) places.push(place);
}

const isHead = (path: string): boolean => /(^|[/\\])pack\.(ya?ml|json)$/.test(path);

const hasHead = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, 'id') || Object.hasOwn(value, 'title'));

const NO_HEAD = 'the pack has no id and title: give it both, or a folder with a pack.yaml that has them';

/** A file of records alone can be tried as a pack, under the file's name. */
function headOfName(path: string, problems: PackProblem[]): PackHead {
  problems.push({ level: 'fault', file: path, line: 1, reason: NO_HEAD });
  const name = path.replace(/^.*[/\\]|\.[a-z]+$/g, '');
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { id: id || 'pack', title: { bn: name }, maintainers: [] };
}

function readHead(parsed: ParsedFile, problems: PackProblem[]): PackHead | null {
  const head = v.safeParse(PackHead, parsed.value);
  if (head.success) return head.output;
  for (const issue of head.issues) problems.push(problemOf(parsed, [], issue));
  return null;
}

/** The list of one kind: under its key, or the file itself where its path names the kind (`claims/2024.yaml`). */
function listOf(parsed: ParsedFile, kind: RecordKind): { list: unknown; at: ValuePath } | null {
  const { value, path } = parsed;
  if (Array.isArray(value))
    return new RegExp(`(^|[/\\\\])${kind}([/\\\\]|\\.[a-z]+$)`).test(path) ? { list: value, at: [] } : null;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, kind)) return null;
  return { list: (value as Readonly<Record<string, unknown>>)[kind], at: [kind] };
}

function readRecords<Kind extends RecordKind>(
  parsed: ParsedFile,
  kind: Kind,
  records: { [K in Kind]: Placed<PackRecordOf[K]>[] },
  problems: PackProblem[],
): void {
  const found = listOf(parsed, kind);
  if (!found || found.list === null) return;
  const { list, at } = found;
  const { path: file } = parsed;
  if (!Array.isArray(list)) {
    problems.push({ level: 'error', file, line: parsed.lineOf(at), reason: `${kind} must be a list` });
    return;
  }
  for (const [index, item] of list.entries()) {
    const place = [...at, index];
    const record = v.safeParse(PACK_SCHEMAS[kind], item);
    if (!record.success) {
      for (const issue of record.issues) problems.push(problemOf(parsed, place, issue));
      continue;
    }
    for (const key of Object.keys(item as object))
      if (!Object.hasOwn(PACK_SCHEMAS[kind].entries, key))
        problems.push({
          level: 'advice',
          file,
          line: parsed.lineOf([...place, key]),
          reason: `${record.output.id}: no field is named ${key.slice(0, 60)}; it is left out`,
        });
    records[kind].push({
      id: record.output.id,
      isWhole: isWhole(record.output),
      record: record.output as PackRecordOf[Kind],
      file,
      line: (path = []) => parsed.lineOf([...place, ...path]),
    });
  }
}

function checkKeys(parsed: ParsedFile, problems: PackProblem[]): void {
  const { value, path: file } = parsed;
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    problems.push({
      level: 'error',
      file,
      line: 1,
      reason: 'must hold lists of entities, claims or documents',
    });
    return;
  }
  if (Array.isArray(value)) {
    if (RECORD_KINDS.every((kind) => listOf(parsed, kind) === null))
      problems.push({
        level: 'error',
        file,
        line: 1,
        reason: 'a bare list: put it under entities, claims or documents',
      });
    return;
  }
  const known = new Set<string>([...RECORD_KINDS, ...Object.keys(PackHead.entries)]);
  for (const key of Object.keys(value))
    if (!known.has(key))
      problems.push({
        level: 'advice',
        file,
        line: parsed.lineOf([key]),
        reason: `no part of a pack is named ${key.slice(0, 60)}; it is left out`,
      });
}

function problemOf(parsed: ParsedFile, place: ValuePath, issue: v.BaseIssue<unknown>): PackProblem {
  const path = [...place, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  let value: unknown = parsed.value;
  for (const key of place) value = (value as Readonly<Record<string | number, unknown>>)[key];
  return {
    level: 'error',
    file: parsed.path,
    line: parsed.lineOf(path),
    reason: `${idOf(value)}${reasonOf(issue)}`,
  };
}
