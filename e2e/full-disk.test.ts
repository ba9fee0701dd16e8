import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BackupWriter } from '../src/exchange/index.ts';
import { DEFAULT_VERDICTS } from '../src/model/index.ts';
import {
  ask,
  BROWSERS,
  buildOf,
  focusIn,
  launchBrowser,
  notesOn,
  setStage,
  smallDisk,
  until,
  whenRead,
  whenSaved,
  writeNote,
} from './browser/index.ts';
import { deskNote, noteId } from './fixtures/desk-notes.ts';
import { page as html, story } from './fixtures/river-pages.ts';

const MOMENT = '2024-06-20T10:00:00.000Z';

function backup(): string {
  const writer = new BackupWriter();
  const note = { id: noteId(1), revision: 1, createdAt: MOMENT, modifiedAt: MOMENT, ...deskNote(1) };
  return writer.head(DEFAULT_VERDICTS, new Date(MOMENT)) + writer.annotation(note) + writer.end();
}

const DESK = 'src/desk/desk.html#transfer';

/** Chooses a file to bring in, and agrees to what its preview says. */
async function bringIn(desk: Page, file: string): Promise<void> {
  const field = await until('the desk takes a file', () => desk.$('.file-field'));
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
  await until('the file can be brought in', () =>
    desk.$$eval('.transfer .in button', (buttons) => {
      const button = buttons.find((one) => one.textContent?.startsWith('আনুন'));
      button?.click();
      return button !== undefined;
    }),
  );
}

/** Waits for the end of a saving, and gives what the editor says of it. */
const whenAnswered = (editor: ElementHandle<Element>): Promise<string> =>
  until('the saving ends', () =>
    editor.evaluate((node) => node.querySelector('.saving.saved, .saving.trouble')?.textContent),
  );

const says = (desk: Page, words: string): Promise<unknown> =>
  until(`the desk says ${words}`, () =>
    desk.$eval('.transfer .in', (part, wanted) => part.textContent?.includes(wanted), words),
  );

describe.each(BROWSERS)('a full disk under the screens in %s', (kind) => {
  test('is told, loses nothing of what is typed, brings nothing by half, and harms nothing that was there', async (context) => {
    using disk = smallDisk(kind);
    if (!disk) return context.skip();
    const folder = mkdtempSync(join(tmpdir(), 'prasanga-full-'));
    const file = join(folder, 'backup.jsonl');
    writeFileSync(file, backup());
    let address = '';
    try {
      await using stage = await setStage(kind, { '/story': html(story('নদীর জল')) }, disk.options);
      const { browser } = stage;
      address = stage.address('/story');
      const page = await browser.open(address);
      await whenRead(browser, page);
      const editor = await writeNote(browser, page, 'নদীর জল মাপার কাজ শেষ হলে');
      await focusIn(editor, '.explanation');
      await page.keyboard.type('আগের কথা।');
      await whenSaved(editor);

      await disk.fill(browser);
      await page.bringToFront();
      // The room that was seen last is believed for a moment: what is written in it may still be kept.
      await until('the editor tells of it', async () => {
        await page.keyboard.type(' ভরা ডিস্কে লেখা।');
        return (await whenAnswered(editor)).includes('যন্ত্রে জায়গা নেই');
      });
      await disk.brim(browser);
      let desk = await browser.openOwnPage(DESK);
      await bringIn(desk, file);
      await says(desk, 'যন্ত্রে যথেষ্ট জায়গা নেই');
      expect(await ask(browser, 'findNotes', { filter: {} })).toMatchObject({ value: { length: 1 } });

      await disk.free(browser);
      await until(
        'what was typed is kept',
        async () => (await notesOn(browser, address))[0]?.excerpt.endsWith('ভরা ডিস্কে লেখা।'),
        60_000,
      );
      await desk.close();
      desk = await browser.openOwnPage(DESK);
      await bringIn(desk, file);
      await says(desk, 'আনা হয়েছে');
      expect(await ask(browser, 'findNotes', { filter: {} })).toMatchObject({ value: { length: 2 } });

      if (kind === 'firefox') return;
      // What Chromium tore is thrown away when it starts again.
      await browser.close();
      await using again = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}`, ...disk.options });
      expect(await ask(again, 'findNotes', { filter: {} })).toMatchObject({ value: { length: 2 } });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 200_000);
});
