import { describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  focusIn,
  NOTED,
  openCard,
  STORY,
  selectionButton,
  selectWords,
  until,
  whenEditorIsGone,
  whenMarked,
  whenProposed,
  whenSaved,
  writeNote,
  writingScene,
} from './browser/index.ts';
import { page as html } from './fixtures/river-pages.ts';

/** How a newspaper corrects the sentence later. */
const CORRECTED = 'নদীর জল মাপার কাজ অর্ধেক শেষ হলে তারা ফিরবে বলে জানানো হয়েছে।';

/**
 * Runs in the page: done when the next selection has settled. A selection counts as settled a tenth of a second after
 * its last change; the extension listened before, so that its time is up first.
 */
const whenSelectionSettles = (): Promise<void> =>
  new Promise((done) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    document.addEventListener('selectionchange', () => {
      clearTimeout(timer);
      if (!getSelection()?.isCollapsed) timer = setTimeout(done, 150);
    });
  });

/** Runs in the page: lets a pointer go, and is done when the extension has looked what is selected since. */
const whenPointerSettles = (): Promise<void> =>
  new Promise((done) => {
    document.dispatchEvent(new PointerEvent('pointerup'));
    setTimeout(done, 50);
  });

describe.each(BROWSERS)('writing notes in %s', (kind) => {
  const scene = writingScene(kind, ['kept', 'keys', 'asked', 'other', 'narrow'], {
    '/notice': html(
      '<h1>Notice</h1><ul><li>The office is closed on Monday.</li><li>It opens on Tuesday.</li></ul>',
    ),
    '/other/amp': html(
      STORY.replace('<p>', '<p>নতুন অনুচ্ছেদ সবার আগে এসেছে, সংবাদদাতার পাঠানো।</p><p>').replace(NOTED, CORRECTED),
      '<link rel="canonical" href="/other">',
    ),
  });
  const { open, notes, isNoted, editor } = scene;

  /** Asks the page of a tab to open the editor on what is selected, as the background does. */
  const annotate = (tab: number) =>
    scene
      .stage()
      .browser.inExtension(
        (api, id) =>
          api.tabs.sendMessage(
            id,
            { prasanga: 'background>page', call: 'annotate', params: {} },
            { frameId: 0 },
          ),
        tab,
      );

  test('what is typed stays, though the tab is closed and the background stopped', async () => {
    let page = await open('/kept');
    const typing = await writeNote(scene.stage().browser, page, NOTED);
    expect(await typing.evaluate((node) => node.querySelector('textarea')?.value)).toContain('ফিরবে');
    await focusIn(typing, '.explanation');
    await page.keyboard.type('প্রথম কথা।');
    await whenSaved(typing);
    await scene.stage().browser.stopBackground();
    await page.keyboard.type(' শেষ কথা।');
    // As a reader closes a tab: the page gets its last events.
    await page.close({ runBeforeUnload: true });
    await until('all that was typed is kept', async () =>
      (await notes('/kept')).some(({ excerpt }) => excerpt === 'প্রথম কথা। শেষ কথা।'),
    );
    page = await open('/kept?utm_source=social#top');
    await isNoted(page);
    // The place in the page's tree is one that any program finds which knows the W3C's selectors.
    const { range } = (await notes('/kept'))[0]!.target.selectors;
    const words = await page.evaluate((hint) => {
      const nodeAt = (path: string) =>
        document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue!;
      const found = document.createRange();
      found.setStart(nodeAt(hint!.start.path), hint!.start.offset);
      found.setEnd(nodeAt(hint!.end.path), hint!.end.offset);
      return found.toString();
    }, range);
    expect(words).toBe(NOTED);
    const mark = await whenMarked(page, { name: 'prasanga-note' });
    const card = await openCard(scene.stage().browser, page, mark);
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
    await until('the button shows', () => selectionButton(scene.stage().browser, page));
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    const typing = await editor(page);
    await whenProposed(typing);
    await focusIn(typing, '.verdicts input');
    await page.keyboard.press('4');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await whenEditorIsGone(scene.stage().browser, page);
    expect(await notes('/keys')).toMatchObject([{ verdict: 'false', claimedOn: null, state: 'draft' }]);
    await until('the focus is back', () =>
      page.evaluate(() => document.activeElement?.localName === 'button'),
    );
    await page.close();
  });

  test('the editor opens on what is selected when the background asks; Escape keeps nothing of an untouched note', async () => {
    const page = await open('/asked');
    const tab = await scene.stage().browser.tabOf(page);
    expect(await annotate(tab)).toEqual({ ok: true, value: { opened: false } });
    await selectWords(page, NOTED);
    expect(await annotate(tab)).toEqual({ ok: true, value: { opened: true } });
    const typing = await editor(page);
    await whenProposed(typing);
    await page.keyboard.press('Escape');
    await whenEditorIsGone(scene.stage().browser, page);
    expect(await notes('/asked')).toEqual([]);
    await page.close();
  });

  test('the button goes with the selection, and does not come where the reader turned it off', async () => {
    const page = await open('/asked');
    const shows = () => until('the button shows', () => selectionButton(scene.stage().browser, page));
    await selectWords(page, NOTED);
    await shows();
    await page.keyboard.press('Escape');
    await page.evaluate(whenPointerSettles);
    expect(await selectionButton(scene.stage().browser, page)).toBeNull();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.evaluate(whenPointerSettles);
    await selectWords(page, NOTED);
    await shows();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await until('the button is gone', async () => !(await selectionButton(scene.stage().browser, page)));
    await ask(scene.stage().browser, 'setSelectionButton', { shown: false });
    // The page learns of it in its own time.
    await until('the button stays away', async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      const settled = page.evaluate(whenSelectionSettles);
      await selectWords(page, NOTED);
      await settled;
      return !(await selectionButton(scene.stage().browser, page));
    });
    await ask(scene.stage().browser, 'setSelectionButton', { shown: true });
    await page.close();
  });

  test('a note is found again on the AMP page of an article that was corrected, with what changed', async () => {
    const before = await open('/other');
    const typing = await writeNote(scene.stage().browser, before, NOTED);
    await focusIn(typing, '.explanation');
    await before.keyboard.type('যাচাই করা হয়েছে।');
    await whenSaved(typing);
    await before.close();
    const page = await open('/other/amp');
    await isNoted(page, CORRECTED);
    const mark = await whenMarked(page, { name: 'prasanga-note', text: CORRECTED });
    const card = await openCard(scene.stage().browser, page, mark);
    expect(await card.evaluate((node) => node.querySelector('.note-changes')?.textContent)).toContain(
      'অর্ধেক',
    );
    await until('the notebook knows', async () => (await notes('/other'))[0]?.placement.placed === 'edited');
    await page.close();
  });

  test('words that stand in no article can be noted too, and are found again', async () => {
    let page = await open('/notice');
    const tab = await scene.stage().browser.tabOf(page);
    await selectWords(page, 'The office is closed on Monday.');
    await annotate(tab);
    const typing = await editor(page);
    await focusIn(typing, '.explanation');
    await page.keyboard.type('It is not.');
    await whenSaved(typing);
    await page.close();
    page = await open('/notice');
    await isNoted(page, 'The office is closed on Monday.');
    await page.close();
  });

  test('its edge is drawn or moved by keys, never over the sentence, and stays where it was drawn', async () => {
    const page = await open('/asked');
    const typing = await writeNote(scene.stage().browser, page, NOTED);
    const grip = await until('it has an edge to draw', () =>
      scene.stage().browser.inClosedRoots(page, '.grip'),
    );
    const width = async () => (await typing.boundingBox())!.width;
    const before = await width();
    const { x, y, width: wide, height } = (await grip.boundingBox())!;
    await page.mouse.move(x + wide / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + wide / 2 + 40, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await until(
      'it is narrower by what the edge was drawn',
      async () => Math.abs((await width()) - before + 40) < 5,
    );
    await grip.focus();
    await page.keyboard.press('Home');
    await until('it is as narrow as can be', async () => (await width()) === 300);
    await page.keyboard.press('End');
    const widest = await until('it is as wide as can be', async () => {
      const now = await width();
      return now > 300 && now;
    });
    const place = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('prasanga-current') ?? [])][0] as Range;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.getBoundingClientRect().right;
    });
    expect((await typing.boundingBox())!.x).toBeGreaterThanOrEqual(place);
    await page.keyboard.press('ArrowRight');
    const drawn = await until('it is a step narrower', async () => {
      const now = await width();
      return now < widest && now;
    });
    // It is kept behind the key press; a page that closes at once might take it along.
    await until('the size is kept', async () => {
      const kept = await scene.stage().browser.inExtension((api) => api.storage.local.get(null));
      return (kept.editorSize as { width?: number } | undefined)?.width === drawn;
    });
    await page.close();
    const again = await open('/asked');
    const other = await writeNote(scene.stage().browser, again, NOTED);
    await until('it is as wide as before', async () => (await other.boundingBox())!.width === drawn);
    await again.close();
  });

  test('in a narrow window the editor stands below the sentence, never over it', async () => {
    const page = await open('/narrow');
    await page.setViewport({ width: 390, height: 760 });
    const typing = await writeNote(scene.stage().browser, page, NOTED);
    await until('the sentence is in sight above it', async () => {
      const place = await page.evaluate(() => {
        const range = [...(CSS.highlights.get('prasanga-current') ?? [])][0]!;
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.getBoundingClientRect().toJSON() as DOMRect;
      });
      const box = await typing.boundingBox();
      return place.top >= 0 && box!.y >= place.bottom;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});
