import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserKind, buildOf, launchBrowser } from '../e2e/browser/index.ts';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { serveDemoSite } from './demo-site.ts';
import { NoPage, servePages } from './given-pages.ts';
import { showHeadless } from './show-headless.ts';

const USAGE = `npm start [-- [--browser chromium|firefox] [--headless] [FILE_OR_URL…]]

Builds Prasanga and opens an article of the demo site in a real browser with a fresh profile.
Given files or addresses, opens those instead; a text file is set as an article.
  --browser    chromium (the default: Chromium, Chrome or Edge) or firefox
  --headless   without a window: prints what was found, writes pictures to out/, and ends.
               So it is anyway where there is no display, and in CI`;

const OUT = resolve(import.meta.dirname, '../out');
const KINDS: Readonly<Record<string, BrowserKind>> = {
  chromium: 'chromium',
  chrome: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
};

class Usage extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const kind = KINDS[values.browser];
    if (!kind) throw new Usage(`no browser is called ${values.browser}`);
    return { ...values, kind, given: positionals };
  } catch (error) {
    throw error instanceof Usage ? error : new Usage((error as Error).message);
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<void> {
  const { kind, given, help, ...flags } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const headless = flags.headless || Boolean(process.env.CI) || !hasDisplay();
  ensureBrowsers([kind]);
  await using pages = given.length > 0 ? await servePages(given) : await serveDemoSite();
  const extension = await buildExtension(buildOf(kind));
  await using browser = await launchBrowser(kind, { extension, headless });
  if (headless) {
    const written = await showHeadless(browser, pages.addresses, OUT);
    for (const path of written) console.log(`wrote ${relative('.', path)}`);
    return;
  }
  const [blank] = await browser.puppeteer.pages();
  // Of the demo site one article will do: the others are a click away.
  for (const address of pages.addresses.slice(0, given.length || 1))
    await browser.open(address, { waitUntil: 'domcontentloaded' });
  await blank?.close();
  console.log(
    'Rest the mouse on a marked word to open its card. Close the browser, or press Ctrl-C, to end.',
  );
  await new Promise<void>((resolve) => {
    browser.puppeteer.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

try {
  await start();
} catch (error) {
  if (error instanceof Usage) {
    console.error(`npm start: ${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    console.error(error instanceof NoPage ? `npm start: ${error.message}` : error);
    process.exitCode = 1;
  }
}
