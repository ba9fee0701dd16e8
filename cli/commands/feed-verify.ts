import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fingerprintOf, PublicKey } from '../../src/feed/index.ts';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { type FeedSource, httpSource, Pin, syncFeed } from '../../src/sync/index.ts';
import { type Command, InputError, UsageError } from '../command.ts';
import { countsInWords } from '../counts-in-words.ts';
import { folderSource } from '../feed/folder-source.ts';
import { parseOptions } from '../options.ts';
import { bytesInWords, Progress } from '../progress.ts';

const USAGE = `prasanga feed verify DIR|URL [--key KEY]

Fetches a feed as a reader's browser would, by the same code, and checks everything: signature, sizes, hashes, every
record. DIR or URL is the folder of feed.json.

  --key KEY   the public key that the feed is known by (default: the one in the pin.json beside it, which proves only
              that the feed is whole, not whose it is)`;

export const feedVerify: Command = {
  name: 'feed verify',
  summary: 'check a feed in a folder or on the web, as a reader would',
  usage: USAGE,
  async run(args) {
    const { values, positionals } = parseOptions(args, { key: { type: 'string' } }, 'DIR or URL');
    const [place, ...more] = positionals;
    if (more.length > 0) throw new UsageError('give one DIR or URL');
    const { feed, key } = await pinOf(place!);
    const trusted = values.key ?? key;
    if (!v.is(PublicKey, trusted))
      throw new UsageError('--key: give the public key as `feed keygen` prints it');
    const knowledge = await openKnowledge();
    const progress = new Progress('checking');
    const lost: string[] = [];
    const result = await syncFeed(
      sourceOf(place!),
      knowledge,
      { feed, key: trusted, order: 0 },
      {
        onProgress: ({ pages, pagesInAll }) => progress.at(pages, pagesInAll),
        onLostBundle: (why) => lost.push(why),
      },
    );
    progress.end();
    if (result.outcome !== 'installed')
      throw new InputError(`${place}: ${'detail' in result ? result.detail : result.outcome}`);
    const [installed] = await knowledge.feeds();
    console.log(
      [
        `${feed}  generation ${result.generation}, issued ${installed!.issuedAt}`,
        `stale        ${result.stale ? 'since' : 'after'} ${installed!.expiresAt}`,
        `holds        ${countsInWords(installed!.counts)}`,
        `first visit  ${result.fetched.pages} pages, ${bytesInWords(result.fetched.bytes)}`,
        `signed by    ${await fingerprintOf(trusted)}${values.key ? '' : '  (as its own pin.json says)'}`,
        ...lost.map((why) => `bundles      cannot be used, readers ask for each page: ${why}`),
      ].join('\n'),
    );
    return 0;
  },
};

const isAddress = (place: string): boolean => /^https?:\/\//.test(place);

const sourceOf = (place: string): FeedSource => (isAddress(place) ? httpSource(place) : folderSource(place));

async function pinOf(place: string): Promise<Pin> {
  const where = isAddress(place)
    ? new URL('pin.json', place.endsWith('/') ? place : `${place}/`).href
    : join(place, 'pin.json');
  try {
    return v.parse(Pin, isAddress(place) ? await (await fetch(where)).json() : readPin(where));
  } catch {
    throw new InputError(`${where}: no feed id and key can be read here; is this the folder of a feed?`);
  }
}

const readPin = (path: string): unknown => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);
