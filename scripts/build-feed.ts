import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundledKey } from '../cli/feed/key-file.ts';
import { type WrittenFeed, writeFeed } from '../cli/feed/write-feed.ts';
import { readPacks } from '../cli/packs/read-packs.ts';
import { describeProblem } from '../src/feed/packs/index.ts';
import { writeWorldPack } from './world-pack.ts';

const ROOT = resolve(import.meta.dirname, '..');
const DAY = 86_400_000;
/** A bundled feed is called stale when the extension has not been updated for so long. */
const LIFETIME = 180 * DAY;

/** The bundled feed's id and title, as readers see it. */
const BUNDLED = { feed: 'bundled', title: { bn: 'প্রসঙ্গের নিজস্ব তথ্য', en: 'Prasanga’s own knowledge' } };

/** The bundled feed as built, and the folder it lies in. */
export type BuiltFeed = WrittenFeed & { readonly folder: string };

/**
 * Makes the generated packs and builds `packs/` into `dist/feed`, with the public key it is signed by in `pin.json`. The issue time comes from
 * SOURCE_DATE_EPOCH where that is set; it is the generation too, so that a later build is a later generation.
 * Throws with every problem named where a pack is wrong.
 */
export async function buildBundledFeed(packs = join(ROOT, 'packs')): Promise<BuiltFeed> {
  writeWorldPack();
  const { content, problems } = readPacks([packs]);
  const grave = problems.filter(({ level }) => level !== 'advice');
  if (!content || grave.length > 0) throw new Error(grave.map(describeProblem).join('\n'));
  const folder = join(ROOT, 'dist/feed');
  rmSync(folder, { recursive: true, force: true });
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const seconds = epoch ? Number(epoch) : Math.floor(Date.now() / 1_000);
  const issued = seconds * 1_000;
  const publication = {
    ...BUNDLED,
    generation: seconds,
    issuedAt: new Date(issued).toISOString(),
    expiresAt: new Date(issued + LIFETIME).toISOString(),
  };
  const key = await bundledKey(ROOT);
  const written = await writeFeed(folder, content, publication, [key]);
  writeFileSync(join(folder, 'pin.json'), `${JSON.stringify({ feed: BUNDLED.feed, key: key.x })}\n`);
  return { folder, ...written };
}

/** Puts the bundled feed inside a built extension, under `feed/`. */
export function bundleFeed(feed: string, extension: string): void {
  const target = join(extension, 'feed');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(feed, target, { recursive: true });
}
