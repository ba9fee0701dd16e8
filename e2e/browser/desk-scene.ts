import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { AnnotationContent } from '../../src/model/index.ts';
import { clearNotes, deskNote, noteId } from '../fixtures/desk-notes.ts';
import { type BrowserKind, buildOf } from './kind.ts';
import { launchBrowser } from './launch.ts';
import { shows, texts } from './own-page.ts';
import type { RealBrowser } from './real-browser.ts';
import { until } from './until.ts';

export const DESK = 'src/desk/desk.html';

/** A browser with the extension and an empty notebook for each test of a group. */
export interface DeskScene {
  browser(): RealBrowser;
  /** Asks the background as the desk does; gives the answer's value. */
  say<T = unknown>(call: string, params: object): Promise<T>;
  /** Saves the numbered note of the fixtures. */
  save(
    number: number,
    base?: number,
    changes?: Partial<AnnotationContent>,
    session?: string,
  ): Promise<unknown>;
  /** Opens the desk, which is closed before the next test. */
  open(hash?: string): Promise<Page>;
  /** Opens the desk at its notes, once keys reach the list. */
  openList(hash?: string): Promise<Page>;
}

/** Sets the scene for the tests of the `describe` that it is called in. */
export function deskScene(kind: BrowserKind): DeskScene {
  let browser: RealBrowser;
  let opened: Page[] = [];
  const say = async <T>(call: string, params: object): Promise<T> => {
    const answer = await browser.callBackground({ edge: 'popup>background', call, params });
    expect(answer).toMatchObject({ ok: true });
    return (answer as { value: T }).value;
  };
  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    for (const page of opened) await page.close().catch(() => undefined);
    opened = [];
    await say('describeNotebook', {});
    const own = await browser.openOwnPage(DESK);
    await clearNotes(own);
    await own.close();
  });
  const open = async (hash = ''): Promise<Page> => {
    const desk = await browser.openOwnPage(`${DESK}${hash}`);
    opened.push(desk);
    await desk.setViewport({ width: 1280, height: 820 });
    return desk;
  };
  return {
    browser: () => browser,
    say,
    save: (number, base = 0, changes = {}, session = 'test') =>
      say('saveNote', { id: noteId(number), base, session, content: deskNote(number, changes) }),
    open,
    async openList(hash) {
      const desk = await open(hash);
      await listHasFocus(desk);
      return desk;
    },
  };
}

/** Waits until the list says that it has so many notes, as the list writes numbers. */
export const countIs = (page: Page, count: string): Promise<unknown> =>
  shows(page, '.list-count', count === '' ? '' : `${count}টি নোট`);

/** Waits until keys reach the list of notes. */
export const listHasFocus = (page: Page): Promise<unknown> =>
  until('the list has the focus', () =>
    page.evaluate(() => document.hasFocus() && document.activeElement?.getAttribute('role') === 'listbox'),
  );

/** Waits until the keyboard is on the note of a number. */
export const currentIs = (page: Page, number: number): Promise<unknown> =>
  until(`the keyboard is on note ${number}`, () =>
    page.evaluate((claim) => {
      const id = document.activeElement?.getAttribute('aria-activedescendant');
      const row = id ? document.getElementById(id) : null;
      return row?.querySelector('.row-claim')?.textContent?.includes(claim) ?? false;
    }, `(${number})`),
  );

/** The number at the end of the claim of each row in sight. */
export const rows = async (page: Page): Promise<number[]> =>
  (await texts(page, '.row-claim')).map((text) => Number(/\((\d+)\)/.exec(text)?.[1]));
