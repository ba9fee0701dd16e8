import { type Document, LineCounter, parseDocument } from 'yaml';
import { jsonLines } from './json-lines.ts';
import type { PackProblem } from './problem.ts';

/** A file of a pack as it was read. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** A place in a parsed file: the keys and indexes that lead to it. */
export type ValuePath = readonly (string | number)[];

/** A file's content and the way back from each value to its line. */
export interface ParsedFile {
  readonly path: string;
  readonly value: unknown;
  /** Line, counted from 1, of the value at a path; of the nearest one around it where there is none. */
  lineOf(path: ValuePath): number;
}

/** YAML larger than this takes a parser minutes; JSON of any size is read at once. In UTF-16 units. */
const MAX_YAML = 64 * 1024 * 1024;
/** Most times a YAML anchor may be repeated, its own repetitions counted: plenty for people, too few for a billion laughs. */
const MAX_ALIASES = 10_000;

/** Reads YAML 1.2 or JSON. Positions of JSON are found only when asked for. */
export function parsePackFile({ path, text }: PackFile): ParsedFile | PackProblem {
  if (path.endsWith('.json')) {
    try {
      const value: unknown = JSON.parse(text);
      return { path, value, lineOf: lazily(() => jsonLines(text)) };
    } catch {
      // The YAML reader below says where it breaks.
    }
  }
  if (text.length > MAX_YAML)
    return { level: 'error', file: path, line: 1, reason: 'larger than YAML is read here: write it as JSON' };
  try {
    return parseYaml(path, text);
  } catch (error) {
    return { level: 'error', file: path, line: 1, reason: reasonOf(error) };
  }
}

function parseYaml(path: string, text: string): ParsedFile | PackProblem {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = yaml.errors;
  if (error)
    return { level: 'error', file: path, line: lines.linePos(error.pos[0]).line, reason: error.message };
  return { path, value: yaml.toJS({ maxAliasCount: MAX_ALIASES }), lineOf: lineIn(yaml, lines) };
}

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'nests too deeply';
  return error instanceof Error ? error.message : String(error);
}

function lazily(make: () => ParsedFile['lineOf']): ParsedFile['lineOf'] {
  let made: ParsedFile['lineOf'] | undefined;
  return (path) => {
    made ??= make();
    return made(path);
  };
}

const lineIn =
  (yaml: Document, lines: LineCounter): ParsedFile['lineOf'] =>
  (path) => {
    for (let length = path.length; length >= 0; length--) {
      const node = yaml.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
