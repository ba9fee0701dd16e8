import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BuildOptions,
  buildManifest,
  type KeyPair,
  type Manifest,
  type PackContent,
  type Publication,
  sealManifest,
  withBundles,
} from '../../src/feed/index.ts';
import { IndexThread } from './index-thread.ts';
import { packParts } from './pack-parts.ts';
import { replaceFile } from './replace-file.ts';
import { writeBundles } from './write-bundles.ts';

/** A generation as written: its manifest, and how many of its pages were not there before. */
export interface WrittenFeed {
  readonly manifest: Manifest;
  readonly newPages: number;
  readonly newBytes: number;
}

/** Builds a generation into a folder: pages first, those already there left alone, then `feed.json` in one step. */
export async function writeFeed(
  folder: string,
  content: PackContent,
  publication: Publication,
  keys: readonly KeyPair[],
  options: BuildOptions = {},
): Promise<WrittenFeed> {
  mkdirSync(join(folder, 'pages'), { recursive: true });
  const written = { newPages: 0, newBytes: 0 };
  const put = async (hash: string, packed: Uint8Array): Promise<void> => {
    const path = join(folder, 'pages', `${hash}.gz`);
    if (existsSync(path)) return;
    replaceFile(path, packed);
    written.newPages++;
    written.newBytes += packed.length;
  };
  await using indexers = new IndexThread();
  const manifest = withBundles(
    await buildManifest(content, indexers, publication, put, { pack: packParts, ...options }),
  );
  await writeBundles(folder, manifest);
  replaceFile(join(folder, 'feed.json'), await sealManifest(manifest, keys));
  return { manifest, ...written };
}
