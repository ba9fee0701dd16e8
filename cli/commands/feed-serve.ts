import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Command, InputError, UsageError } from '../command.ts';
import { readOwnFeed } from '../feed/read-feed.ts';
import { parseOptions } from '../options.ts';

const USAGE = `prasanga feed serve DIR [--port N]

Serves a feed on this machine, to try it before it is published: on 127.0.0.1, with the cache headers that a host
should set. Prints the address, then each request. Ends with Ctrl-C.

  --port N   port to listen at (default: a free one)`;

/** What of a folder is served, and how long it may be kept without asking again. */
const FILES: readonly { readonly path: RegExp; readonly type: string; readonly cache: string }[] = [
  { path: /^feed\.json$/, type: 'application/json', cache: 'no-cache' },
  { path: /^pin\.json$/, type: 'application/json', cache: 'no-cache' },
  {
    path: /^pages\/[0-9a-f]{64}\.gz$/,
    type: 'application/gzip',
    cache: 'public, max-age=31536000, immutable',
  },
  {
    path: /^bundles\/[0-9a-f]{64}\.bin$/,
    type: 'application/octet-stream',
    cache: 'public, max-age=31536000, immutable',
  },
];

export const feedServe: Command = {
  name: 'feed serve',
  summary: 'serve a feed on this machine, to try it',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseOptions(args, { port: { type: 'string' } }, 'DIR');
    const [folder, ...more] = positionals;
    if (more.length > 0) throw new UsageError('give one DIR');
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`--port ${values.port}: give a number from 0 to 65535`);
    if (!readOwnFeed(folder!)) throw new InputError(`${folder}: no feed.json here; \`feed build\` makes one`);
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://loopback').pathname.slice(1);
      answer(folder!, path, request.headers['if-none-match'], response);
      console.log(`${response.statusCode} ${request.method} /${path}`);
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'EADDRINUSE' ? new InputError(`port ${port} is taken: name another`) : error),
      );
      server.listen(port, '127.0.0.1', resolve);
    });
    console.log(`${folder} at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
    });
    server.closeAllConnections();
    server.close();
    return 0;
  },
};

function answer(folder: string, path: string, known: string | undefined, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  const file = FILES.find((candidate) => candidate.path.test(path));
  let body: Buffer;
  try {
    if (!file) throw new Error('not a file of a feed');
    body = readFileSync(join(folder, path));
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  response.setHeader('cache-control', file.cache);
  response.setHeader('etag', etag);
  if (known === etag) response.writeHead(304).end();
  else response.writeHead(200, { 'content-type': file.type, 'content-length': body.length }).end(body);
}
