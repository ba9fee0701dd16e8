import {
  type Bytes,
  buildManifest,
  type Indexers,
  type KeyPair,
  type Manifest,
  type PackContent,
  type Publication,
  sealManifest,
  utf8,
} from '../../src/feed/index.ts';
import type { Claim, Entity, SourceDocument } from '../../src/model/index.ts';

/** A key pair for tests: the first of RFC 8032, section 7.1. */
export const TEST_KEY: KeyPair = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};

/** A feed as it lies on a web host: file path (`feed.json`, `pages/….gz`) to content. */
export interface BuiltFeed {
  readonly files: Readonly<Record<string, string | Bytes>>;
  readonly manifest: Manifest;
}

export const entity = (id: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'place',
  label: { bn: `নাম ${id}`, en: id },
  aliases: { bn: [], en: [] },
  weak: [],
  facts: [],
  related: [],
  ...rest,
});

export const claim = (id: string, rest: Partial<Claim> = {}): Claim => ({
  id,
  text: { bn: `দাবি ${id}।` },
  saidBy: [],
  deniedBy: [],
  about: [],
  reportedIn: [],
  reviews: [],
  relations: [],
  ...rest,
});

export const sourceDocument = (id: string): SourceDocument => ({ id, title: { bn: `নথি ${id}` } });

/** Indexes that say which records they were made from; `fill` bytes more make them span pages. */
export const namingIndexers = (fill = 0): Indexers => ({
  lexicon: (entities) => utf8([...entities].map(({ id }) => id).join(' ') + ' '.repeat(fill)),
  claimIndex: (claims) => utf8([...claims].map(({ id }) => id).join(' ')),
});

export async function builtFeed(
  content: Partial<PackContent>,
  publication: Partial<Publication> = {},
  keys: readonly KeyPair[] = [TEST_KEY],
  indexers: Indexers = namingIndexers(),
): Promise<BuiltFeed> {
  const files: Record<string, string | Bytes> = {};
  const manifest = await buildManifest(
    { entities: [], claims: [], documents: [], ...content },
    indexers,
    {
      feed: 'sample',
      title: { bn: 'নমুনা', en: 'Sample' },
      generation: 1,
      issuedAt: '2024-06-19T10:00:00.000Z',
      expiresAt: '2124-06-19T10:00:00.000Z',
      ...publication,
    },
    async (hash, packed) => {
      files[`pages/${hash}.gz`] = packed;
    },
  );
  files['feed.json'] = await sealManifest(manifest, keys);
  return { files, manifest };
}
