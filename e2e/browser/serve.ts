import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one address answers with. */
export interface Answer {
  readonly body: string | Uint8Array;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server on loopback, on a free port. */
export class LoopbackServer implements AsyncDisposable {
  readonly #server: Server;
  /** `http://127.0.0.1:PORT`, without a closing slash. */
  readonly origin: string;

  private constructor(server: Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Serves what `answer` gives for a path (query left off); null is a 404. */
  static async start(
    answer: (path: string, request: IncomingMessage) => Answer | string | null | Promise<Answer | null>,
  ): Promise<LoopbackServer> {
    const server = createServer(async (request, response) => {
      try {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://loopback').pathname);
        const found = await answer(path, request);
        send(response, typeof found === 'string' ? { body: found } : found);
      } catch (error) {
        send(response, { status: 500, type: 'text/plain', body: String(error) });
      }
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new LoopbackServer(server);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function send(response: ServerResponse, answer: Answer | null): void {
  const { body, type, status, headers } = answer ?? { body: 'not found', type: 'text/plain', status: 404 };
  response.writeHead(status ?? 200, {
    'content-type': type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}
