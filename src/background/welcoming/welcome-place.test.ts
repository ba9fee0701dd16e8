import { expect, test } from 'vitest';
import { welcomePlace } from './welcome-place.ts';

test.each([
  ['install', 'normal', 'front'],
  ['install', 'development', 'behind'],
  ['install', 'sideload', 'behind'],
  ['install', 'other', 'behind'],
  ['install', 'admin', null],
  ['update', 'normal', null],
  ['update', 'development', null],
  ['browser_update', 'normal', null],
] as const)('%s, installed by %s: %s', (reason, by, place) => {
  expect(welcomePlace(reason, by)).toBe(place);
});
