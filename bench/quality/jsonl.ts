import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The lines of a JSON-lines file, each held against a schema. */
export function readJsonLines<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(schema, JSON.parse(line)));
}
