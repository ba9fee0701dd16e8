import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleName, bundlePath, bundlesOf, concatenate, type Manifest } from '../../src/feed/index.ts';
import { readPageFile } from './read-feed.ts';
import { replaceFile } from './replace-file.ts';

/** Puts the pages of a generation, which lie in the folder, into its bundles; those already there are left alone. */
export async function writeBundles(folder: string, manifest: Manifest): Promise<void> {
  const bundles = bundlesOf(manifest);
  if (bundles.length > 0) mkdirSync(join(folder, 'bundles'), { recursive: true });
  for (const bundle of bundles) {
    const path = join(folder, bundlePath(await bundleName(bundle)));
    if (existsSync(path)) continue;
    replaceFile(path, concatenate(bundle.pages.map((page) => readPageFile(folder, page))));
  }
}
