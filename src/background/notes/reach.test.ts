import { describe, expect, test } from 'vitest';
import type { AnnotationTarget } from '../../model/index.ts';
import { NotebookProblem } from '../../notebook/index.ts';
import { reachOf } from './reach.ts';

const target = (site: string, ...addresses: string[]): AnnotationTarget => ({
  url: addresses[0] ?? `https://${site}/a`,
  addresses,
  site,
  title: '',
  publishedOn: null,
  selectors: { quote: { exact: 'কথা', prefix: '', suffix: '' }, position: null, range: null },
});
const page = reachOf({ ownPage: false, url: 'https://m.one.test/a?x=1' });
const own = target('one.test', 'https://one.test/a');
const other = target('two.test', 'https://two.test/b');

describe('a page', () => {
  test('reaches the notes of its own site, on whichever presentation', () => {
    expect(page.covers(own)).toBe(true);
    expect(page.covers(target('one.test', 'https://amp.one.test/a'))).toBe(true);
    expect(page.covers(target('elsewhere.test', 'https://www.one.test/a'))).toBe(true);
    expect(page.covers(other)).toBe(false);
    expect(() => page.demand(other)).toThrow(NotebookProblem);
  });

  test('speaks for its own addresses only', () => {
    expect(page.own(['https://two.test/b', 'https://one.test/a', 'nonsense'])).toEqual([
      'https://one.test/a',
    ]);
  });

  test('cannot say that its article stands on another site', () => {
    expect(page.targetFor({ ...other, site: 'two.test' }, null)).toMatchObject({
      site: 'one.test',
      url: 'https://m.one.test/a?x=1',
      addresses: ['https://m.one.test/a?x=1'],
    });
    expect(page.targetFor(own, null)).toEqual(own);
  });

  test('leaves a note the addresses that it has', () => {
    const before = target('one.test', 'https://one.test/a', 'https://mirror.test/a');
    const now = { ...before, addresses: [...before.addresses, 'https://three.test/c'] };
    expect(page.targetFor(now, before)).toEqual(before);
  });

  test('in an AMP cache reaches the notes of its publisher’s site, not of the cache’s', () => {
    const cached = reachOf({
      ownPage: false,
      url: 'https://one-test.cdn.ampproject.org/c/s/one.test/amp/a',
    });
    expect(cached.covers(own)).toBe(true);
    expect(cached.covers(other)).toBe(false);
    expect(cached.covers(target('ampproject.org', 'https://cdn.ampproject.org/a'))).toBe(false);
    expect(cached.targetFor({ ...own, url: 'https://two.test/x' }, null).url).toBe('https://one.test/amp/a');
  });

  test('without a web address reaches nothing', () => {
    const blank = reachOf({ ownPage: false, url: 'about:blank' });
    expect(blank.covers(own)).toBe(false);
    expect(blank.own(own.addresses)).toEqual([]);
    expect(() => blank.targetFor(own, null)).toThrow(NotebookProblem);
  });
});

test('the extension’s own pages reach every note', () => {
  const desk = reachOf({ ownPage: true, url: 'chrome-extension://x/desk.html' });
  expect(desk.covers(other)).toBe(true);
  expect(desk.targetFor(other, null)).toEqual(other);
});
