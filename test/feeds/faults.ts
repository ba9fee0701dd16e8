import { gzipSync } from 'node:zlib';
import { packParts } from '../../cli/feed/pack-parts.ts';
import {
  type Bytes,
  concatenate,
  encodeRecords,
  fromUtf8,
  type KeyPair,
  type Manifest,
  type Page,
  type PagePart,
  sealManifest,
  sha256,
  utf8,
} from '../../src/feed/index.ts';
import type { SyncResult } from '../../src/sync/index.ts';
import type { HostedFeed, Trouble } from './fault-server.ts';
import { type BuiltFeed, builtFeed, entity, TEST_KEY } from './small-feed.ts';

/** The second key pair of RFC 8032, section 7.1: the next key, or a stranger's. */
export const OTHER_KEY: KeyPair = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'TM0Imyj_ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U-4pvs',
  x: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
};

/** Something that goes wrong between a publisher and a reader, and what the sync must say of it. */
export interface Fault {
  readonly name: string;
  readonly hosted: HostedFeed;
  readonly outcome: SyncResult['outcome'];
  /** Of a refusal, an unreachable host or a store that cannot be written. */
  readonly reason?: string;
  /** Years that the reader's clock is off. */
  readonly clock?: number;
  readonly stale?: boolean;
}

const CITIES = Array.from({ length: 500 }, (_, at) => entity(`place-${at}`));
export const namedMoscow = (bn: string) => [...CITIES, entity('moscow', { label: { bn } })];

/** Generation 2, which is installed before each fault, and generation 4, which heals. */
export const GOOD = () => builtFeed({ entities: namedMoscow('মস্কো') }, { generation: 2 });
export const HEALING = () => builtFeed({ entities: namedMoscow('মস্কো শহর') }, { generation: 4 });

/** Pages that `holding` makes of bytes and of search lines. */
const LEXICON = { kind: 'lexicon', part: 0 } as const;
const CLAIM_INDEX = { kind: 'claim-index', part: 0 } as const;
const SEARCH = { kind: 'entity-search', from: 'খ', count: 2 } as const;
const TOMORROW = new Date(Date.now() + 86_400_000).toUTCString();

const NEXT = { entities: namedMoscow('মস্কো নগর') };
const HTML = '<!doctype html><title>503</title><p>Back soon.</p>';

const answer =
  (which: (path: string) => boolean, act: Trouble): Trouble =>
  (path, response, request) =>
    which(path) && act(path, response, request);
const onFeed = (act: Trouble): Trouble => answer((path) => path === 'feed.json', act);
const onPages = (act: Trouble): Trouble => answer((path) => path.startsWith('pages/'), act);
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Trouble =>
  (_, response) => {
    response.writeHead(code, headers).end();
    return true;
  };
const body =
  (content: string | Uint8Array): Trouble =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(content);
    return true;
  };
/** Sends a byte now and then, or after the first one none. */
const dripping =
  (interval: number | null): Trouble =>
  (_, response) => {
    response.writeHead(200);
    response.write(' ');
    if (interval === null) return true;
    const timer = setInterval(() => response.write(' '), interval);
    response.on('close', () => clearInterval(timer));
    return true;
  };
const cutShort: Trouble = (_, response) => {
  response.writeHead(200, { 'content-length': '5000' });
  response.write('x', () => response.destroy());
  return true;
};

/** A feed signed in good order whose manifest, or one of whose pages, is not what it should be. */
async function altered(
  alter: (manifest: Manifest) => Manifest,
  keys: readonly KeyPair[] = [TEST_KEY],
): Promise<BuiltFeed> {
  const feed = await builtFeed(NEXT, { generation: 3 });
  const manifest = alter(feed.manifest);
  return { manifest, files: { ...feed.files, 'feed.json': await sealManifest(manifest, keys) } };
}

/** A signed feed with one page of the given text. */
const holding = (text: string, rest: object = {}): Promise<BuiltFeed> =>
  holdingPacked(new Uint8Array(gzipSync(text)), text, rest);

/** The same with the page as it was packed. */
async function holdingPacked(packed: Bytes, text: string, rest: object): Promise<BuiltFeed> {
  const hash = await sha256(packed);
  const page = {
    kind: 'entities',
    hash,
    size: packed.length,
    unpackedSize: utf8(text).length,
    layer: 0,
    ...('kind' in rest && rest.kind !== 'documents' ? {} : { count: 1, prefix: '' }),
    ...rest,
  } as Page;
  const feed = await altered((manifest) => ({ ...manifest, pages: [page] }));
  return { ...feed, files: { ...feed.files, [`pages/${hash}.gz`]: packed } };
}

/** Two records in a segment each, the second of which the table says to begin with another record. */
async function wronglySegmented(): Promise<BuiltFeed> {
  const records = ['delhi', 'moscow'].map((id) => ({
    id,
    json: utf8(JSON.stringify({ ...entity(id), claims: [] })),
  }));
  const [first, second] = encodeRecords(records, 1) as [PagePart, PagePart];
  const packed = await packParts([first, { ...second, first: 'london' }]);
  return holdingPacked(packed, fromUtf8(concatenate([first.bytes, second.bytes])), { count: 2 });
}

const record = (rest: object): string => JSON.stringify([{ ...entity('moscow'), claims: [], ...rest }]);

/** All faults on the way from a host. `elsewhere` is another origin. */
export async function faults(elsewhere: string): Promise<Fault[]> {
  const next = await builtFeed(NEXT, { generation: 3 });
  const good = await GOOD();
  const other = await builtFeed({ entities: namedMoscow('ভুল') }, { generation: 3 });
  const otherPages = other.manifest.pages.map(({ hash }) => other.files[`pages/${hash}.gz`]!);
  const refused = (name: string, reason: string, feed: BuiltFeed, trouble?: Trouble): Fault => ({
    name,
    hosted: { feed, ...(trouble && { trouble }) },
    outcome: 'refused',
    reason,
  });
  const unreachable = (name: string, reason: string, trouble: Trouble): Fault => ({
    name,
    hosted: { feed: next, trouble },
    outcome: 'unreachable',
    reason,
  });
  const resealed = JSON.parse(String(next.files['feed.json'])) as { payload: string };
  const forged = JSON.stringify({
    ...resealed,
    payload: btoa(atob(resealed.payload).replace('"generation":3', '"generation":9')),
  });
  return [
    refused('no signature', 'unsigned', await altered((manifest) => manifest, [])),
    refused('wrong signature', 'wrong-signature', next, onFeed(body(forged))),
    refused('unknown key', 'unknown-key', await altered((manifest) => manifest, [OTHER_KEY])),
    refused(
      'rotation by a key not trusted',
      'unknown-key',
      await altered((manifest) => ({ ...manifest, nextKey: OTHER_KEY.x }), [OTHER_KEY]),
    ),
    refused(
      'lower generation',
      'older-generation',
      await altered((manifest) => ({ ...manifest, generation: 1 })),
    ),
    refused(
      'same generation, other content',
      'changed-generation',
      await altered((manifest) => ({ ...manifest, generation: 2 })),
    ),
    refused('another feed', 'other-feed', await altered((manifest) => ({ ...manifest, feed: 'another' }))),
    {
      name: 'expired envelope',
      hosted: { feed: await altered((manifest) => ({ ...manifest, expiresAt: '2020-01-01T00:00:00.000Z' })) },
      outcome: 'installed',
      stale: true,
    },
    {
      name: 'clock ten years behind',
      hosted: { feed: next },
      outcome: 'installed',
      clock: -10,
      stale: false,
    },
    { name: 'clock ten years ahead', hosted: { feed: next }, outcome: 'installed', clock: 10, stale: false },
    refused(
      'pages of two generations mixed',
      'wrong-hash',
      next,
      onPages((path, response) => {
        const size = next.files[path]?.length ?? 0;
        response.end(otherPages.find((page) => page.length === size) ?? new Uint8Array(size));
        return true;
      }),
    ),
    unreachable('feed.json cut short', 'offline', onFeed(cutShort)),
    unreachable('page cut short', 'offline', onPages(cutShort)),
    refused('an error page with status 200 for feed.json', 'not-a-feed', next, onFeed(body(HTML))),
    refused('an error page with status 200 for a page', 'wrong-size', next, onPages(body(HTML))),
    unreachable(
      'redirect to another host',
      'redirected',
      onFeed(status(302, { location: `${elsewhere}/feed.json` })),
    ),
    unreachable(
      'page redirected to another host',
      'redirected',
      onPages(status(301, { location: elsewhere })),
    ),
    unreachable('stalled server', 'stalled', onFeed(dripping(null))),
    unreachable('server that drips', 'stalled', onPages(dripping(50))),
    unreachable('page not there', 'status', onPages(status(404))),
    unreachable('429 with Retry-After', 'status', onFeed(status(429, { 'retry-after': '120' }))),
    unreachable('429 without Retry-After', 'status', onFeed(status(429))),
    unreachable('503 with Retry-After', 'status', onFeed(status(503, { 'retry-after': TOMORROW }))),
    unreachable('503 without Retry-After', 'status', onFeed(status(503))),
    refused('feed.json without end', 'too-large', next, onFeed(body(' '.repeat(17 * 1024 * 1024)))),
    refused('page longer than declared', 'too-large', next, onPages(body('x'.repeat(1_000_000)))),
    refused('gzip bomb', 'wrong-size', await holding(' '.repeat(50_000_000), { unpackedSize: 1_000 })),
    refused('page that unpacks to less', 'wrong-size', await holding('[]', { unpackedSize: 3 })),
    refused('ten million records in a page', 'not-a-feed', await holding('[]', { count: 10_000_000 })),
    refused(
      'more records than declared',
      'wrong-page',
      await holding(`[${Array.from({ length: 100_000 }, (_, at) => `{"id":"a${at}"}`).join()}]`),
    ),
    refused(
      'text of five million letters',
      'wrong-page',
      await holding(record({ label: { bn: 'x'.repeat(5_000_000) } })),
    ),
    refused('nesting of ten thousand', 'wrong-page', await holding('['.repeat(10_000) + ']'.repeat(10_000))),
    refused('a wrong table of segments in a page', 'wrong-page', await wronglySegmented()),
    refused('a page that is no JSON', 'wrong-page', await holding('[{"id":')),
    refused(
      'script address',
      'wrong-page',
      await holding(JSON.stringify([{ id: 'd', title: { bn: 'ক' }, url: 'javascript:alert(1)' }]), {
        kind: 'documents',
      }),
    ),
    refused('a lexicon of another version', 'unknown-format', await holding('PRLXc\0\0\0', LEXICON)),
    refused('a claim index of another version', 'unknown-format', await holding('PCI9', CLAIM_INDEX)),
    refused('search lines out of order', 'wrong-page', await holding('খ\tid\t3\nক\tid\t3', SEARCH)),
    refused('markup for a search line', 'wrong-page', await holding('<b>\n<i>', SEARCH)),
    refused('bidi override', 'wrong-page', await holding(record({ label: { bn: '\u202eক' } }))),
    refused('control character', 'wrong-page', await holding(record({ label: { bn: 'ক\u0007' } }))),
    {
      name: 'markup in a text stays text',
      hosted: { feed: await holding(record({ description: { bn: '<img src=x onerror=alert(1)>' } })) },
      outcome: 'installed',
    },
    {
      name: '__proto__ and constructor as keys',
      hosted: {
        feed: await holding(
          record({}).replace('{', '{"__proto__":{"polluted":1},"constructor":{"polluted":1},'),
        ),
      },
      outcome: 'installed',
    },
    {
      name: 'pages of a kind of the future',
      hosted: {
        feed: await altered((manifest) => ({
          ...manifest,
          pages: [...manifest.pages, { kind: 'pictures', somewhere: 'else' } as never],
        })),
      },
      outcome: 'installed',
    },
    { name: 'the same again', hosted: { feed: good }, outcome: 'current' },
  ];
}
