import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BuiltFeed } from './small-feed.ts';

/** Answers one request for a feed's file itself, and gives back true; or leaves it to the feed's own files. */
export type Trouble = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

/** A feed as a host serves it, with whatever goes wrong on the way. */
export interface HostedFeed {
  readonly feed: BuiltFeed;
  readonly trouble?: Trouble;
}

/** A web host on loopback with feeds in folders: `origin/NAME/feed.json`. Counts what was asked for. */
export class FaultServer implements AsyncDisposable {
  readonly origin: string;
  /** Paths asked for, in order: `NAME/feed.json`, `NAME/pages/….gz`. */
  readonly asked: readonly string[];
  readonly #close: () => Promise<void>;

  private constructor(origin: string, asked: readonly string[], close: () => Promise<void>) {
    this.origin = origin;
    this.asked = asked;
    this.#close = close;
  }

  static async start(feeds: Readonly<Record<string, HostedFeed>>): Promise<FaultServer> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const [, name = '', ...rest] = new URL(request.url ?? '/', 'http://loopback').pathname.split('/');
      const path = rest.join('/');
      asked.push(`${name}/${path}`);
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-expose-headers', 'retry-after, etag');
      const hosted = feeds[name];
      if (hosted?.trouble?.(path, response, request)) return;
      const body = hosted?.feed.files[path];
      response.statusCode = body === undefined ? 404 : 200;
      response.end(body ?? 'not found');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FaultServer(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      asked,
      () =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(() => resolve());
        }),
    );
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#close();
  }
}
