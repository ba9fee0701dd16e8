import { describe, expect, test } from 'vitest';
import {
  type BuiltFeed,
  builtFeed,
  claim,
  entity,
  sourceDocument,
  TEST_KEY,
} from '../../test/feeds/small-feed.ts';
import { type Bytes, INDEXERS, utf8 } from '../feed/index.ts';
import type { Claim } from '../model/index.ts';
import { type FeedSource, syncFeed } from '../sync/index.ts';
import { type Knowledge, openKnowledge } from './index.ts';

/** A feed's files as a source, without a server between. */
const sourceOf = ({ files }: BuiltFeed): FeedSource => ({
  packaged: false,
  feed: async () => utf8(String(files['feed.json'])),
  page: async (hash) => files[`pages/${hash}.gz`] as Bytes,
});

const install = (knowledge: Knowledge, feed: BuiltFeed, order: number) =>
  syncFeed(sourceOf(feed), knowledge, { feed: feed.manifest.feed, key: TEST_KEY.x, order });

const rated = (label: string, reviewedOn: string): Claim['reviews'][number] => ({
  publisher: { bn: 'যাচাই' },
  url: 'https://example.org/x',
  rating: { label: { bn: label } },
  reviewedOn,
});

describe('several feeds', () => {
  test('the first in order describes; names, facts, reviews and claims are joined', async () => {
    const knowledge = await openKnowledge();
    const own = await builtFeed(
      {
        entities: [
          entity('moscow', {
            label: { bn: 'মস্কো' },
            description: { bn: 'রাজধানী' },
            aliases: { bn: ['মস্কভা'], en: [] },
          }),
        ],
        claims: [
          claim('shared', {
            about: ['moscow'],
            statedOn: '2024-01-01',
            reviews: [rated('ভুল', '2024-02-01')],
          }),
        ],
      },
      { feed: 'own', title: { bn: 'নিজের' } },
    );
    const news = await builtFeed(
      {
        entities: [
          entity('moscow', {
            label: { bn: 'মস্কো শহর' },
            description: { bn: 'নগর' },
            aliases: { bn: ['মস্কো'], en: [] },
          }),
        ],
        claims: [
          claim('shared', {
            about: ['moscow'],
            statedOn: '2024-01-01',
            reviews: [rated('আংশিক ভুল', '2024-03-01')],
          }),
          claim('newer', { about: ['moscow'], statedOn: '2024-05-01', deniedBy: ['moscow'] }),
        ],
      },
      { feed: 'news', title: { bn: 'খবর' } },
    );
    await install(knowledge, own, 1_000);
    await install(knowledge, news, 0);
    expect(await knowledge.identity()).toBe('news@1 own@1');
    const card = await knowledge.entityCard('moscow');
    expect(card).toMatchObject({
      entity: { label: { bn: 'মস্কো শহর' }, description: { bn: 'নগর' }, aliases: { bn: ['মস্কো', 'মস্কভা'] } },
      feed: { bn: 'খবর' },
    });
    expect(card?.claims.map(({ id, rating, denied }) => [id, rating?.bn ?? null, denied])).toEqual([
      ['newer', null, true],
      ['shared', 'আংশিক ভুল', false],
    ]);
    expect(card?.claims[1]).toMatchObject({ ratedBy: { bn: 'যাচাই' }, reviews: 2 });
    await knowledge.remove('news');
    expect(await knowledge.entityCard('moscow')).toMatchObject({
      entity: { label: { bn: 'মস্কো' } },
      feed: { bn: 'নিজের' },
    });
    expect(await knowledge.claimCard('newer')).toBeNull();
  });

  test('each brings its lexicon and claim index, opened', async () => {
    const knowledge = await openKnowledge();
    const feed = await builtFeed(
      { entities: [entity('moscow', { label: { bn: 'মস্কো' } })], claims: [claim('c')] },
      {},
      [TEST_KEY],
      INDEXERS,
    );
    await install(knowledge, feed, 0);
    const [lexicons, atOnce] = await Promise.all([knowledge.lexicons(), knowledge.lexicons()]);
    expect(lexicons).toHaveLength(1);
    // Read once, whoever asks meanwhile.
    expect(atOnce[0]).toBe(lexicons[0]);
    expect(await knowledge.claimIndexes()).toHaveLength(1);
  });
});

describe('cards', () => {
  test('an entity shows its relations that are known and the documents its facts cite', async () => {
    const knowledge = await openKnowledge();
    const fact = { property: { bn: 'পদ' }, value: { bn: 'প্রেসিডেন্ট' } };
    const feed = await builtFeed({
      entities: [
        entity('vladimir-putin', {
          facts: [
            { ...fact, source: 'report' },
            { ...fact, source: 'https://example.org' },
          ],
          related: [
            { id: 'russia', as: 'president-of' },
            { id: 'elsewhere', as: 'visitor-of' },
          ],
        }),
        entity('russia'),
      ],
      documents: [sourceDocument('report')],
    });
    await install(knowledge, feed, 0);
    expect(await knowledge.entityCard('vladimir-putin')).toMatchObject({
      related: [{ as: 'president-of', link: { id: 'russia' } }],
      sources: [{ id: 'report' }],
    });
    expect(await knowledge.entityCard('nobody')).toBeNull();
  });

  test('a timeline has both directions, follows updates to their ends, and is in order of days', async () => {
    const knowledge = await openKnowledge();
    const feed = await builtFeed({
      claims: [
        claim('first', { statedOn: '2023-01-01' }),
        claim('second', { statedOn: '2023-02-01', relations: [{ kind: 'updates', claim: 'first' }] }),
        claim('third', { statedOn: '2023-03-01', relations: [{ kind: 'updates', claim: 'second' }] }),
        claim('denial', { statedOn: '2023-02-15', relations: [{ kind: 'contradicts', claim: 'second' }] }),
        claim('undated', { relations: [{ kind: 'supports', claim: 'second' }] }),
      ],
    });
    await install(knowledge, feed, 0);
    const timeline = async (id: string) =>
      (await knowledge.claimCard(id))?.timeline.map(({ relation, link }) => `${relation} ${link.id}`);
    expect(await timeline('second')).toEqual([
      'updates first',
      'contradicted-by denial',
      'updated-by third',
      'supported-by undated',
    ]);
    expect(await timeline('third')).toEqual(['updates first', 'updates second']);
    expect(await timeline('first')).toEqual(['updated-by second', 'updated-by third']);
  });

  test('the documents of a claim are in the order in which they appeared', async () => {
    const knowledge = await openKnowledge();
    const feed = await builtFeed({
      claims: [claim('c', { reportedIn: ['undated', 'late', 'early'] })],
      documents: [
        sourceDocument('undated'),
        { ...sourceDocument('late'), publishedOn: '2024-06-20' },
        { ...sourceDocument('early'), publishedOn: '2023-09-05' },
      ],
    });
    await install(knowledge, feed, 0);
    const card = await knowledge.claimCard('c');
    expect(card?.documents.map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
  });
});

test('whoever asks while a generation takes over gets an answer, of the old or of the new', async () => {
  const damage: string[] = [];
  const knowledge = await openKnowledge({ onDamage: (problem) => damage.push(problem) });
  const generations = await Promise.all(
    [1, 2, 3, 4, 5].map((generation) =>
      builtFeed({ entities: [entity('moscow', { label: { bn: `মস্কো ${generation}` } })] }, { generation }),
    ),
  );
  await install(knowledge, generations[0]!, 0);
  for (const next of generations.slice(1)) {
    const asked: Promise<unknown>[] = [];
    let over = false;
    const taking = install(knowledge, next, 0).then(() => {
      over = true;
    });
    while (!over) {
      asked.push(knowledge.entityCard('moscow'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await taking;
    expect(asked.length).toBeGreaterThan(1);
    for (const card of await Promise.all(asked)) expect(card).toMatchObject({ entity: { id: 'moscow' } });
  }
  expect(damage).toEqual([]);
});
