import {
  checkIndexVersion,
  checkRecords,
  checkSearchPage,
  FeedRefused,
  fromUtf8,
  isBytePage,
  isRecordPage,
  MAX_MANIFEST_BYTES,
  type Manifest,
  openEnvelope,
  openPage,
  type Page,
  parseManifest,
  segmentsOf,
  sha256,
} from '../feed/index.ts';
import type {
  CheckedPage,
  FeedRow,
  Generation,
  Installation,
  Knowledge,
  Subscription,
} from '../knowledge/index.ts';
import { compare } from './compare.ts';
import type { SyncProgress, SyncResult } from './result.ts';
import { type FeedSource, SourceUnreachable } from './source.ts';

/** Pages fetched at once; pages, and bytes, written in one transaction: so much of a feed is in memory, and no more. */
const AT_ONCE = 6;
const WRITTEN_TOGETHER = 48;
const BYTES_TOGETHER = 4 * 1024 * 1024;
/** A flip finds a page lacking only if the store lost it meanwhile: the second round fetches it. */
const ROUNDS = 2;

export interface SyncOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SyncProgress) => void;
  readonly now?: () => Date;
}

/**
 * Brings one feed up to date: fetch and verify `feed.json`, fetch the pages that the store lacks, check and keep them
 * beside those that serve, flip. Ended at any point, it goes on from there the next time. Never rejects.
 */
export async function syncFeed(
  source: FeedSource,
  knowledge: Knowledge,
  subscription: Subscription,
  options: SyncOptions = {},
): Promise<SyncResult> {
  const { feed } = subscription;
  try {
    return await run(source, knowledge, subscription, options);
  } catch (error) {
    if (options.signal?.aborted) return { outcome: 'stopped', feed };
    const result = resultOf(error, feed);
    // A device that is full is not helped by pages that cannot be completed.
    if (result.outcome === 'unwritable' && result.reason === 'full')
      await knowledge.abandon(feed).catch(() => {});
    return result;
  }
}

/** What an error on the way means. */
export function resultOf(error: unknown, feed: string): SyncResult {
  if (error instanceof FeedRefused)
    return { outcome: 'refused', feed, reason: error.reason, detail: error.message };
  if (error instanceof SourceUnreachable) {
    const { reason, status, retryAfter, message } = error;
    return { outcome: 'unreachable', feed, reason, status, retryAfter, detail: message };
  }
  return {
    outcome: 'unwritable',
    feed,
    reason: tellsOfFull(error) ? 'full' : 'broken',
    detail: detailOf(error),
  };
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
const tellsOfFull = (error: unknown): boolean => /quota/i.test(detailOf(error));

async function run(
  source: FeedSource,
  knowledge: Knowledge,
  subscription: Subscription,
  { signal, onProgress = () => {}, now = () => new Date() }: SyncOptions,
): Promise<SyncResult> {
  const { feed } = subscription;
  const known = await knowledge.subscription(feed);
  const before = await knowledge.generation(feed);
  const text = decode(await source.feed(MAX_MANIFEST_BYTES, signal));
  const { manifest, digest, keys } = await readFeed(text, source, subscription, known);
  const stale = Date.parse(manifest.expiresAt) < now().getTime();
  checkGeneration(source, manifest, digest, before?.manifest ?? subscription.atLeast, known?.active);
  const isCurrent = known?.active === digest;
  const { generation } = manifest;
  if (isCurrent && keys.key === known.key && keys.nextKey === known.nextKey && (await isWhole(before)))
    return { outcome: 'current', feed, generation, mended: 0, stale };
  const installation = await knowledge.install(subscription, keys, digest, manifest);
  const fetched = await fill(installation, source, feed, { signal, onProgress, now });
  if (isCurrent) {
    await knowledge.flipped();
    return { outcome: 'current', feed, generation, mended: fetched.pages, stale };
  }
  const changes = await compare(before, knowledge.open(manifest));
  await knowledge.flipped();
  return {
    outcome: 'installed',
    feed,
    generation,
    previous: before?.manifest.generation ?? null,
    changes,
    fetched: { pages: fetched.pages, bytes: fetched.bytes + text.length },
    stale,
  };
}

const isWhole = async (generation: Generation | undefined): Promise<boolean> =>
  generation !== undefined && (await generation.lacking()).length === 0;

/** Fetches what a generation lacks and makes it serve. */
async function fill(
  installation: Installation,
  source: FeedSource,
  feed: string,
  { signal, onProgress, now }: Required<Omit<SyncOptions, 'signal'>> & { signal: AbortSignal | undefined },
): Promise<{ pages: number; bytes: number }> {
  const fetched = { pages: 0, bytes: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const done = await fetchPages(
      source,
      installation,
      await installation.lacking(),
      feed,
      signal,
      onProgress,
    );
    fetched.pages += done.pages;
    fetched.bytes += done.bytes;
    if (await installation.flip(now().toISOString())) return fetched;
  }
  throw new Error('the store loses pages as they are written');
}

function decode(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    throw new FeedRefused('not-a-feed', 'feed.json is not UTF-8');
  }
}

/** Opens the envelope with the keys the feed is known by. The announced next key, once it signs, is the key. */
async function readFeed(
  text: string,
  { packaged }: FeedSource,
  { feed, key: pinned, nextKey = null }: Subscription,
  known: FeedRow | undefined,
): Promise<{ manifest: Manifest; digest: string; keys: Pick<FeedRow, 'key' | 'nextKey'> }> {
  const keys = packaged ? { key: pinned, nextKey: null } : (known ?? { key: pinned, nextKey });
  const trusted = [...(keys.nextKey ? [keys.nextKey] : []), keys.key];
  const { payload, key } = await openEnvelope(text, trusted);
  const manifest = parseManifest(payload);
  if (manifest.feed !== feed)
    throw new FeedRefused('other-feed', `this is the feed ${manifest.feed}, not ${feed}`);
  const announced = manifest.nextKey && manifest.nextKey !== key ? manifest.nextKey : null;
  return { manifest, digest: await sha256(payload), keys: { key, nextKey: announced } };
}

function checkGeneration(
  { packaged }: FeedSource,
  { generation }: Manifest,
  digest: string,
  before: Manifest | number | undefined,
  active: string | null | undefined,
): void {
  if (packaged || before === undefined) return;
  const lowest = typeof before === 'number' ? before : before.generation;
  if (generation < lowest)
    throw new FeedRefused('older-generation', `generation ${generation} is older than ${lowest}`);
  if (generation === lowest && typeof before !== 'number' && digest !== active)
    throw new FeedRefused('changed-generation', `generation ${generation} was published with other content`);
}

/** Fetches, checks and keeps pages, a few at once; whole ones are kept even if a later one fails. */
async function fetchPages(
  source: FeedSource,
  installation: Installation,
  lacking: readonly Page[],
  feed: string,
  signal: AbortSignal | undefined,
  onProgress: (progress: SyncProgress) => void,
): Promise<{ pages: number; bytes: number }> {
  const bytesInAll = lacking.reduce((sum, { size }) => sum + size, 0);
  const done = { pages: 0, bytes: 0 };
  let ready: CheckedPage[] = [];
  let readyBytes = 0;
  let writes = true;
  const keep = async (): Promise<void> => {
    const pages = ready;
    ready = [];
    readyBytes = 0;
    if (pages.length === 0) return;
    try {
      await installation.put(pages);
    } catch (error) {
      writes = false;
      throw error;
    }
    for (const { page } of pages) done.bytes += page.size;
    done.pages += pages.length;
    onProgress({ feed, ...done, pagesInAll: lacking.length, bytesInAll });
  };
  const waiting = lacking.values();
  const ends = new AbortController();
  const both = signal ? AbortSignal.any([signal, ends.signal]) : ends.signal;
  const work = async (): Promise<void> => {
    for (const page of waiting) {
      both.throwIfAborted();
      const fetched = await fetchPage(source, page, both);
      ready.push(fetched);
      readyBytes += fetched.bytes.length;
      if (ready.length >= WRITTEN_TOGETHER || readyBytes >= BYTES_TOGETHER) await keep();
    }
    // Nothing left to begin: what is ready need not wait for the slowest.
    await keep();
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      ends.abort(error);
      throw error;
    }),
  );
  const ended = await Promise.allSettled(workers);
  // A store that failed would fail again, and in Firefox no longer say that it is full.
  if (writes) await keep();
  const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (failures.length > 0)
    throw failures.find(tellsOfFull) ?? (ends.signal.aborted ? ends.signal.reason : failures[0]);
  return done;
}

async function fetchPage(source: FeedSource, page: Page, signal: AbortSignal): Promise<CheckedPage> {
  const packed = await source.page(page.hash, page.size, signal);
  const unpacked = await openPage(packed, page);
  if (isBytePage(page)) {
    checkIndexVersion(unpacked, page);
    return { page, bytes: unpacked, digest: await sha256(unpacked) };
  }
  if (isRecordPage(page)) checkRecords(unpacked, page, segmentsOf(packed));
  else checkSearchPage(unpacked, page);
  return { page, bytes: packed, digest: page.hash };
}
