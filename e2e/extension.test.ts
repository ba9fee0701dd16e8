import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  buildOf,
  closedRootViolations,
  inOwnPage,
  LoopbackServer,
  launchBrowser,
  type RealBrowser,
  shows,
} from './browser/index.ts';

describe.each(BROWSERS)('the extension in %s', (kind) => {
  let browser: RealBrowser;
  let server: LoopbackServer;
  beforeAll(async () => {
    server = await LoopbackServer.start(() => '<!doctype html><title>t</title><p>ঢাকা</p>');
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('answers its own pages', async () => {
    const answer = await browser.callBackground({
      edge: 'page>background',
      call: 'askSite',
      params: { host: '127.0.0.1' },
    });
    expect(answer).toMatchObject({ ok: true, value: { enabled: true } });
  });

  test('comes back when its background was stopped', async () => {
    await browser.callBackground({ edge: 'page>background', call: 'askSite', params: { host: 'a' } });
    expect(await browser.backgroundRuns()).toBe(true);
    await browser.stopBackground();
    const answer = await browser.callBackground({
      edge: 'page>background',
      call: 'askSite',
      params: { host: 'a' },
    });
    expect(answer).toMatchObject({ ok: true });
    expect(await browser.backgroundRuns()).toBe(true);
  });

  test('is granted a host that the reader agrees to', async () => {
    await browser.agreeToHost('http://localhost/*');
    const page = await browser.openOwnPage('icons/32.png');
    await inOwnPage(page, (api) => {
      const button = document.body.appendChild(document.createElement('button'));
      button.id = 'ask';
      button.onclick = async () => {
        const granted = await api.permissions.request({ origins: ['http://localhost/*'] });
        button.textContent = String(granted);
      };
    });
    await page.click('#ask');
    await page.waitForFunction(() => document.querySelector('#ask')?.textContent === 'true');
    const { origins } = await browser.inExtension((api) => api.permissions.getAll());
    expect(origins).toContain('http://localhost/*');
  });

  test('opens its popup for the page in front', async () => {
    const page = await browser.open(`${server.origin}/`);
    const tab = await browser.tabOf(page);
    const popup = await browser.openPopup(page);
    const asked = await inOwnPage(popup, (api) => api.tabs.query({ active: true, currentWindow: true }));
    expect(asked[0]?.id).toBe(tab);
    await shows(popup, 'body', 'প্রসঙ্গ');
  });

  test('sees into closed shadow roots', async () => {
    const page = await browser.open(`${server.origin}/`);
    await page.evaluate(() => {
      const host = document.documentElement.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p id="inner">ভিতরে</p>';
    });
    const inner = await browser.inClosedRoots(page, '#inner');
    expect(await inner?.evaluate((node) => node.textContent)).toBe('ভিতরে');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    await inner!.evaluate((node) => node.append(document.createElement('img')));
    expect(await closedRootViolations(inner!)).toEqual([expect.stringContaining('image-alt')]);
  });
});
