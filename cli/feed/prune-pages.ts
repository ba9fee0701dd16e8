import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleName, bundlePath, bundlesOf, type Manifest } from '../../src/feed/index.ts';

/**
 * Deletes pages and bundles that the generation does not list and that have lain for `days`: readers on their way from
 * an older generation have had that long to arrive. Returns how many pages went.
 */
export async function prunePages(
  folder: string,
  manifest: Manifest,
  days: number,
  now = Date.now(),
): Promise<number> {
  const bundles = await Promise.all(
    bundlesOf(manifest).map(async (one) => bundlePath(await bundleName(one))),
  );
  const listed = new Set([...manifest.pages.map(({ hash }) => `pages/${hash}.gz`), ...bundles]);
  const prune = (under: string): number => {
    const old = (existsSync(join(folder, under)) ? readdirSync(join(folder, under)) : [])
      .map((name) => `${under}/${name}`)
      .filter((path) => !listed.has(path))
      .map((path) => join(folder, path))
      .filter((path) => now - statSync(path).mtimeMs > days * 86_400_000);
    for (const path of old) rmSync(path);
    return old.length;
  };
  prune('bundles');
  return prune('pages');
}
