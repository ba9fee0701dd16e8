import { expect, test } from 'vitest';
import { placeButton } from './button-placement.ts';

const line = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const BUTTON = { width: 120, height: 36 };
const WINDOW = { width: 1000, height: 700 };

test.each([
  [
    'under the end of the last line',
    [line(100, 80, 900, 100), line(100, 100, 400, 120)],
    false,
    { left: 340, top: 128 },
  ],
  ['clear of the handles that a finger drags', [line(100, 100, 400, 120)], true, { left: 340, top: 156 }],
  ['within the right edge', [line(100, 100, 995, 120)], false, { left: 876, top: 128 }],
  ['beside the last line at the window’s foot', [line(100, 670, 400, 690)], false, { left: 408, top: 660 }],
  [
    'on its other side where the line fills the window',
    [line(300, 670, 980, 690)],
    false,
    { left: 172, top: 660 },
  ],
  ['nowhere where the last line fills the window’s foot', [line(10, 670, 990, 690)], false, null],
  ['nowhere while the end is out of view', [line(100, 800, 400, 820)], false, null],
])('%s', (_name, lines, touch, expected) => {
  expect(placeButton(lines, BUTTON, WINDOW, touch)).toEqual(expected);
});
