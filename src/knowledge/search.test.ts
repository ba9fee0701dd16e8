import { describe, expect, test } from 'vitest';
import { type BuiltFeed, builtFeed, claim, entity, TEST_KEY } from '../../test/feeds/small-feed.ts';
import { type Bytes, utf8 } from '../feed/index.ts';
import { syncFeed } from '../sync/index.ts';
import { type Knowledge, openKnowledge } from './index.ts';

const install = (knowledge: Knowledge, { files, manifest }: BuiltFeed, order: number) =>
  syncFeed(
    {
      packaged: false,
      feed: async () => utf8(String(files['feed.json'])),
      page: async (hash) => files[`pages/${hash}.gz`] as Bytes,
    },
    knowledge,
    { feed: manifest.feed, key: TEST_KEY.x, order },
  );

async function knowing(): Promise<Knowledge> {
  const knowledge = await openKnowledge();
  const world = await builtFeed(
    {
      entities: [
        entity('vladimir-putin', {
          kind: 'person',
          label: { bn: 'ভ্লাদিমির পুতিন', en: 'Vladimir Putin' },
          description: { bn: 'রাশিয়ার প্রেসিডেন্ট' },
          prominence: 0.9,
        }),
        entity('putinovo', { label: { bn: 'পুতিনোভো' } }),
        entity('dhaka', { label: { bn: 'ঢাকা', en: 'Dhaka' }, aliases: { bn: ['জাহাঙ্গীরনগর'], en: ['Dacca'] } }),
        entity('sheikh-hasina', { kind: 'person', label: { bn: 'শেখ হাসিনা' } }),
      ],
      claims: [
        claim('visit', {
          text: { bn: 'পুতিন উত্তর কোরিয়া সফর করেছেন।' },
          saidBy: ['vladimir-putin'],
          statedOn: '2024-06-19',
        }),
        claim('other', { text: { bn: 'উত্তর কোরিয়া সীমান্ত খুলেছে।' }, statedOn: '2023-01-01' }),
      ],
    },
    { feed: 'world' },
  );
  const own = await builtFeed(
    { entities: [entity('dhaka', { label: { bn: 'ঢাকা মহানগর' }, description: { bn: 'রাজধানী' } })] },
    { feed: 'own' },
  );
  await install(knowledge, world, 1);
  await install(knowledge, own, 0);
  return knowledge;
}

describe('searching by words in another order', async () => {
  const knowledge = await openKnowledge();
  const crowd = Array.from({ length: 2_100 }, (_, at) =>
    entity(`ahmed-${at}`, { kind: 'person', label: { bn: `আহমেদ নাম${at}` } }),
  );
  const rare = entity('rare', { kind: 'person', label: { bn: 'আহমেদ মোহাম্মদ শরীফ উদ্দিন চৌধুরী বিরল' } });
  const stranger = entity('stranger', { kind: 'person', label: { bn: 'মোহাম্মদ আলি' } });
  await install(knowledge, await builtFeed({ entities: [...crowd, rare, stranger] }), 0);
  let lookedUp = 0;
  const { entities } = knowledge;
  knowledge.entities = (ids) => {
    const asked = [...ids];
    lookedUp += asked.length;
    return entities.call(knowledge, asked);
  };

  test.each([
    ['শরীফ আহমেদ', 'a word so frequent that few of its records are named'],
    ['বিরল আহমেদ', 'a word that lies behind the end of a line'],
    ['চৌধুরী শরীফ', 'words that one line holds'],
  ])('%s: %s', async (query) => {
    lookedUp = 0;
    const found = await knowledge.searchEntities(query, 8);
    expect(found.map(({ id }) => id)).toEqual(['rare']);
    expect(lookedUp).toBeLessThan(60);
  });

  test('where the words as they stand lead to somebody, nobody else is looked up in vain', async () => {
    lookedUp = 0;
    const found = await knowledge.searchEntities('আহমেদ মোহা', 8);
    expect(found.map(({ id }) => id)).toEqual(['rare']);
    expect(lookedUp).toBe(1);
  });
});

describe('searching by what is typed', async () => {
  const knowledge = await knowing();
  const entities = async (query: string, limit = 10) =>
    (await knowledge.searchEntities(query, limit)).map(({ id }) => id);
  const claims = async (query: string) => (await knowledge.searchClaims(query, 10)).map(({ id }) => id);

  test.each([
    ['ভ্লা', ['vladimir-putin']],
    ['পুত', ['vladimir-putin', 'putinovo']],
    ['পূতিন', ['vladimir-putin', 'putinovo']],
    ['PUT', ['vladimir-putin']],
    ['হাসিনা', ['sheikh-hasina']],
    ['হাসিনা শেখ', ['sheikh-hasina']],
    ['শেখ হাসি', ['sheikh-hasina']],
    ['সেখ', ['sheikh-hasina']],
    ['dac', ['dhaka']],
    ['জাহাঙ্গির', ['dhaka']],
    ['মহান', ['dhaka']],
    ['তিন', []],
    ['শেখ মুজিব', []],
    ['', []],
    [' ।', []],
  ])('%j finds %j', async (query, ids) => {
    expect(await entities(query)).toEqual(ids);
  });

  test('gives no more than asked, the best of them', async () => {
    expect(await entities('পুতিন', 1)).toEqual(['vladimir-putin']);
  });

  test('a hit says who it is, as the first feed in order has it', async () => {
    expect(await knowledge.searchEntities('ঢাকা', 5)).toEqual([
      { id: 'dhaka', kind: 'place', label: { bn: 'ঢাকা মহানগর' }, description: { bn: 'রাজধানী' } },
    ]);
  });

  test('claims are found by any word, newest first, with who said them', async () => {
    expect(await claims('কোরি')).toEqual(['visit', 'other']);
    expect(await claims('উত্তর কোরিয়া সীমা')).toEqual(['other']);
    const [hit] = await knowledge.searchClaims('পুতিন', 1);
    expect(hit).toMatchObject({ id: 'visit', statedOn: '2024-06-19', saidBy: [{ id: 'vladimir-putin' }] });
  });

  test('a name that an update took away is no longer found by it', async () => {
    const world = await builtFeed(
      { entities: [entity('putinovo', { label: { bn: 'নতুন নাম' } })] },
      { feed: 'world', generation: 2 },
    );
    await install(knowledge, world, 1);
    expect(await entities('পুতিন')).toEqual([]);
    expect(await entities('নতুন')).toEqual(['putinovo']);
  });
});
