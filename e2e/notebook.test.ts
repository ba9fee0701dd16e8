import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Dismissal, Visit } from '../src/model/index.ts';
import type { DismissalPage, VisitPage } from '../src/notebook/index.ts';
import { BROWSERS, limitStorage, type ModulePage, openModulePage, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/notebook.ts';
const at = (path: string): string => `https://example.com/${path}`;
const addresses = (page: VisitPage): string[] => page.visits.map(({ address }) => address.slice(-1));

async function readThree({ call }: ModulePage): Promise<void> {
  for (const [minute, path] of ['a', 'b', 'c'].entries()) {
    await call('setClock', `2024-06-20T10:0${minute}:00.000Z`);
    await call('record', { address: at(path), title: `খবর ${path}` });
  }
}

describe.each(BROWSERS)('the notebook in %s', (kind) => {
  let module: ModulePage & AsyncDisposable;
  beforeAll(async () => {
    module = await openModulePage(kind, FIXTURE);
  });
  beforeEach(() => module.call('forget'));
  afterAll(() => module?.[Symbol.asyncDispose]());

  test('keeps one record an article, newest reading first, over a restart', async () => {
    const { call } = module;
    await readThree(module);
    const place = { id: 'moscow', kind: 'place', label: { bn: 'মস্কো', en: 'Moscow' }, count: 2 };
    await call('setClock', '2024-06-21T09:00:00.000Z');
    const again = await call<Visit>('record', { address: at('a'), title: 'নতুন শিরোনাম', entities: [place] });
    expect(again).toMatchObject({
      title: 'নতুন শিরোনাম',
      firstReadAt: '2024-06-20T10:00:00.000Z',
      lastReadAt: '2024-06-21T09:00:00.000Z',
      revision: 2,
    });
    await call('setClock', '2023-01-01T00:00:00.000Z');
    const clockBack = await call<Visit>('record', { address: at('a'), title: '' });
    expect(clockBack).toMatchObject({
      title: 'নতুন শিরোনাম',
      entities: [place],
      lastReadAt: again.lastReadAt,
    });
    await module.reload();
    const page = await call<VisitPage>('list');
    expect(addresses(page)).toEqual(['a', 'c', 'b']);
    expect(page).toMatchObject({ more: false, total: 3 });
    expect(addresses(await call('list', { query: 'moscow নতুন' }))).toEqual(['a']);
    expect(addresses(await call('list', { query: 'শিরোনাম নেই' }))).toEqual([]);
  });

  test('pages without losing or repeating a visit, those of one moment included', async () => {
    const { call } = module;
    for (const path of ['a', 'b', 'c', 'd', 'e']) {
      if (path === 'd') await call('setClock', '2024-06-20T11:00:00.000Z');
      await call('record', { address: at(path) });
    }
    for (const query of ['', 'শিরোনাম']) {
      const first = await call<VisitPage>('list', { query, limit: 3 });
      expect(first.visits).toHaveLength(5);
      const small = await call<VisitPage>('list', { query, limit: 1 });
      expect(addresses(small).sort()).toEqual(['d', 'e']);
      expect(small).toMatchObject({ more: true, total: 5 });
      const rest = await call<VisitPage>('list', {
        query,
        limit: 1,
        before: small.visits.at(-1)!.lastReadAt,
      });
      expect(addresses(rest).sort()).toEqual(['a', 'b', 'c']);
      expect(rest.more).toBe(false);
    }
  });

  test('deletes one, a site or all, and brings back exactly what a ticket took', async () => {
    const { call } = module;
    await readThree(module);
    await call('record', { address: 'https://other.test/x', site: 'other.test' });
    const before = await call<VisitPage>('list');
    const one = await call<{ deleted: number; ticket: string }>('remove', {
      what: 'visit',
      id: before.visits.find(({ address }) => address === at('b'))!.id,
    });
    const site = await call<{ deleted: number; ticket: string }>('remove', {
      what: 'site',
      site: 'www.example.com',
    });
    const all = await call<{ deleted: number; ticket: string }>('remove', { what: 'all' });
    expect([one.deleted, site.deleted, all.deleted]).toEqual([1, 2, 1]);
    expect(new Set([one.ticket, site.ticket, all.ticket]).size).toBe(3);
    expect(await call('list')).toMatchObject({ visits: [], total: 0, more: false });
    expect(await call('list', { query: 'খবর' })).toMatchObject({ visits: [], total: 0 });

    await call('setClock', '2024-06-22T10:00:00.000Z');
    await call('record', { address: at('a'), title: 'আবার পড়া' });
    expect(await call('restore', site.ticket)).toEqual({ restored: 2 });
    expect(await call('restore', site.ticket)).toEqual({ restored: 0 });
    const after = await call<VisitPage>('list');
    expect(addresses(after)).toEqual(['a', 'c']);
    expect(after.visits[0]).toMatchObject({
      title: 'আবার পড়া',
      firstReadAt: '2024-06-20T10:00:00.000Z',
      lastReadAt: '2024-06-22T10:00:00.000Z',
      deletedAt: null,
    });
    await call('restore', one.ticket);
    await call('restore', all.ticket);
    expect((await call<VisitPage>('list')).total).toBe(4);

    const last = await call<{ ticket: string }>('remove', { what: 'all' });
    await call('purge');
    expect(await call('restore', last.ticket)).toEqual({ restored: 0 });
  });

  test('two windows that record one article at once leave one record', async () => {
    const { call } = module;
    await call('recordInTwoWindows', at('a'));
    const { visits } = await call<VisitPage>('list');
    expect(visits).toHaveLength(1);
    expect(visits[0]!.revision).toBe(2);
  });

  test('keeps what is not the claim once, lists it newest first, and forgets it when undone', async () => {
    const { call } = module;
    const words = 'নদীর পানি এ সপ্তাহেও বাড়ছে বলে জানিয়েছে পাউবো।';
    const both = await call<Dismissal[]>('dismissInTwoWindows', words, [at('a')]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    await call('setClock', '2024-06-20T11:00:00.000Z');
    const short = await call<Dismissal>('dismiss', 'তিনি মানেননি।', [at('a')]);
    await call('setClock', '2024-06-20T12:00:00.000Z');
    const elsewhere = await call<Dismissal>('dismiss', 'তিনি মানেননি।', [at('b')]);
    expect(elsewhere.id).not.toBe(short.id);
    expect(await call('dismissalsOf', words)).toMatchObject([{ id: both[0]!.id, everywhere: true }]);
    const first = await call<DismissalPage>('listDismissals', null, 2);
    expect(first.found.map(({ id }) => id)).toEqual([elsewhere.id, short.id]);
    expect(first).toMatchObject({ more: true, total: 3 });
    const rest = await call<DismissalPage>('listDismissals', first.found.at(-1)!.dismissedAt, 2);
    expect(rest.found.map(({ id }) => id)).toEqual([both[0]!.id]);
    expect(await call('undoDismissals', [short.id, 'nobody'])).toEqual({ undone: 1 });
    expect(await call('listDismissals', null, 5)).toMatchObject({ more: false, total: 2 });
  });

  test('leaves a notebook of a later version as it is, and says so', async () => {
    const { call } = module;
    await call('makeNewer');
    expect(await call('problemOfOpening')).toBe('newer');
    expect(await call('describeDatabase')).toEqual({ version: 40, stores: ['later'] });
  });

  test('searches ten thousand articles', async () => {
    const { call } = module;
    await call('fill', 10_000);
    const found = await call<VisitPage>('list', { query: 'জায়গা ৪৯৯', limit: 20 });
    expect(found.total).toBe(200);
    expect(found.visits).toHaveLength(20);
    expect(await call('list', { limit: 20 })).toMatchObject({ total: 10_000, more: true });
  });
});

test('a full disk keeps all that was there, keeps nothing by half, and heals', async () => {
  await withModulePage('chromium', FIXTURE, async ({ call, page, origin }) => {
    const setQuota = await limitStorage(page, origin, 500_000);
    await call('record', { address: at('a'), title: 'আগের খবর' });
    expect(await call('problemOfRecording', at('b'), 2_000_000)).toBe('full');
    const during = await call<VisitPage>('list');
    expect(during.visits.map(({ title }) => title)).toEqual(['আগের খবর']);
    expect((await call<VisitPage>('list', { query: 'দাবি' })).total).toBe(0);
    await setQuota();
    expect(await call('problemOfRecording', at('b'), 2_000_000)).toBe('none');
    expect((await call<VisitPage>('list', { query: 'দাবি' })).total).toBe(1);
  });
});
