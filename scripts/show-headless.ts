import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findMark, openCard, type RealBrowser, whenRead } from '../e2e/browser/index.ts';
import type { PageSummary } from '../src/messages/index.ts';

const STATES: Readonly<Record<PageSummary['state'], string>> = {
  reading: 'still being read',
  read: 'read',
  'no-article': 'no Bengali article found here',
  off: 'switched off for this site',
  failed: 'could not be read',
};

/** Lines for people: what was found on a page, entities then claims, each with how often it is marked. */
export function foundTable(address: string, summary: PageSummary | null): string {
  if (!summary) return `${address}\n  Prasanga does not run at this address: switch it on from the popup\n`;
  const state = STATES[summary.state] + (summary.problem ? `: ${summary.problem}` : '');
  const rows = [
    ...summary.entities.map(({ id, kind, label, marks }) => [
      marks.length,
      kind,
      label.bn ?? label.en ?? id,
      id,
    ]),
    ...summary.claims.map(({ id, relation, text, marks }) => [
      marks.length,
      relation,
      text.bn ?? text.en ?? id,
      id,
    ]),
  ];
  const lines = rows.map(
    ([count, kind, label, id]) =>
      `  ${String(count).padStart(5)}  ${String(kind).padEnd(13)}${label}  (${id})`,
  );
  const head = `${summary.title || address}\n${address}\n  ${state}: ${summary.entities.length} entities, ${summary.claims.length} claims`;
  return [head, ...(lines.length > 0 ? ['  marks  kind         what', ...lines] : []), ''].join('\n');
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
    const summary = await whenRead(browser, page);
    console.log(foundTable(address, summary));
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
