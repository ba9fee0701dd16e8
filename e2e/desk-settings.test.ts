import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, click, countIs, DESK, deskScene, pressKeys, shows, until } from './browser/index.ts';

describe.each(BROWSERS)('the settings of the desk in %s', (kind) => {
  const scene = deskScene(kind);
  const { say, save } = scene;
  let page: Page;

  test('edits the scale: words change everywhere, a verdict in use stays', async () => {
    await save(1);
    await save(3);
    page = await scene.openList();
    await countIs(page, '২');
    await click(page, '[role=tab]', 'ডেস্কের সেটিংস');
    await page.waitForSelector('.scale-row');
    await until('the one verdict in use is told', async () => {
      const used = await page.$$eval('.scale-row', (all) =>
        all.map((row) => [row.querySelector('input')!.value, row.querySelector('.scale-uses')?.textContent]),
      );
      return (
        used.flatMap(([verdict, uses]) => (uses ? `${verdict} ${uses}` : [])).join() === 'বিভ্রান্তিকর ১টি নোটে'
      );
    });
    await page.$$eval('.scale-row', (all) => {
      const row = all.find((one) => one.querySelector('input')!.value === 'বিভ্রান্তিকর')!;
      const field = row.querySelector('input')!;
      field.value = 'ভুল ধারণা দেয়';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(page, '.part-actions .button-main', 'সংরক্ষণ করুন');
    await shows(page, '.told', 'সংরক্ষণ করা হয়েছে');
    await click(page, '[role=tab]', 'নোট');
    await shows(page, '.row-facts', 'ভুল ধারণা দেয়');
    const refused = await say('setScale', { scale: [{ id: 'true', label: { bn: 'সত্য' }, rating: 5 }] });
    expect(refused).toMatchObject({ outcome: 'trouble', trouble: { kind: 'refused' } });
  });

  test('keeps what the publisher types, and the switch of the selection button', async () => {
    page = await scene.browser().openOwnPage(`${DESK}#settings`);
    await page.waitForSelector('#publisher-name');
    await page.type('#publisher-name', 'শালবনপুর যাচাই ডেস্ক');
    await page.type('#publisher-url', 'desk.example');
    await shows(page, '#publisher-url-remark', 'পূর্ণ ওয়েব ঠিকানা নয়');
    await page.type('#publisher-rule', 'https://desk.example/{id}');
    await pressKeys(page, 'Enter');
    await shows(page, '.told', 'সংরক্ষণ করা হয়েছে');
    await click(page, '.switch');
    await until('the switch is off', () =>
      page.$eval('.switch', (element) => element.getAttribute('aria-checked') === 'false'),
    );
    await page.close();
    page = await scene.browser().openOwnPage(`${DESK}#settings`);
    await page.waitForSelector('#publisher-name');
    const kept = () => page.$eval('#publisher-name', (field) => (field as HTMLInputElement).value);
    await until('the name is kept', async () => (await kept()) === 'শালবনপুর যাচাই ডেস্ক');
    expect(await page.$eval('.switch', (element) => element.getAttribute('aria-checked'))).toBe('false');
    await say('setSelectionButton', { shown: true });
  });
});
