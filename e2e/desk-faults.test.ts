import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationContent } from '../src/model/index.ts';
import {
  BROWSERS,
  buildOf,
  click,
  currentIs,
  DESK,
  LoopbackServer,
  launchBrowser,
  type RealBrowser,
  shows,
  until,
} from './browser/index.ts';
import { clearNotes, deskNote, noteId, seedNotes } from './fixtures/desk-notes.ts';

const SENTENCE = 'শালবনপুরে নদীর পানি গত তিন দিনে দুই মিটার কমেছে বলে জানিয়েছেন মেয়র।';
const ARTICLE = `<!doctype html>
<html lang="bn"><head><meta charset="utf-8"><title>শালবনপুরের নদী</title><style>p { line-height: 3 }</style></head>
<body><header><a href="/">খবর</a></header><main><article><h1>শালবনপুরের নদী</h1>
${'<p>গত সপ্তাহে টানা বৃষ্টির পর নদীতে পানি বেড়েছিল। এখন আকাশ পরিষ্কার, তীরের মানুষ আবার ঘাটে নামছেন। হাটের দিন নৌকার ভিড়ও বেড়েছে।</p>'.repeat(40)}
<p>${SENTENCE} তিনি বলেন, বাঁধের কাজও শেষের দিকে।</p>
${'<p>স্কুল খুলেছে রোববার থেকে। শিক্ষকেরা জানান, উপস্থিতি ভালো। মাঠে পানি নেই বলে খেলাও চলছে।</p>'.repeat(6)}
</article></main></body></html>`;

interface Answer<T> {
  readonly outcome: 'done' | 'trouble';
  readonly value: T;
}

describe.each(BROWSERS)('the desk and its background in %s', (kind) => {
  let browser: RealBrowser;
  let server: LoopbackServer;
  let page: Page;
  const say = async <T>(call: string, params: object): Promise<Answer<T>> => {
    const answer = await browser.callBackground({ edge: 'popup>background', call, params });
    expect(answer).toMatchObject({ ok: true });
    return (answer as { value: Answer<T> }).value;
  };
  const save = (number: number, base = 0, changes: Partial<AnnotationContent> = {}) =>
    say('saveNote', { id: noteId(number), base, session: 'test', content: deskNote(number, changes) });
  const openDesk = (hash = ''): Promise<Page> => browser.openOwnPage(`${DESK}${hash}`);
  const withOwnPage = async (step: (own: Page) => Promise<void>): Promise<void> => {
    const own = await openDesk();
    await step(own);
    await own.close();
  };

  beforeAll(async () => {
    server = await LoopbackServer.start((path) => (path.startsWith('/news') ? ARTICLE : null));
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await page?.close().catch(() => undefined);
    await say('describeNotebook', {});
    await withOwnPage(clearNotes);
  });

  test('goes from a note to its words: in a new tab, then in the tab that has the article open', async () => {
    const url = `${server.origin}/news/1`;
    const { target } = deskNote(1);
    const selectors = { ...target.selectors, quote: { exact: SENTENCE, prefix: '', suffix: '' } };
    await save(1, 0, { target: { ...target, url, addresses: [url], site: '127.0.0.1', selectors } });
    page = await openDesk(`#notes?note=${noteId(1)}`);
    await shows(page, '.note-actions .button', 'লেখায় দেখুন');
    await click(page, '.note-actions .button', 'লেখায় দেখুন');
    const opened = await until('the article is opened', async () =>
      (await browser.puppeteer.pages()).find((one) => one.url().startsWith(url)),
    );
    const isThere = (): Promise<boolean> =>
      opened
        .evaluate(() => scrollY > 100 && (CSS.highlights.get('prasanga-current')?.size ?? 0) > 0)
        .catch(() => false);
    await until('it is scrolled to the words', isThere, 40_000);
    await until('the desk is told that they were found', async () => {
      const answer = await say<{ placement: { placed: string } }>('readNote', { id: noteId(1) });
      return answer.value.placement.placed === 'found';
    });
    await opened.evaluate(() => scrollTo(0, 0));
    const tabs = (await browser.puppeteer.pages()).length;
    await click(page, '.note-actions .button', 'লেখায় দেখুন');
    await until('it is scrolled to the words again', isThere);
    expect((await browser.puppeteer.pages()).length).toBe(tabs);
    await opened.close();
  });

  test('has the browser keep the notebook for good once there is a note', async () => {
    await save(1);
    page = await openDesk('#settings');
    await shows(page, '.settings', 'স্থায়ীভাবে রাখছে');
    expect(await say('describeNotebook', {})).toMatchObject({
      value: { persistence: 'granted', changes: 1 },
    });
  });

  test('reminds of a backup after fifty changes, and is quiet for a while when asked to', async () => {
    for (let number = 1; number <= 50; number++) await save(number);
    page = await openDesk();
    await shows(page, '.reminder', '৫০টি বদল এখনো কোনো ব্যাকআপে নেই');
    await click(page, '.reminder .quiet-action', 'পরে');
    await until('the reminder is gone', async () => !(await page.$('.reminder')));
    await until('the notebook knows', async () => {
      const { value } = await say<{ due: boolean; changes: number }>('describeNotebook', {});
      return !value.due && value.changes === 50;
    });
    await say('recordBackup', {});
    expect(await say('describeNotebook', {})).toMatchObject({ value: { due: false, changes: 0 } });
  });

  test('a worker killed in the middle of a change to thousands of notes has changed all or none', async () => {
    await withOwnPage((own) => seedNotes(own, 3_000));
    page = await openDesk();
    await shows(page, '.list-count', '৩,০০০টি নোট');
    await page.focus('[role=listbox]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await shows(page, '.bulk-count', '৩,০০০টি বাছাই');
    await click(page, '.bulk .button', 'প্রস্তুত করুন');
    await browser.stopBackground();
    const ready = await until('the notebook answers again', async () => {
      const answer = await browser.callBackground({
        edge: 'popup>background',
        call: 'findNotes',
        params: { filter: { state: 'ready' } },
      });
      const { ok, value } = answer as { ok: boolean; value: Answer<string[]> };
      return ok && value.outcome === 'done' ? value.value.length : false;
    });
    expect([1_000, 3_000]).toContain(ready);
    expect((await say<string[]>('findNotes', { filter: {} })).value).toHaveLength(3_000);
    await until(
      'the desk can be worked with again',
      async () => !(await page.$('.bulk .button:disabled')),
      40_000,
    );
    await save(3_001);
    await shows(page, '.list-count', '৩,০০১টি নোট');
  });

  test('what is typed on the desk while the worker is killed is kept', async () => {
    await save(1, 0, { explanation: '' });
    page = await openDesk();
    await shows(page, '.list-count', '১টি নোট');
    await page.focus('[role=listbox]');
    await currentIs(page, 1);
    await page.keyboard.press('e');
    await until('the editor has the focus', () =>
      page.evaluate(
        () => document.querySelector('.note-editor')?.shadowRoot?.activeElement?.localName === 'textarea',
      ),
    );
    await page.keyboard.type(' প্রথম');
    await browser.stopBackground();
    await page.keyboard.type(' দ্বিতীয়');
    await until('both are kept', async () => {
      const answer = await say<{ annotation: AnnotationContent }>('readNote', { id: noteId(1) });
      return answer.value.annotation.claim.bn.endsWith('প্রথম দ্বিতীয়');
    });
  });

  test('a note of a megabyte is listed, opened, changed and brought back whole', async () => {
    const explanation = 'নদীর পানি কমেছে, তীর জেগেছে। '.repeat(36_000);
    expect(explanation.length).toBeGreaterThan(1_000_000);
    await save(1, 0, { explanation });
    await save(1, 1, { explanation: 'ছোট', state: 'ready' });
    const { value: versions } = await say<{ key: string }[]>('noteRevisions', { id: noteId(1) });
    const { value: restored } = await say<{ revision: number }>('restoreRevision', {
      key: versions[0]!.key,
      base: 2,
      session: 'test',
    });
    expect(restored).toMatchObject({ kept: true, revision: 3 });
    const { value } = await say<{ annotation: AnnotationContent }>('readNote', { id: noteId(1) });
    expect(value.annotation.explanation).toBe(explanation);
    page = await openDesk(`#notes?note=${noteId(1)}`);
    await shows(page, '.row-claim', '(1)');
    await shows(page, '.note-paragraph', 'তীর জেগেছে', 60_000);
  });

  test('a notebook of a later version is left alone, and said to be so', async () => {
    const later = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
    try {
      // The icon is a page with the extension's rights in which none of its code runs: nobody has opened the notebook yet.
      await later.inExtension(
        () =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('prasanga-notebook', 9_990);
            opening.onupgradeneeded = () => opening.result.createObjectStore('future');
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
            opening.onerror = () => reject(opening.error);
            opening.onblocked = () => reject(new Error('the notebook is open already'));
          }),
      );
      const desk = await later.openOwnPage(DESK);
      await shows(desk, '.notice-title', 'নোটগুলো প্রসঙ্গের আরও নতুন সংস্করণের');
    } finally {
      await later.close();
    }
  });

  test('a hundred thousand notes are listed, scrolled and searched', async () => {
    await withOwnPage((own) => seedNotes(own, 100_000));
    page = await openDesk();
    await shows(page, '.list-count', '১,০০,০০০টি নোট', 60_000);
    await shows(page, '.row-claim', '(100000)', 60_000);
    await page.focus('[role=listbox]');
    await page.keyboard.press('End');
    await shows(page, '.row-claim', '(1)');
    expect((await page.$$('.row')).length).toBeLessThan(40);
    await page.focus('.search');
    await page.keyboard.type('খবর 77777');
    await shows(page, '.list-count', '১টি নোট', 60_000);
    await shows(page, '.row-claim', '(77777)');
  }, 400_000);
});
