import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { noteId } from '../fixtures/desk-notes.ts';
import { noteContent } from '../fixtures/written-notes.ts';
import { ask } from './ask.ts';
import type { BrowserKind } from './kind.ts';
import { shows } from './own-page.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

/** Presses what bears this label: a button, or the choice of a form. */
export const pressInTransfer = (page: Page, label: string): Promise<void> =>
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
export async function withDesk(
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

/** Where the browser saved a file, once it is whole: browsers hold its place with an empty one, which they replace. */
export const savedPath = (folder: string, ending: string): Promise<string> =>
  until(`a file .${ending} is saved`, () =>
    readdirSync(folder)
      .filter((name) => name.endsWith(`.${ending}`))
      .map((name) => join(folder, name))
      .find((path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0),
  ).catch((error: Error) => {
    throw new Error(`${error.message}; the folder has: ${readdirSync(folder).join(', ') || 'nothing'}`);
  });

/** The file that the browser saved; it is taken out of the folder. */
export async function savedFile(folder: string, ending: string): Promise<string> {
  const path = await savedPath(folder, ending);
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return text;
}

/** Brings a file in up to its preview. */
export async function openFile(
  desk: Page,
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const field = (await until('the desk takes a file', () =>
    desk.$('.file-field'),
  )) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await shows(desk, '.in .result h3', name);
  rmSync(path);
}

/** Saves a whole note under a number. */
export const saveNumbered = (
  stage: Stage,
  number: number,
  changes: Parameters<typeof noteContent>[0] = {},
): Promise<unknown> =>
  ask(stage.browser, 'saveNote', {
    id: noteId(number),
    base: 0,
    session: 'test',
    content: noteContent(changes),
  });

/** Names the desk as publisher, with an address for each review. */
export const setPublisher = (stage: Stage): Promise<unknown> =>
  ask(stage.browser, 'setPublisher', {
    publisher: {
      name: 'কল্পিত ডেস্ক',
      url: 'https://desk.example',
      reviewAddress: 'https://desk.example/{id}',
    },
  });
