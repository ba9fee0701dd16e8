import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most that the content script may weigh, in bytes after gzip: it runs on every page of every site. */
export const CONTENT_SCRIPT_LIMIT = 25_000;

interface BuiltManifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
  readonly web_accessible_resources?: readonly { readonly resources?: readonly string[] }[];
}

/** The content script's weight in a built extension, in bytes after gzip. */
export function contentScriptWeight(folder: string): number {
  return contentScripts(folder).reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
    0,
  );
}

const manifestOf = (folder: string): BuiltManifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;

const contentScripts = (folder: string): string[] =>
  (manifestOf(folder).content_scripts ?? []).flatMap((script) => script.js ?? []);

/** What is wrong with a built extension, one line each: empty where it keeps its promises. */
export function buildFaults(folder: string): string[] {
  const faults: string[] = [];
  const scripts = contentScripts(folder);
  if (scripts.length !== 1)
    faults.push(`${folder}: the content script is ${scripts.length} files, not one: ${scripts.join(', ')}`);
  const weight = contentScriptWeight(folder);
  if (weight > CONTENT_SCRIPT_LIMIT)
    faults.push(`${folder}: the content script weighs ${weight} bytes gzipped, over ${CONTENT_SCRIPT_LIMIT}`);
  const accessible = (manifestOf(folder).web_accessible_resources ?? []).flatMap((r) => r.resources ?? []);
  if (accessible.length > 0)
    faults.push(`${folder}: pages can tell that Prasanga is there by ${accessible.join(', ')}`);
  return faults;
}
