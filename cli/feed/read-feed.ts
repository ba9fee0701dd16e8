import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Bytes,
  FeedRefused,
  fromBase64,
  openPage,
  type Page,
  type PublishedGeneration,
  parseEnvelope,
  parseManifest,
} from '../../src/feed/index.ts';
import { InputError } from '../command.ts';

/** The generation that lies in a folder of one's own, its signature not asked for; null where there is none. */
export function readOwnFeed(folder: string): PublishedGeneration | null {
  const path = join(folder, 'feed.json');
  if (!existsSync(path)) return null;
  try {
    const { payload } = parseEnvelope(readFileSync(path, 'utf8'));
    const manifest = parseManifest(fromBase64(payload));
    const read: PublishedGeneration['read'] = async (page) => openPage(readPageFile(folder, page), page);
    return { manifest, read };
  } catch (error) {
    if (!(error instanceof FeedRefused)) throw error;
    throw new InputError(`${path}: ${error.message}; move it away to begin anew`);
  }
}

/** The file of a page that lies in a folder of one's own. */
export function readPageFile(folder: string, { hash }: Pick<Page, 'hash'>): Bytes {
  const file = join(folder, 'pages', `${hash}.gz`);
  if (!existsSync(file))
    throw new InputError(`${file}: the page is not there; put the folder back as it was published`);
  return new Uint8Array(readFileSync(file));
}
