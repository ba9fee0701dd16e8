import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  buildOf,
  click,
  inOwnPage,
  LoopbackServer,
  launchBrowser,
  PATIENCE_MS,
  type RealBrowser,
  shows,
  until,
} from './browser/index.ts';

const ARTICLE = `<!doctype html>
<html lang="bn"><head><meta charset="utf-8"><title>মস্কো থেকে ঢাকা</title></head>
<body><main><article><h1>মস্কো থেকে ঢাকা</h1>
${'<p>গত সপ্তাহে মস্কোয় কয়েক দিন কাটিয়ে পর্যটকেরা ঢাকায় ফিরেছেন। মস্কোর আবহাওয়া তখন বেশ ভালো ছিল বলে তাঁরা জানান।</p>'.repeat(4)}
</article></main></body></html>`;

const painted = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('prasanga-entity')?.size ?? 0);

describe.each(BROWSERS)('a site that the manifest does not list, in %s', (kind) => {
  let browser: RealBrowser;
  let server: LoopbackServer;
  let address: string;
  beforeAll(async () => {
    server = await LoopbackServer.start(() => ARTICLE);
    address = `${server.origin.replace('127.0.0.1', 'localhost')}/`;
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const ask = async (call: string, params: object): Promise<unknown> =>
    browser.callBackground({ edge: 'popup>background', call, params });

  test('is not covered until permitted, then runs in the open tab and in new ones', async () => {
    const page = await browser.open(address);
    expect(await ask('describeSite', { url: address })).toMatchObject({
      ok: true,
      value: { covered: false },
    });
    await browser.agreeToHost('http://localhost/*');
    const asking = await browser.openOwnPage('src/popup/popup.html');
    await inOwnPage(asking, (api) => {
      const button = document.body.appendChild(document.createElement('button'));
      button.id = 'ask';
      button.textContent = '?';
      button.style.cssText = 'position: fixed; inset: 0';
      button.onclick = () => void api.permissions.request({ origins: ['http://localhost/*'] });
    });
    await asking.click('#ask');
    await until('the open tab is marked', async () => (await painted(page)) > 0);
    expect(await ask('describeSite', { url: address })).toMatchObject({
      value: { covered: true, enabled: true },
    });
    const other = await browser.open(address);
    await until('a new tab is marked', async () => (await painted(other)) > 0);
    await asking.close();
    await other.close();
    await page.close();
  });
});

test('the popup under the button turns a site on, in Chromium', async () => {
  await using server = await LoopbackServer.start(() => ARTICLE);
  await using browser = await launchBrowser('chromium', { extension: `dist/${buildOf('chromium')}` });
  await browser.agreeToHost('http://localhost/*');
  const page = await browser.open(`${server.origin.replace('127.0.0.1', 'localhost')}/`);
  const [extension] = (await browser.puppeteer.extensions()).values();
  const opened = browser.puppeteer.waitForTarget((target) => target.url().endsWith('/popup.html'), {
    timeout: PATIENCE_MS,
  });
  await page.triggerExtensionAction(extension!);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('.notice .action');
  expect(await painted(page)).toBe(0);
  await click(popup, '.notice .action');
  await until('the page is marked', async () => (await painted(page)) > 0);
  await popup.waitForSelector('.found-name');
  await shows(popup, '.switch-site', 'localhost');
  // The browser gives a popup its size in its own time.
  await until('the popup has a size that shows all of it', () =>
    popup.evaluate(
      () => innerWidth >= 360 && document.documentElement.scrollWidth <= innerWidth && innerHeight <= 600,
    ),
  );
});

describe.each(BROWSERS)('settings in %s', (kind) => {
  let browser: RealBrowser;
  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(() => browser?.close());

  test('a bad stored value counts as not set, the others stand', async () => {
    await browser.inExtension((api) =>
      api.storage.local.set({
        'settings/language': 42,
        'settings/site/a.example': 'off',
        'settings/site/b.example': false,
      }),
    );
    const askSite = (host: string) =>
      browser.callBackground({ edge: 'page>background', call: 'askSite', params: { host } });
    expect(await askSite('a.example')).toMatchObject({ ok: true, value: { enabled: true, language: 'bn' } });
    expect(await askSite('www.b.example')).toMatchObject({
      ok: true,
      value: { enabled: false, language: 'bn' },
    });
  });

  test('two windows that switch different sites at once both get their way', async () => {
    const sites = Array.from({ length: 8 }, (_, at) => `site-${at}.example`);
    await Promise.all(
      sites.map((site) =>
        browser.callBackground({
          edge: 'popup>background',
          call: 'setSite',
          params: { url: `https://${site}/`, enabled: false, tab: null },
        }),
      ),
    );
    const kept = await browser.inExtension((api) => api.storage.local.get(null));
    expect(sites.filter((site) => kept[`settings/site/${site}`] !== false)).toEqual([]);
  });
});
