import { toPage } from '../../messages/index.ts';
import { startInTab } from '../sites/coverage.ts';
import { framesOf } from '../sites/frames.ts';

/**
 * Opens the editor on what is selected in a tab, in `frame` if that is known. The reader asked for it by menu or key,
 * which lets the extension into that tab for the moment (`activeTab`): where no content script runs, it is started.
 */
export async function annotateTab(tab: number, frame: number | null): Promise<boolean> {
  if (await openIn(tab, frame)) return true;
  if ((await toPage(tab, frame ?? 0)('describePage', {})).ok) return false;
  await startInTab(tab);
  return openIn(tab, frame);
}

async function openIn(tab: number, frame: number | null): Promise<boolean> {
  for (const one of frame === null ? await framesOf(tab) : [frame]) {
    const answer = await toPage(tab, one)('annotate', {});
    if (answer.ok && answer.value.opened) return true;
  }
  return false;
}
