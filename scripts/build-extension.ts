import { resolve } from 'node:path';
import { type BuiltFeed, buildBundledFeed, bundleFeed } from './build-feed.ts';
import { run } from './run.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** A build of the extension: which browser, and whether it also runs on loopback pages. See `vite.config.ts`. */
export type BuildMode = 'chrome' | 'firefox' | 'chrome-demo' | 'firefox-demo';

/** Builds the extension into `dist/<mode>`, with its feed; gives back that folder. Throws with all that Vite printed. */
export async function buildExtension(mode: BuildMode, feed?: BuiltFeed): Promise<string> {
  const { code, output } = await run('vite', ['build', '--mode', mode]);
  if (code !== 0) throw new Error(`the build of ${mode} failed:\n${output}`);
  const folder = resolve(ROOT, 'dist', mode);
  bundleFeed((feed ?? (await buildBundledFeed())).folder, folder);
  return folder;
}
