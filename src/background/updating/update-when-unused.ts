import browser from 'webextension-polyfill';
import { isDeskOpen, toPage } from '../../messages/index.ts';
import { framesOf } from '../sites/frames.ts';

/*
 * A browser that updates an extension cuts its scripts off in open pages: Firefox takes the editor's script out of the
 * page, and what is typed from there on goes nowhere; own pages are closed. So an update waits until nobody writes.
 * Whatever happens, the browser's next start brings it.
 */

const ALARM = 'update-when-unused';
/** How soon it is looked again whether anybody writes, in minutes. */
const LOOK_AGAIN = 1;

/** To be called as the background starts. */
export function updateWhenUnused(): void {
  browser.runtime.onUpdateAvailable.addListener(() => void updateIfUnused());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateIfUnused();
  });
}

/** The update is here, or came with the browser's start: nobody is to wait for it any more. */
export async function forgetUpdate(): Promise<void> {
  await browser.alarms.clear(ALARM);
}

async function updateIfUnused(): Promise<void> {
  // The desk holds notes being written, and files being read.
  if ((await isDeskOpen()) || (await isWritten())) {
    await browser.alarms.create(ALARM, { delayInMinutes: LOOK_AGAIN });
    return;
  }
  await forgetUpdate();
  browser.runtime.reload();
}

/** Whether an editor is open in any page. */
async function isWritten(): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(
    tabs.map(async ({ id }) => {
      const frames = id === undefined ? [] : await framesOf(id);
      return Promise.all(frames.map((frame) => toPage(id!, frame)('isWriting', {})));
    }),
  );
  return answers.flat().some((answer) => answer.ok && answer.value.writing);
}
