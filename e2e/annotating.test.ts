import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  cardOf,
  clickIn,
  closedRootViolations,
  editorOf,
  findMark,
  focusIn,
  highlights,
  notesOn,
  openCard,
  type Stage,
  selectionButton,
  selectWords,
  setStage,
  until,
  whenCardIsFull,
  whenRead,
  whenSaved,
  writeNote,
} from './browser/index.ts';
import { page as html, story } from './fixtures/river-pages.ts';

/** The story's first sentence as it is noted, and how a newspaper corrects it later. */
const NOTED = 'নদীর জল মাপার কাজ শেষ হলে তারা ফিরবে বলে জানানো হয়েছে।';
const CORRECTED = 'নদীর জল মাপার কাজ অর্ধেক শেষ হলে তারা ফিরবে বলে জানানো হয়েছে।';
const STORY = story('নদীর জল');
const HOSTILE = '<img src=x onerror="document.title=1"> </textarea><script>document.title=2</script>';

describe.each(BROWSERS)('writing notes in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    const pages = Object.fromEntries(
      ['kept', 'keys', 'asked', 'two', 'undo', 'other', 'hostile', 'versions', 'narrow'].map((name) => [
        `/${name}`,
        html(STORY, `<link rel="canonical" href="/${name}">`),
      ]),
    );
    stage = await setStage(kind, {
      ...pages,
      '/notice': html(
        '<h1>Notice</h1><ul><li>The office is closed on Monday.</li><li>It opens on Tuesday.</li></ul>',
      ),
      '/other/amp': html(
        STORY.replace('<p>', '<p>নতুন অনুচ্ছেদ সবার আগে এসেছে, সংবাদদাতার পাঠানো।</p><p>').replace(NOTED, CORRECTED),
        '<link rel="canonical" href="/other">',
      ),
    });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const open = async (path: string): Promise<Page> => {
    const page = await stage.browser.open(stage.address(path));
    await whenRead(stage.browser, page);
    await page.bringToFront();
    return page;
  };
  const notes = (path: string) => notesOn(stage.browser, stage.address(path));
  const noted = async (page: Page) => (await highlights(page))['prasanga-note'] ?? [];
  const isNoted = (page: Page, text = NOTED) =>
    until('the note is marked', async () => (await noted(page)).includes(text));
  const editor = (page: Page) => until('the editor is open', () => editorOf(stage.browser, page));

  test('what is typed stays, though the tab is closed and the background stopped', async () => {
    let page = await open('/kept');
    const typing = await writeNote(stage.browser, page, NOTED);
    expect(await typing.evaluate((node) => node.querySelector('textarea')?.value)).toContain('ফিরবে');
    await focusIn(typing, '.explanation');
    await page.keyboard.type('প্রথম কথা।');
    await whenSaved(typing);
    await stage.browser.stopBackground();
    await page.keyboard.type(' শেষ কথা।');
    // As a reader closes a tab: the page gets its last events.
    await page.close({ runBeforeUnload: true });
    await until('all that was typed is kept', async () =>
      (await notes('/kept')).some(({ excerpt }) => excerpt === 'প্রথম কথা। শেষ কথা।'),
    );
    page = await open('/kept?utm_source=social#top');
    await isNoted(page);
    const mark = await findMark(page, { name: 'prasanga-note' });
    const card = await openCard(stage.browser, page, mark!);
    expect(await card.evaluate((node) => node.textContent)).toContain('শেষ কথা।');
    await card.evaluate((node) => node.querySelector<HTMLElement>('.review.own button')!.click());
    const again = await editor(page);
    expect(
      await again.evaluate((node) => node.querySelector<HTMLTextAreaElement>('.explanation')?.value),
    ).toBe('প্রথম কথা। শেষ কথা।');
    await page.close();
  });

  test('a fact-checker needs no mouse', async () => {
    const page = await open('/keys');
    await page.evaluate(() => document.body.appendChild(document.createElement('button')).focus());
    await selectWords(page, NOTED);
    await until('the button shows', () => selectionButton(stage.browser, page));
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    const typing = await editor(page);
    await until('a claim is proposed', () =>
      typing.evaluate((node) => node.querySelector('textarea')?.value),
    );
    await focusIn(typing, '.verdicts input');
    await page.keyboard.press('4');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await until('the editor is closed', async () => !(await editorOf(stage.browser, page)));
    expect(await notes('/keys')).toMatchObject([{ verdict: 'false', claimedOn: null, state: 'draft' }]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    await page.close();
  });

  test('the editor opens on what is selected when the background asks; Escape keeps nothing of an untouched note', async () => {
    const page = await open('/asked');
    const tab = await stage.browser.tabOf(page);
    const annotate = () =>
      stage.browser.inExtension(
        (api, id) =>
          api.tabs.sendMessage(
            id,
            { prasanga: 'background>page', call: 'annotate', params: {} },
            { frameId: 0 },
          ),
        tab,
      );
    expect(await annotate()).toEqual({ ok: true, value: { opened: false } });
    await selectWords(page, NOTED);
    expect(await annotate()).toEqual({ ok: true, value: { opened: true } });
    const typing = await editor(page);
    await until('a claim is proposed', () =>
      typing.evaluate((node) => node.querySelector('textarea')?.value),
    );
    await page.keyboard.press('Escape');
    await until('the editor is closed', async () => !(await editorOf(stage.browser, page)));
    expect(await notes('/asked')).toEqual([]);
    await page.close();
  });

  test('the button goes with the selection, and does not come where the reader turned it off', async () => {
    const page = await open('/asked');
    await selectWords(page, NOTED);
    await until('the button shows', () => selectionButton(stage.browser, page));
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await until('the button is gone', async () => !(await selectionButton(stage.browser, page)));
    await ask(stage.browser, 'setSelectionButton', { shown: false });
    // The page learns of it in its own time; a button comes within a tenth of a second.
    await until('the button stays away', async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await selectWords(page, NOTED);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      return !(await selectionButton(stage.browser, page));
    });
    await ask(stage.browser, 'setSelectionButton', { shown: true });
    await page.close();
  });

  test('of one note in two windows neither text is lost', async () => {
    const one = await open('/two');
    const first = await writeNote(stage.browser, one, NOTED);
    await focusIn(first, '.explanation');
    await one.keyboard.type('শুরু');
    await whenSaved(first);
    const [note] = await notes('/two');
    const two = await open('/two');
    await isNoted(two);
    const card = await openCard(stage.browser, two, (await findMark(two, { name: 'prasanga-note' }))!);
    await card.evaluate((node) => node.querySelector<HTMLElement>('.review.own button')!.click());
    const second = await editor(two);
    // The second window writes on from what it read; the first, which is behind, learns of it when it saves next.
    const saveBehind = (explanation: string) =>
      ask(stage.browser, 'saveNote', {
        id: note!.id,
        base: note!.revision,
        session: 'a third window',
        content: { ...contentOf(note!), explanation },
      });
    expect(await saveBehind('তৃতীয় জানালার কথা')).toMatchObject({ outcome: 'done', value: { kept: true } });
    await two.bringToFront();
    await focusIn(second, '.explanation');
    await two.keyboard.type(' দ্বিতীয়');
    await until('the editor tells of the other window, or has its text', () =>
      second.evaluate(
        (node) =>
          node.querySelector('.conflict') !== null ||
          node.querySelector<HTMLTextAreaElement>('.explanation')!.value.includes('তৃতীয়'),
      ),
    );
    if (await second.evaluate((node) => node.querySelector('.conflict') !== null)) {
      expect(await closedRootViolations(second)).toEqual([]);
      await clickIn(second, 'এখানকারটি থাক');
    }
    const kept = await until('what is typed here is the note', async () => {
      const [now] = await notes('/two');
      return now?.excerpt.includes('দ্বিতীয়') ? now : null;
    });
    const versions = await ask(stage.browser, 'noteRevisions', { id: note!.id });
    const all = await Promise.all(
      (versions.outcome === 'done' ? versions.value : []).map(({ key }) =>
        ask(stage.browser, 'readRevision', { key }),
      ),
    );
    const texts = all.map((one) => (one.outcome === 'done' ? one.value?.explanation : null));
    expect([...texts, kept?.excerpt].some((text) => text?.includes('তৃতীয় জানালার কথা'))).toBe(true);
    await two.close();
    await one.close();
  });

  test('a note is found again on the AMP page of an article that was corrected, with what changed', async () => {
    const before = await open('/other');
    const typing = await writeNote(stage.browser, before, NOTED);
    await focusIn(typing, '.explanation');
    await before.keyboard.type('যাচাই করা হয়েছে।');
    await whenSaved(typing);
    await before.close();
    const page = await open('/other/amp');
    await isNoted(page, CORRECTED);
    const mark = await findMark(page, { name: 'prasanga-note', text: CORRECTED });
    const card = await openCard(stage.browser, page, mark!);
    expect(await card.evaluate((node) => node.querySelector('.note-changes')?.textContent)).toContain(
      'অর্ধেক',
    );
    await until('the notebook knows', async () => (await notes('/other'))[0]?.placement.placed === 'edited');
    await page.close();
  });

  test('words that stand in no article can be noted too, and are found again', async () => {
    let page = await open('/notice');
    const tab = await stage.browser.tabOf(page);
    await selectWords(page, 'The office is closed on Monday.');
    await stage.browser.inExtension(
      (api, id) =>
        api.tabs.sendMessage(
          id,
          { prasanga: 'background>page', call: 'annotate', params: {} },
          { frameId: 0 },
        ),
      tab,
    );
    const typing = await editor(page);
    await focusIn(typing, '.explanation');
    await page.keyboard.type('It is not.');
    await whenSaved(typing);
    await page.close();
    page = await open('/notice');
    await isNoted(page, 'The office is closed on Monday.');
    await page.close();
  });

  test('in a narrow window the editor stands below the sentence, never over it', async () => {
    const page = await open('/narrow');
    await page.setViewport({ width: 390, height: 760 });
    const typing = await writeNote(stage.browser, page, NOTED);
    const place = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('prasanga-current') ?? [])][0]!;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.getBoundingClientRect().toJSON() as DOMRect;
    });
    const box = await typing.boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(place.bottom);
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  test('a deleted note goes from the page, and comes back', async () => {
    const page = await open('/undo');
    const typing = await writeNote(stage.browser, page, NOTED);
    await focusIn(typing, '.explanation');
    await page.keyboard.type('ভুল করে মোছা হবে।');
    await whenSaved(typing);
    await isNoted(page);
    await clickIn(typing, 'নোটটি মুছুন');
    await until('the mark is gone', async () => (await noted(page)).length === 0);
    await clickIn(typing, 'ফিরিয়ে আনুন');
    await isNoted(page);
    expect((await notes('/undo'))[0]?.excerpt).toBe('ভুল করে মোছা হবে।');
    await page.close();
  });

  test('an earlier version can be seen and brought back', async () => {
    const page = await open('/versions');
    const typing = await writeNote(stage.browser, page, NOTED);
    await focusIn(typing, '.explanation');
    await page.keyboard.type('আগের কথা।');
    await whenSaved(typing);
    await focusIn(typing, '.verdicts input');
    await page.keyboard.press('1');
    await whenSaved(typing);
    await until('the verdict is kept', async () => (await notes('/versions'))[0]?.verdict === 'true');
    await clickIn(typing, 'আগের সংস্করণ');
    await until('the version is listed', () =>
      typing.evaluate((node) => {
        const version = node.querySelector<HTMLElement>('.versions details summary');
        version?.click();
        return version !== null;
      }),
    );
    await until('it is shown', () =>
      typing.evaluate((node) => node.querySelector('.difference ins')?.textContent),
    );
    await clickIn(typing, 'এটি ফিরিয়ে আনুন');
    await until('it is the note again', async () => (await notes('/versions'))[0]?.verdict === null);
    await page.close();
  });

  test('what a page or a person writes stays text', async () => {
    const page = await open('/hostile');
    const title = await page.title();
    const typing = await writeNote(stage.browser, page, NOTED);
    await focusIn(typing, '.explanation');
    await page.keyboard.type(HOSTILE);
    await whenSaved(typing);
    await page.keyboard.press('Escape');
    await until('the editor is closed', async () => !(await editorOf(stage.browser, page)));
    await isNoted(page);
    await openCard(stage.browser, page, (await findMark(page, { name: 'prasanga-note' }))!);
    const card = await whenCardIsFull(stage.browser, page);
    expect(await card.evaluate((node) => node.querySelectorAll('img, script').length)).toBe(0);
    expect(await card.evaluate((node) => node.textContent)).toContain(HOSTILE);
    expect(await page.title()).toBe(title);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'axe-core finds nothing wrong with the %s editor and card',
    async (scheme) => {
      await using own = await setStage(kind, { '/article': html(STORY) }, { dark: scheme === 'dark' });
      const page = await own.browser.open(own.address('/article'));
      await whenRead(own.browser, page);
      const typing = await writeNote(own.browser, page, NOTED);
      await clickIn(typing, 'উৎস যোগ করুন');
      await page.keyboard.type('example.org');
      await clickIn(typing, 'আংশিক সত্য').catch(() => undefined);
      await whenSaved(typing);
      expect(await closedRootViolations(typing)).toEqual([]);
      await page.keyboard.press('Escape');
      await until('the editor is closed', async () => !(await editorOf(own.browser, page)));
      await isNoted(page);
      const card = await openCard(own.browser, page, (await findMark(page, { name: 'prasanga-note' }))!);
      expect(await closedRootViolations(card)).toEqual([]);
      await page.keyboard.press('Escape');
      await until('the card is closed', async () => !(await cardOf(own.browser, page)));
    },
  );
});

/** What of a note on a page makes its content. */
function contentOf({
  target,
  claim,
  claimedBy,
  claimedOn,
  verdict,
  sources,
  tags,
  knownClaim,
  state,
}: Awaited<ReturnType<typeof notesOn>>[number]) {
  return { target, claim, claimedBy, claimedOn, verdict, sources, tags, knownClaim, state };
}
