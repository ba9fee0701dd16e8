import { describe, expect, test } from 'vitest';
import { judgeCollection } from '../test/exchange/web-annotation-judge.ts';
import {
  ask,
  BROWSERS,
  openFile,
  pressInTransfer,
  savedFile,
  saveNumbered,
  setPublisher,
  shows,
  until,
  withDesk,
} from './browser/index.ts';
import { noteId } from './fixtures/desk-notes.ts';

describe.each(BROWSERS)('out of the desk and back in %s', (kind) => {
  let backup = '';
  test('a backup is saved as a file', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await saveNumbered(stage, 1);
      await saveNumbered(stage, 2, {
        state: 'draft',
        verdict: null,
        explanation: '=HYPERLINK("http://x") <b>নয়</b>',
      });
      await pressInTransfer(desk, 'ফাইল নামান');
      backup = await savedFile(folder, 'jsonl');
      await shows(desk, '.deed-told', 'ফাইল নামানো হয়েছে');
      expect(backup.trim().split('\n')).toHaveLength(4);
      expect(await ask(stage.browser, 'describeNotebook', {})).toMatchObject({ value: { changes: 0 } });
    });
  });

  test('a backup comes into an empty notebook as it was, once, and can be taken back', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await openFile(desk, folder, 'backup.jsonl', backup);
      await shows(desk, '.outcomes', 'নতুন নোট২');
      await pressInTransfer(desk, 'আনুন');
      await shows(desk, '.in .result h3', 'আনা হয়েছে');
      const note = await ask(stage.browser, 'readNote', { id: noteId(2) });
      expect(note).toMatchObject({
        value: { annotation: { explanation: '=HYPERLINK("http://x") <b>নয়</b>' } },
      });

      await pressInTransfer(desk, 'আরেকটি ফাইল আনুন');
      await openFile(desk, folder, 'again.jsonl', backup);
      await shows(desk, '.outcomes', 'আগে থেকেই আছে');
      await shows(desk, '.in .result', 'আনার মতো নতুন কিছু নেই');
      await pressInTransfer(desk, 'আনব না');

      const later = backup
        .replaceAll('"revision":1', '"revision":9')
        .replace('ছবিটি পুরোনো', 'ছবিটি অন্য জায়গার');
      await openFile(desk, folder, 'later.jsonl', later);
      await shows(desk, '.outcomes', 'নোটের পরের সংস্করণ');
      await pressInTransfer(desk, 'আনুন');
      await shows(desk, '.in .result h3', 'আনা হয়েছে');
      expect(await ask(stage.browser, 'noteRevisions', { id: noteId(1) })).toMatchObject({
        value: [{ revision: 1, conflict: false }],
      });
    });
  });

  test('what came new can be taken back', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await openFile(desk, folder, 'backup.jsonl', backup);
      await pressInTransfer(desk, 'আনুন');
      await pressInTransfer(desk, 'নতুন যা এসেছে, সরিয়ে দিন');
      await shows(desk, '.in .result', 'সরানো হয়েছে');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });
    });
  });

  test('notes go out as Web Annotations, ClaimReviews, a spreadsheet and a pack; what lacks is named', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await saveNumbered(stage, 1);
      await saveNumbered(stage, 2, { state: 'draft', verdict: null, claim: { bn: '', en: '' } });
      await pressInTransfer(desk, 'ওয়েব অ্যানোটেশন');
      await pressInTransfer(desk, 'ফাইল নামান');
      expect(judgeCollection(JSON.parse(await savedFile(folder, 'jsonld')))).toEqual([]);

      await pressInTransfer(desk, 'ClaimReview');
      await shows(desk, '.out', 'প্রকাশকের নাম আর যাচাই প্রতিবেদনের ঠিকানা লাগে');
      await setPublisher(stage);
      await shows(desk, '.lacking', 'রায় দেওয়া হয়নি');
      await shows(desk, '.out', '২টি নোটের মধ্যে ১টি যাবে');
      await pressInTransfer(desk, 'ফাইল নামান');
      const feed = JSON.parse(await savedFile(folder, 'jsonld'));
      expect(feed.dataFeedElement.map(({ item }: { item: { url: string }[] }) => item[0]!.url)).toEqual([
        `https://desk.example/${noteId(1)}`,
      ]);

      await pressInTransfer(desk, 'স্প্রেডশিট');
      await pressInTransfer(desk, 'ফাইল নামান');
      const csv = await savedFile(folder, 'csv');
      expect(csv.startsWith('\ufeffদাবি,')).toBe(true);

      await pressInTransfer(desk, 'প্রকাশের প্যাক');
      await shows(desk, '.lacking', 'এখনো খসড়া');
      await pressInTransfer(desk, 'ফাইল নামান');
      expect(await savedFile(folder, 'yaml')).toContain(`id: note-${noteId(1)}`);
    });
  });

  test('of notes chosen in the list only those go out', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      for (const number of [1, 2, 3]) await saveNumbered(stage, number, { tags: [`ট্যাগ-${number}`] });
      await desk.evaluate(() => {
        location.hash = '#notes';
      });
      await until('a note is chosen', () =>
        desk.$$eval('[role=option]', (rows) => {
          const row = rows.find((one) => one.textContent?.includes('ট্যাগ-2'));
          row?.querySelector('.row-choose')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          return row !== undefined;
        }),
      );
      await until('the chosen are to be sent out', () =>
        desk.$$eval('.bulk button', (buttons) => {
          const found = buttons.find((button) => button.textContent === 'বাইরে নিন');
          found?.click();
          return found !== undefined;
        }),
      );
      await pressInTransfer(desk, 'ওয়েব অ্যানোটেশন');
      await shows(desk, '.out', 'বাছাই করা ১টি নোট');
      await pressInTransfer(desk, 'ফাইল নামান');
      const { first } = JSON.parse(await savedFile(folder, 'jsonld'));
      expect(first.items.map(({ id }: { id: string }) => id)).toEqual([`urn:uuid:${noteId(2)}`]);
    });
  });
});
