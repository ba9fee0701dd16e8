import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  openCard,
  type Stage,
  setStage,
  until,
  whenMarked,
  whenRead,
} from './browser/index.ts';

const SENTENCE = 'পর্যটকেরা কয়েক দিন কাটিয়ে ফিরেছেন, আবহাওয়া তখন বেশ ভালো ছিল বলে তাঁরা জানান।';

/** A site of custom elements: head and body stand in open shadow roots, one paragraph is slotted from outside. */
const PAGE = `<!doctype html>
<html lang="bn"><head><meta charset="utf-8"><title>সফর</title><meta property="og:type" content="article"></head>
<body><news-page><p>ঢাকায় ${SENTENCE}</p></news-page>
<script>
  customElements.define('news-body', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<div class="text">' + '<p>${SENTENCE} ${SENTENCE}</p>'.repeat(3) + '<p id="inner">দিল্লিতে ${SENTENCE}</p></div>';
    }
  });
  customElements.define('news-page', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<nav>টোকিও</nav><main><article><h1>মস্কো থেকে ফেরা</h1><news-body></news-body><slot></slot></article></main>';
    }
  });
</script></body></html>`;

/** What is marked, by the name of the tree that it stands in, and whether the mark's style reaches it. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('prasanga-entity') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) => {
        const { host } = startContainer.getRootNode() as ShadowRoot;
        const style = getComputedStyle(startContainer.parentElement!, '::highlight(prasanga-entity)');
        const text = startContainer.textContent!.slice(startOffset, endOffset);
        return `${host?.localName ?? 'page'}: ${text}, ${style.textDecorationStyle}`;
      })
      .sort(),
  );

describe.each(BROWSERS)('an article of custom elements, in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(kind, { '/': PAGE });
    page = await stage.browser.open(stage.address('/'));
    await whenRead(stage.browser, page);
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const ALL = ['news-body: দিল্লিতে, dotted', 'news-page: মস্কো, dotted', 'page: ঢাকায়, dotted'];
  const isMarked = (wanted: readonly string[]): Promise<unknown> =>
    until(`marked: ${wanted}`, async () => `${await marked(page)}` === `${wanted}`);

  test('is read as it is shown, and its marks are seen in every tree', async () => {
    await isMarked(ALL);
    expect(await page.$eval('news-page', (element) => element.outerHTML)).toBe(
      `<news-page><p>ঢাকায় ${SENTENCE}</p></news-page>`,
    );
  });

  test('opens cards in a shadow tree and of what is slotted', async () => {
    for (const text of ['দিল্লিতে', 'ঢাকায়']) {
      const card = await openCard(stage.browser, page, await whenMarked(page, { text }));
      expect(await card.evaluate((node) => node.textContent)).toContain(text.replace(/(তে|য়)$/u, ''));
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
    }
  });

  test('sees what changes inside, and goes without a trace when it is turned off', async () => {
    await page.evaluate((sentence) => {
      const inner = document.querySelector('news-page')!.shadowRoot!.querySelector('news-body')!.shadowRoot!;
      inner.querySelector('.text')!.insertAdjacentHTML('beforeend', `<p>লন্ডনে ${sentence}</p>`);
    }, SENTENCE);
    await isMarked(['news-body: দিল্লিতে, dotted', 'news-body: লন্ডনে, dotted', ...ALL.slice(1)]);
    await ask(stage.browser, 'setSite', { url: stage.address('/'), enabled: false, tab: null });
    await isMarked([]);
    expect(
      await page.evaluate(() => document.querySelector('news-page')!.shadowRoot!.adoptedStyleSheets.length),
    ).toBe(0);
  });
});
