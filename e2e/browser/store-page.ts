import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserKind } from './kind.ts';
import { launchBrowser } from './launch.ts';
import type { LaunchOptions, RealBrowser } from './real-browser.ts';
import { type Answer, LoopbackServer } from './serve.ts';
import { until } from './until.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** What a test sees of a module that runs in a browser's page. */
export interface ModulePage {
  readonly page: Page;
  /** The origin that the page was served from; its IndexedDB starts empty. */
  readonly origin: string;
  /**
   * Calls an export of the entry with arguments, and gives back what it returns or resolves to; both must be
   * of JSON. What it throws is thrown here.
   */
  call<R>(name: string, ...args: readonly unknown[]): Promise<R>;
  /** Loads the page anew: module state is lost, IndexedDB stays. */
  reload(): Promise<void>;
}

/** What of `LaunchOptions` a module's page may ask for. */
type ModuleOptions = Pick<LaunchOptions, 'smallStorage' | 'unwatched'>;

/**
 * Bundles a TypeScript module with Vite and opens it in a page on loopback in a real browser.
 * For code that needs the real IndexedDB: export from the entry the functions that the test shall call.
 * `files` are served beside the page, by path (`/feed.json`). With `smallStorage` or `unwatched`, in a browser
 * of its own.
 */
export async function openModulePage(
  kind: BrowserKind,
  entry: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: ModuleOptions = {},
): Promise<ModulePage & AsyncDisposable> {
  const script = await bundled(entry);
  const server = await LoopbackServer.start((path): Answer | null => {
    if (path === '/') return { body: PAGE };
    if (path === '/entry.js') return { body: script, type: TYPES['.js']! };
    const body = files[path];
    return body === undefined ? null : { body, type: TYPES[extname(path)] ?? 'application/octet-stream' };
  });
  const { smallStorage, unwatched } = options;
  const own = smallStorage || unwatched ? await launchBrowser(kind, { extension: null, ...options }) : null;
  const browser = own ?? (await bareBrowser(kind));
  const page = await browser.newPage();
  const close = async (): Promise<void> => {
    await page.close();
    await own?.close();
    await server.close();
  };
  try {
    if (smallStorage && kind === 'chromium') await limitStorage(page, server.origin, SMALL);
    await page.goto(`${server.origin}/`);
    await ready(page);
    return {
      page,
      origin: server.origin,
      call: (name, ...args) => call(page, name, args),
      reload: async () => {
        await page.reload();
        await ready(page);
      },
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs `test` on a module's page of its own: see `openModulePage`. */
export async function withModulePage(
  kind: BrowserKind,
  entry: string,
  test: (module: ModulePage) => Promise<void>,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  options: ModuleOptions = {},
): Promise<void> {
  await using module = await openModulePage(kind, entry, files, options);
  await test(module);
}

/** What a page gets where it is to have little, in bytes: as much as Firefox gives one at the least. */
const SMALL = 10_000_000;

/**
 * Has Chromium give an origin so many bytes, and gives back what sets that anew; without a size all that the disk has.
 * Lasts as long as the page.
 */
export async function limitStorage(
  page: Page,
  origin: string,
  bytes: number,
): Promise<(bytes?: number) => Promise<unknown>> {
  const session = await page.createCDPSession();
  const set = (quotaSize?: number): Promise<unknown> =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  await set(bytes);
  return set;
}

const browsers = new Map<BrowserKind, Promise<RealBrowser>>();

/** Ends the browsers that pages shared. A program that opened some would not end before. */
export async function closeSharedBrowsers(): Promise<void> {
  const running = [...browsers.values()];
  browsers.clear();
  for (const launched of running) await (await launched.catch(() => null))?.close();
}

/**
 * The browser without an extension that all pages of a test file share: each is served from a port of its own, and
 * so is an origin of its own. It ends with the process of the test file, or by `closeSharedBrowsers`.
 */
async function bareBrowser(kind: BrowserKind): Promise<RealBrowser> {
  const running = await browsers.get(kind)?.catch(() => null);
  if (running?.puppeteer.connected) return running;
  const launched = launchBrowser(kind, { extension: null });
  browsers.set(kind, launched);
  return launched;
}

const PAGE = `<!doctype html><html lang="bn"><meta charset="utf-8"><title>module</title>
<script type="module">import('/entry.js').then((m) => { globalThis.tested = m; }, (e) => { globalThis.failed = String(e.stack ?? e); });</script>`;

interface TestedPage {
  tested?: Record<string, (...args: readonly unknown[]) => unknown>;
  failed?: string;
}

async function ready(page: Page): Promise<void> {
  await until('the module has run', () =>
    page.evaluate(() => {
      const { tested, failed } = globalThis as TestedPage;
      return tested !== undefined || failed !== undefined;
    }),
  );
  const failed = await page.evaluate(() => (globalThis as TestedPage).failed ?? null);
  if (failed) throw new Error(`the module did not load: ${failed}`);
}

function call<R>(page: Page, name: string, args: readonly unknown[]): Promise<R> {
  return page.evaluate(
    async (called, given) => {
      const run = (globalThis as TestedPage).tested?.[called];
      if (!run) throw new Error(`the entry exports no ${called}`);
      return (await run(...given)) as never;
    },
    name,
    args,
  );
}

const bundles = new Map<string, Promise<string>>();

/** The bundle of an entry, made once for a test file. */
function bundled(entry: string): Promise<string> {
  const made = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, made);
  return made;
}

async function bundle(entry: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'prasanga-module-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: ['chrome137', 'firefox140'],
        minify: false,
        sourcemap: 'inline',
        lib: { entry: resolve(ROOT, entry), formats: ['es'], fileName: () => 'entry.js' },
        rolldownOptions: { output: { codeSplitting: false, topLevelVar: false } },
      },
    });
    return await readFile(join(folder, 'entry.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
