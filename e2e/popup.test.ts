import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  buildOf,
  click,
  LoopbackServer,
  launchBrowser,
  type RealBrowser,
  shows,
  texts,
  until,
} from './browser/index.ts';
import { seedVisits } from './fixtures/visits.ts';

/** An article of our own about places that every feed of the build knows. */
const article = (number: number): string => `<!doctype html>
<html lang="bn"><head><meta charset="utf-8"><title>মস্কো থেকে ঢাকা: সফর ${number}</title></head>
<body><header><a href="/">খবর</a></header>
<main><article><h1>মস্কো থেকে ঢাকা: সফর ${number}</h1>
${'<p>গত সপ্তাহে মস্কোয় কয়েক দিন কাটিয়ে পর্যটকেরা ঢাকায় ফিরেছেন। মস্কোর আবহাওয়া তখন বেশ ভালো ছিল বলে তাঁরা জানান। ফেরার পথে তাঁরা দিল্লিতে এক রাত ছিলেন।</p>'.repeat(4)}
</article></main></body></html>`;

const titles = (page: Page): Promise<string[]> => texts(page, '.visit-title');

describe.each(BROWSERS)('the popup of the extension in %s', (kind) => {
  let browser: RealBrowser;
  let server: LoopbackServer;
  beforeAll(async () => {
    server = await LoopbackServer.start((path) => article(Number(path.slice(1)) || 0));
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('lists what the page names and goes to each place', async () => {
    const page = await browser.open(`${server.origin}/1`);
    const popup = await browser.openPopup(page);
    await shows(popup, '.found-name', 'মস্কো');
    await shows(popup, '.switch-site', '127.0.0.1');
    await shows(popup, '.knowledge-summary', 'প্রকাশিত');
    await click(popup, '.found-name', 'মস্কো');
    await shows(popup, '.popup > [role=status]', 'নম্বর');
    await until('the place is shown', () =>
      page.evaluate(() => CSS.highlights.get('prasanga-current')?.size === 1),
    );
    await popup.close();
    await page.close();
  });

  test('switches the site off and on at once, in the page too', async () => {
    const page = await browser.open(`${server.origin}/2`);
    const popup = await browser.openPopup(page);
    const painted = () => page.evaluate(() => CSS.highlights.get('prasanga-entity')?.size ?? 0);
    await shows(popup, '.found-name', 'মস্কো');
    await click(popup, '.switch');
    await shows(popup, '.notice-title', 'এখানে কিছু চেনা হচ্ছে না');
    await until('the marks are gone', async () => (await painted()) === 0);
    await click(popup, '.switch');
    await shows(popup, '.found-name', 'মস্কো');
    await until('the marks are back', async () => (await painted()) > 0);
    await popup.close();
    await page.close();
  });

  test('keeps the history: newest first, found by name, deleted and brought back', async () => {
    const page = await browser.open(`${server.origin}/3`);
    const popup = await browser.openPopup(page);
    await shows(popup, '.found-name', 'মস্কো');
    // The history is read when its part comes to the front.
    await until('the visit is kept', async () => {
      const { visits } = await ask(browser, 'listVisits', { query: 'সফর 3', before: null, limit: 1 });
      return visits.length === 1;
    });
    await click(popup, '[role=tab]:nth-child(2)');
    await shows(popup, '.visit-title', 'সফর 3');
    expect((await titles(popup))[0]).toBe('মস্কো থেকে ঢাকা: সফর 3');
    await shows(popup, '.visit-names', 'মস্কো');
    await popup.$eval('.search', (input) => {
      (input as HTMLInputElement).value = 'dhaka সফর ৩';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('one article is left', async () => (await titles(popup)).length === 1);
    await click(popup, '.visit-actions button');
    await shows(popup, '.bar', '১টি লেখা মোছা হয়েছে');
    await shows(popup, '.notice-title', 'এমন কিছু পাওয়া যায়নি');
    await click(popup, '.bar-action');
    await shows(popup, '.visit-title', 'সফর 3');
    await popup.close();
    await page.close();
  });

  test('goes through the history of months by key: on where the list goes on, and never thrown out of it', async () => {
    const page = await browser.open(`${server.origin}/5`);
    await ask(browser, 'listVisits', { query: '', before: null, limit: 1 });
    const own = await browser.openOwnPage('src/desk/desk.html');
    await seedVisits(own, Date.parse('2024-06-18T06:00:00Z'), 70);
    await own.close();
    const popup = await browser.openPopup(page);
    await popup.bringToFront();
    await click(popup, '[role=tab]:nth-child(2)');
    const search = async (words: string): Promise<void> => {
      await popup.focus('.search');
      await popup.keyboard.type(words);
    };
    const focusOn = (): Promise<string> => popup.evaluate(() => document.activeElement?.textContent ?? '');
    await shows(popup, '.visit-title', 'খবর');
    await search('শালবনপুর');
    await shows(popup, '.history-total', '৭০টি লেখা');
    await until('a page of it is there', async () => (await titles(popup)).length === 30);

    await popup.focus('.history-foot .action');
    await popup.keyboard.press('Enter');
    await until('the next page has the focus', async () => (await focusOn()).startsWith('শালবনপুরের খবর 31'));
    await popup.keyboard.press('Tab');
    expect(await focusOn()).toBe('শালবনপুরের খবর 31');
    await popup.focus('.history-foot .action');
    await popup.keyboard.press('Enter');
    await until('the last page has the focus', async () => (await focusOn()).startsWith('শালবনপুরের খবর 61'));
    expect(await popup.$('.history-foot .action')).toBeNull();
    await popup.close();
    await page.close();
  });

  test('speaks the other language, and remembers it', async () => {
    const page = await browser.open(`${server.origin}/4`);
    const popup = await browser.openPopup(page);
    await shows(popup, '.found-name', 'মস্কো');
    await click(popup, '.language');
    await shows(popup, '.found-name', 'Moscow');
    await popup.close();
    const again = await browser.openPopup(page);
    await shows(again, '.found-name', 'Moscow');
    await again.close();
    await page.close();
  });
});
