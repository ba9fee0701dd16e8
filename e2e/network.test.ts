import { describe, expect, test } from 'vitest';
import { BROWSERS, buildOf, LoopbackServer, launchBrowser, RecordingProxy } from './browser/index.ts';

describe.each(BROWSERS)('the recording proxy of %s', (kind) => {
  test('sees what a page and the extension ask for, lets nothing out, and stands for other hosts', async () => {
    await using server = await LoopbackServer.start((path) => (path === '/' ? '<title>t</title>' : null));
    await using proxy = await RecordingProxy.start({ 'khobor.test': server.origin });
    await using browser = await launchBrowser(kind, {
      extension: `dist/${buildOf(kind)}`,
      proxy: proxy.address,
    });
    const page = await browser.open('http://khobor.test/');
    expect(await page.title()).toBe('t');
    proxy.forget();
    await page.evaluate(() => fetch('/from-page'));
    const reached = await browser.inExtension(() =>
      fetch('https://outside.test/', { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    expect(proxy.seen.filter(({ url }) => !url.includes('favicon'))).toEqual(
      expect.arrayContaining([
        { method: 'GET', url: 'http://khobor.test/from-page' },
        { method: 'CONNECT', url: 'outside.test:443' },
      ]),
    );
  });

  test('sees nothing while the browser stands idle', async () => {
    await using server = await LoopbackServer.start(() => '<title>t</title><link rel="icon" href="data:,">');
    await using proxy = await RecordingProxy.start();
    await using browser = await launchBrowser(kind, {
      extension: `dist/${buildOf(kind)}`,
      proxy: proxy.address,
    });
    await browser.open(`${server.origin}/`);
    expect(proxy.seen.map(({ url }) => url)).toEqual([`${server.origin}/`]);
  });
});
