import browser from 'webextension-polyfill';
import { conditionNow } from '../../following/index.ts';

const NAME = 'check-feeds';
/** The soonest that the alarm rings, in ms, spread so that what is due is never begun by what a reader just did. */
const SOONEST = 30_000;
const SPREAD = 60_000;
/** While the connection is not to be used, it is looked at again after this, in ms. */
const LOOK_AGAIN = 30 * 60_000;

/**
 * Sees to it that the alarm rings when there is something to do (`nextAt`, in ms since the epoch), or is gone where
 * there is nothing. What is late is not put off again by a worker that starts meanwhile; browsers lose alarms, but a ring
 * too many does no harm.
 */
export async function planAlarm(nextAt: number | null): Promise<void> {
  if (nextAt === null) {
    await browser.alarms.clear(NAME);
    return;
  }
  const now = Date.now();
  const soonest = now + (conditionNow() === 'good' ? SOONEST + Math.random() * SPREAD : LOOK_AGAIN);
  const when = Math.max(nextAt, soonest);
  const planned = await browser.alarms.get(NAME);
  const isLate = when > nextAt;
  if (!planned || (isLate ? planned.scheduledTime > when : planned.scheduledTime !== when))
    await browser.alarms.create(NAME, { when });
}

/** Calls back when the alarm rings. To be called as the worker starts. */
export function onAlarm(ring: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) ring();
  });
}
