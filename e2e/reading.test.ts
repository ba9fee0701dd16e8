import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  highlights,
  type RealBrowser,
  type Stage,
  setStage,
  until,
  whenRead,
} from './browser/index.ts';
import { CAPITALS } from './fixtures/capitals.ts';
import { plainArticle } from './fixtures/plain-article.ts';
import { SEED_MARKS, SEEDS } from './fixtures/seeds.ts';

/** A page's icon would be asked for by the browser itself. */
const withoutIcon = (html: string) => html.replace('</head>', '<link rel="icon" href="data:,"></head>');

type Marked = Record<string, Record<string, number>>;

/** By entity, the texts that its marks cover, with how often; found by jumping to every mark as the popup does. */
async function marked(browser: RealBrowser, url: string): Promise<Marked> {
  const page = await browser.open(url);
  const summary = await whenRead(browser, page);
  const tab = await browser.tabOf(page);
  const found: Marked = {};
  for (const { id, marks } of summary?.entities ?? []) {
    const texts: Record<string, number> = {};
    for (const mark of marks) {
      expect(await ask(browser, 'jumpTo', { tab, frame: 0, mark })).toEqual({ found: true });
      const { 'prasanga-current': current = [] } = await highlights(page);
      const text = current.join('|').normalize('NFC');
      texts[text] = (texts[text] ?? 0) + 1;
    }
    found[id] = texts;
  }
  await page.close();
  return found;
}

describe.each(BROWSERS)('reading in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, {
      '/article': withoutIcon(CAPITALS),
      ...Object.fromEntries(
        SEEDS.filter(existsSync).map((file, i) => [`/seed${i}`, plainArticle(readFileSync(file, 'utf8'))]),
      ),
    });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  test('marks what an article names, with its inflection', async () => {
    expect(await marked(stage.browser, stage.address('/article'))).toEqual({
      bangladesh: { বাংলাদেশের: 1 },
      dhaka: { ঢাকা: 1, ঢাকার: 1 },
      india: { ভারতের: 1 },
      delhi: { নয়াদিল্লি: 1, দিল্লির: 1 },
      pakistan: { পাকিস্তানের: 1 },
      islamabad: { ইসলামাবাদ: 1 },
    });
  });

  test.skipIf(!SEEDS.every(existsSync)).each([0, 1])(
    'marks seed article %i exactly as it must be',
    async (i) => {
      expect(await marked(stage.browser, stage.address(`/seed${i}`))).toEqual(SEED_MARKS[i]);
    },
  );

  test('leaves the page as it was, to the byte', async () => {
    const page = await stage.browser.open(stage.address('/article'));
    await whenRead(stage.browser, page);
    await until('it is marked', async () => 'prasanga-entity' in (await highlights(page)));
    const bare = await stage.browser.newPage();
    await bare.setContent(withoutIcon(CAPITALS));
    const serialise = () => new XMLSerializer().serializeToString(document);
    expect(await page.evaluate(serialise)).toBe(await bare.evaluate(serialise));
    await Promise.all([page.close(), bare.close()]);
  });

  test('asks nothing of any network', async () => {
    await stage.browser.callBackground({ edge: 'popup>background', call: 'describeKnowledge', params: {} });
    stage.proxy.forget();
    const url = stage.address('/article');
    const page = await stage.browser.open(url);
    await whenRead(stage.browser, page);
    await page.close();
    expect(stage.proxy.seen).toEqual([{ method: 'GET', url }]);
  });

  test('reads on when the background is stopped between two pages', async () => {
    await stage.browser.stopBackground();
    const page = await stage.browser.open(stage.address('/article'));
    expect((await whenRead(stage.browser, page))?.state).toBe('read');
    await page.close();
  });
});
