import type { SyncResult } from '../sync/index.ts';
import type { CheckRecord } from './check-record.ts';
import { troubleOf } from './trouble.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How often a feed that gives no trouble is checked, in ms; spread by a tenth either way. */
export const INTERVAL = 6 * HOUR;
/** The wait after a first failure, in ms; each further one doubles it, up to the interval. */
export const FIRST_RETRY = 5 * MINUTE;
/** The wait until a check that was killed is taken up again, in ms; doubled in the same way. */
export const RESUME = MINUTE;
/** The longest wait that a server may ask for, in ms: no host can put a feed to sleep for good. */
export const LONGEST_WAIT = 24 * HOUR;
/** A store that lost a feed fetches it again, but not more often than this, in ms. */
export const REFETCH = 15 * MINUTE;

/** The moment, in ms since the epoch, and a lot from 0 up to 1 that keeps readers from coming all at once. */
export interface Instant {
  readonly now: number;
  readonly random: number;
}

const moment = (time: number): string => new Date(time).toISOString();
const spread = (length: number, random: number): number => Math.round(length * (0.9 + 0.2 * random));
/** A while after a server's answer is stale, or the usual interval where that is longer. */
const whenStale = (freshFor: number, random: number): number =>
  Math.min(LONGEST_WAIT, Math.max(spread(INTERVAL, random), freshFor + Math.round((INTERVAL / 10) * random)));
const doubled = (first: number, failures: number): number =>
  Math.min(INTERVAL, first * 2 ** Math.min(failures - 1, 30));

/**
 * The record of a feed whose check begins. It is written down first: a check that kills its worker counts as failed,
 * and is taken up again a little later each time.
 */
export function begun(record: CheckRecord, { now, random }: Instant): CheckRecord {
  const failures = record.failures + 1;
  return {
    ...record,
    failures,
    nextAt: moment(now + spread(doubled(RESUME, failures), random)),
    asked: false,
  };
}

/**
 * The record after a check, given the one before it. A server that calls its answer fresh for longer than the interval
 * (`freshFor`, in ms) is not asked before that, up to `LONGEST_WAIT`.
 */
export function ended(
  before: CheckRecord,
  result: SyncResult,
  { now, random }: Instant,
  freshFor = 0,
): CheckRecord {
  const at = moment(now);
  if (result.outcome === 'stopped') return before;
  if (result.outcome === 'installed' || result.outcome === 'current')
    return {
      ...before,
      checkedAt: at,
      rightAt: at,
      failures: 0,
      nextAt: moment(now + whenStale(freshFor, random)),
      asked: false,
      trouble: null,
      change:
        result.outcome === 'installed'
          ? { at, first: result.previous === null, changes: result.changes }
          : before.change,
    };
  const failures = before.failures + 1;
  const wait = spread(doubled(FIRST_RETRY, failures), random);
  const wanted = result.outcome === 'unreachable' ? Math.min(result.retryAfter ?? 0, LONGEST_WAIT) : 0;
  return {
    ...before,
    checkedAt: at,
    failures,
    nextAt: moment(now + Math.max(wait, wanted)),
    asked: wanted >= wait,
    trouble: troubleOf(result),
  };
}

/** When a feed is to be checked, in ms since the epoch. A record from a clock that went wrong says: now. */
export function dueAt({ nextAt, checkedAt }: CheckRecord, now: number): number {
  if (nextAt === null || (checkedAt !== null && Date.parse(checkedAt) > now)) return now;
  const due = Date.parse(nextAt);
  return due > now + LONGEST_WAIT ? now : due;
}

/** Whether a reader's wish to check at once must wait, because the server asked for it. */
export const mustWait = (record: CheckRecord, now: number): boolean =>
  record.asked && dueAt(record, now) > now;

/** The record of a feed that the store has lost: due at once, unless it was fetched a moment ago. */
export function lost(record: CheckRecord, now: number): CheckRecord {
  if (record.asked) return record;
  const soonest = record.checkedAt === null ? now : Date.parse(record.checkedAt) + REFETCH;
  return { ...record, nextAt: moment(Math.min(dueAt(record, now), Math.max(now, soonest))) };
}
