import { expect, test } from 'vitest';
import { pressRegion } from './press-region.ts';

test.each([
  ['https://www.prothomalo.com/world/asia', 'BD'],
  ['https://www.ittefaq.com.bd/1', 'BD'],
  ['https://www.anandabazar.com/world', 'WB'],
  ['https://www.sangbadpratidin.in/world', 'WB'],
  ['https://bangla.hindustantimes.com/x', 'WB'],
  ['https://www.bbc.com/bengali/articles/1', null],
  ['https://notprothomalo.com/', null],
  ['about:blank', null],
  ['no address', null],
])('%s belongs to %s', (url, region) => {
  expect(pressRegion(url)).toBe(region);
});
