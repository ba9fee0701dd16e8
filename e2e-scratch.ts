import { readFileSync } from 'node:fs';
import { buildBundledFeed } from './scripts/build-feed.ts';
import { buildExtension } from './scripts/build-extension.ts';
import { launchBrowser, LoopbackServer, findMark, openCard, highlights, until, whenRead } from './e2e/browser/index.ts';
const kind = (process.argv[2] ?? 'chromium') as 'chromium' | 'firefox';
const dark = process.argv.includes('dark');
if (process.argv.includes('build')) { await buildBundledFeed(); }
await buildExtension(kind === 'chromium' ? 'chrome-demo' : 'firefox-demo');
const text = readFileSync('../shared/seeds/000_1ad5989a81c02196.txt', 'utf8').split('\n').map((s) => s.trim()).filter(Boolean);
const text2 = readFileSync('../shared/seeds/001_a2812ebf6d3e1d5f.txt', 'utf8').split('\n').map((s) => s.trim()).filter(Boolean);
const style = `body{font:18px/1.8 'Noto Serif Bengali',serif;max-width:680px;margin:20px auto;padding:0 20px;${dark ? 'background:#16181c;color:#e6e6e6' : 'background:#fff;color:#222'}}`;
const html = (t: string[]) => `<!doctype html><html lang=bn><head><meta charset=utf-8><title>${t[0]}</title><style>${style}</style></head><body><article><h1>${t[0]}</h1>${t.slice(1).map((p) => `<p>${p}</p>`).join('\n')}</article></body></html>`;
const server = await LoopbackServer.start((p) => html(p === '/2' ? text2 : text));
const browser = await launchBrowser(kind, { extension: `dist/${kind === 'chromium' ? 'chrome' : 'firefox'}-demo`, dark, viewport: { width: 1000, height: 900 } });
try {
  const page = await browser.open(`${server.origin}/1`);
  page.on('console', (m) => console.log('CONSOLE', m.text()));
  page.on('pageerror', (e) => console.log('PAGEERROR', e));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const sum = await whenRead(browser, page).catch((e) => e);
  console.log(sum?.state, sum?.problem, sum?.title, sum?.entities?.length, sum?.claims?.length);
  await page.bringToFront();
  console.log(JSON.stringify(await highlights(page)).slice(0, 1500));
  await page.screenshot({ path: `/tmp/shot-${kind}-${dark}-page.png` as never });
  const mark = await findMark(page, { name: 'prasanga-entity', nth: 3 });
  console.log(mark);
  if (mark) { await openCard(browser, page, mark); await new Promise((r) => setTimeout(r, 600)); await page.screenshot({ path: `/tmp/shot-${kind}-${dark}-card.png` as never }); }
  await page.mouse.move(5, 5); 
  await until('closed', async () => (await page.evaluate(() => document.documentElement.outerHTML)) === before, 5000).then(() => console.log('DOM same'), (e) => console.log(String(e)));
  const claim = await findMark(page, { name: 'prasanga-claim', nth: 0 });
  console.log(claim);
  if (claim) { await page.mouse.move(3, 3); await page.mouse.move(claim.x + 200, claim.y, {steps: 3}); await new Promise((r) => setTimeout(r, 1500)); await page.screenshot({ path: `/tmp/shot-${kind}-${dark}-claim.png` as never }); }
} finally { await browser.close(); await server.close(); }
