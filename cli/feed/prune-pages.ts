import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/feed/index.ts';

/**
 * Deletes pages that the generation does not list and that have lain for `days`: readers on their way from an older
 * generation have had that long to arrive. Returns how many went.
 */
export function prunePages(folder: string, { pages }: Manifest, days: number, now = Date.now()): number {
  const listed = new Set(pages.map(({ hash }) => `${hash}.gz`));
  const old = readdirSync(join(folder, 'pages'))
    .filter((name) => !listed.has(name))
    .map((name) => join(folder, 'pages', name))
    .filter((path) => now - statSync(path).mtimeMs > days * 86_400_000);
  for (const path of old) rmSync(path);
  return old.length;
}
