import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  BROWSERS,
  click,
  countIs,
  DESK,
  deskScene,
  pressKeys,
  rows,
  shows,
  texts,
  until,
} from './browser/index.ts';
import { noteId, seedNotes } from './fixtures/desk-notes.ts';

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
const rowsAre = (page: Page, wanted: number[]): Promise<unknown> =>
  until(`the rows are ${wanted}`, async () => `${await rows(page)}` === `${wanted}`);
const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return (id && document.getElementById(id)?.querySelector('.row-claim')?.textContent) || null;
  });

describe.each(BROWSERS)('the desk in %s', (kind) => {
  const scene = deskScene(kind);
  const { say, save } = scene;
  let page: Page;
  const openDesk = async (hash = ''): Promise<Page> => {
    const desk = await scene.open(hash);
    await until('the list has the focus', () =>
      desk.evaluate(() => document.activeElement?.getAttribute('role') === 'listbox'),
    );
    return desk;
  };

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
    await pressKeys(page, 'j', 'ArrowDown', 'k');
    await until('the fourth is the current one', async () => (await active(page))?.includes('(4)'));
    await pressKeys(page, 'Enter');
    await shows(page, '.note h2', '(4)');
    await until('the open note has the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'h2'),
    );
    expect(page.url()).toContain(noteId(4));
    await pressKeys(page, 'Escape', 'j');
    await shows(page, '.note h2', '(3)');
    await pressKeys(page, 'Escape');
    await until('the note is closed', async () => !(await page.$('.note')));

    await pressKeys(page, 'Home', 'x', 'j', ' ');
    await shows(page, '.bulk-count', '২টি বাছাই');
    await pressKeys(page, 'v');
    await until('verdicts are offered', () =>
      page.evaluate(() => document.activeElement?.textContent === 'সত্য'),
    );
    await pressKeys(page, 'Tab', 'Tab', 'Tab', 'Enter');
    await shows(page, '.notice-bar', '২টি নোট বদলানো হয়েছে');
    await until(
      'both are false',
      async () => (await texts(page, '.row-facts')).filter((text) => text.startsWith('মিথ্যা')).length >= 2,
    );
    await page.focus('[role=listbox]');
    await pressKeys(page, 't');
    await until('a tag is asked for', () =>
      page.evaluate(() => document.activeElement?.localName === 'input'),
    );
    await page.keyboard.type('জুলাই');
    await pressKeys(page, 'Enter');
    await until(
      'both are tagged',
      async () => (await texts(page, '.row .tag')).filter((tag) => tag === 'জুলাই').length === 2,
    );
    await page.focus('[role=listbox]');
    await pressKeys(page, 'u');
    await shows(page, '.notice-bar', '২টি নোট আগের মতো করা হয়েছে');
    await until('the tags are gone', async () => !(await texts(page, '.row .tag')).includes('জুলাই'));

    await pressKeys(page, 'Delete');
    await shows(page, '.notice-bar', '২টি নোট মোছা হয়েছে');
    await countIs(page, '৩');
    await pressKeys(page, 'u');
    await countIs(page, '৫');

    await pressKeys(page, '?');
    await page.waitForSelector('dialog[open]');
    await pressKeys(page, 'Escape');
    await until('the help is closed', async () => !(await page.$('dialog')));
    await pressKeys(page, '/');
    await until('the search has the focus', () =>
      page.evaluate(() => document.activeElement?.className === 'search'),
    );
    await pressKeys(page, 'Escape', 'r');
    await shows(page, '.notice-bar', 'বদলানো হয়েছে');
  });

  test('two windows show the same at once', async () => {
    for (let number = 1; number <= 3; number++) await save(number);
    page = await openDesk();
    const other = await openDesk();
    await countIs(page, '৩');
    await countIs(other, '৩');
    await pressKeys(other, 'Delete');
    await countIs(page, '২');
    await countIs(other, '২');
    await save(7);
    await countIs(page, '৩');
    await countIs(other, '৩');
    await other.close();
  });

  test('five thousand notes: few rows are drawn, any place is reached, all are changed and undone as one', async () => {
    const own = await scene.browser().openOwnPage(DESK);
    await seedNotes(own, 5_000);
    await own.close();
    page = await openDesk();
    await countIs(page, '৫,০০০');
    await until('the newest is first', async () => (await rows(page))[0] === 5_000);
    await pressKeys(page, 'End');
    await until('the oldest is shown', async () => (await active(page))?.includes('(1)') === true);
    expect((await page.$$('.row')).length).toBeLessThan(40);
    await page.$eval('.list', (list) => {
      list.scrollTop = list.scrollHeight / 2;
    });
    await until('the middle is shown', async () =>
      (await rows(page)).some((row) => row > 2_490 && row < 2_510),
    );
    await page.keyboard.down('Control');
    await pressKeys(page, 'a');
    await page.keyboard.up('Control');
    await shows(page, '.bulk-count', '৫,০০০টি বাছাই');
    await click(page, '.bulk .button', 'প্রস্তুত করুন');
    await until('all are ready', async () => (await texts(page, '.notice-bar')).join().includes('নোট বদলানো'));
    await page.focus('[role=listbox]');
    await pressKeys(page, 'u');
    await shows(page, '.notice-bar', 'আগের মতো করা হয়েছে');
  });
});
