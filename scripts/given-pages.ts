import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { type Answer, LoopbackServer } from '../e2e/browser/index.ts';
import { setAsArticle } from './set-article.ts';

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

async function pageOf(file: string): Promise<Answer> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new NoPage(
      error.code === 'ENOENT'
        ? `${file}: there is no such file. Give a file, or an address with http:// or https://`
        : `${file}: ${error.message}`,
    );
  });
  if (HTML.has(extname(file).toLowerCase())) return { body: bytes, type: 'text/html' };
  if (bytes.includes(0)) throw new NoPage(`${file} is no text. Give a text or HTML file`);
  try {
    return { body: setAsArticle(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    throw new NoPage(`${file} is not in UTF-8. Convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 ${file}`);
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
 * Puts files and addresses where a browser can open them: files are served on a free loopback port, HTML as it
 * is, text set as an article; addresses stay as they are. Throws `NoPage` for a file that cannot be shown.
 */
export async function servePages(given: readonly string[]): Promise<GivenPages> {
  const files = given.map((argument) => (isAddress(argument) ? null : resolve(argument)));
  await Promise.all(files.map((file) => file && pageOf(file)));
  const server = await LoopbackServer.start(async (path) => {
    const [, index = '', ...rest] = path.split('/');
    const file = files[Number(index)];
    if (!file) return null;
    return rest.join('/') === basename(file) ? pageOf(file) : besides(join(file, '..'), rest.join('/'));
  });
  return {
    addresses: given.map((argument, index) =>
      files[index] ? `${server.origin}/${index}/${encodeURIComponent(basename(files[index]))}` : argument,
    ),
    [Symbol.asyncDispose]: () => server.close(),
  };
}
