import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Dwell, type DwellActions, LEAVE_MS, OPEN_MS, PREFETCH_MS } from './dwell.ts';

let log: string[];
let speed: number;
let approaching: boolean;
let dwell: Dwell<string>;

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  speed = 0;
  approaching = false;
  const actions: DwellActions<string> = {
    prefetch: (target) => log.push(`prefetch ${target}`),
    open: (target) => log.push(`open ${target}`),
    close: () => log.push('close'),
    speed: () => speed,
    approaching: () => approaching,
  };
  dwell = new Dwell(actions);
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (ms: number): string[] => {
  vi.advanceTimersByTime(ms);
  return log.splice(0);
};

test('resting fetches, then opens', () => {
  dwell.over('a');
  expect(after(PREFETCH_MS - 1)).toEqual([]);
  expect(after(1)).toEqual(['prefetch a']);
  expect(after(OPEN_MS - PREFETCH_MS)).toEqual(['open a']);
});

test('passing over opens nothing', () => {
  dwell.over('a');
  after(PREFETCH_MS);
  dwell.over(null);
  expect(after(2 * OPEN_MS)).toEqual([]);
});

test('going to another target begins anew', () => {
  dwell.over('a');
  after(OPEN_MS - 1);
  dwell.over('b');
  expect(after(OPEN_MS)).toEqual(['prefetch b', 'open b']);
});

test('nothing opens under a moving pointer until it slows down', () => {
  speed = 1;
  dwell.over('a');
  expect(after(2 * OPEN_MS)).toEqual(['prefetch a']);
  speed = 0.1;
  expect(after(100)).toEqual(['open a']);
});

test('leaving closes after a while, unless the pointer comes back or enters the card', () => {
  dwell.over('a');
  after(OPEN_MS);
  dwell.over(null);
  after(LEAVE_MS - 1);
  dwell.over('a');
  expect(after(2 * LEAVE_MS)).toEqual([]);
  dwell.over(null);
  dwell.entered();
  expect(after(2 * LEAVE_MS)).toEqual([]);
  dwell.left();
  expect(after(LEAVE_MS)).toEqual(['close']);
});

test('a pointer on its way to the card keeps it open', () => {
  dwell.over('a');
  after(OPEN_MS);
  approaching = true;
  dwell.over(null);
  expect(after(3 * LEAVE_MS)).toEqual([]);
  approaching = false;
  expect(after(LEAVE_MS)).toEqual(['close']);
});

test('what was opened by other means is left like what was rested on', () => {
  dwell.over('a');
  dwell.reset('b');
  expect(after(2 * OPEN_MS)).toEqual([]);
  dwell.over(null);
  expect(after(LEAVE_MS)).toEqual(['close']);
});
