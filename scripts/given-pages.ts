import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { serveDemo } from '../demo/server.ts';
import { type Answer, LoopbackServer } from '../e2e/browser/index.ts';

/** An argument that names no page: its message says what, where and what to do. */
export class NoPage extends Error {}

const HTML = new Set(['.html', '.htm', '.xhtml']);
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument);

/** What an argument asks for: a page somewhere, an HTML file, or a text to be set as an article. */
type Given = { readonly address: string } | { readonly html: string } | { readonly text: string };

async function readGiven(argument: string): Promise<Given> {
  if (isAddress(argument)) return { address: argument };
  const bytes = await readFile(argument).catch((error: NodeJS.ErrnoException) => {
    throw new NoPage(
      error.code === 'ENOENT'
        ? `${argument}: there is no such file. Give a file, or an address with http:// or https://`
        : `${argument}: ${error.message}`,
    );
  });
  if (HTML.has(extname(argument).toLowerCase())) return { html: resolve(argument) };
  if (bytes.includes(0)) throw new NoPage(`${argument} is no text. Give a text or HTML file`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new NoPage(
      `${argument} is not in UTF-8. Convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 ${argument}`,
    );
  }
}

/** A file that stands beside a given HTML page, such as its stylesheet; never one above that page's folder. */
async function besides(folder: string, path: string): Promise<Answer | null> {
  const file = resolve(folder, path);
  if (!file.startsWith(folder + sep)) return null;
  const body = await readFile(file).catch(() => null);
  return body && { body, type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream' };
}

/** Pages to be shown, at the addresses where a browser finds them. */
export interface GivenPages extends AsyncDisposable {
  readonly addresses: readonly string[];
}

/**
 * Puts files and addresses where a browser can open them: files are served on free loopback ports, HTML as it
 * is, text set as an article of the demo site; addresses stay as they are. Throws `NoPage` for a file that cannot be shown.
 */
export async function servePages(given: readonly string[]): Promise<GivenPages> {
  const pages = await Promise.all(given.map(readGiven));
  const site = await serveDemo();
  const server = await LoopbackServer.start(async (path): Promise<Answer | null> => {
    const [, index = '', ...rest] = path.split('/');
    const page = pages[Number(index)];
    if (!page || !('html' in page)) return null;
    return rest.join('/') === basename(page.html)
      ? { body: await readFile(page.html), type: 'text/html' }
      : besides(join(page.html, '..'), rest.join('/'));
  });
  return {
    addresses: pages.map((page, index) => {
      if ('address' in page) return page.address;
      if ('text' in page) return site.setText(page.text);
      return `${server.origin}/${index}/${encodeURIComponent(basename(page.html))}`;
    }),
    async [Symbol.asyncDispose]() {
      await Promise.all([server.close(), site[Symbol.asyncDispose]()]);
    },
  };
}
