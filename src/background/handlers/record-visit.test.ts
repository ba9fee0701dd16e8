import { beforeEach, describe, expect, test } from 'vitest';
import type { Sender } from '../../messages/index.ts';
import type { VisitFacts } from '../../notebook/index.ts';
import { recordVisit } from './record-visit.ts';

const article = 'https://www.example.com/news/1';
const sender: Sender = { tab: 7, frame: 0, url: article, incognito: false, ownPage: false };
const asked = {
  url: article,
  address: 'https://example.com/news/1',
  title: 'শিরোনাম',
  publishedOn: '2024-06-20',
  entities: [
    { id: 'moscow', count: 3 },
    { id: 'unknown', count: 1 },
  ],
  claims: ['a-claim', 'a-claim', 'gone'],
};
const siteOff = new Set<string>();
let kept: VisitFacts[] = [];
const handler = recordVisit({
  notebook: async () => ({
    recordVisit: async (facts) => {
      kept.push(facts);
      return { ...facts, id: '1', firstReadAt: '', lastReadAt: '', deletedAt: null, revision: 1 };
    },
  }),
  siteEnabled: async (host) => !siteOff.has(host),
  entities: async (ids) =>
    ids.filter((id) => id === 'moscow').map((id) => ({ id, kind: 'place', label: { bn: 'মস্কো' } })),
  claims: async (ids) => ids.filter((id) => id === 'a-claim').map((id) => ({ id, text: { bn: 'একটি দাবি' } })),
});

beforeEach(() => {
  kept = [];
  siteOff.clear();
});

describe('recordVisit', () => {
  test('keeps the article with the labels of what it names', async () => {
    expect(await handler(asked, sender)).toEqual({ kept: true });
    expect(kept).toEqual([
      {
        url: article,
        address: 'https://example.com/news/1',
        site: 'example.com',
        title: 'শিরোনাম',
        publishedOn: '2024-06-20',
        entities: [{ id: 'moscow', kind: 'place', label: { bn: 'মস্কো' }, count: 3 }],
        claims: [{ id: 'a-claim', text: { bn: 'একটি দাবি' } }],
      },
    ]);
  });

  test.each<[string, Partial<Sender>]>([
    ['a private window', { incognito: true }],
    ['a frame within the page', { frame: 3 }],
    ['no tab', { tab: null }],
    ['no web page', { url: 'file:///home/me/article.html' }],
    ['no address', { url: '' }],
  ])('keeps nothing of %s', async (_, difference) => {
    expect(await handler(asked, { ...sender, ...difference })).toEqual({ kept: false });
    expect(kept).toEqual([]);
  });

  test('keeps nothing where the site is off', async () => {
    siteOff.add('example.com');
    expect(await handler(asked, sender)).toEqual({ kept: false });
    expect(kept).toEqual([]);
  });

  test('a page cannot write into the records of another site', async () => {
    await handler({ ...asked, url: 'https://other.test/a', address: 'https://other.test/a' }, sender);
    expect(kept).toMatchObject([{ site: 'example.com', url: article, address: article }]);
  });

  test('an address that is no web address is not taken', async () => {
    await handler({ ...asked, url: 'javascript:alert(1)', address: 'data:,x' }, sender);
    expect(kept).toMatchObject([{ url: article, address: article }]);
  });

  test('places within an article are one article', async () => {
    await handler({ ...asked, address: 'https://m.example.com/news/1#comments' }, sender);
    expect(kept).toMatchObject([{ address: 'https://m.example.com/news/1' }]);
  });
});
