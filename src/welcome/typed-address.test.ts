import { expect, test } from 'vitest';
import { typedAddress } from './typed-address.ts';

test.each([
  ['khobor.example', 'https://khobor.example/'],
  [' www.khobor.example/news?x=1 ', 'https://www.khobor.example/news?x=1'],
  ['http://khobor.example:8080/', 'http://khobor.example:8080/'],
  ['localhost:8080', 'https://localhost:8080/'],
  ['খবর.বাংলা', 'https://xn--q5b8bm.xn--54b7fta0cc/'],
  ['প্রথম আলো', null],
  ['prothomalo', null],
  ['ftp://khobor.example/', null],
  ['javascript:alert(1)', null],
  ['chrome://settings.x', null],
  ['', null],
])('%s → %s', (typed, address) => {
  expect(typedAddress(typed)).toBe(address);
});
