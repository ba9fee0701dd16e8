import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Most that the content script may weigh, in bytes after gzip: it runs on every page of every site. */
const CONTENT_SCRIPT_LIMIT = 25_000;

/** Where the parts of the page's script are that are injected when first needed: see scripts/page-parts.ts. */
const PARTS_FOLDER = 'src/content/parts';
/** Most that each of them may weigh, in bytes after gzip. */
const PART_LIMITS: Readonly<Record<string, number>> = {
  // Comes with the first marks of a page, so nearly as often as the content script itself.
  card: 18_000,
  // Only where the reader has notes, or writes one.
  notes: 14_000,
  // Only where the reader selects text.
  annotate: 26_000,
};

/** The page that opens by itself, once: its file, and most that its scripts and style may weigh, in bytes after gzip. */
const WELCOME = { file: 'src/welcome/welcome.html', limit: 32_000 };

interface BuiltManifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[] }[];
  readonly web_accessible_resources?: readonly { readonly resources?: readonly string[] }[];
}

/** A script that runs in pages, or a page of our own: what it weighs and may weigh, in bytes after gzip. */
export interface Weighed {
  readonly name: string;
  readonly weight: number;
  /** Null for one that nobody set a limit for. */
  readonly limit: number | null;
}

const weightOf = (file: string): number => gzipSync(readFileSync(file)).length;

/** All scripts of a built extension that run in pages: the content script, then the parts by name. */
export function pageScripts(folder: string): Weighed[] {
  const parts = join(folder, PARTS_FOLDER);
  const files = existsSync(parts) ? readdirSync(parts).toSorted() : [];
  return [
    {
      name: 'content script',
      weight: contentScripts(folder).reduce((sum, file) => sum + weightOf(join(folder, file)), 0),
      limit: CONTENT_SCRIPT_LIMIT,
    },
    ...files.map((file) => {
      const name = file.replace(/\..*$/, '');
      return { name, weight: weightOf(join(parts, file)), limit: PART_LIMITS[name] ?? null };
    }),
  ];
}

const manifestOf = (folder: string): BuiltManifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;

const contentScripts = (folder: string): string[] =>
  (manifestOf(folder).content_scripts ?? []).flatMap((script) => script.js ?? []);

/** The welcome page with all that it brings along: its scripts with what they import, and its style. */
export function welcomePage(folder: string): Weighed {
  const files = new Set<string>();
  const take = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) take(join(dirname(file), path!));
  };
  const page = join(folder, WELCOME.file);
  for (const [, path] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g))
    take(join(folder, path!));
  const weight = [...files].reduce((sum, file) => sum + weightOf(file), 0);
  return { name: 'welcome page', weight, limit: WELCOME.limit };
}

/** What is wrong with a built extension, one line each: empty where it keeps its promises. */
export function buildFaults(folder: string): string[] {
  const faults: string[] = [];
  const scripts = contentScripts(folder);
  if (scripts.length !== 1)
    faults.push(`${folder}: the content script is ${scripts.length} files, not one: ${scripts.join(', ')}`);
  const inPages = pageScripts(folder);
  for (const missing of Object.keys(PART_LIMITS).filter((part) => !inPages.some(({ name }) => name === part)))
    faults.push(`${folder}: the page's part ${missing} is missing`);
  for (const { name, weight, limit } of [...inPages, welcomePage(folder)])
    if (limit === null || weight > limit)
      faults.push(`${folder}: the ${name} weighs ${weight} bytes gzipped, over ${limit ?? 'no set limit'}`);
  const accessible = (manifestOf(folder).web_accessible_resources ?? []).flatMap((r) => r.resources ?? []);
  if (accessible.length > 0)
    faults.push(`${folder}: pages can tell that Prasanga is there by ${accessible.join(', ')}`);
  return faults;
}
