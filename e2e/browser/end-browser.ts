import type { ChildProcess } from 'node:child_process';
import type { Browser } from 'puppeteer-core';

/** How long a browser may take to end by itself, in ms. */
const LEAVE_MS = 20_000;

/** Ends a browser: as it ends by itself, and where it hangs in that, with all its processes at once. */
export async function endBrowser(browser: Browser): Promise<void> {
  const leader = browser.process();
  const closed = browser.close();
  if (await within(closed, LEAVE_MS)) return;
  console.warn(`the browser (process ${leader?.pid}) did not end within ${LEAVE_MS} ms and was killed`);
  if (leader) killGroup(leader);
  // What it left behind may hold its pipes open, and puppeteer waits for them.
  if (!(await within(closed, LEAVE_MS))) browser.disconnect().catch(() => undefined);
}

async function within(done: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  try {
    return await Promise.race([done.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Puppeteer starts browsers as leaders of a group of their own, except on Windows. */
function killGroup(leader: ChildProcess): void {
  try {
    if (process.platform !== 'win32' && leader.pid) process.kill(-leader.pid, 'SIGKILL');
    else leader.kill('SIGKILL');
  } catch {
    // Gone meanwhile.
  }
}
