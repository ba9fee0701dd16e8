import { packParts } from '../../cli/feed/pack-parts.ts';
import {
  type Bytes,
  buildManifest,
  INDEXERS,
  type KeyPair,
  openPage,
  type PackContent,
  type PublishedGeneration,
  sealManifest,
} from '../../src/feed/index.ts';

/** A publisher's folder in memory, under the address `/feed/`. */
export class PublisherFolder {
  readonly files: Record<string, string | Bytes> = {};
  current: PublishedGeneration | null = null;
  private readonly key: KeyPair;

  constructor(key: KeyPair) {
    this.key = key;
  }

  /** Publishes a generation; gives back the bytes that a reader of the one before has to fetch. */
  async publish(content: PackContent): Promise<number> {
    let bytes = 0;
    const manifest = await buildManifest(
      content,
      INDEXERS,
      {
        feed: 'synthetic',
        title: { bn: 'কৃত্রিম' },
        generation: (this.current?.manifest.generation ?? 0) + 1,
        issuedAt: '2024-06-19T10:00:00.000Z',
        expiresAt: '2124-06-19T10:00:00.000Z',
      },
      async (hash, packed) => {
        const path = `/feed/pages/${hash}.gz`;
        if (!(path in this.files)) bytes += packed.length;
        this.files[path] = packed;
      },
      { previous: this.current, pack: packParts },
    );
    const text = await sealManifest(manifest, [this.key]);
    this.files['/feed/feed.json'] = text;
    const read: PublishedGeneration['read'] = (page) =>
      openPage(this.files[`/feed/pages/${page.hash}.gz`] as Bytes, page);
    this.current = { manifest, read };
    return bytes + text.length;
  }
}
