import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findMark, openCard, type RealBrowser, until, whenFramesRead } from '../e2e/browser/index.ts';
import type { PageSummary } from '../src/messages/index.ts';

const STATES: Readonly<Record<PageSummary['state'], string>> = {
  reading: 'still being read',
  read: 'read',
  'no-article': 'no Bengali article found here',
  off: 'switched off for this site',
  failed: 'could not be read',
};

/** An article may be put into the page after it was loaded: so long is it waited for, in ms. */
const LATE_MS = 3_000;

/** Lines for people: what was found on a page, entities then claims, each with how often it is marked. */
function foundTable(address: string, frames: readonly PageSummary[]): string {
  const [top] = frames;
  if (!top) return `${address}\n  Prasanga does not run at this address: switch it on from the popup\n`;
  const { state, problem } = frames.find((frame) => frame.state === 'read') ?? top;
  const entities = frames.flatMap((frame) => frame.entities);
  const claims = frames.flatMap((frame) => frame.claims);
  const rows = [
    ...entities.map(({ id, kind, label, marks }) => [marks.length, kind, label.bn ?? label.en ?? id, id]),
    ...claims.map(({ id, relation, text, marks }) => [marks.length, relation, text.bn ?? text.en ?? id, id]),
  ].map(
    ([count, kind, label, id]) =>
      `  ${String(count).padStart(5)}  ${String(kind).padEnd(13)}${label}  (${id})`,
  );
  return [
    frames.map(({ title }) => title).find(Boolean) ?? address,
    address,
    `  ${STATES[state]}${problem ? `: ${problem}` : ''}: ${entities.length} entities, ${claims.length} claims`,
    ...(rows.length > 0 ? ['  marks  kind         what', ...rows] : []),
    '',
  ].join('\n');
}

/** What the page's frames found, given a moment where no article is there yet. */
async function framesOf(browser: RealBrowser, page: Page): Promise<PageSummary[]> {
  const end = performance.now() + LATE_MS;
  return until('the page is read', async () => {
    const frames = (await whenFramesRead(browser, page)).map(({ summary }) => summary);
    const settled = frames.length === 0 || frames.some(({ state }) => state !== 'no-article');
    return settled || performance.now() > end ? frames : null;
  });
}

/**
 * Shows pages without a screen: prints what was found on each, and writes pictures of the page with a card
 * open and of the popup into `folder`. Gives back the files written.
 */
export async function showHeadless(
  browser: RealBrowser,
  addresses: readonly string[],
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  const picture = async (page: Page, name: string): Promise<void> => {
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await page.screenshot({ path });
    written.push(path);
  };
  for (const [index, address] of addresses.entries()) {
    const page = await browser.open(address, { waitUntil: 'domcontentloaded' });
    console.log(foundTable(address, await framesOf(browser, page)));
    const prefix = addresses.length > 1 ? `${index + 1}-` : '';
    const mark = await findMark(page);
    if (mark) await openCard(browser, page, mark);
    await picture(page, `${prefix}page`);
    const popup = await browser.openPopup(page);
    await popup.setViewport({ width: 400, height: 600 });
    await popup.bringToFront();
    await popup.waitForNetworkIdle();
    await picture(popup, `${prefix}popup`);
    await popup.close();
    await page.close();
  }
  return written;
}
