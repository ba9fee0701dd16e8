import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackupWriter } from '../src/exchange/index.ts';
import { DEFAULT_VERDICTS } from '../src/model/index.ts';
import {
  ask,
  BROWSERS,
  click,
  holdNotes,
  openFile,
  pageViolations,
  pressInTransfer,
  saveNumbered,
  setPublisher,
  shows,
  until,
  withDesk,
} from './browser/index.ts';
import { noteId } from './fixtures/desk-notes.ts';
import { reviewAt } from './fixtures/fact-check.ts';
import { noteContent } from './fixtures/written-notes.ts';

describe.each(BROWSERS)('files from elsewhere on the desk in %s', (kind) => {
  test('ClaimReviews come in as fact checks of others, or as notes', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      const reviews = [
        reviewAt('https://fact.example/a'),
        reviewAt('https://fact.example/b', { claimReviewed: 'দ্বিতীয় দাবি' }),
        { '@type': 'ClaimReview', claimReviewed: 'ঠিকানা নেই' },
      ];
      await openFile(desk, folder, 'reviews.json', JSON.stringify(reviews));
      await shows(desk, '.outcomes', 'নতুন যাচাই২');
      await shows(desk, '.lacking', 'যাচাই প্রতিবেদনের ঠিকানা নেই');
      await pressInTransfer(desk, 'আনুন');
      await shows(desk, '.kept-list', 'দ্বিতীয় দাবি');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });

      await desk.type('.kept .search', 'দ্বিতীয়');
      await until('the search finds one', async () => (await desk.$$('.kept-item')).length === 1);
      await click(desk, '.kept-item button');
      await shows(desk, '.kept-removed', '১টি যাচাই সরানো হয়েছে');
      await until('the review is gone', async () => (await desk.$$('.kept-item')).length === 0);
      await click(desk, '.kept-removed button');
      await shows(desk, '.kept-list', 'দ্বিতীয় দাবি');

      await pressInTransfer(desk, 'আরেকটি ফাইল আনুন');
      await openFile(desk, folder, 'reviews.json', JSON.stringify(reviews));
      await shows(desk, '.outcomes', 'আগে থেকেই রাখা যাচাই');
      await pressInTransfer(desk, 'নিজের নোট হিসেবে আনুন');
      await shows(desk, '.outcomes', 'নতুন নোট২');
      await pressInTransfer(desk, 'আনুন');
      await shows(desk, '.in .result h3', 'আনা হয়েছে');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [{}, {}] });
    });
  });

  test('a file can be dropped; no state has a barrier that axe-core finds, in either language', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await saveNumbered(stage, 1);
      await saveNumbered(stage, 2, { state: 'draft', verdict: null });
      await setPublisher(stage);
      const wrong: string[] = [];
      const look = async (state: string): Promise<void> => {
        for (const language of ['en', 'bn'] as const) {
          await ask(stage.browser, 'setLanguage', { language });
          await until(`the desk speaks ${language}`, () =>
            desk.evaluate((wanted) => document.documentElement.lang === wanted, language),
          );
          wrong.push(...(await pageViolations(desk)).map((one) => `${state} ${language}: ${one}`));
        }
      };
      await pressInTransfer(desk, 'প্রকাশের প্যাক');
      await shows(desk, '.lacking', 'এখনো খসড়া');
      await look('pack');
      const reviews = JSON.stringify([reviewAt('https://fact.example/a'), { '@type': 'ClaimReview' }]);
      await desk.$eval(
        '.kept h2',
        (field, text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], 'dropped.json'));
          field.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        },
        reviews,
      );
      await shows(desk, '.in .result h3', 'dropped.json');
      await look('preview');
      await pressInTransfer(desk, 'আনুন');
      await shows(desk, '.kept-list', 'মিথ্যা');
      await look('done');
      await pressInTransfer(desk, 'আরেকটি ফাইল আনুন');
      await openFile(desk, folder, 'broken.json', '{');
      await look('broken');
      expect(wrong).toEqual([]);
    });
  });

  test('hostile and broken files change nothing, and say why', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      const writer = new BackupWriter();
      const at = '2024-06-20T00:00:00.000Z';
      const note = { id: noteId(1), revision: 1, createdAt: at, modifiedAt: at, ...noteContent() };
      const backup = writer.head(DEFAULT_VERDICTS, new Date(at)) + writer.annotation(note) + writer.end();
      const refuse = async (name: string, content: string | Uint8Array, why: string): Promise<void> => {
        await openFile(desk, folder, name, content);
        await shows(desk, '.in .result', why);
        await shows(desk, '.in .result', 'নোটবইয়ে কিছুই বদলায়নি');
        await pressInTransfer(desk, 'আরেকটি ফাইল আনুন');
      };
      await refuse('cut.jsonl', backup.slice(0, -12), 'শেষের অংশ নেই');
      await refuse('hole.jsonl', backup.replace('{"annotation"', '{"annot'), 'ফাইলটি নষ্ট');
      await refuse('broken.json', '{"type":', 'ফাইলটি নষ্ট');
      await refuse('latin.json', new Uint8Array([0x7b, 0xff, 0xe9, 0x80]), 'এনকোডিংয়ে নেই');
      await refuse('picture.json', new Uint8Array(5_000).fill(0x89), 'এনকোডিংয়ে নেই');
      await refuse('later.jsonl', backup.replace('"version":2', '"version":99'), 'নতুন সংস্করণে লেখা');
      await refuse('deep.json', '['.repeat(3_000_000), 'ফাইলটি নষ্ট');
      await refuse('nothing.html', '<script>document.title="x"</script><p>কিছু নেই', 'আনার মতো কিছু নেই');

      const big = JSON.stringify({ filler: 'ক'.repeat(17_000_000) });
      await refuse('big.json', big, 'আনার মতো কিছু নেই');

      const hostile = `[{"@type":"ClaimReview","__proto__":{"url":"https://x.example"},"claimReviewed":"ক"},
        {"@type":"ClaimReview","url":"https://x.example/<img>","claimReviewed":"<img src=x onerror=document.title=1>",
         "reviewRating":{"alternateName":"<script>document.title=1</script>"},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]`;
      await openFile(desk, folder, '<img src=x onerror=document.title=1>.json', hostile);
      await pressInTransfer(desk, 'আনুন');
      await shows(desk, '.kept-list', '<img src=x onerror=document.title=1>');
      expect(await desk.$$eval('.transfer img, .transfer script', (found) => found.length)).toBe(0);
      expect(await desk.evaluate(() => ('polluted' in {} ? 'polluted' : document.title))).toContain('প্রসঙ্গ');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });
    });
  }, 240_000);
});

describe.each(BROWSERS)('a long import in %s', (kind) => {
  const COUNT = 10_000;
  const LONG_MS = 150_000;
  const lines = (): string => {
    const head = { format: 'prasanga-notebook', version: 2, writtenAt: '2024-06-20T00:00:00.000Z' };
    const verdicts = [{ id: 'false', label: { bn: 'মিথ্যা' }, rating: 1 }];
    const at = '2024-06-20T00:00:00.000Z';
    const notes = Array.from({ length: COUNT }, (_, number) =>
      JSON.stringify({
        annotation: { id: noteId(number), revision: 1, createdAt: at, modifiedAt: at, ...noteContent() },
      }),
    );
    return [JSON.stringify({ ...head, verdicts }), ...notes, JSON.stringify({ end: COUNT }), ''].join('\n');
  };
  let file = '';
  beforeAll(() => {
    file = lines();
  });
  afterAll(() => {
    file = '';
  });

  test('outlives the background, and stopped on the way leaves nothing', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await openFile(desk, folder, 'many.jsonl', file);
      await shows(desk, '.outcomes', 'নতুন নোট১০,০০০');
      let letGo = await holdNotes(stage.browser);
      await pressInTransfer(desk, 'আনুন');
      await pressInTransfer(desk, 'থামান');
      await letGo();
      await shows(desk, '.in .result', 'থামানো হয়েছে');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });

      await pressInTransfer(desk, 'আরেকটি ফাইল আনুন');
      await openFile(desk, folder, 'many.jsonl', file);
      letGo = await holdNotes(stage.browser);
      await pressInTransfer(desk, 'আনুন');
      await shows(desk, '.in .progress-label', 'আনা হচ্ছে');
      await stage.browser.stopBackground();
      await letGo();
      await shows(desk, '.in .result h3', 'আনা হয়েছে', LONG_MS);
      const found = await ask(stage.browser, 'findNotes', { filter: {} });
      expect(found.outcome === 'done' && found.value.length).toBe(COUNT);
    });
  }, 240_000);
});
