import { describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  cardOf,
  clickIn,
  closedRootViolations,
  focusIn,
  NOTED,
  type notesOn,
  openCard,
  STORY,
  setStage,
  until,
  whenCardIsFull,
  whenEditorIsGone,
  whenMarked,
  whenRead,
  whenSaved,
  writeNote,
  writingScene,
} from './browser/index.ts';
import { page as html } from './fixtures/river-pages.ts';

const HOSTILE = '<img src=x onerror="document.title=1"> </textarea><script>document.title=2</script>';

describe.each(BROWSERS)('the editor of a note in %s', (kind) => {
  const scene = writingScene(kind, ['two', 'undo', 'hostile', 'versions', 'kept']);
  const { open, notes, noted, isNoted, editor } = scene;

  test('of one note in two windows neither text is lost', async () => {
    const one = await open('/two');
    const first = await writeNote(scene.stage().browser, one, NOTED);
    await focusIn(first, '.explanation');
    await one.keyboard.type('শুরু');
    await whenSaved(first);
    const [note] = await notes('/two');
    const two = await open('/two');
    await isNoted(two);
    const card = await openCard(scene.stage().browser, two, await whenMarked(two, { name: 'prasanga-note' }));
    await card.evaluate((node) => node.querySelector<HTMLElement>('.review.own button')!.click());
    const second = await editor(two);
    // The second window writes on from what it read; the first, which is behind, learns of it when it saves next.
    const saveBehind = (explanation: string) =>
      ask(scene.stage().browser, 'saveNote', {
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
    const versions = await ask(scene.stage().browser, 'noteRevisions', { id: note!.id });
    const all = await Promise.all(
      (versions.outcome === 'done' ? versions.value : []).map(({ key }) =>
        ask(scene.stage().browser, 'readRevision', { key }),
      ),
    );
    const texts = all.map((one) => (one.outcome === 'done' ? one.value?.explanation : null));
    expect([...texts, kept?.excerpt].some((text) => text?.includes('তৃতীয় জানালার কথা'))).toBe(true);
    await two.close();
    await one.close();
  });

  test('a deleted note goes from the page, and comes back', async () => {
    const page = await open('/undo');
    const typing = await writeNote(scene.stage().browser, page, NOTED);
    await focusIn(typing, '.explanation');
    await page.keyboard.type('ভুল করে মোছা হবে।');
    await whenSaved(typing);
    await isNoted(page);
    await clickIn(typing, 'নোটটি মুছুন');
    await until('the mark is gone', async () => (await noted(page)).length === 0);
    await clickIn(typing, 'ফিরিয়ে আনুন');
    await isNoted(page);
    await until(
      'it is in the notebook',
      async () => (await notes('/undo'))[0]?.excerpt === 'ভুল করে মোছা হবে।',
    );
    await page.close();
  });

  test('an earlier version can be seen and brought back', async () => {
    const page = await open('/versions');
    const typing = await writeNote(scene.stage().browser, page, NOTED);
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
    const typing = await writeNote(scene.stage().browser, page, NOTED);
    await focusIn(typing, '.explanation');
    await page.keyboard.type(HOSTILE);
    await whenSaved(typing);
    await page.keyboard.press('Escape');
    await whenEditorIsGone(scene.stage().browser, page);
    await isNoted(page);
    await openCard(scene.stage().browser, page, await whenMarked(page, { name: 'prasanga-note' }));
    const card = await whenCardIsFull(scene.stage().browser, page);
    expect(await card.evaluate((node) => node.querySelectorAll('img, script').length)).toBe(0);
    expect(await card.evaluate((node) => node.textContent)).toContain(HOSTILE);
    expect(await page.title()).toBe(title);
    await page.close();
  });

  test('keeps the keyboard where something was taken out', async () => {
    const page = await open('/kept');
    const typing = await writeNote(scene.stage().browser, page, NOTED);
    const focusedIn = (): Promise<string> =>
      typing.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement?.className ?? '');
    await clickIn(typing, 'সূত্র যোগ করুন');
    await focusIn(typing, '.source button');
    await page.keyboard.press('Enter');
    await until('the source is gone', async () => !(await typing.$('.source')));
    expect(await focusedIn()).toBe('add');
    await focusIn(typing, '.chips input');
    await page.keyboard.type('নদী,');
    await until('there is a tag', () => typing.$('.chip'));
    await focusIn(typing, '.chip');
    await page.keyboard.press('Enter');
    await until('the tag is gone', async () => !(await typing.$('.chip')));
    await page.keyboard.type('সেতু,');
    await until('another is there', () => typing.$('.chip'));
    await page.keyboard.press('Escape');
    await whenEditorIsGone(scene.stage().browser, page);
    await page.close();
  });

  test.each(['light', 'dark'] as const)(
    'axe-core finds nothing wrong with the %s editor and card',
    async (scheme) => {
      await using own = await setStage(kind, { '/article': html(STORY) }, { dark: scheme === 'dark' });
      const page = await own.browser.open(own.address('/article'));
      await whenRead(own.browser, page);
      const typing = await writeNote(own.browser, page, NOTED);
      await clickIn(typing, 'সূত্র যোগ করুন');
      await focusIn(typing, '.source input');
      await page.keyboard.type('example.org');
      await focusIn(typing, '.verdicts input');
      await page.keyboard.press('2');
      await whenSaved(typing);
      expect(await closedRootViolations(typing)).toEqual([]);
      await page.keyboard.press('Escape');
      await whenEditorIsGone(own.browser, page);
      await isNoted(page);
      const card = await openCard(own.browser, page, await whenMarked(page, { name: 'prasanga-note' }));
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
