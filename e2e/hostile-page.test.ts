import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  cardOf,
  highlights,
  openCard,
  restOnMark,
  type Stage,
  setStage,
  until,
  whenMarked,
  whenRead,
} from './browser/index.ts';
import { page as html, paragraphs, story } from './fixtures/river-pages.ts';

const STRICT = [
  "default-src 'none'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Everything shouted down: what is left readable is only the text itself. */
const SHOUTING = `* { all: unset !important; display: none !important; position: static !important; color: red !important;
  transform: scale(0.1) !important; opacity: 0 !important; pointer-events: none !important; }
html, body, article, h1, p { display: block !important; transform: none !important; opacity: 1 !important; pointer-events: auto !important; }`;

/** Elements whose names hide what scripts look for on the document and on forms. */
const CLOBBERED = `<img name="body"><img name="createTreeWalker"><img name="querySelectorAll"><img name="documentElement">
<img name="createElement"><img name="addEventListener"><img name="visibilityState"><img name="getSelection"><img name="URL">
<form id="form"><input name="parentNode" type="hidden"><input name="firstChild" type="hidden"><input name="nodeType" type="hidden">
<input name="getAttribute" type="hidden"><input name="localName" type="hidden"><input name="nextSibling" type="hidden">
<h1>নদীর জল</h1>${paragraphs}</form>`;

/** Pages that nobody meant to be in the way, laid out as few are. */
const UNUSUAL: Readonly<Record<string, string>> = {
  '/rtl': html(story('নদীর জল')).replace('<html', '<html dir="rtl"'),
  '/slotted': html(`<news-story>${story('নদীর জল')}</news-story>
    <script>document.querySelector('news-story').attachShadow({ mode: 'open' }).append(document.createElement('slot'))</script>`),
  '/scroller': html(
    `<div style="height: 100vh; overflow: auto"><div style="height: 120vh"></div>${story('নদীর জল')}<div style="height: 120vh"></div></div>`,
    '<style>html, body { margin: 0; height: 100%; overflow: hidden }</style>',
  ),
  '/columns': html(
    story('নদীর জল'),
    '<style>html { transform: translateZ(0) } body { zoom: 1.3 } article { columns: 2; text-align: justify }</style>',
  ),
};

/** Changes of globals that a page can make to its own world. */
const TAMPERED = `<script>
for (const name of ['MutationObserver', 'IntersectionObserver', 'StaticRange', 'Highlight', 'CSSStyleSheet'])
  window[name] = function () { throw new Error('tampered'); };
for (const name of ['attachShadow', 'closest', 'showPopover', 'append', 'getClientRects'])
  Element.prototype[name] = () => { throw new Error('tampered'); };
</script>`;

describe.each(BROWSERS)('a page that is in the way, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, {
      '/strict': { body: html(story('নদীর জল')), headers: { 'content-security-policy': STRICT } },
      '/shouting': html(story('নদীর জল'), `<style>${SHOUTING}</style>`),
      '/clobbered': html(CLOBBERED),
      '/tampered': html(story('নদীর জল'), TAMPERED),
      ...UNUSUAL,
      '/linked': html(story('নদীর জল').replace('ঢাকা', '<a href="/elsewhere">ঢাকা</a>')),
      '/elsewhere': html('<p>অন্য পাতা</p>'),
      '/story': html(story('নদীর জল')),
      '/deaf': html(
        story('নদীর জল'),
        `<style>* { user-select: none; -webkit-user-select: none }</style>
        <script>document.addEventListener('click', (event) => event.stopPropagation(), true)</script>`,
      ),
    });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const open = async (path: string): Promise<Page> => {
    const page = await stage.browser.open(stage.address(path));
    await whenRead(stage.browser, page);
    return page;
  };
  const hasMarks = (page: Page) =>
    until('the page has its marks', async () => (await highlights(page))['prasanga-entity']?.length === 6);
  const look = async (page: Page) => {
    const mark = await whenMarked(page, { text: 'নয়াদিল্লি' });
    const card = await openCard(stage.browser, page, mark);
    const box = await card.boundingBox();
    return card.evaluate(
      (node, width) => ({
        title: node.querySelector('h2')?.textContent,
        display: getComputedStyle(node).display,
        radius: getComputedStyle(node).borderRadius,
        wide: width > 300,
        opaque: getComputedStyle((node.getRootNode() as ShadowRoot).host).opacity,
      }),
      box?.width ?? 0,
    );
  };
  const whole = { title: 'নয়াদিল্লি', display: 'flex', radius: '10px', wide: true, opaque: '1' };

  const paths = ['/strict', '/shouting', '/tampered', ...Object.keys(UNUSUAL)];
  test.each(paths)('%s has its marks and a whole card', async (path) => {
    const page = await open(path);
    await hasMarks(page);
    expect(await look(page)).toMatchObject({ ...whole, title: expect.any(String) });
    await page.close();
  });

  test.each(Object.keys(UNUSUAL))('on %s an open card moves nothing and is not copied', async (path) => {
    const page = await open(path);
    const taken = () =>
      page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        getSelection()!.selectAllChildren(document.documentElement);
        // Firefox begins a line for whatever stands behind the body.
        const text = getSelection()!.toString().trimEnd();
        getSelection()!.removeAllRanges();
        const at = document.querySelector('p')!.getBoundingClientRect();
        return { scrollWidth, scrollHeight, text, x: at.x, y: at.y };
      });
    const mark = await whenMarked(page, { text: 'নয়াদিল্লি' });
    const before = await taken();
    await openCard(stage.browser, page, mark);
    expect(await taken()).toEqual(before);
    await page.close();
  });

  test('a page that hides names of the DOM is read all the same', async () => {
    const page = await open('/clobbered');
    await hasMarks(page);
    await openCard(stage.browser, page, await whenMarked(page, { text: 'ঢাকা' }));
    await page.close();
  });

  test('highlights that the page clears come back', async () => {
    const page = await open('/story');
    await page.evaluate(() => CSS.highlights.clear());
    await hasMarks(page);
    await page.evaluate(() => CSS.highlights.get('prasanga-entity')?.clear());
    await hasMarks(page);
    await page.close();
  });

  test('a link with a mark in it stays a link', async () => {
    const page = await open('/linked');
    const mark = await whenMarked(page, { text: 'ঢাকা' });
    await page.mouse.click(mark.x, mark.y);
    await until('the link is followed', () => page.url().endsWith('/elsewhere'));
    await page.close();
  });

  test('a tap opens the card of a mark, on a page that stops clicks and forbids selecting', async () => {
    const page = await open('/deaf');
    const mark = await whenMarked(page, { text: 'ঢাকা' });
    await page.touchscreen.tap(mark.x, mark.y);
    await until('the card is open', () => cardOf(stage.browser, page));
    await page.close();
  });

  test('what the page removes is closed, and opens again', async () => {
    const page = await open('/story');
    const mark = await whenMarked(page, { text: 'ঢাকা' });
    await openCard(stage.browser, page, mark);
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    expect(await cardOf(stage.browser, page)).toBeNull();
    await page.mouse.move(2, 2);
    await restOnMark(page, mark);
    await until('it opens again', () => cardOf(stage.browser, page));
    await page.close();
  });
});
