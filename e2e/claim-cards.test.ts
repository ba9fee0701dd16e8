import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  BROWSERS,
  cardOf,
  closedRootViolations,
  editorOf,
  highlights,
  openCard,
  type Stage,
  setStage,
  until,
  whenMarked,
  whenRead,
} from './browser/index.ts';
import { CLAIM_SENTENCES, claimsArticle } from './fixtures/claims-article.ts';

const CLAIM = 'prasanga-claim';
const textOf = (card: ElementHandle<Element>, selector: string): Promise<string[]> =>
  card.$$eval(selector, (all) => all.map((node) => node.textContent?.trim() ?? ''));

describe.each(BROWSERS)('claims in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    const pages: Record<string, Answer | string> = {
      '/article': claimsArticle({ day: '2024-06-21' }),
      '/undated': claimsArticle({}),
    };
    stage = await setStage(kind, pages);
    pages['/mobile'] = claimsArticle({ day: '2024-06-21', canonical: stage.address('/article') });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    for (const page of await stage.browser.puppeteer.pages())
      if (page.url().startsWith(stage.server.origin)) await page.close();
  });

  const openArticle = async (path = '/article') => {
    page = await stage.browser.open(stage.address(path));
    await whenRead(stage.browser, page);
  };
  const closeCard = async () => {
    if (await cardOf(stage.browser, page)) await page.keyboard.press('Escape');
    await until('no card is open', async () => !(await cardOf(stage.browser, page)));
  };
  const cardAt = async (text: string, name = CLAIM) => {
    // Where the pointer rests now, scrolling may bring another mark.
    await page.mouse.move(2, 2);
    await closeCard();
    return openCard(stage.browser, page, await whenMarked(page, { name, text }));
  };
  const claims = async () => (await highlights(page))[CLAIM] ?? [];
  const ask = (call: string, params: object) =>
    stage.browser.callBackground({ edge: 'popup>background', call, params });
  const press = (card: ElementHandle<Element>, label: string) =>
    card.$$eval(
      'button',
      (buttons, wanted) => {
        const button = buttons.find((one) => one.textContent === wanted);
        if (!button) throw new Error(`no button says ${wanted}`);
        button.click();
      },
      label,
    );
  const focusedIn = (card: ElementHandle<Element>) =>
    card.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement?.textContent);

  test('a card says at once what differs, and why it was opened', async () => {
    await openArticle();
    const card = await cardAt(CLAIM_SENTENCES.changed);
    expect(await textOf(card, '.match .differs li')).toEqual(['সংখ্যা: এখানে ৭০০, আগের দাবিতে ৫০০']);
    await card.$eval('summary', (summary) => (summary as HTMLElement).click());
    expect(await textOf(card, '.why mark')).toEqual(
      expect.arrayContaining([expect.stringContaining('রাশিয়া'), expect.stringContaining('যুদ্ধ')]),
    );
    expect(await textOf(card, '.why em')).toEqual(['৭০০']);
    expect(await textOf(card, '.outcome')).toEqual(expect.arrayContaining(['মিলেছে', 'আলাদা', 'দাবিতে নেই']));
    const denial = await cardAt(CLAIM_SENTENCES.contradicts);
    expect((await textOf(denial, '.match .differs li'))[0]).toMatch(/^অস্বীকার: এখানে .*না, আগের দাবিতে /);
    const told = await textOf(denial, '.timeline .relation');
    expect(told).toEqual(told.toSorted((a, b) => Number(a === 'প্রতিবেদন') - Number(b === 'প্রতিবেদন')));
    expect(told.indexOf('এই দাবি')).toBeLessThan(told.indexOf('প্রতিবেদন'));
    const same = await cardAt(CLAIM_SENTENCES.same);
    expect(await textOf(same, '.match .differs li')).toEqual([]);
  });

  test('“Not this claim” hides it at once and for good, and is undone in the card or in the popup', async () => {
    await openArticle();
    const all = await claims();
    const rest = all.filter((text) => text !== CLAIM_SENTENCES.changed);
    let card = await cardAt(CLAIM_SENTENCES.changed);
    await press(card, 'এই দাবি নয়');
    await until('the mark is gone', async () => (await claims()).length === rest.length);
    await until('the way back has the focus', async () => (await focusedIn(card)) === 'ফিরিয়ে আনুন');
    expect(await textOf(card, '[role=status]')).toEqual(['এই বাক্যে দাবিটি আর দেখানো হবে না।']);
    expect(await closedRootViolations(card)).toEqual([]);
    await page.mouse.move(2, 2, { steps: 3 });
    await page.keyboard.press('Enter');
    await until('the mark is back', async () => (await claims()).length === all.length);
    await until('the card says it again', async () => (await textOf(card, '.match')).length === 1);
    card = await cardAt(CLAIM_SENTENCES.changed);
    await press(card, 'এই দাবি নয়');
    await until('the mark is gone', async () => (await claims()).length === rest.length);
    for (const path of ['/article', '/mobile', '/undated']) {
      await openArticle(path);
      await until(`${path} has the other claims marked`, async () => (await claims()).join() === rest.join());
    }
    const popup = await stage.browser.openPopup(page);
    const hidden = await until('the popup lists it', () => popup.$('.hidden-match'));
    expect(await hidden.$eval('.found-note', (note) => note.textContent)).toBe(CLAIM_SENTENCES.changed);
    await hidden.$eval('button', (button) => button.click());
    await until('the mark is back', async () => (await claims()).length === all.length);
    await until('the popup lists nothing', async () => !(await popup.$('.hidden-match')));
    await popup.close();
    await page.reload();
    await until('it stays', async () => (await claims()).length === all.length);
  });

  test('what is hidden in one tab goes in the others at once, and comes back in all', async () => {
    await openArticle();
    const other = page;
    const all = await claims();
    const marked = async (tab: Page) => (await highlights(tab))[CLAIM] ?? [];
    await openArticle('/mobile');
    const card = await cardAt(CLAIM_SENTENCES.changed);
    await press(card, 'এই দাবি নয়');
    const rest = all.filter((text) => text !== CLAIM_SENTENCES.changed);
    for (const tab of [page, other])
      await until('the mark is gone', async () => (await marked(tab)).join() === rest.join());
    await press(card, 'ফিরিয়ে আনুন');
    for (const tab of [page, other])
      await until('the mark is back', async () => (await marked(tab)).join() === all.join());
  });

  test('what nobody knows of is marked only where the reader asked for it, and its card says who says it', async () => {
    await openArticle();
    expect((await highlights(page))['prasanga-statement'] ?? []).toEqual([]);
    await ask('setReadingOption', { option: 'statements', on: true });
    const cues = async () => (await highlights(page))['prasanga-statement'] ?? [];
    await until('reporting words are marked', async () => (await cues()).length === 2);
    expect(await cues()).toEqual(['বলেছেন', 'জানান']);
    const card = await cardAt('বলেছেন', 'prasanga-statement');
    const facts = (await textOf(card, '.facts > div')).join('\n');
    expect(facts).toContain('দিমিত্রি পেসকভ');
    expect(facts).toContain('সরাসরি উদ্ধৃতি');
    expect(facts).toContain('২০ জুন ২০২৪');
    expect(await closedRootViolations(card)).toEqual([]);
    const other = await cardAt('জানান', 'prasanga-statement');
    expect((await textOf(other, '.offered li')).length).toBeGreaterThan(0);
    expect(await textOf(other, '.offered .rating')).toEqual([]);
    await ask('setReadingOption', { option: 'statements', on: false });
    await until('they go when it is turned off', async () => (await cues()).length === 0);
  });

  test('an article without a date leaves its times open, and the card says so', async () => {
    await ask('setReadingOption', { option: 'statements', on: true });
    await openArticle('/undated');
    await whenMarked(page, { name: 'prasanga-statement' });
    const card = await cardAt('বলেছেন', 'prasanga-statement');
    expect(await card.evaluate((node) => node.textContent)).toContain('‘গতকাল’ বলতে কোন দিন');
    await ask('setReadingOption', { option: 'statements', on: false });
  });

  test('sentences worth checking are listed for who asked for them, with a way to each', async () => {
    await ask('setReadingOption', { option: 'checkable', on: true });
    await openArticle();
    const popup = await stage.browser.openPopup(page);
    await until('they are listed', () => popup.$('#group-checkable'));
    const listed = await popup.$$eval('.sentence', (all) => all.map((node) => node.textContent));
    expect(listed).toContain(CLAIM_SENTENCES.unknown);
    await popup.$$eval(
      '.found-name',
      (buttons, wanted) =>
        (buttons.find((button) => button.textContent?.includes(wanted)) as HTMLElement).click(),
      CLAIM_SENTENCES.unknown,
    );
    await until('the page shows the sentence', async () =>
      ((await highlights(page))['prasanga-current'] ?? []).includes(CLAIM_SENTENCES.unknown),
    );
    await popup.$$eval(
      '.annotate',
      (buttons, wanted) =>
        (buttons.find((button) => button.textContent?.includes(wanted)) as HTMLElement).click(),
      CLAIM_SENTENCES.unknown,
    );
    const editor = await until('the editor is open', () => editorOf(stage.browser, page));
    await until('it is on the sentence', async () =>
      (await editor.evaluate((node) => node.textContent))?.includes(CLAIM_SENTENCES.unknown),
    );
    await ask('setReadingOption', { option: 'checkable', on: false });
    // It closes by itself over the editor.
    await popup.close().catch(() => undefined);
  });
});

test.each(BROWSERS)('axe-core finds nothing wrong in dark claim cards in %s', async (kind) => {
  await using own = await setStage(
    kind,
    { '/article': claimsArticle({ day: '2024-06-21' }) },
    { dark: true },
  );
  const page = await own.browser.open(own.address('/article'));
  await whenRead(own.browser, page);
  for (const text of [CLAIM_SENTENCES.changed, CLAIM_SENTENCES.contradicts]) {
    const card = await openCard(own.browser, page, await whenMarked(page, { name: CLAIM, text }));
    await card.$eval('details', (details) => {
      details.open = true;
    });
    expect(await closedRootViolations(card)).toEqual([]);
  }
});
