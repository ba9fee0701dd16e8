import { expect, test } from 'vitest';
import { commandOf } from './keys.ts';

const press = (key: string, held: object = {}, code = '') => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test.each([
  ['j', press('j'), 'next'],
  ['J, caps lock', press('J'), 'next'],
  ['Shift+J', press('J', { shiftKey: true }), 'chooseNext'],
  ['ArrowUp', press('ArrowUp'), 'previous'],
  ['Shift+ArrowUp', press('ArrowUp', { shiftKey: true }), 'choosePrevious'],
  ['Bengali letter where j lies', press('ব', {}, 'KeyJ'), 'next'],
  ['Dvorak j lies where c is', press('j', {}, 'KeyC'), 'next'],
  ['?', press('?', { shiftKey: true }, 'Slash'), 'help'],
  ['Bengali layout, the key of ?', press('।', { shiftKey: true }, 'Slash'), 'help'],
  ['/', press('/', {}, 'Slash'), 'search'],
  ['Ctrl+A', press('a', { ctrlKey: true }), 'chooseAll'],
  ['Ctrl+Z', press('z', { ctrlKey: true }), 'undo'],
  ['Cmd+Z', press('z', { metaKey: true }), 'undo'],
  ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), null],
  ['Ctrl+R loads the page again', press('r', { ctrlKey: true }), null],
  ['Alt+ArrowUp', press('ArrowUp', { altKey: true }), null],
  ['Delete', press('Delete'), 'delete'],
  ['another letter', press('q'), null],
  ['constructor', press('constructor'), null],
])('%s', (_, pressed, expected) => {
  expect(commandOf(pressed)).toBe(expected);
});
