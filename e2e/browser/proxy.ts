import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** One request that a browser made. `CONNECT` is the opening of an encrypted connection: its URL is `host:port`. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
}

/**
 * A proxy on loopback that sees every request of a browser, whoever in it made it: pages, workers, the browser.
 * It lets nothing out: it passes plain requests on to loopback and to the hosts it was told to stand for, and
 * refuses all others.
 */
export class RecordingProxy implements AsyncDisposable {
  readonly #server: Server;
  readonly #hosts: ReadonlyMap<string, string>;
  readonly #seen: SeenRequest[] = [];

  private constructor(server: Server, hosts: ReadonlyMap<string, string>) {
    this.#server = server;
    this.#hosts = hosts;
    server.on('request', (incoming, response) => this.#pass(incoming, response));
    server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
      this.#seen.push({ method: 'CONNECT', url: incoming.url ?? '' });
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
  }

  /** `hosts` gives for a host name, e.g. `khobor.test`, the loopback origin that answers for it. */
  static async start(hosts: Readonly<Record<string, string>> = {}): Promise<RecordingProxy> {
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    return new RecordingProxy(server, new Map(Object.entries(hosts)));
  }

  /** `host:port`, as browsers are launched with. */
  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What was asked so far, in order. */
  get seen(): readonly SeenRequest[] {
    return [...this.#seen];
  }

  /** Forgets what was asked so far. */
  forget(): void {
    this.#seen.length = 0;
  }

  #pass(incoming: IncomingMessage, response: ServerResponse): void {
    this.#seen.push({ method: incoming.method ?? '', url: incoming.url ?? '' });
    const target = URL.canParse(incoming.url ?? '') ? this.#targetOf(new URL(incoming.url!)) : null;
    if (!target) {
      response.writeHead(403).end();
      return;
    }
    const onward = request(
      target,
      { method: incoming.method!, headers: { ...incoming.headers, host: target.host } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  }

  #targetOf(url: URL): URL | null {
    const origin = this.#hosts.get(url.hostname);
    if (origin) return new URL(url.pathname + url.search, origin);
    return url.hostname === '127.0.0.1' ? url : null;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
