import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  BROWSERS,
  click,
  countIs,
  currentIs,
  deskScene,
  pageViolations,
  pressKeys,
  shows,
  texts,
  until,
} from './browser/index.ts';
import { deskNote, noteId } from './fixtures/desk-notes.ts';

describe.each(BROWSERS)('a note on the desk in %s', (kind) => {
  const scene = deskScene(kind);
  const { say, save } = scene;
  let page: Page;

  test('shows versions with what differs, brings one back, and settles a conflict of two windows', async () => {
    await save(1, 0, { explanation: 'নদীর পানি বাড়ছে' });
    await save(1, 1, { explanation: 'নদীর পানি কমছে', verdict: 'true' });
    await save(1, 1, { explanation: 'অন্য জানালায় লেখা কথা' }, 'other');
    page = await scene.openList(`#notes?note=${noteId(1)}`);
    await shows(page, '.conflict', 'আরেক জানালায়');
    await shows(page, '.row-facts', 'মেলানো বাকি');
    await click(page, '.conflict .quiet-action');
    await shows(page, '.conflict del', 'অন্য জানালায় লেখা কথা');
    await click(page, '.conflict .button', 'এখন যা আছে');
    await until('the conflict is settled', async () => !(await page.$('.conflict')));
    await click(page, '.versions summary');
    await until('both versions are listed', async () => (await texts(page, '.version-name')).length === 2);
    await click(page, '.version-name', 'সংস্করণ ১');
    await shows(page, '.version del', 'বাড়ছে');
    await shows(page, '.version ins', 'কমছে');
    await click(page, '.version .button');
    await shows(page, '.note-paragraph', 'নদীর পানি বাড়ছে');
    await shows(page, '.notice-bar', 'পুরোনো সংস্করণ ফিরে এসেছে');
  });

  test('edits a note beside the list, by keyboard, kept as it is typed', async () => {
    await save(1, 0, { explanation: '' });
    page = await scene.openList();
    await currentIs(page, 1);
    await pressKeys(page, 'e');
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
    await pressKeys(page, 'Escape');
    await shows(page, '.note h2', 'সংশোধিত');
    await until('the note has the focus', () =>
      page.evaluate(() => document.activeElement?.localName === 'h2'),
    );
    const kept = (await say('readNote', { id: noteId(1) })) as {
      value: { annotation: { claim: { bn: string } } };
    };
    expect(kept.value.annotation.claim.bn).toContain('সংশোধিত');
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
    page = await scene.openList(`#notes?note=${noteId(1)}`);
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
    page = await scene.openList(`#notes?note=${noteId(4)}`);
    await page.waitForSelector('.conflict');
    await click(page, '.filters-switch');
    await countIs(page, '৪');
    await page.focus('[role=listbox]');
    await currentIs(page, 4);
    await pressKeys(page, 'x', 'v');
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
});
