import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import {
  ask,
  clickIn,
  focusIn,
  LoopbackServer,
  notesOn,
  openCard,
  pressInTransfer,
  savedPath,
  setStage,
  until,
  whenMarked,
  whenRead,
  whenSaved,
  writeNote,
} from './browser/index.ts';
import { CLAIM, repeating } from './fixtures/fact-check.ts';

/** Runs the command line; what it prints. Rejects where it does not end well. */
const prasanga = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [resolve('bin/prasanga.js'), ...args])).stdout;

/** A fact-checker in Firefox: notes the claim on the page, judges it, and saves the desk's pack as a file. */
async function checkInFirefox(folder: string): Promise<string> {
  await using stage = await setStage('firefox', { '/first': repeating() }, { downloads: folder });
  const { browser } = stage;
  const page = await browser.open(stage.address('/first'));
  await whenRead(browser, page);
  const editor = await writeNote(browser, page, `${CLAIM}।`);
  await focusIn(editor, '.verdicts input');
  await page.keyboard.press('4');
  await focusIn(editor, '.explanation');
  await page.keyboard.type('ছবিটি পুরোনো। এমন কোনো ঘটনা ঘটেনি।');
  await clickIn(editor, 'প্রকাশের জন্য প্রস্তুত');
  await whenSaved(editor);
  await until('the note is ready', async () => {
    const [note] = await notesOn(browser, stage.address('/first'));
    return note?.state === 'ready' && note.verdict === 'false' && note.excerpt.endsWith('ঘটেনি।');
  });

  await ask(browser, 'setPublisher', {
    publisher: {
      name: 'কল্পিত যাচাই ডেস্ক',
      url: 'https://desk.example',
      reviewAddress: 'https://desk.example/checks/{id}',
    },
  });
  const desk = await browser.openOwnPage('src/desk/desk.html#transfer');
  await pressInTransfer(desk, 'প্রকাশের প্যাক');
  await pressInTransfer(desk, 'ফাইল নামান');
  await until('the desk tells of the file', () =>
    desk.$eval('.deed-told', (told) => told.textContent?.includes('.yaml')),
  ).catch(async (error: Error) => {
    throw new Error(`${error.message}; it shows: ${await desk.$eval('main', (main) => main.innerText)}`);
  });
  return savedPath(folder, 'yaml');
}

test('a note made in Firefox is a verdict that a reader in Chromium sees on another article', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'prasanga-loop-'));
  try {
    const pack = await checkInFirefox(folder);
    const checked = await prasanga('pack', 'check', pack);
    expect(checked).not.toMatch(/error|fault/i);
    const key = join(folder, 'desk.jwk');
    const feed = join(folder, 'feed');
    await prasanga('feed', 'keygen', key);
    await prasanga('feed', 'build', pack, '--out', feed, '--key', key);

    await using host = await LoopbackServer.start((path) =>
      path.includes('..') ? null : { body: readFileSync(join(feed, path)), type: 'application/octet-stream' },
    );
    await using stage = await setStage('chromium', {
      '/second': repeating(`সামাজিক মাধ্যমে একটি পোস্টে দাবি করা হয়, ${CLAIM}।`),
      '/other': repeating('ঢাকার একটি টাওয়ারে নতুন আলো বসানো হয়েছে বলে কর্তৃপক্ষ জানায়।'),
    });
    const { browser } = stage;
    const article = await browser.open(stage.address('/second'));
    expect((await whenRead(browser, article))?.claims).toEqual([]);

    const offered = await ask(browser, 'offerFeed', { address: `${host.origin}/` });
    if (offered.outcome !== 'offer') throw new Error(`the feed is not offered: ${JSON.stringify(offered)}`);
    const { feed: id, address, key: pinned, title } = offered.offer;
    expect(title.bn).toBe('কল্পিত যাচাই ডেস্ক');
    await ask(browser, 'followFeed', { feed: id, address, key: pinned, title });

    const claims = await until('the verdict has reached the open article', async () => {
      const found = (await whenRead(browser, article))?.claims ?? [];
      return found.length > 0 && found;
    });
    expect(claims).toMatchObject([{ text: { bn: `${CLAIM}।` }, relation: 'same' }]);
    expect(claims[0]).not.toHaveProperty('own');
    const card = await openCard(browser, article, await whenMarked(article, { name: 'prasanga-claim' }));
    const said = await card.evaluate((node) => node.textContent);
    for (const words of ['‘মিথ্যা’', 'কল্পিত যাচাই ডেস্ক']) expect(said).toContain(words);

    const other = await browser.open(stage.address('/other'));
    expect((await whenRead(browser, other))?.claims).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
