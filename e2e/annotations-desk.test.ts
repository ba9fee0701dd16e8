import { describe, expect, test } from 'vitest';
import type { AnnotationPage, DeskAnnotation } from '../src/notebook/index.ts';
import { BROWSERS, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/annotations.ts';
const A = '11111111-1111-4111-8111-111111111111';
const B = '22222222-2222-4222-8222-222222222222';
const ids = (page: AnnotationPage): string[] => page.found.map(({ annotation }) => annotation.id);

describe.each(BROWSERS)('what the desk asks of notes, in %s', (kind) => {
  test('are found by the desk and by their article', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      const target = (path: string, site: string) => ({
        url: `https://${site}/${path}`,
        addresses: [`https://${site}/${path}`, `https://amp.${site}/${path}`],
        site,
        title: 'নদীর খবর',
        publishedOn: '2024-06-18',
        selectors: { quote: { exact: 'কথা', prefix: '', suffix: '' }, position: null, range: null },
      });
      await call('save', A, 0, {
        target: target('a', 'one.test'),
        claimedBy: { entity: 'vladimir-putin', name: 'ভ্লাদিমির পুতিন' },
        verdict: 'false',
        state: 'ready',
        tags: ['নদী', 'পানি'],
        claimedOn: '2024-06-17',
        explanation: 'বাঁধ ভেঙেছে',
      });
      await call('setClock', '2024-06-21T10:00:00.000Z');
      await call('save', B, 0, {
        target: target('b', 'two.test'),
        claimedBy: { entity: null, name: 'মেয়র' },
      });
      const found = async (query: object): Promise<string[]> => ids(await call('run', 0, 'find', query));
      expect(await found({})).toEqual([B, A]);
      expect(await found({ limit: 1 })).toEqual([B]);
      expect(await found({ limit: 1, after: { modifiedAt: '2024-06-21T10:00:00.000Z', id: B } })).toEqual([
        A,
      ]);
      expect(await found({ state: 'draft' })).toEqual([B]);
      expect(await found({ verdict: 'false' })).toEqual([A]);
      expect(await found({ verdict: '' })).toEqual([B]);
      expect(await found({ site: 'two.test' })).toEqual([B]);
      expect(await found({ tag: 'পানি', state: 'draft' })).toEqual([]);
      expect(await found({ person: 'entity:vladimir-putin' })).toEqual([A]);
      expect(await found({ text: 'ভেঙেছে বাঁধ পুতিন' })).toEqual([A]);
      expect(await found({ days: { by: 'claimed', from: '2024-06-17', to: '2024-06-17' } })).toEqual([A]);
      expect(await found({ days: { by: 'modified', from: '2024-06-21', to: '2024-06-30' } })).toEqual([B]);
      expect(await call('run', 0, 'facets')).toEqual({
        sites: ['one.test', 'two.test'],
        people: [
          { key: 'entity:vladimir-putin', name: 'ভ্লাদিমির পুতিন' },
          { key: 'name:মে\u09dfর', name: 'মেয়র' },
        ],
        tags: ['নদী', 'পানি'],
      });
      const there = await call<DeskAnnotation[]>('run', 0, 'ofArticle', [
        'https://amp.one.test/a',
        'https://one.test/a',
      ]);
      expect(there.map(({ annotation }) => annotation.id)).toEqual([A]);
      await call('run', 0, 'changeMany', [A, B], { state: 'ready', addTags: ['জুন'], removeTags: ['নদী'] });
      expect(await found({ state: 'ready', tag: 'জুন' })).toHaveLength(2);
      expect(await found({ tag: 'নদী' })).toEqual([]);
    });
  });

  test('keep what became of their places, the scale and the reminder', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call, page } = module;
      await call('save', A, 0);
      await page.evaluate(async (id) => {
        const { tested } = globalThis as unknown as {
          tested: { run(...args: unknown[]): Promise<unknown> };
        };
        await tested.run(0, 'markPlaced', new Map([[id, { placed: 'orphaned', reason: 'altered' }]]));
      }, A);
      expect(await call('run', 0, 'find', { placed: 'orphaned' })).toMatchObject({
        found: [{ placement: { placed: 'orphaned', reason: 'altered' } }],
      });
      const scale = [{ id: 'half', label: { bn: 'আধা সত্য' }, rating: 3 }];
      await call('run', 0, 'setVerdicts', scale);
      await module.reload();
      expect(await call('run', 0, 'verdicts')).toEqual(scale);
      expect(await call('run', 0, 'backup')).toMatchObject({ due: false, changes: 1 });
      await call('setClock', '2024-07-20T10:00:00.000Z');
      expect(await call('run', 0, 'backup')).toMatchObject({ due: true });
      await call('run', 0, 'dismissBackup');
      expect(await call('run', 0, 'backup')).toMatchObject({ due: false });
      await call('setClock', '2024-08-01T10:00:00.000Z');
      expect(await call('run', 0, 'backup')).toMatchObject({ due: true });
      await call('run', 0, 'recordBackup');
      expect(await call('run', 0, 'backup')).toMatchObject({ due: false, changes: 0 });
      expect(await call('run', 0, 'persistence')).toBe('granted');
    });
  });

  test('a change to many notes is undone as one, but for notes changed again since', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      await call('save', A, 0, { tags: ['নদী'], verdict: 'false' });
      await call('save', B, 0, { tags: ['বন'] });
      const first = await call<{ changed: number; ticket: string }>('run', 0, 'changeMany', [A, B], {
        verdict: 'true',
        addTags: ['জুন'],
        removeTags: ['নদী'],
      });
      expect(first.changed).toBe(2);
      await call('save', B, 2, { tags: ['বন', 'জুন', 'পরে'], verdict: 'true' });
      await module.reload();
      expect(await call('run', 0, 'undoChange', first.ticket)).toEqual({ restored: 1, left: 1 });
      expect(await call('run', 0, 'get', A)).toMatchObject({ tags: ['নদী'], verdict: 'false', revision: 3 });
      expect(await call('run', 0, 'get', B)).toMatchObject({ tags: ['বন', 'জুন', 'পরে'], revision: 3 });
      expect(await call('run', 0, 'undoChange', first.ticket)).toEqual({ restored: 0, left: 0 });
      expect(await call('run', 0, 'tags', 2)).toEqual(['জুন', 'নদী']);
    });
  });

  test('a verdict that notes have cannot leave the scale, though its words may change', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      const scale = [
        { id: 'half', label: { bn: 'আধা সত্য' }, rating: 3 },
        { id: 'no', label: { bn: 'মিথ্যা' }, rating: 1 },
      ];
      await call('run', 0, 'setVerdicts', scale);
      await call('save', A, 0, { verdict: 'half' });
      expect(await call('run', 0, 'verdictUses')).toEqual({ half: 1 });
      expect(await call('problemOf', 'setVerdicts', [scale[1]])).toBe('refused');
      const { ticket } = await call<{ ticket: string }>('run', 0, 'delete', [A]);
      expect(await call('problemOf', 'setVerdicts', [scale[1]])).toBe('refused');
      await call('run', 0, 'undelete', ticket);
      const reworded = [{ ...scale[0]!, label: { bn: 'অর্ধসত্য' } }];
      expect(await call('problemOf', 'setVerdicts', reworded)).toBe(null);
      expect(await call('run', 0, 'verdicts')).toEqual(reworded);
    });
  });
});
