import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { setArticle } from './set-article.ts';
import { type DemoArticle, readArticles } from './site/article.ts';
import { articleJson, articlePage, framePage, frontPage, textPage } from './site/page.ts';

/** The demo site as it is served. Only this machine can reach it. */
export interface DemoServer extends AsyncDisposable {
  /** Where it is served, with a closing slash: `http://127.0.0.1:49152/`. */
  readonly url: string;
  /** The address of every article of the site, by slug. */
  readonly articles: ReadonlyMap<string, string>;
  /** Sets a plain text as an article and returns its address. */
  setText(text: string): string;
}

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
}

const ASSETS = resolve(import.meta.dirname, 'assets');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const HTML = 'text/html; charset=utf-8';

/** As strict as a careful news site: the extension has to work under it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Serves the demo site on a free loopback port. */
export async function serveDemo(): Promise<DemoServer> {
  const articles = readArticles();
  const texts = new Map<string, DemoArticle>();
  let origin = '';
  const server = createServer((request, response) => {
    answer(request, articles, texts, origin).then(
      (found) => send(response, found),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/`,
    articles: new Map(articles.map(({ slug }) => [slug, `${origin}/articles/${slug}`])),
    setText(text) {
      const slug = `text-${texts.size + 1}`;
      texts.set(slug, setArticle(slug, text));
      return `${origin}/articles/${slug}`;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  articles: readonly DemoArticle[],
  texts: ReadonlyMap<string, DemoArticle>,
  origin: string,
): Promise<Answer | null> {
  const { pathname } = new URL(request.url ?? '/', origin);
  if (pathname === '/') return { type: HTML, body: frontPage(articles, origin) };
  const asset = /^\/assets\/((?:[a-z0-9-]+\/)?[a-z0-9-]+\.(?:css|js|svg))$/.exec(pathname)?.[1];
  if (asset !== undefined) return readAsset(asset);
  const [, folder, slug = '', json] = /^\/(articles|frames)\/([a-z0-9-]+)(\.json)?$/.exec(pathname) ?? [];
  const text = texts.get(slug);
  if (text) return { type: HTML, body: textPage(text, origin) };
  const article = articles.find((it) => it.slug === slug);
  if (!article) return null;
  if (json) return { type: 'application/json', body: articleJson(article) };
  return {
    type: HTML,
    body: folder === 'frames' ? framePage(article) : articlePage(article, articles, origin),
  };
}

async function readAsset(path: string): Promise<Answer | null> {
  try {
    return { type: TYPES[extname(path)]!, body: await readFile(`${ASSETS}/${path}`) };
  } catch {
    return null;
  }
}

function send(response: ServerResponse, found: Answer | null): void {
  response.writeHead(found ? 200 : 404, {
    'content-type': found?.type ?? 'text/plain; charset=utf-8',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(found?.body ?? 'এই ঠিকানায় কোনো লেখা নেই। — There is nothing at this address.\n');
}
