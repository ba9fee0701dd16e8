import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BackupWriter } from '../src/exchange/index.ts';
import { DEFAULT_VERDICTS } from '../src/model/index.ts';
import { judgeCollection } from '../test/exchange/web-annotation-judge.ts';
import {
  ask,
  BROWSERS,
  type BrowserKind,
  pageViolations,
  type Stage,
  setStage,
  until,
} from './browser/index.ts';
import { noteId } from './fixtures/desk-notes.ts';
import { reviewAt } from './fixtures/fact-check.ts';
import { noteContent } from './fixtures/written-notes.ts';

/** What stands on a page, in the order of the page. */
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent ?? '').join('\n'));
const shows = (page: Page, selector: string, wanted: string, timeout?: number): Promise<unknown> =>
  until(`${selector} shows ${wanted}`, async () => (await textOf(page, selector)).includes(wanted), timeout);
/** Presses what bears this label: a button, or the choice of a form. */
const press = (page: Page, label: string): Promise<void> =>
  until(`there is something to press that says ${label}`, () =>
    page.$$eval(
      '.transfer button, .transfer .pick-one',
      (found, wanted) => {
        const target = found.find((one) => one.textContent?.startsWith(wanted)) as HTMLElement | undefined;
        if (!target || (target instanceof HTMLButtonElement && target.disabled)) return false;
        target.click();
        return true;
      },
      label,
    ),
  ).then(() => undefined);

/** A browser with a desk and a folder for its downloads. */
async function withDesk(
  kind: BrowserKind,
  run: (desk: Page, folder: string, stage: Stage) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'prasanga-desk-'));
  try {
    await using stage = await setStage(kind, {}, { downloads: folder });
    const desk = await stage.browser.openOwnPage('src/desk/desk.html#transfer');
    await run(desk, folder, stage);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file that the browser saved last, once it is whole; it is taken out of the folder. */
async function saved(folder: string, ending: string): Promise<string> {
  const name = await until(`a file .${ending} is saved`, () =>
    readdirSync(folder).find(
      (one) => one.endsWith(`.${ending}`) && readFileSync(join(folder, one)).length > 0,
    ),
  );
  const text = readFileSync(join(folder, name), 'utf8');
  rmSync(join(folder, name));
  return text;
}

/** Brings a file in up to its preview. */
async function open(desk: Page, folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const field = (await until('the desk takes a file', () =>
    desk.$('.file-field'),
  )) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await shows(desk, '.in .result h3', name);
  rmSync(path);
}

describe.each(BROWSERS)('in and out of the desk in %s', (kind) => {
  const save = (stage: Stage, number: number, changes: Parameters<typeof noteContent>[0] = {}) =>
    ask(stage.browser, 'saveNote', {
      id: noteId(number),
      base: 0,
      session: 'test',
      content: noteContent(changes),
    });
  const setPublisher = (stage: Stage) =>
    ask(stage.browser, 'setPublisher', {
      publisher: {
        name: 'কল্পিত ডেস্ক',
        url: 'https://desk.example',
        reviewAddress: 'https://desk.example/{id}',
      },
    });

  let backup = '';
  test('a backup is saved as a file', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await save(stage, 1);
      await save(stage, 2, {
        state: 'draft',
        verdict: null,
        explanation: '=HYPERLINK("http://x") <b>নয়</b>',
      });
      await press(desk, 'ফাইল নামান');
      backup = await saved(folder, 'jsonl');
      await shows(desk, '.deed-told', 'ফাইল নামানো হয়েছে');
      expect(backup.trim().split('\n')).toHaveLength(4);
      expect(await ask(stage.browser, 'describeNotebook', {})).toMatchObject({ value: { changes: 0 } });
    });
  });

  test('a backup comes into an empty notebook as it was, once, and can be taken back', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await open(desk, folder, 'backup.jsonl', backup);
      await shows(desk, '.outcomes', 'নতুন নোট২');
      await press(desk, 'আনুন');
      await shows(desk, '.in .result h3', 'আনা হয়েছে');
      const note = await ask(stage.browser, 'readNote', { id: noteId(2) });
      expect(note).toMatchObject({
        value: { annotation: { explanation: '=HYPERLINK("http://x") <b>নয়</b>' } },
      });

      await press(desk, 'আরেকটি ফাইল আনুন');
      await open(desk, folder, 'again.jsonl', backup);
      await shows(desk, '.outcomes', 'আগে থেকেই আছে');
      await shows(desk, '.in .result', 'আনার মতো নতুন কিছু নেই');
      await press(desk, 'আনব না');

      const later = backup
        .replaceAll('"revision":1', '"revision":9')
        .replace('ছবিটি পুরোনো', 'ছবিটি অন্য জায়গার');
      await open(desk, folder, 'later.jsonl', later);
      await shows(desk, '.outcomes', 'নোটের পরের সংস্করণ');
      await press(desk, 'আনুন');
      await shows(desk, '.in .result h3', 'আনা হয়েছে');
      expect(await ask(stage.browser, 'noteRevisions', { id: noteId(1) })).toMatchObject({
        value: [{ revision: 1, conflict: false }],
      });
    });
  });

  test('what came new can be taken back', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await open(desk, folder, 'backup.jsonl', backup);
      await press(desk, 'আনুন');
      await press(desk, 'নতুন যা এসেছে, সরিয়ে দিন');
      await shows(desk, '.in .result', 'সরানো হয়েছে');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });
    });
  });

  test('notes go out as Web Annotations, ClaimReviews, a spreadsheet and a pack; what lacks is named', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await save(stage, 1);
      await save(stage, 2, { state: 'draft', verdict: null, claim: { bn: '', en: '' } });
      await press(desk, 'ওয়েব অ্যানোটেশন');
      await press(desk, 'ফাইল নামান');
      expect(judgeCollection(JSON.parse(await saved(folder, 'jsonld')))).toEqual([]);

      await press(desk, 'ClaimReview');
      await shows(desk, '.out', 'প্রকাশকের নাম আর যাচাই প্রতিবেদনের ঠিকানা লাগে');
      await setPublisher(stage);
      await shows(desk, '.lacking', 'রায় দেওয়া হয়নি');
      await shows(desk, '.out', '২টি নোটের মধ্যে ১টি যাবে');
      await press(desk, 'ফাইল নামান');
      const feed = JSON.parse(await saved(folder, 'jsonld'));
      expect(feed.dataFeedElement.map(({ item }: { item: { url: string }[] }) => item[0]!.url)).toEqual([
        `https://desk.example/${noteId(1)}`,
      ]);

      await press(desk, 'স্প্রেডশিট');
      await press(desk, 'ফাইল নামান');
      const csv = await saved(folder, 'csv');
      expect(csv.startsWith('\ufeffদাবি,')).toBe(true);

      await press(desk, 'প্রকাশের প্যাক');
      await shows(desk, '.lacking', 'এখনো খসড়া');
      await press(desk, 'ফাইল নামান');
      expect(await saved(folder, 'yaml')).toContain(`id: note-${noteId(1)}`);
    });
  });

  test('of notes chosen in the list only those go out', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      for (const number of [1, 2, 3]) await save(stage, number, { tags: [`ট্যাগ-${number}`] });
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
      await press(desk, 'ওয়েব অ্যানোটেশন');
      await shows(desk, '.out', 'বাছাই করা ১টি নোট');
      await press(desk, 'ফাইল নামান');
      const { first } = JSON.parse(await saved(folder, 'jsonld'));
      expect(first.items.map(({ id }: { id: string }) => id)).toEqual([`urn:uuid:${noteId(2)}`]);
    });
  });

  test('ClaimReviews come in as fact checks of others, or as notes', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      const reviews = [
        reviewAt('https://fact.example/a'),
        reviewAt('https://fact.example/b', { claimReviewed: 'দ্বিতীয় দাবি' }),
        { '@type': 'ClaimReview', claimReviewed: 'ঠিকানা নেই' },
      ];
      await open(desk, folder, 'reviews.json', JSON.stringify(reviews));
      await shows(desk, '.outcomes', 'নতুন যাচাই২');
      await shows(desk, '.lacking', 'যাচাই প্রতিবেদনের ঠিকানা নেই');
      await press(desk, 'আনুন');
      await shows(desk, '.kept-list', 'দ্বিতীয় দাবি');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });

      await desk.type('.kept .search', 'দ্বিতীয়');
      await until('the search finds one', async () => (await desk.$$('.kept-item')).length === 1);
      await desk.click('.kept-item button');
      await shows(desk, '.kept-removed', '১টি যাচাই সরানো হয়েছে');
      await until('the review is gone', async () => (await desk.$$('.kept-item')).length === 0);
      await desk.click('.kept-removed button');
      await shows(desk, '.kept-list', 'দ্বিতীয় দাবি');

      await press(desk, 'আরেকটি ফাইল আনুন');
      await open(desk, folder, 'reviews.json', JSON.stringify(reviews));
      await shows(desk, '.outcomes', 'আগে থেকেই রাখা যাচাই');
      await press(desk, 'নিজের নোট হিসেবে আনুন');
      await shows(desk, '.outcomes', 'নতুন নোট২');
      await press(desk, 'আনুন');
      await shows(desk, '.in .result h3', 'আনা হয়েছে');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [{}, {}] });
    });
  });

  test('a file can be dropped; no state has a barrier that axe-core finds, in either language', async () => {
    await withDesk(kind, async (desk, folder, stage) => {
      await save(stage, 1);
      await save(stage, 2, { state: 'draft', verdict: null });
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
      await press(desk, 'প্রকাশের প্যাক');
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
      await press(desk, 'আনুন');
      await shows(desk, '.kept-list', 'মিথ্যা');
      await look('done');
      await press(desk, 'আরেকটি ফাইল আনুন');
      await open(desk, folder, 'broken.json', '{');
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
        await open(desk, folder, name, content);
        await shows(desk, '.in .result', why);
        await shows(desk, '.in .result', 'নোটবইয়ে কিছুই বদলায়নি');
        await press(desk, 'আরেকটি ফাইল আনুন');
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
      await open(desk, folder, '<img src=x onerror=document.title=1>.json', hostile);
      await press(desk, 'আনুন');
      await shows(desk, '.kept-list', '<img src=x onerror=document.title=1>');
      expect(await desk.$$eval('.transfer img, .transfer script', (found) => found.length)).toBe(0);
      expect(await desk.evaluate(() => ('polluted' in {} ? 'polluted' : document.title))).toContain('প্রসঙ্গ');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });
    });
  }, 240_000);
});

describe.each(BROWSERS)('a long import in %s', (kind) => {
  const COUNT = 10_000;
  /** Notes are written one at a time: see `putInTurn`. */
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
      await open(desk, folder, 'many.jsonl', file);
      await shows(desk, '.outcomes', 'নতুন নোট১০,০০০');
      await press(desk, 'আনুন');
      await press(desk, 'থামান');
      await shows(desk, '.in .result', 'থামানো হয়েছে');
      expect(await ask(stage.browser, 'findNotes', { filter: {} })).toMatchObject({ value: [] });

      await press(desk, 'আরেকটি ফাইল আনুন');
      await open(desk, folder, 'many.jsonl', file);
      await press(desk, 'আনুন');
      await stage.browser.stopBackground();
      await shows(desk, '.in .result h3', 'আনা হয়েছে', LONG_MS);
      const found = await ask(stage.browser, 'findNotes', { filter: {} });
      expect(found.outcome === 'done' && found.value.length).toBe(COUNT);
    });
  }, 240_000);
});
