import { expect, test } from 'vitest';
import { withTextFragment } from './text-fragment.ts';

test.each([
  ['https://a.test/x', 'দুটি শব্দ', `https://a.test/x#:~:text=${encodeURIComponent('দুটি শব্দ')}`],
  [
    'https://a.test/x#part',
    'ক-খ, গ',
    `https://a.test/x#part:~:text=${encodeURIComponent('ক')}%2D${encodeURIComponent('খ, গ')}`,
  ],
  ['https://a.test/x', ' \n', 'https://a.test/x'],
  [
    'https://a.test/x',
    '1 2 3 4 5 6 7 8 9 10 11 12 13',
    'https://a.test/x#:~:text=1%202%203%204%205%206,8%209%2010%2011%2012%2013',
  ],
])('%s, %j', (url, quote, expected) => {
  expect(withTextFragment(url, quote)).toBe(expected);
});
