import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  buildOf,
  click,
  highlights,
  inOwnPage,
  launchBrowser,
  openCard,
  pageViolations,
  type RealBrowser,
  setScheme,
  shows,
  texts,
  until,
  whenMarked,
} from './browser/index.ts';

const WELCOME = 'src/welcome/welcome.html';
const DENIED = 'যুক্তরাষ্ট্রের অভিযোগ, রাশিয়াকে বিপুলসংখ্যক কামানের গোলা ও ব্যালিস্টিক ক্ষেপণাস্ত্র দিয়েছে উত্তর কোরিয়া।';

/** The tabs with the page. Puppeteer knows no address of an extension's page in Firefox: each is asked itself. */
async function welcomes(browser: RealBrowser): Promise<Page[]> {
  const address = `${browser.extensionOrigin}/${WELCOME}`;
  const pages = await browser.puppeteer.pages();
  const shown = await Promise.all(
    pages.map((page) => page.evaluate(() => document.documentURI).catch(() => '')),
  );
  return pages.filter((_, i) => shown[i] === address);
}

describe.each(BROWSERS)('the welcome page in %s', (kind) => {
  let browser: RealBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(() => browser?.close());

  test('opens once when Prasanga is installed, behind what somebody who loads it from a folder has in front', async () => {
    page = await until('the page is open', async () => (await welcomes(browser))[0]);
    await shows(page, 'h1', 'খবর পড়ুন প্রসঙ্গসহ');
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await page.title()).toBe('প্রসঙ্গে স্বাগত');
    await page.bringToFront();
    await shows(page, 'aside', 'সাইটে প্রসঙ্গ নিজে থেকেই চলে');
    expect(await page.$('.sites .button-main')).toBeNull();
    expect(await pageViolations(page)).toEqual([]);
  });

  test('has its sample marked by the very script that marks articles, and keeps nothing of it', async () => {
    await click(page, '.sample .button', 'এই লেখায় চালিয়ে দেখুন');
    await shows(page, '.sample-found', '৮টি নাম চেনা গেছে, ২টি বাক্যে আছে জানা দাবি।');
    const marks = await highlights(page);
    expect(marks['prasanga-entity']).toContain('ভ্লাদিমির পুতিন');
    expect(marks['prasanga-claim']).toContain(DENIED);
    const elsewhere = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([, ranges]) =>
        [...ranges]
          .map(String)
          .filter((_, i) => ![...ranges][i]!.startContainer.parentElement?.closest('article')),
      ),
    );
    expect(elsewhere).toEqual([]);

    const card = await openCard(browser, page, await whenMarked(page, { text: 'মস্কো' }));
    expect(await card.evaluate((node) => node.textContent)).toContain('মস্কো');
    await page.keyboard.press('Escape');
    const { total } = await ask(browser, 'listVisits', { query: '', before: null, limit: 1 });
    expect(total).toBe(0);
  });

  test('speaks the other language, its cards too, with the marks in their places', async () => {
    await click(page, '.languages label:nth-of-type(2) input');
    await shows(page, 'h1', 'Read the news in context');
    await shows(page, '.sample-found', 'Names recognised: 8. Sentences with known claims: 2.');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const card = await openCard(
      browser,
      page,
      await whenMarked(page, { name: 'prasanga-claim', text: DENIED }),
    );
    await until('the card speaks English', () =>
      card.evaluate((node) => node.textContent?.includes('North Korea has given Russia')),
    );
    await page.keyboard.press('Escape');
    for (const scheme of ['light', 'dark'] as const) {
      await setScheme(page, scheme);
      expect(await pageViolations(page)).toEqual([]);
    }
    await click(page, '.languages label:nth-of-type(1) input');
    await shows(page, 'h1', 'খবর পড়ুন প্রসঙ্গসহ');
  });

  test('lets “Not this claim” be tried, and keeps nothing of that either', async () => {
    const card = await openCard(
      browser,
      page,
      await whenMarked(page, { name: 'prasanga-claim', text: DENIED }),
    );
    await card.$eval('.not-this button', (button) => (button as HTMLElement).click());
    await until('the claim is hidden', () => card.$('.hidden-claim'));
    const dismissed = await ask(browser, 'listDismissals', { before: null, limit: 10 });
    expect(dismissed).toMatchObject({ outcome: 'done', value: { total: 0 } });
    await page.keyboard.press('Escape');
  });

  test('asks for a site by its address', async () => {
    const url = 'http://localhost:8080/';
    await browser.agreeToHost('http://localhost/*');
    await page.bringToFront();
    await page.focus('#site-address');
    await page.keyboard.type('no address');
    await page.keyboard.press('Enter');
    await shows(page, '#site-outcome', 'এটি কোনো ওয়েবসাইটের ঠিকানা নয়।');
    await page.$eval('#site-address', (field) => (field as HTMLInputElement).select());
    await page.keyboard.type(url);
    await page.keyboard.press('Enter');
    await shows(page, '#site-outcome', 'localhost সাইটে প্রসঙ্গ চালু আছে।');
    expect(await ask(browser, 'describeSite', { url })).toEqual({ enabled: true, covered: true });
  });

  test('says when the browser was told to take the listed sites away, and asks for them again', async () => {
    await browser.takeBackHosts();
    await shows(page, 'aside [role=status]', 'চলার অনুমতি এখন নেই');
    expect(await texts(page, 'aside .button-main')).toEqual(['সেখানে চলার অনুমতি দিন']);
    expect(await pageViolations(page)).toEqual([]);
    // Chromium's question stands in a window of its own, which no protocol reaches.
    if (kind === 'chromium') return;
    await (await page.$('aside .button-main'))!.click();
    await shows(page, 'aside [role=status]', 'সাইটে প্রসঙ্গ নিজে থেকেই চলে');
  });

  test('names the keys as the browser has them now', async () => {
    const commands = await browser.inExtension((api) => api.commands.getAll());
    const keys = commands.find(({ name }) => name === 'annotate')?.shortcut || 'ঠিক করা নেই';
    expect((await texts(page, '.keys dd')).at(-1)).toBe(keys.replaceAll('+', ' + '));
  });

  test('has the popup open with the history in front', async () => {
    const popup = await inOwnPage(page, async ({ action, tabs }) =>
      action.getPopup({ tabId: (await tabs.getCurrent()).id }),
    );
    expect(popup).toBe(`${browser.extensionOrigin}/src/popup/popup.html#history`);
    const opened = await browser.openOwnPage('src/popup/popup.html#history');
    await shows(opened, '[role=tab][aria-selected=true]', 'পড়ার ইতিহাস');
    await opened.close();
  });

  test('stays away after an update', async () => {
    for (const old of await welcomes(browser)) await old.close();
    await browser.tellOfUpdate();
    await ask(browser, 'describeKnowledge', {});
    // A tab that was being opened meanwhile comes before one that is asked for now.
    await (await browser.openOwnPage('src/options/options.html')).close();
    expect(await welcomes(browser)).toEqual([]);
  });
});
