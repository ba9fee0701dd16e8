import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  cardOf,
  highlights,
  openCard,
  type Stage,
  setStage,
  until,
  whenMarked,
  whenRead,
} from './browser/index.ts';
import { page as html, paragraphs, story } from './fixtures/river-pages.ts';

const PAGES = {
  '/story': html(story('নদীর জল')),
  '/late': html('<main id="place"><h1>নদীর জল</h1></main>'),
  '/framed': html('<h1>নদীর জল</h1><iframe src="/story" width="800" height="600"></iframe>'),
  '/english': html(
    `<article><h1>River</h1>${'<p>The river fell again on Monday, the office said.</p>'.repeat(9)}</article>`,
  ),
};

describe.each(BROWSERS)('a page that lives, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, PAGES);
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const open = async (path: string): Promise<Page> => {
    const page = await stage.browser.open(stage.address(path));
    await whenRead(stage.browser, page);
    return page;
  };
  const marksOf = async (page: Page): Promise<string[]> => (await highlights(page))['prasanga-entity'] ?? [];
  const hasMarks = (page: Page, count: number) =>
    until(`the page has ${count} marks`, async () => (await marksOf(page)).length === count);
  const visits = async () => {
    const { visits } = await ask(stage.browser, 'listVisits', { query: '', before: null, limit: 50 });
    return visits;
  };

  test('an article that comes late is marked', async () => {
    const page = await open('/late');
    expect(await marksOf(page)).toEqual([]);
    await page.evaluate((inside) => {
      document.querySelector('#place')!.innerHTML += inside;
    }, paragraphs);
    await hasMarks(page, 6);
    await page.close();
  });

  test('an article that is drawn again is marked again', async () => {
    const page = await open('/story');
    await hasMarks(page, 6);
    const before = await marksOf(page);
    await page.evaluate(() => {
      const old = document.querySelector('article')!;
      old.replaceWith(old.cloneNode(true));
    });
    await until('the new nodes are marked', () =>
      page.evaluate(() => {
        const marks = [...(CSS.highlights.get('prasanga-entity') ?? [])];
        return marks.length === 6 && marks.every(({ startContainer }) => startContainer.isConnected);
      }),
    );
    expect(await marksOf(page)).toEqual(before);
    await page.close();
  });

  test('a page that goes on to another article without loading is read and recorded anew', async () => {
    const page = await open('/story');
    await page.evaluate(
      (next) => {
        history.pushState(null, '', '/story-two');
        document.body.innerHTML = next;
      },
      story('পাহাড়ের পথ').replace('ঢাকা থেকে', 'ঢাকা ও কলকাতা থেকে'),
    );
    await hasMarks(page, 7);
    const recorded = await until('both are in the history', async () => {
      const found = (await visits()).map(({ title, address }) => `${title} ${new URL(address).pathname}`);
      return found.includes('পাহাড়ের পথ /story-two') && found.includes('নদীর জল /story') ? found : null;
    });
    expect(recorded).not.toContain('নদীর জল /story-two');
    await page.close();
  });

  test('an article appended below is marked too, and recorded when it is reached', async () => {
    const page = await open('/story');
    await page.evaluate(
      (next) => {
        const space = document.createElement('div');
        space.style.height = '5000px';
        const more = document.createElement('div');
        more.innerHTML = next;
        document.body.append(space, more);
      },
      `${story('তৃতীয় খবর').replace('<article>', '<article data-url="/third">')}`,
    );
    await hasMarks(page, 12);
    expect((await visits()).map(({ title }) => title)).not.toContain('তৃতীয় খবর');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('it is in the history', async () =>
      (await visits()).some(({ title, address }) => title === 'তৃতীয় খবর' && address.endsWith('/third')),
    );
    await page.close();
  });

  test('an article in a frame is marked there, with its card, and is no visit of its own', async () => {
    const page = await stage.browser.open(stage.address('/framed'));
    const frame = await until('the frame is there', () =>
      page.frames().find((f) => f.url().endsWith('/story')),
    );
    await until('the frame is marked', () =>
      frame.evaluate(() => (CSS.highlights.get('prasanga-entity')?.size ?? 0) === 6),
    );
    expect(await marksOf(page)).toEqual([]);
    await page.close();
  });

  test('a page in another language is left alone', async () => {
    const page = await open('/english');
    expect(await highlights(page)).toEqual({});
    await page.close();
  });

  test('a site that is switched off loses its marks and card at once, and gets them back', async () => {
    const page = await open('/story');
    await openCard(stage.browser, page, await whenMarked(page, { text: 'ঢাকা' }));
    const tab = await stage.browser.tabOf(page);
    await ask(stage.browser, 'setSite', { url: page.url(), enabled: false, tab });
    await until('the marks are gone', async () => Object.keys(await highlights(page)).length === 0);
    await until('the card is gone', async () => !(await cardOf(stage.browser, page)));
    await ask(stage.browser, 'setSite', { url: page.url(), enabled: true, tab });
    await hasMarks(page, 6);
    await page.close();
  });

  test('a thousand changes a second neither stop the page nor lose the marks', async () => {
    const page = await open('/story');
    // A page that were stopped would draw no more frames, and this would not end.
    await page.evaluate(async () => {
      const box = document.body.appendChild(document.createElement('div'));
      for (let frame = 0; frame < 120; frame++) {
        for (let i = 0; i < 17; i++) box.append(`${i} `);
        if (frame % 10 === 0) box.replaceChildren();
        await new Promise(requestAnimationFrame);
      }
    });
    await hasMarks(page, 6);
    await page.close();
  });

  test('going back to a page finds it marked', async () => {
    const page = await open('/story');
    await page.goto(stage.address('/english'));
    await page.goBack();
    await hasMarks(page, 6);
    await page.close();
  });
});
