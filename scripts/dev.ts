import { watch } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildMode, buildExtension } from './build-extension.ts';
import { type BuiltFeed, buildBundledFeed } from './build-feed.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** What a build is made of. */
const SOURCES = ['src', 'packs', 'extension', 'manifest.json', 'vite.config.ts'];
/** What a build itself writes among them. */
const GENERATED = 'packs/world/entities.json';
/** Editors write a file in several strokes: a build waits until they have been quiet so long, in ms. */
const QUIET_MS = 80;

const USAGE = `npm run dev [-- --browser chrome|firefox]

Builds the extension with the loopback pages into dist/<browser>-demo, and again whenever a source changes.
Load that folder unpacked (chrome://extensions, or about:debugging in Firefox) and reload it there after a build.`;

/** Builds now and after every change, one build at a time, until `signal` aborts. */
async function dev(mode: BuildMode, signal: AbortSignal): Promise<void> {
  let changed = new Set<string>();
  let wake = (): void => {};
  let clock: NodeJS.Timeout | undefined;
  for (const source of SOURCES)
    watch(resolve(ROOT, source), { recursive: true, signal }, (_event, file) => {
      const path = file ? `${source}/${file}` : source;
      if (path === GENERATED) return;
      changed.add(path);
      clearTimeout(clock);
      clock = setTimeout(() => wake(), QUIET_MS);
    });
  signal.addEventListener('abort', () => wake());
  let reason = 'first build';
  let feed: BuiltFeed | null = null;
  while (!signal.aborted) {
    const start = performance.now();
    try {
      feed ??= await buildBundledFeed();
      const folder = relative('.', await buildExtension(mode, feed));
      const took = Math.round(performance.now() - start);
      console.log(`${new Date().toLocaleTimeString('en-GB')}  ${folder} built in ${took} ms (${reason})`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    if (changed.size === 0 && !signal.aborted)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    if ([...changed].some((file) => file.startsWith('packs/'))) feed = null;
    reason = [...changed].join(', ');
    changed = new Set();
  }
}

const { values } = parseArgs({
  options: { browser: { type: 'string', default: 'chrome' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) console.log(USAGE);
else if (values.browser === 'chrome' || values.browser === 'firefox') {
  const end = new AbortController();
  process.once('SIGINT', () => end.abort());
  await dev(`${values.browser}-demo`, end.signal);
} else {
  console.error(`npm run dev: no build for ${values.browser}\n\n${USAGE}`);
  process.exitCode = 2;
}
