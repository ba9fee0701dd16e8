import * as v from 'valibot';
import {
  FeedRefused,
  fingerprintOf,
  fromUtf8,
  MAX_MANIFEST_BYTES,
  type Manifest,
  openEnvelope,
  parseManifest,
} from '../feed/index.ts';
import type { Bilingual, FeedTrouble } from '../model/index.ts';
import { httpSource, Pin, resultOf } from '../sync/index.ts';
import type { FeedAddress } from './feed-address.ts';
import { troubleOf } from './trouble.ts';

/** A feed as it stands at an address, for a reader to decide on. Nothing of it but `feed.json` has been fetched. */
export interface FeedOffer {
  readonly feed: string;
  readonly address: string;
  readonly title: Bilingual;
  readonly key: string;
  /** The key for the eye: see `fingerprintOf`. */
  readonly fingerprint: string;
  /** Whether the address carried the key; else the host itself named it. */
  readonly vouched: boolean;
  readonly issuedAt: string;
  readonly counts: Manifest['counts'];
  /** Bytes that a first install fetches. */
  readonly size: number;
}

/** Fetches a feed's `feed.json` and checks it against the publisher's key. What went wrong comes back as a value. */
export async function offerOf(
  { folder, key: given }: FeedAddress,
  signal?: AbortSignal,
): Promise<FeedOffer | FeedTrouble> {
  try {
    const source = httpSource(folder);
    const key = given ?? readPin(await source.pin(signal)).key;
    const text = fromUtf8(await source.feed(MAX_MANIFEST_BYTES, signal));
    const { feed, title, issuedAt, counts, pages } = parseManifest((await openEnvelope(text, [key])).payload);
    const sizes = new Map(pages.map(({ hash, size }) => [hash, size]));
    return {
      feed,
      address: folder,
      title,
      key,
      fingerprint: await fingerprintOf(key),
      vouched: given !== null,
      issuedAt,
      counts,
      size: text.length + [...sizes.values()].reduce((sum, size) => sum + size, 0),
    };
  } catch (error) {
    const trouble = troubleOf(resultOf(error, ''));
    if (trouble === null) throw error;
    return trouble;
  }
}

function readPin(bytes: Uint8Array): Pin {
  try {
    return v.parse(Pin, JSON.parse(fromUtf8(bytes)));
  } catch {
    throw new FeedRefused('not-a-feed', 'pin.json does not name a feed and its key');
  }
}
