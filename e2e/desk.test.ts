import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationContent } from '../src/model/index.ts';
import {
  BROWSERS,
  buildOf,
  launchBrowser,
  pageViolations,
  type RealBrowser,
  until,
} from './browser/index.ts';
import { clearNotes, deskNote, noteId, seedNotes } from './fixtures/desk-notes.ts';

const DESK = 'src/desk/desk.html';

const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
const shows = (page: Page, selector: string, wanted: string): Promise<unknown> =>
  until(`${selector} shows ${wanted}`, async () =>
    (await texts(page, selector)).some((text) => text.includes(wanted)),
  );
const click = (page: Page, selector: string, label = ''): Promise<void> =>
  page.$$eval(
    selector,
    (elements, part) =>
      (elements.find((element) => element.textContent?.includes(part)) as HTMLElement).click(),
    label,
  );
const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
};
const choose = (page: Page, label: string, value: string): Promise<void> =>
  page.$$eval(
    '.choice',
    (choices, name, wanted) => {
      const select = choices
        .find((one) => one.textContent?.startsWith(name))!
        .querySelector('select, input') as HTMLSelectElement | HTMLInputElement;
      select.value = wanted;
      select.dispatchEvent(new Event(select.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    label,
    value,
  );
const countIs = (page: Page, count: string): Promise<unknown> =>
  shows(page, '.list-count', count === '' ? '' : `${count}টি নোট`);
/** The number at the end of the claim of each row in sight. */
const rows = async (page: Page): Promise<number[]> =>
  (await texts(page, '.row-claim')).map((text) => Number(/\((\d+)\)/.exec(text)?.[1]));
const rowsAre = (page: Page, wanted: number[]): Promise<unknown> =>
  until(`the rows are ${wanted}`, async () => `${await rows(page)}` === `${wanted}`);
const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.querySelector('.row-claim')?.textContent) || null;
  });

describe.each(BROWSERS)('the desk in %s', (kind) => {
  let browser: RealBrowser;
  let page: Page;
  const say = async (call: string, params: object): Promise<unknown> => {
    const answer = await browser.callBackground({ edge: 'popup>background', call, params });
    expect(answer).toMatchObject({ ok: true });
    return (answer as { value: unknown }).value;
  };
  const save = (
    number: number,
    base = 0,
    changes: Partial<AnnotationContent> = {},
    session = 'test',
  ): Promise<unknown> =>
    say('saveNote', { id: noteId(number), base, session, content: deskNote(number, changes) });
  const openDesk = async (hash = ''): Promise<Page> => {
    const desk = await browser.openOwnPage(`${DESK}${hash}`);
    await desk.setViewport({ width: 1280, height: 820 });
    await until('the list has the focus', () =>
      desk.evaluate(() => document.activeElement?.getAttribute('role') === 'listbox'),
    );
    return desk;
  };

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    await say('describeNotebook', {});
    const own = await browser.openOwnPage(DESK);
    await clearNotes(own);
    await own.close();
  });

  test('says what to do while there are no notes, and shows the first one when it is written', async () => {
    page = await openDesk();
    await shows(page, '.empty-title', 'এখনো কোনো নোট নেই');
    await save(1);
    await countIs(page, '১');
    await rowsAre(page, [1]);
  });

  test('lists the newest change first, narrows by each thing that notes are told by, and searches', async () => {
    for (let number = 1; number <= 6; number++) await save(number);
    await save(2, 1, { explanation: 'সেতুর পিলার দেবে গেছে' });
    await say('markPlaced', { placements: [{ id: noteId(3), placed: 'orphaned', reason: 'altered' }] });
    page = await openDesk();
    await countIs(page, '৬');
    await rowsAre(page, [2, 6, 5, 4, 3, 1]);
    await click(page, '.filters-switch');
    const narrowed = async (label: string, value: string, found: number[]): Promise<void> => {
      await choose(page, label, value);
      await rowsAre(page, found);
      const before = page.url();
      await choose(page, label, '');
      await until('all are back', async () => (await rows(page)).length === 6);
      expect(before).not.toBe(page.url());
    };
    await narrowed('অবস্থা', 'ready', [6, 3]);
    await narrowed('রায়', 'none', [3]);
    await narrowed('রায়', 'misleading', [1]);
    await narrowed('কার দাবি', 'name:নদী গবেষক', [2, 6]);
    await narrowed('ট্যাগ', 'জুন', [5, 3, 1]);
    await narrowed('সাইট', 'dainik.test', [4, 1]);
    await narrowed('পাতায় জায়গা', 'orphaned', [3]);
    await page.focus('.search');
    await page.keyboard.type('দেবে পিলার');
    await rowsAre(page, [2]);
    const { hash } = new URL(page.url());
    await page.close();
    page = await openDesk(hash);
    await rowsAre(page, [2]);
    await page.focus('.search');
    await page.keyboard.type('অন্য');
    await shows(page, '.empty-title', 'এই ছাঁকনিতে কোনো নোট নেই');
  });

  test('is worked by the keyboard alone: moves, opens, chooses, changes, deletes, undoes', async () => {
    for (let number = 1; number <= 5; number++) await save(number);
    page = await openDesk();
    await until('the list has the focus', async () => (await active(page))?.includes('(5)') === true);
    await press(page, 'j', 'ArrowDown', 'k');
    await until('the fourth is the current one', async () => (await active(page))?.includes('(4)'));
    await press(page, 'Enter');
    await shows(page, '.note h2', '(4)');
    await until('the open note has the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'h2'),
    );
    expect(page.url()).toContain(noteId(4));
    await press(page, 'Escape', 'j');
    await shows(page, '.note h2', '(3)');
    await press(page, 'Escape');
    await until('the note is closed', async () => !(await page.$('.note')));

    await press(page, 'Home', 'x', 'j', ' ');
    await shows(page, '.bulk-count', '২টি বাছাই');
    await press(page, 'v');
    await until('verdicts are offered', () =>
      page.evaluate(() => document.activeElement?.textContent === 'সত্য'),
    );
    await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
    await shows(page, '.notice-bar', '২টি নোট বদলানো হয়েছে');
    await until(
      'both are false',
      async () => (await texts(page, '.row-facts')).filter((text) => text.startsWith('মিথ্যা')).length >= 2,
    );
    await page.focus('[role=listbox]');
    await press(page, 't');
    await until('a tag is asked for', () =>
      page.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await page.keyboard.type('জুলাই');
    await press(page, 'Enter');
    await until(
      'both are tagged',
      async () => (await texts(page, '.row .tag')).filter((tag) => tag === 'জুলাই').length === 2,
    );
    await page.focus('[role=listbox]');
    await press(page, 'u');
    await shows(page, '.notice-bar', '২টি নোট আগের মতো করা হয়েছে');
    await until('the tags are gone', async () => !(await texts(page, '.row .tag')).includes('জুলাই'));

    await press(page, 'Delete');
    await shows(page, '.notice-bar', '২টি নোট মোছা হয়েছে');
    await countIs(page, '৩');
    await press(page, 'u');
    await countIs(page, '৫');

    await press(page, '?');
    await page.waitForSelector('dialog[open]');
    await press(page, 'Escape');
    await until('the help is closed', async () => !(await page.$('dialog')));
    await press(page, '/');
    await until('the search has the focus', () =>
      page.evaluate(() => document.activeElement?.className === 'search'),
    );
    await press(page, 'Escape', 'r');
    await shows(page, '.notice-bar', 'বদলানো হয়েছে');
  });

  test('shows versions with what differs, brings one back, and settles a conflict of two windows', async () => {
    await save(1, 0, { explanation: 'নদীর পানি বাড়ছে' });
    await save(1, 1, { explanation: 'নদীর পানি কমছে', verdict: 'true' });
    await save(1, 1, { explanation: 'অন্য জানালায় লেখা কথা' }, 'other');
    page = await openDesk(`#notes?note=${noteId(1)}`);
    await shows(page, '.conflict', 'আরেক জানালায়');
    await shows(page, '.row-facts', 'মেলানো বাকি');
    await click(page, '.conflict .quiet-action');
    await shows(page, '.conflict del', 'অন্য জানালায় লেখা কথা');
    await click(page, '.conflict .button', 'এখন যা আছে');
    await until('the conflict is settled', async () => !(await page.$('.conflict')));
    await click(page, '.versions summary');
    await page.waitForSelector('.version-name');
    const versions = await texts(page, '.version-name');
    expect(versions).toHaveLength(2);
    await click(page, '.version-name', 'সংস্করণ ১');
    await shows(page, '.version del', 'বাড়ছে');
    await shows(page, '.version ins', 'কমছে');
    await click(page, '.version .button');
    await shows(page, '.note-paragraph', 'নদীর পানি বাড়ছে');
    await shows(page, '.notice-bar', 'পুরোনো সংস্করণ ফিরে এসেছে');
  });

  test('edits a note beside the list, by keyboard, kept as it is typed', async () => {
    await save(1, 0, { explanation: '' });
    page = await openDesk();
    await until('the list has the focus', async () => (await active(page))?.includes('(1)') === true);
    await press(page, 'e');
    await until('there is an editor', async () => (await page.$('.note-editor')) !== null);
    const inEditor = <R>(run: (root: ShadowRoot) => R): Promise<R> =>
      page.$eval(
        '.note-editor',
        (host, source) => new Function('root', `return (${source})(root)`)(host.shadowRoot),
        `${run}`,
      );
    await until('the editor has the focus', () =>
      inEditor((root) => root.activeElement?.localName === 'textarea'),
    );
    await page.keyboard.type('সংশোধিত');
    await shows(page, '.row-claim', 'সংশোধিত');
    await press(page, 'Escape');
    await shows(page, '.note h2', 'সংশোধিত');
    await until('the note has the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'h2'),
    );
    const kept = (await say('readNote', { id: noteId(1) })) as {
      value: { annotation: { claim: { bn: string } } };
    };
    expect(kept.value.annotation.claim.bn).toContain('সংশোধিত');
  });

  test('two windows show the same at once', async () => {
    for (let number = 1; number <= 3; number++) await save(number);
    page = await openDesk();
    const other = await openDesk();
    await countIs(page, '৩');
    await countIs(other, '৩');
    await press(other, 'Delete');
    await countIs(page, '২');
    await countIs(other, '২');
    await save(7);
    await countIs(page, '৩');
    await countIs(other, '৩');
    await other.close();
  });

  test('five thousand notes: few rows are drawn, any place is reached, all are changed and undone as one', async () => {
    const own = await browser.openOwnPage(DESK);
    await seedNotes(own, 5_000);
    await own.close();
    page = await openDesk();
    await countIs(page, '৫,০০০');
    await until('the newest is first', async () => (await rows(page))[0] === 5_000);
    await press(page, 'End');
    await until('the oldest is shown', async () => (await active(page))?.includes('(1)') === true);
    expect((await page.$$('.row')).length).toBeLessThan(40);
    await page.$eval('.list', (list) => {
      list.scrollTop = list.scrollHeight / 2;
    });
    await until('the middle is shown', async () =>
      (await rows(page)).some((row) => row > 2_490 && row < 2_510),
    );
    await page.keyboard.down('Control');
    await press(page, 'a');
    await page.keyboard.up('Control');
    await shows(page, '.bulk-count', '৫,০০০টি বাছাই');
    await click(page, '.bulk .button', 'প্রস্তুত করুন');
    await until('all are ready', async () => (await texts(page, '.notice-bar')).join().includes('নোট বদলানো'));
    await page.focus('[role=listbox]');
    await press(page, 'u');
    await shows(page, '.notice-bar', 'আগের মতো করা হয়েছে');
  });

  test('shows hostile text as text, and links only what is an address', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>মোটা</b> \u202eউল্টো';
    await save(1, 0, {
      claim: { bn: hostile, en: hostile },
      explanation: `${hostile}\n\njavascript:alert(1) https://ok.test/x`,
      sources: [
        { url: 'javascript:alert(1)', title: hostile, publisher: hostile, accessedOn: null },
        { url: 'https://ok.test/y', title: '', publisher: '', accessedOn: null },
      ],
      tags: [hostile],
      claimedBy: { entity: null, name: hostile },
    });
    page = await openDesk(`#notes?note=${noteId(1)}`);
    await shows(page, '.note h2', '<img src=x');
    expect(await page.$$eval('main img, main b, main script', (found) => found.length)).toBe(0);
    expect(
      await page.$$eval('.note a', (links) => links.map((link) => (link as HTMLAnchorElement).href)),
    ).toEqual([deskNote(1).target.url, 'https://ok.test/x', 'https://ok.test/y']);
    expect(await page.title()).toBe('প্রসঙ্গের ডেস্ক');
  });

  test('has no barrier that axe-core finds, light and dark, wide and narrow', async () => {
    for (let number = 1; number <= 4; number++) await save(number);
    await save(4, 1, { explanation: 'বদল', verdict: 'true' });
    await save(4, 1, { explanation: 'অন্য' }, 'other');
    page = await openDesk(`#notes?note=${noteId(4)}`);
    await page.waitForSelector('.conflict');
    await click(page, '.filters-switch');
    await page.focus('[role=listbox]');
    await press(page, 'x', 'v');
    await page.waitForSelector('.bulk-more');
    const wrong: string[] = [];
    for (const scheme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.style.colorScheme = name;
      }, scheme);
      wrong.push(...(await pageViolations(page)));
    }
    for (const hash of ['#settings', '#notes']) {
      await page.evaluate((place) => {
        location.hash = place;
      }, hash);
      await page.setViewport({ width: 360, height: 740 });
      await page.waitForSelector(hash === '#settings' ? '.scale-row' : '.list');
      wrong.push(...(await pageViolations(page)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(wrong).toEqual([]);
  });

  test('edits the scale: words change everywhere, a verdict in use stays', async () => {
    await save(1);
    await save(3);
    page = await openDesk();
    await countIs(page, '২');
    await click(page, '[role=tab]', 'ডেস্কের সেটিংস');
    await page.waitForSelector('.scale-row');
    const used = await page.$$eval('.scale-row', (all) =>
      all.map((row) => [
        row.querySelector('input')!.value,
        row.querySelector('.scale-uses')?.textContent ?? '',
      ]),
    );
    expect(used.filter(([, uses]) => uses !== '')).toEqual([['বিভ্রান্তিকর', '১টি নোটে']]);
    await page.$$eval('.scale-row', (all) => {
      const row = all.find((one) => one.querySelector('input')!.value === 'বিভ্রান্তিকর')!;
      const field = row.querySelector('input')!;
      field.value = 'ভুল ধারণা দেয়';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(page, '.part-actions .button-main', 'রাখুন');
    await shows(page, '.told', 'রাখা হয়েছে');
    await click(page, '[role=tab]', 'নোট');
    await shows(page, '.row-facts', 'ভুল ধারণা দেয়');
    const refused = await say('setScale', { scale: [{ id: 'true', label: { bn: 'সত্য' }, rating: 5 }] });
    expect(refused).toMatchObject({ outcome: 'trouble', trouble: { kind: 'refused' } });
  });

  test('keeps what the publisher types, and the switch of the selection button', async () => {
    page = await browser.openOwnPage(`${DESK}#settings`);
    await page.waitForSelector('#publisher-name');
    await page.type('#publisher-name', 'শালবনপুর যাচাই ডেস্ক');
    await page.type('#publisher-url', 'desk.example');
    await shows(page, '#publisher-url-remark', 'পূর্ণ ওয়েব ঠিকানা নয়');
    await page.type('#publisher-rule', 'https://desk.example/{id}');
    await press(page, 'Enter');
    await shows(page, '.told', 'রাখা হয়েছে');
    await click(page, '.switch');
    await until('the switch is off', () =>
      page.$eval('.switch', (element) => element.getAttribute('aria-checked') === 'false'),
    );
    await page.close();
    page = await browser.openOwnPage(`${DESK}#settings`);
    await page.waitForSelector('#publisher-name');
    expect(await page.$eval('#publisher-name', (field) => (field as HTMLInputElement).value)).toBe(
      'শালবনপুর যাচাই ডেস্ক',
    );
    expect(await page.$eval('.switch', (element) => element.getAttribute('aria-checked'))).toBe('false');
    await say('setSelectionButton', { shown: true });
  });
});
