import {
  type Bundle,
  type Bytes,
  bundleName,
  bundlesOf,
  FeedRefused,
  type Manifest,
  type Page,
} from '../feed/index.ts';
import { type CheckedPage, type Installation, tellsOfFull } from '../knowledge/index.ts';
import { PageChecker } from './check-page.ts';
import { type FeedSource, SourceUnreachable } from './source.ts';

/** Files fetched at once; pages, and bytes, written in one transaction: so much of a feed is in memory, and no more. */
const AT_ONCE = 6;
const WRITTEN_TOGETHER = 128;
const BYTES_TOGETHER = 4 * 1024 * 1024;
/** A bundle is worth its bytes where at least this share of them is lacking. */
const WORTH_IT = 0.75;

/** What is fetched in one request: a page, or a bundle for the sake of its pages that are lacking. */
type Errand = { readonly page: Page } | { readonly bundle: Bundle; readonly lacking: Map<string, Page> };

/** What was fetched and kept: pages, and their bytes. */
export interface Fetched {
  readonly pages: number;
  readonly bytes: number;
}

/** Who hears how the fetching goes. */
export interface FetchListener {
  /** Pages were written: all that were until now. */
  readonly onKept: (fetched: Fetched) => void;
  /** A bundle is not as it should be, and why; pages are fetched one by one from now on. */
  readonly onLostBundle: (why: string) => void;
}

/**
 * Fetches, checks and keeps the pages of a generation that the store lacks, a few at once, in bundles where most of
 * one is lacking; whole pages are kept even if a later one fails.
 */
export class PageFetcher {
  private readonly source: FeedSource;
  private readonly installation: Installation;
  private readonly heard: FetchListener;
  private readonly ends = new AbortController();
  private readonly signal: AbortSignal;
  private readonly checker = new PageChecker();
  private errands: Errand[] = [];
  private ready: CheckedPage[] = [];
  private readyBytes = 0;
  private writing: Promise<void> = Promise.resolve();
  private writes = true;
  private readonly done = { pages: 0, bytes: 0 };

  constructor(
    source: FeedSource,
    installation: Installation,
    signal: AbortSignal | undefined,
    heard: FetchListener,
  ) {
    this.source = source;
    this.installation = installation;
    this.heard = heard;
    this.signal = signal ? AbortSignal.any([signal, this.ends.signal]) : this.ends.signal;
  }

  /** Rejects as the source, the pages or the store give reason to; the store's being full goes before all else. */
  async fetch(lacking: readonly Page[], manifest: Manifest): Promise<Fetched> {
    this.errands = this.source.bundle ? errandsFor(lacking, manifest) : lacking.map((page) => ({ page }));
    const workers = Array.from({ length: AT_ONCE }, () =>
      this.work().catch((error: unknown) => {
        this.ends.abort(error);
        throw error;
      }),
    );
    const ended = await Promise.allSettled(workers);
    await this.keep();
    const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    if (failures.length > 0)
      throw failures.find(tellsOfFull) ?? (this.ends.signal.aborted ? this.ends.signal.reason : failures[0]);
    return this.done;
  }

  private async work(): Promise<void> {
    for (let errand = this.errands.shift(); errand; errand = this.errands.shift()) {
      this.signal.throwIfAborted();
      if ('bundle' in errand) await this.runWithBundle(errand.bundle, errand.lacking);
      else
        await this.take(await this.source.page(errand.page.hash, errand.page.size, this.signal), errand.page);
    }
    // Nothing left to begin: what is ready need not wait for the slowest.
    await this.keep();
  }

  /** A bundle only helps: where it is not as it should be, its pages are fetched one by one, and all others too. */
  private async runWithBundle(bundle: Bundle, lacking: Map<string, Page>): Promise<void> {
    try {
      const chunks = this.source.bundle!(await bundleName(bundle), bundle.size, this.signal);
      for await (const { page, bytes } of filesIn(chunks, bundle)) {
        if (!lacking.has(page.hash)) continue;
        await this.take(bytes, page);
        lacking.delete(page.hash);
      }
    } catch (error) {
      if (this.signal.aborted || !tellsOfBundle(error)) throw error;
      this.heard.onLostBundle(error.message);
      this.errands.unshift({ bundle, lacking });
      this.errands = this.errands.flatMap((errand) =>
        'bundle' in errand ? [...errand.lacking.values()].map((page) => ({ page })) : [errand],
      );
    }
  }

  private async take(bytes: Bytes, page: Page): Promise<void> {
    const checked = await this.checker.check(bytes, page);
    this.ready.push(checked);
    this.readyBytes += checked.bytes.length;
    if (this.ready.length >= WRITTEN_TOGETHER || this.readyBytes >= BYTES_TOGETHER) await this.keep();
  }

  /** Writes what is ready, one batch at a time: a look-up waits for every writing that was begun before it. */
  private keep(): Promise<void> {
    const kept = this.writing.then(() => this.write());
    this.writing = kept.catch(() => {});
    return kept;
  }

  private async write(): Promise<void> {
    const pages = this.ready;
    this.ready = [];
    this.readyBytes = 0;
    // A store that failed would fail again, and in Firefox no longer say that it is full.
    if (pages.length === 0 || !this.writes) return;
    try {
      await this.installation.put(pages);
    } catch (error) {
      this.writes = false;
      throw error;
    }
    for (const { page } of pages) this.done.bytes += page.size;
    this.done.pages += pages.length;
    this.heard.onKept({ ...this.done });
  }
}

/** Bundles for what is mostly lacking, single pages for the rest. */
function errandsFor(lacking: readonly Page[], manifest: Manifest): Errand[] {
  const left = new Map(lacking.map((page) => [page.hash, page]));
  const errands: Errand[] = [];
  for (const bundle of bundlesOf(manifest)) {
    const here = new Map(
      bundle.pages.flatMap(({ hash }) => {
        const page = left.get(hash);
        return page ? [[hash, page] as const] : [];
      }),
    );
    const bytes = [...here.values()].reduce((sum, { size }) => sum + size, 0);
    if (here.size < 2 || bytes < WORTH_IT * bundle.size) continue;
    errands.push({ bundle, lacking: here });
    for (const hash of here.keys()) left.delete(hash);
  }
  return [...errands, ...[...left.values()].map((page) => ({ page }))];
}

/** The files of a bundle's pages, cut from its bytes as they come. Throws `FeedRefused` where they end too soon. */
async function* filesIn(
  chunks: AsyncIterable<Uint8Array>,
  { pages }: Bundle,
): AsyncGenerator<{ page: Page; bytes: Bytes }, void> {
  const waiting = pages.values();
  let page = waiting.next().value;
  let bytes = new Uint8Array(page?.size ?? 0);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; page && at < chunk.length; ) {
      const part = chunk.subarray(at, at + bytes.length - filled);
      bytes.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < bytes.length) break;
      yield { page, bytes };
      page = waiting.next().value;
      bytes = new Uint8Array(page?.size ?? 0);
      filled = 0;
    }
  }
  if (page) throw new FeedRefused('wrong-size', 'a bundle ends before its pages do');
}

/** Whether an error may be the bundle's own, so that the pages can be had all the same. */
const tellsOfBundle = (error: unknown): error is FeedRefused | SourceUnreachable =>
  error instanceof FeedRefused ||
  (error instanceof SourceUnreachable &&
    (error.reason === 'redirected' ||
      (error.reason === 'status' && error.status !== 429 && (error.status ?? 0) < 500)));

/** An error in words, for a log. */
export const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
