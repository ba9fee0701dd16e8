import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/** A build of the extension: which browser, and whether it also runs on loopback pages. See `vite.config.ts`. */
export type BuildMode = 'chrome' | 'firefox' | 'chrome-demo' | 'firefox-demo';

/** Builds the extension into `dist/<mode>`; gives back that folder. */
export async function buildExtension(mode: BuildMode): Promise<string> {
  await build({ root: ROOT, mode, logLevel: 'warn' });
  return resolve(ROOT, 'dist', mode);
}
