import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  click,
  openCard,
  type Stage,
  setStage,
  until,
  whenMarked,
  whenRead,
} from './browser/index.ts';
import { CLAIM, factCheck, MICRODATA, repeating, reviewAt } from './fixtures/fact-check.ts';
import { noteContent } from './fixtures/written-notes.ts';

describe.each(BROWSERS)('reviews that a reader keeps, in %s', (kind) => {
  const pages: Record<string, string> = {};
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, pages);
    pages['/check'] = factCheck([reviewAt(stage.address('/check'))], MICRODATA);
    pages['/article'] = repeating();
    pages['/altered'] = repeating('ঢাকার নীলকুঠি টাওয়ার ঝড়ে ভেঙে ৭০ জন আহত হয়েছেন।');
    pages['/hostile'] = factCheck(
      [
        reviewAt('https://another-desk.example/x'),
        reviewAt('javascript:alert(1)'),
        { '@type': 'ClaimReview', __proto__: { url: stage.address('/hostile') } },
        JSON.parse(`{"@type":"ClaimReview","__proto__":{"url":"${stage.address('/hostile')}"}}`),
        reviewAt(stage.address('/hostile'), {
          claimReviewed: '<img src=x onerror="document.title=1"> \u202eদাবি',
          author: { name: '<script>document.title=1</script>' },
        }),
      ],
      `<script type="application/ld+json">{"@type":"ClaimReview", broken</script>`,
    );
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const claimsOn = async (page: Page) => (await whenRead(stage.browser, page))?.claims ?? [];
  /** The claims on a page, once there is one: a reading that comes while the notebook is indexed goes on without. */
  const whenClaimed = (page: Page) =>
    until(`${page.url()} has a claim`, async () => {
      const found = await claimsOn(page);
      return found.length > 0 && found;
    });
  /** Opens the popup on a page that publishes reviews, and presses the button of one. */
  const press = async (page: Page, label: string, then: string): Promise<void> => {
    const popup = await stage.browser.openPopup(page);
    await click(popup, `.page-reviews button[aria-label="${label}"]`);
    await until(`the popup says ${then}`, () => popup.$(`.page-reviews button[aria-label="${then}"]`));
    await popup.close();
  };
  const KEEP = `যাচাইটি রাখুন: ${CLAIM}`;
  const DROP = `যাচাইটি আর রাখব না: ${CLAIM}`;

  test('are offered in the popup, kept with a click, and then recognised in other articles as their own', async () => {
    const article = await stage.browser.open(stage.address('/article'));
    expect(await claimsOn(article)).toEqual([]);
    const check = await stage.browser.open(stage.address('/check'));
    await press(check, KEEP, DROP);

    expect(await whenClaimed(article)).toMatchObject([
      { text: { bn: CLAIM }, relation: 'same', own: 'kept' },
    ]);
    const card = await openCard(stage.browser, article, await whenMarked(article, { text: `${CLAIM}।` }));
    const said = await card.evaluate((node) => node.textContent);
    for (const words of ['আপনার নোটবইয়ে', '‘মিথ্যা’', 'আপনার রাখা যাচাই', 'কল্পিত যাচাই ডেস্ক', 'একটি পোস্ট', 'কার দাবি'])
      expect(said).toContain(words);
    await article.close();

    const altered = await stage.browser.open(stage.address('/altered'));
    expect(await whenClaimed(altered)).toMatchObject([{ relation: 'changed', own: 'kept' }]);
    const changed = await openCard(
      stage.browser,
      altered,
      await whenMarked(altered, { name: 'prasanga-claim' }),
    );
    const differs = await changed.evaluate((node) => node.querySelector('.match')?.textContent);
    for (const number of ['৪০', '৭০']) expect(differs).toContain(number);
    await altered.close();
    // On the fact check itself the claim is no news.
    expect(await claimsOn(check)).toEqual([]);
    await check.close();
  });

  test('outlive the background, and go when they are dropped', async () => {
    await stage.browser.stopBackground();
    const article = await stage.browser.open(stage.address('/article'));
    expect(await whenClaimed(article)).toMatchObject([{ own: 'kept' }]);
    const check = await stage.browser.open(stage.address('/check'));
    await press(check, DROP, KEEP);
    await until('the article has no claim any more', async () => (await claimsOn(article)).length === 0);
    await article.close();
    await check.close();
  });

  test('stand beside notes of one’s own, which are recognised in other articles too', async () => {
    const id = '10000000-0000-4000-8000-0000000000aa';
    await ask(stage.browser, 'saveNote', {
      id,
      base: 0,
      session: 'test',
      content: noteContent({ verdict: 'misleading' }),
    });
    const article = await stage.browser.open(stage.address('/article'));
    expect(await whenClaimed(article)).toMatchObject([{ id: `note-${id}`, relation: 'same', own: 'note' }]);
    const card = await openCard(stage.browser, article, await whenMarked(article, { text: `${CLAIM}।` }));
    const said = await card.evaluate((node) => node.textContent);
    for (const words of ['আপনার যাচাই', '‘বিভ্রান্তিকর’', 'ছবিটি পুরোনো।']) expect(said).toContain(words);
    await article.close();

    await ask(stage.browser, 'deleteNotes', { ids: [id] });
    const again = await stage.browser.open(stage.address('/article'));
    expect(await claimsOn(again)).toEqual([]);
    await again.close();
  });

  test('notes are recognised in articles that are open already: as soon as they say something, and no more when they are gone', async () => {
    const id = '10000000-0000-4000-8000-0000000000bb';
    const article = await stage.browser.open(stage.address('/article'));
    expect(await claimsOn(article)).toEqual([]);
    const save = (base: number, verdict: string) =>
      ask(stage.browser, 'saveNote', { id, base, session: 'test', content: noteContent({ verdict }) });
    await save(0, 'misleading');
    await until('the open article shows the note', async () => (await claimsOn(article)).length === 1);
    await save(1, 'false');
    const card = await openCard(stage.browser, article, await whenMarked(article, { text: `${CLAIM}।` }));
    await until('its card has the new verdict', () =>
      card.evaluate((node) => node.textContent?.includes('‘মিথ্যা’') ?? false),
    );
    const deleted = await ask(stage.browser, 'deleteNotes', { ids: [id] });
    await until('the note is gone from it', async () => (await claimsOn(article)).length === 0);
    if (deleted.outcome !== 'done') throw new Error('the note was not deleted');
    await ask(stage.browser, 'undeleteNotes', { ticket: deleted.value.ticket });
    await until('it is back', async () => (await claimsOn(article)).length === 1);
    await ask(stage.browser, 'deleteNotes', { ids: [id] });
    await article.close();
  });

  test('are read from microdata too', async () => {
    const check = await stage.browser.open(stage.address('/check'));
    await whenRead(stage.browser, check);
    const tab = await stage.browser.tabOf(check);
    const answer = await ask(stage.browser, 'describePageReviews', { tab });
    expect(answer).toMatchObject({
      outcome: 'done',
      value: {
        reviews: [
          { claim: CLAIM, kept: false },
          {
            claim: 'মেঘনার চরে সোনার খনি পাওয়া গেছে',
            publisher: 'কল্পিত যাচাই ডেস্ক',
            url: stage.address('/micro'),
            rating: { label: 'বিভ্রান্তিকর', value: 2, best: 5 },
          },
        ],
      },
    });
    await check.close();
  });

  test('of another site, of no address and of hostile shape are not offered; what is, is text', async () => {
    const hostile = await stage.browser.open(stage.address('/hostile'));
    await whenRead(stage.browser, hostile);
    const tab = await stage.browser.tabOf(hostile);
    const answer = await ask(stage.browser, 'describePageReviews', { tab });
    expect(answer).toMatchObject({
      outcome: 'done',
      value: { reviews: [{ claim: '<img src=x onerror="document.title=1"> দাবি' }] },
    });
    const popup = await stage.browser.openPopup(hostile);
    await until('the popup offers the review', () =>
      popup.$$eval('.page-review', (reviews) =>
        reviews.some((review) => review.textContent?.includes('<img')),
      ),
    );
    expect(await popup.$$eval('.page-review img', (images) => images.length)).toBe(0);
    expect(await popup.title()).not.toBe('1');
    await popup.close();
    await hostile.close();
  });
});
