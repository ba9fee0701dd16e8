import { describe, expect, test } from 'vitest';
import type { Annotation } from '../src/model/index.ts';
import type {
  AnnotationPage,
  DeskAnnotation,
  RevisionRecord,
  SaveOutcome,
  VisitPage,
} from '../src/notebook/index.ts';
import { BROWSERS, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/annotations.ts';
const A = '11111111-1111-4111-8111-111111111111';
const B = '22222222-2222-4222-8222-222222222222';
const ids = (page: AnnotationPage): string[] => page.found.map(({ annotation }) => annotation.id);

describe.each(BROWSERS)('notes in %s', (kind) => {
  test('are kept as they are typed, with revisions to go back to', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      const first = await call<SaveOutcome>('save', A, 0, { explanation: 'প্রথম' });
      expect(first).toMatchObject({ outcome: 'kept', annotation: { revision: 1, explanation: 'প্রথম' } });
      expect(await call('timesAsked')).toBe(1);
      await call('setClock', '2024-06-20T10:00:01.000Z');
      await call('save', A, 1, { explanation: 'প্রথম কথা' });
      expect(await call('run', 0, 'revisions', A)).toEqual([]);
      await call('setClock', '2024-06-20T10:20:00.000Z');
      await call('save', A, 2, { explanation: 'দ্বিতীয়' });
      expect(await call<SaveOutcome>('save', A, 3, { explanation: 'দ্বিতীয়' })).toMatchObject({
        annotation: { revision: 3 },
      });
      await call('save', A, 3, { explanation: 'দ্বিতীয়', state: 'ready', verdict: 'false' });
      await module.reload();
      expect(await call('timesAsked')).toBe(0);
      const revisions = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(revisions.map(({ version }) => [version.revision, version.explanation])).toEqual([
        [3, 'দ্বিতীয়'],
        [2, 'প্রথম কথা'],
      ]);
      const restored = await call<SaveOutcome>('run', 0, 'restoreRevision', revisions[1]!.key, 4, 'window 0');
      expect(restored).toMatchObject({
        outcome: 'kept',
        annotation: { revision: 5, explanation: 'প্রথম কথা', state: 'draft' },
      });
      expect(await call<RevisionRecord[]>('run', 0, 'revisions', A)).toHaveLength(3);
      expect(await call('timesAsked')).toBe(0);
    });
  });

  test('two windows never overwrite each other', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('save', A, 0, { explanation: 'শুরু' });
      const both = await call<SaveOutcome[]>('saveAtOnce', A, 1);
      expect(both.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'kept']);
      const lost = both.findIndex(({ outcome }) => outcome === 'conflict');
      const again = await call<SaveOutcome>('save', A, 1, { explanation: 'আরও লেখা' }, lost);
      expect(again).toMatchObject({ outcome: 'conflict', current: { revision: 2 } });
      const revisions = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(revisions.filter(({ conflict }) => conflict).map(({ version }) => version.explanation)).toEqual([
        'আরও লেখা',
      ]);
      expect(await call('run', 0, 'find', { inConflict: true })).toMatchObject({
        total: 1,
        found: [{ conflicts: 1 }],
      });
      const taken = await call<SaveOutcome>('save', A, 2, { explanation: 'দুটি মিলিয়ে' }, lost);
      expect(taken).toMatchObject({ outcome: 'kept', annotation: { revision: 3 } });
      expect(await call('run', 0, 'find', { inConflict: true })).toMatchObject({ total: 0 });
      const kept = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(kept.map(({ version }) => version.explanation)).toContain('আরও লেখা');
      expect(kept.map(({ version }) => version.explanation)).toContain(`জানালা ${1 - lost}`);
    });
  });

  test('a saving repeated after a lost answer makes neither a second note nor a conflict', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('save', A, 0, { explanation: 'এক' });
      expect(await call('save', A, 0, { explanation: 'এক' })).toMatchObject({
        outcome: 'kept',
        annotation: { revision: 1 },
      });
      expect(await call('save', A, 0, { explanation: 'এক দুই' })).toMatchObject({ outcome: 'kept' });
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
    });
  });

  test('a clock set back loses nothing and keeps the newest first', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('save', A, 0, { explanation: 'আগে' });
      await call('setClock', '2020-01-01T00:00:00.000Z');
      const later = await call<SaveOutcome>('save', A, 1, { explanation: 'পরে' });
      expect(later).toMatchObject({ annotation: { revision: 2, modifiedAt: '2024-06-20T10:00:00.000Z' } });
      expect(await call<RevisionRecord[]>('run', 0, 'revisions', A)).toMatchObject([
        { version: { explanation: 'আগে' } },
      ]);
      const one = await call<{ ticket: string }>('run', 0, 'delete', [A]);
      await call('save', B, 0);
      const two = await call<{ ticket: string }>('run', 0, 'delete', [B]);
      expect(one.ticket < two.ticket).toBe(true);
    });
  });

  test('deletion can be undone, also when the note came back meanwhile', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      await call('save', A, 0, { explanation: 'রাখা চাই', tags: ['নদী'] });
      const { ticket } = await call<{ ticket: string }>('run', 0, 'delete', [A, B, A]);
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 0 });
      await call('purge');
      await module.reload();
      expect(await call('run', 0, 'deleted')).toMatchObject([{ id: A, ticket }]);
      expect(await call('run', 0, 'undelete', ticket)).toEqual({ restored: 1 });
      expect(await call('run', 0, 'undelete', ticket)).toEqual({ restored: 0 });
      expect(await call('run', 0, 'find', { tag: 'নদী' })).toMatchObject({ total: 1 });

      const again = await call<{ ticket: string }>('run', 0, 'delete', [A]);
      await call('save', A, 1, { explanation: 'অন্য জানালা লিখে চলেছে' }, 1);
      await call('run', 0, 'undelete', again.ticket);
      expect(await call('run', 0, 'get', A)).toMatchObject({ explanation: 'অন্য জানালা লিখে চলেছে' });
      const revisions = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(revisions.map(({ version }) => version.explanation)).toContain('রাখা চাই');

      const last = await call<{ ticket: string }>('run', 0, 'delete', [A]);
      await call('setClock', '2024-09-01T00:00:00.000Z');
      await call('purge');
      expect(await call('run', 0, 'undelete', last.ticket)).toEqual({ restored: 0 });
      expect(await call('run', 0, 'revisions', A)).toEqual([]);
    });
  });

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

  test('a notebook of the first version keeps its history and gains notes', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('makeVersionOne');
      expect(await call('visits')).toMatchObject({ visits: [{ title: 'আগের পড়া' }], total: 1 });
      expect(await call('restoreVisits', '2024-06-02T00:00:00.000Z')).toEqual({ restored: 1 });
      expect(await call('save', A, 0)).toMatchObject({ outcome: 'kept' });
      await call('importVisit', 'আগের ফোনে পড়া');
      const after = await call<VisitPage>('visits');
      expect(after.visits.map(({ title }) => title).sort()).toEqual(
        ['আগের পড়া', 'আগের পড়া', 'আগের ফোনে পড়া'].sort(),
      );
    });
  });

  test('an explanation of a million letters is kept whole, hostile text stays text, wrong shapes are refused', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      expect(await call('keepsExplanation', A, 1_000_000)).toBe(true);
      const hostile = '<img src=x onerror=alert(1)> \u202eউল্টো\u0000 =HYPERLINK("x")';
      const saved = await call<{ annotation: Annotation }>('save', B, 0, { explanation: hostile });
      expect(saved.annotation.explanation).toBe('<img src=x onerror=alert(1)> উল্টো =HYPERLINK("x")');
      expect(await call('problemOfSaving', B, 1, { claimedOn: 'গতকাল' })).toBe('refused');
      expect(await call('problemOfSaving', 'no-uuid', 0, {})).toBe('refused');
      expect(await call('run', 0, 'get', B)).toMatchObject({ revision: 1 });
    });
  });

  test('an import stopped half-way, by its caller or with its window, leaves nothing', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      await call('save', A, 0);
      expect(await call('importMany', 3_000, 2)).toMatchObject({ problem: 'AbortError', counts: null });
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
      await call('beginImport', 20_000);
      await module.reload();
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
      expect(await call('importMany', 1_000)).toMatchObject({ counts: { new: 1_000 } });
      expect(await call('importMany', 1_000)).toMatchObject({ counts: { new: 0, same: 1_000 } });
    });
  });

  test('a hundred thousand notes are imported in steps and searched', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      const { counts, steps } = await call<{ counts: object; steps: number }>('importMany', 100_000);
      expect(counts).toMatchObject({ new: 100_000, same: 0, newer: 0, conflicting: 0 });
      expect(steps).toBe(200);
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 100_000, more: true });
      expect(await call('run', 0, 'find', { tag: 'ট্যাগ-7' })).toMatchObject({ total: 2_000 });
      expect(await call('run', 0, 'find', { text: 'নম্বর 99999' })).toMatchObject({ total: 1 });
    });
  }, 400_000);
});

test('a full disk keeps all that was there, keeps nothing by half, and heals', async () => {
  await withModulePage('chromium', FIXTURE, async ({ call, page, origin }) => {
    const session = await page.createCDPSession();
    const setQuota = (quotaSize?: number): Promise<unknown> =>
      session.send(
        'Storage.overrideQuotaForOrigin',
        quotaSize === undefined ? { origin } : { origin, quotaSize },
      );
    await setQuota(500_000);
    await call('save', A, 0, { explanation: 'আগের কথা' });
    expect(await call('problemOfLongSaving', A, 1, 2_000_000)).toBe('full');
    expect(await call('run', 0, 'get', A)).toMatchObject({ revision: 1, explanation: 'আগের কথা' });
    expect(await call('importMany', 2_000, Number.MAX_SAFE_INTEGER, 2_000)).toMatchObject({
      problem: 'full',
    });
    expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
    await setQuota();
    expect(await call('problemOfLongSaving', A, 1, 2_000_000)).toBe(null);
    expect(await call('run', 0, 'get', A)).toMatchObject({ revision: 2 });
  });
});
