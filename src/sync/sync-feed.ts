import {
  FeedRefused,
  fromUtf8,
  MAX_MANIFEST_BYTES,
  type Manifest,
  openEnvelope,
  parseManifest,
  sha256,
} from '../feed/index.ts';
import {
  type FeedRow,
  type Generation,
  type Installation,
  type Knowledge,
  type Subscription,
  tellsOfFull,
} from '../knowledge/index.ts';
import { compare } from './compare.ts';
import { detailOf, type Fetched, PageFetcher } from './fetch-pages.ts';
import type { ServingResult, SyncProgress, SyncResult } from './result.ts';
import { type FeedSource, SourceUnreachable } from './source.ts';

/** A flip finds a page lacking only if the store lost it meanwhile: the second round fetches it. */
const ROUNDS = 2;

export interface SyncOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SyncProgress) => void;
  /** A bundle could not be used, and why: the sync goes on without, but its publisher should know. */
  readonly onLostBundle?: (why: string) => void;
  /**
   * Another generation serves, or what was lost of one is back: for open pages to be told. What changed is still to be
   * counted (`changes` is null), which after a large update takes long; where that is cut short, it is never known.
   */
  readonly onServing?: (result: ServingResult) => void;
  /** Whether what changed is counted once the new generation serves (default: yes): it is read whole for that. */
  readonly counted?: boolean;
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
  let done: Done;
  try {
    done = await run(source, knowledge, subscription, options);
  } catch (error) {
    if (options.signal?.aborted) return { outcome: 'stopped', feed };
    const result = resultOf(error, feed);
    // A device that is full is not helped by pages that cannot be completed.
    if (result.outcome === 'unwritable' && result.reason === 'full')
      await knowledge.abandon(feed).catch(() => {});
    return result;
  }
  return done.flipped ? settle(done, knowledge, options) : done.result;
}

/** A sync that came to its end; `flipped`: pages are to learn of it, and what no longer serves is to go. */
interface Done {
  readonly result: ServingResult;
  readonly flipped: boolean;
  readonly before: Generation | undefined;
  readonly manifest: Manifest;
}

/** What is left to do when a generation serves already: nothing of it can make that untrue, and all of it may be cut short. */
async function settle(
  { result, before, manifest }: Done,
  knowledge: Knowledge,
  { onServing, signal, counted = true }: SyncOptions,
): Promise<ServingResult> {
  onServing?.(result);
  const changes =
    result.outcome === 'installed' && counted
      ? await compare(before, knowledge.open(manifest), signal).catch(() => null)
      : null;
  // What stays behind is swept out when the browser starts next.
  await knowledge.sweep().catch(() => 0);
  return result.outcome === 'installed' ? { ...result, changes } : result;
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

async function run(
  source: FeedSource,
  knowledge: Knowledge,
  subscription: Subscription,
  { signal, onProgress = () => {}, onLostBundle = () => {}, now = () => new Date() }: SyncOptions,
): Promise<Done> {
  const { feed } = subscription;
  const known = await knowledge.subscription(feed);
  const before = await knowledge.generation(feed);
  const text = decode(await source.feed(MAX_MANIFEST_BYTES, signal));
  const { manifest, digest, keys } = await readFeed(text, source, subscription, known);
  const stale = Date.parse(manifest.expiresAt) < now().getTime();
  checkGeneration(source, manifest, digest, before?.manifest ?? subscription.atLeast, known?.active);
  const isCurrent = known?.active === digest;
  const { generation } = manifest;
  const current = (mended: number): ServingResult => ({
    outcome: 'current',
    feed,
    generation,
    mended,
    stale,
  });
  if (isCurrent && keys.key === known.key && keys.nextKey === known.nextKey && (await isWhole(before)))
    return { result: current(0), flipped: false, before, manifest };
  const installation = await knowledge.install(subscription, keys, digest, manifest);
  const fetched = await fill(installation, source, manifest, { signal, onProgress, onLostBundle, now });
  knowledge.flipped();
  const result: ServingResult = isCurrent
    ? current(fetched.pages)
    : {
        outcome: 'installed',
        feed,
        generation,
        previous: before?.manifest.generation ?? null,
        changes: null,
        fetched: { pages: fetched.pages, bytes: fetched.bytes + text.length },
        stale,
      };
  return { result, flipped: true, before, manifest };
}

const isWhole = async (generation: Generation | undefined): Promise<boolean> =>
  generation !== undefined && (await generation.lacking()).length === 0;

/** Fetches what a generation lacks and makes it serve. */
async function fill(
  installation: Installation,
  source: FeedSource,
  manifest: Manifest,
  {
    signal,
    onProgress,
    onLostBundle,
    now,
  }: Required<Omit<SyncOptions, 'signal' | 'onServing' | 'counted'>> & { signal: AbortSignal | undefined },
): Promise<Fetched> {
  const fetched = { pages: 0, bytes: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const lacking = await installation.lacking();
    const bytesInAll = lacking.reduce((sum, { size }) => sum + size, 0);
    const fetcher = new PageFetcher(source, installation, signal, {
      onKept: (kept) => onProgress({ feed: manifest.feed, ...kept, pagesInAll: lacking.length, bytesInAll }),
      onLostBundle,
    });
    const done = await fetcher.fetch(lacking, manifest);
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
