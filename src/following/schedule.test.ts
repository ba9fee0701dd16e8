import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SyncResult } from '../sync/index.ts';
import { NEVER_CHECKED } from './check-record.ts';
import {
  begun,
  dueAt,
  ended,
  FIRST_RETRY,
  INTERVAL,
  LONGEST_WAIT,
  lost,
  mustWait,
  REFETCH,
  RESUME,
} from './schedule.ts';

const NOW = Date.parse('2024-06-21T10:00:00.000Z');
const EVEN = { now: NOW, random: 0.5 };
const CURRENT: SyncResult = { outcome: 'current', feed: 'f', generation: 3, mended: 0, stale: false };
const none = { added: 0, changed: 0, removed: 0 };
const INSTALLED: SyncResult = {
  outcome: 'installed',
  feed: 'f',
  generation: 4,
  previous: 3,
  changes: { entities: none, claims: { added: 3, changed: 1, removed: 0 } },
  fetched: { pages: 2, bytes: 900 },
  stale: false,
};
const answer = (status: number | null, retryAfter: number | null = null): SyncResult => ({
  outcome: 'unreachable',
  feed: 'f',
  reason: status === null ? 'offline' : 'status',
  status,
  retryAfter,
  detail: 'no',
});

describe('after a good check', () => {
  test('the next is in six hours, give or take a tenth', () => {
    expect(dueAt(ended(NEVER_CHECKED, CURRENT, EVEN), NOW)).toBe(NOW + INTERVAL);
    for (const random of [0, 0.999]) {
      const wait = dueAt(ended(NEVER_CHECKED, CURRENT, { now: NOW, random }), NOW) - NOW;
      expect(Math.abs(wait - INTERVAL)).toBeLessThanOrEqual(INTERVAL / 10);
    }
  });

  test.each([
    ['nothing', 0, INTERVAL],
    ['less than the interval', 60_000, INTERVAL],
    ['longer than the interval', 2 * INTERVAL, 2 * INTERVAL + INTERVAL / 20],
    ['a year', 365 * 86_400_000, LONGEST_WAIT],
  ])('a server that calls its answer fresh for %s is asked when it is stale', (_, fresh, wait) => {
    const record = ended(NEVER_CHECKED, CURRENT, EVEN, fresh);
    expect(dueAt(record, NOW) - NOW).toBe(wait);
    expect(mustWait(record, NOW)).toBe(false);
  });

  test('troubles and failures are over, and a change is told until the next', () => {
    const failed = ended(NEVER_CHECKED, answer(500), EVEN);
    const installed = ended(failed, INSTALLED, EVEN);
    expect(installed).toMatchObject({ failures: 0, trouble: null, change: { first: false } });
    expect(ended(installed, CURRENT, EVEN).change).toEqual(installed.change);
  });
});

describe('after a bad check', () => {
  test('each wait is twice the one before, up to the interval', () => {
    let record = NEVER_CHECKED;
    const waits = Array.from({ length: 9 }, () => {
      record = ended(record, answer(null), EVEN);
      return (dueAt(record, NOW) - NOW) / FIRST_RETRY;
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 72, 72]);
    expect(record.rightAt).toBeNull();
  });

  test('the server is not asked again before it wants, though never left for more than a day', () => {
    const hour = ended(NEVER_CHECKED, answer(429, 3_600_000), EVEN);
    expect(dueAt(hour, NOW) - NOW).toBe(3_600_000);
    expect(mustWait(hour, NOW)).toBe(true);
    expect(mustWait(hour, NOW + 3_600_000)).toBe(false);
    expect(hour.trouble).toMatchObject({ kind: 'busy', status: 429 });
    expect(dueAt(ended(NEVER_CHECKED, answer(503, 1e15), EVEN), NOW) - NOW).toBe(LONGEST_WAIT);
  });

  test('a shorter Retry-After than our own wait changes nothing, and a wish need not wait for ours', () => {
    const record = ended(NEVER_CHECKED, answer(503, 1_000), EVEN);
    expect(dueAt(record, NOW) - NOW).toBe(FIRST_RETRY);
    expect(mustWait(record, NOW)).toBe(false);
  });
});

describe('a check that is killed', () => {
  test('counts as failed and is taken up again, later each time', () => {
    const once = begun(NEVER_CHECKED, EVEN);
    expect(dueAt(once, NOW) - NOW).toBe(RESUME);
    expect(dueAt(begun(once, EVEN), NOW) - NOW).toBe(2 * RESUME);
  });

  test('once it has ended it counts no more than any other', () => {
    begun(NEVER_CHECKED, EVEN);
    expect(ended(NEVER_CHECKED, answer(500), EVEN).failures).toBe(1);
    expect(ended(NEVER_CHECKED, { outcome: 'stopped', feed: 'f' }, EVEN)).toEqual(NEVER_CHECKED);
  });
});

describe('a clock that went wrong', () => {
  const record = ended(NEVER_CHECKED, CURRENT, EVEN);
  test.each([
    ['ten years ahead', NOW + 10 * 365 * 24 * 3_600_000],
    ['ten years behind', NOW - 10 * 365 * 24 * 3_600_000],
  ])('%s: the feed is due', (_, now) => {
    expect(dueAt(record, now)).toBeLessThanOrEqual(now);
  });
});

test('what the store lost is due at once, but not again and again', () => {
  const fetched = ended(NEVER_CHECKED, INSTALLED, EVEN);
  expect(dueAt(lost(fetched, NOW), NOW)).toBe(NOW + REFETCH);
  expect(dueAt(lost(fetched, NOW + 2 * REFETCH), NOW + 2 * REFETCH)).toBe(NOW + 2 * REFETCH);
  const asked = ended(NEVER_CHECKED, answer(429, 3_600_000), EVEN);
  expect(lost(asked, NOW)).toEqual(asked);
});

test('whatever happens, the next check is never more than a day away and failures are bounded waits', () => {
  const results = fc.constantFrom(CURRENT, INSTALLED, answer(null), answer(503, 5e8), answer(404));
  fc.assert(
    fc.property(
      fc.array(results, { maxLength: 60 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (all, random) => {
        let record = NEVER_CHECKED;
        for (const result of all) {
          record = ended(record, result, { now: NOW, random });
          expect(dueAt(begun(record, { now: NOW, random }), NOW) - NOW).toBeLessThanOrEqual(LONGEST_WAIT);
          expect(dueAt(record, NOW) - NOW).toBeLessThanOrEqual(LONGEST_WAIT);
          expect(dueAt(record, NOW)).toBeGreaterThan(NOW);
        }
      },
    ),
  );
});
