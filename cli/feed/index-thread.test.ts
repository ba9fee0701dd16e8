import { expect, test } from 'vitest';
import { entitySearchPages, INDEXERS, type WrittenSearchPage } from '../../src/feed/index.ts';
import type { Entity } from '../../src/model/index.ts';
import { claim, entity } from '../../test/feeds/small-feed.ts';
import { recordsOfPacked, TextsInFile } from '../packs/texts-in-file.ts';
import { IndexThread } from './index-thread.ts';

/** As many as are worth threads. */
const MANY = 20_000;

test('threads make of many entities what is made of them without', async () => {
  const texts = new TextsInFile();
  const ids = Array.from({ length: MANY }, (_, at) => `place-${String(at).padStart(5, '0')}`);
  const packed = texts.packed(ids.map((id) => texts.add(JSON.stringify(entity(id)))));
  const list = Object.defineProperty(recordsOfPacked<Entity>(packed), 'packed', { value: packed });
  const all = [...list];
  const claims = [claim('bridge', { about: [ids[7]!] })];
  await using threads = new IndexThread();
  const [lexicon, claimIndex] = await Promise.all([threads.lexicon(list), threads.claimIndex(claims, list)]);
  expect(Buffer.from(lexicon).equals(INDEXERS.lexicon(all))).toBe(true);
  expect(Buffer.from(claimIndex).equals(INDEXERS.claimIndex(claims, all))).toBe(true);
  const pages: WrittenSearchPage[] = [];
  for await (const page of threads.entitySearch(list, claims)!) pages.push(page);
  const lines = (written: Iterable<WrittenSearchPage>): string[] =>
    [...written].map(({ from, count, bytes }) => `${from} ${count}\n${Buffer.from(bytes).toString()}`);
  expect(lines(pages)).toEqual(lines(entitySearchPages(list, claims)));
}, 240_000);
