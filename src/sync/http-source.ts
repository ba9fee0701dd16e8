import { type Bytes, bundlePath, concatenate, FeedRefused } from '../feed/index.ts';
import { type FeedSource, SourceUnreachable } from './source.ts';

export interface HttpSourceOptions {
  /** The feed lies inside the extension. */
  readonly packaged?: boolean;
  /** A server that sends nothing for this long is given up, in ms. */
  readonly stall?: number;
  /** One file may take this long in all, in ms. */
  readonly patience?: number;
}

/** A host can also tell which key its feed is signed by: what a reader pins on subscribing, if nobody told better. */
export interface HttpSource extends FeedSource {
  /** The bytes of `pin.json`. */
  pin(signal?: AbortSignal): Promise<Bytes>;
  /** How long the server wants the last `feed.json` to be taken for fresh (Cache-Control), in ms; 0 where it says nothing. */
  freshFor(): number;
}

/** Largest `pin.json` a reader takes, in bytes. */
const MAX_PIN_BYTES = 4_096;
const FEED = 'feed.json';
const STALL = 30_000;
const PATIENCE = 300_000;

/**
 * A feed on a web host, or in the extension's own package (`packaged`). `base` is the folder of `feed.json`.
 * Requests carry no cookies and no referrer, and follow no redirect: a feed that moves says so by its publisher.
 */
export function httpSource(base: string, options: HttpSourceOptions = {}): HttpSource {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const { packaged = false, stall = STALL, patience = PATIENCE } = options;
  let fresh = 0;
  const open = async function* (path: string, most: number, cache: RequestCache, signal?: AbortSignal) {
    const clock = new Patience(stall, patience, signal);
    try {
      const response = await fetch(new URL(path, folder), {
        cache,
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: clock.signal,
      });
      clock.heard();
      checkStatus(response, path);
      if (path === FEED) fresh = freshness(response);
      yield* chunksOf(response, most, path, clock);
    } catch (error) {
      throw clock.explain(error, path);
    } finally {
      clock.stop();
    }
  };
  const get = async (...asked: Parameters<typeof open>): Promise<Bytes> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of open(...asked)) chunks.push(chunk);
    return concatenate(chunks);
  };
  return {
    packaged,
    pin: (signal) => get('pin.json', MAX_PIN_BYTES, 'no-cache', signal),
    feed: (most, signal) => get(FEED, most, 'no-cache', signal),
    // The store keeps what was fetched: the browser's cache need not keep it a second time.
    page: (hash, size, signal) => get(`pages/${hash}.gz`, size, 'no-store', signal),
    bundle: (name, size, signal) => open(bundlePath(name), size, 'no-store', signal),
    freshFor: () => fresh,
  };
}

/** Watches over one request: ends it when the server stalls or takes too long, or when the caller has had enough. */
class Patience {
  private readonly controller = new AbortController();
  private readonly stall: number;
  private readonly caller: AbortSignal | undefined;
  private readonly whole: ReturnType<typeof setTimeout>;
  private silence: ReturnType<typeof setTimeout>;
  private readonly pass = (): void => this.controller.abort(this.caller?.reason);

  constructor(stall: number, patience: number, caller: AbortSignal | undefined) {
    this.stall = stall;
    this.caller = caller;
    this.whole = setTimeout(() => this.controller.abort(), patience);
    this.silence = setTimeout(() => this.controller.abort(), stall);
    if (caller?.aborted) this.pass();
    else caller?.addEventListener('abort', this.pass, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Nothing is asked of the server for now. */
  pause(): void {
    clearTimeout(this.silence);
  }

  /** The server sent something, or is asked to go on. */
  heard(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.controller.abort(), this.stall);
  }

  stop(): void {
    clearTimeout(this.whole);
    clearTimeout(this.silence);
    this.caller?.removeEventListener('abort', this.pass);
  }

  explain(error: unknown, path: string): unknown {
    if (this.caller?.aborted) return this.caller.reason;
    if (error instanceof SourceUnreachable || error instanceof FeedRefused) return error;
    if (this.controller.signal.aborted)
      return new SourceUnreachable('stalled', `${path}: the server stopped sending`);
    return new SourceUnreachable(
      'offline',
      `${path}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function checkStatus(response: Response, path: string): void {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw new SourceUnreachable(
      'redirected',
      `${path}: the server points to another address`,
      response.status,
    );
  if (response.ok) return;
  const { status } = response;
  throw new SourceUnreachable(
    'status',
    `${path}: the server answers ${status}`,
    status,
    retryAfter(response),
  );
}

/** What is left of `max-age` (RFC 9111, 5.2.2.1) for a cache of the reader's own, in ms; 0 where it may not be kept. */
function freshness({ headers }: Response): number {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return 0;
  const seconds = /(?:^|[\s,])max-age="?(\d{1,9})/i.exec(control)?.[1] ?? '0';
  const age = /^\d{1,9}$/.exec(headers.get('age') ?? '')?.[0] ?? '0';
  return Math.max(0, Number(seconds) - Number(age)) * 1_000;
}

/** Retry-After (RFC 9110, 10.2.3): seconds, or a date. In ms. */
function retryAfter(response: Response): number | null {
  const header = response.headers.get('retry-after');
  if (header === null) return null;
  const wait = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** An answer's bytes as they come. The time that is spent on them is not the server's. */
async function* chunksOf(
  response: Response,
  most: number,
  path: string,
  clock: Patience,
): AsyncGenerator<Uint8Array, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most)
        throw new FeedRefused('too-large', `${path}: more than the ${most} bytes it may have`);
      clock.pause();
      yield part.value;
      clock.heard();
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
