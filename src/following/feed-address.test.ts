import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternOfHost, readFeedAddress } from './feed-address.ts';

const KEY = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';

describe('readFeedAddress', () => {
  test.each([
    ['https://feeds.example/news/feed.json', 'https://feeds.example/news/'],
    ['https://feeds.example/news/pin.json', 'https://feeds.example/news/'],
    ['https://feeds.example/news', 'https://feeds.example/news/'],
    ['  feeds.example/news/  ', 'https://feeds.example/news/'],
    ['feeds.example', 'https://feeds.example/'],
    ['https://feeds.example/news/?utm=1', 'https://feeds.example/news/'],
    ['http://127.0.0.1:8123/', 'http://127.0.0.1:8123/'],
    ['http://localhost:8123/a/feed.json', 'http://localhost:8123/a/'],
    ['http://[::1]:9/', 'http://[::1]:9/'],
  ])('%s lies in %s', (written, folder) => {
    expect(readFeedAddress(written)).toEqual({ folder, key: null });
  });

  test.each([
    '',
    'http://feeds.example/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'javascript:alert(1)',
    'javascript://feeds.example/%0aalert(1)',
    'file:///etc/passwd',
    'https://user:secret@feeds.example/',
    'https://feeds.example/#key=short',
    `https://feeds.example/${'a'.repeat(3_000)}`,
  ])('%s is none', (written) => {
    expect(readFeedAddress(written)).toBeNull();
  });

  test('takes the key that the address carries', () => {
    expect(readFeedAddress(`https://feeds.example/news#key=${KEY}`)).toEqual({
      folder: 'https://feeds.example/news/',
      key: KEY,
    });
  });

  test('whatever is written, what comes out is https or loopback and reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (written) => {
        const read = readFeedAddress(written);
        if (!read) return;
        expect(read.folder).toMatch(/^(https:|http:\/\/(?:127\.|localhost|\[::1\]|[^/]*\.localhost))/);
        expect(readFeedAddress(read.folder)).toEqual({ ...read, key: null });
      }),
    );
  });
});

test('a host is permitted whole', () => {
  expect(patternOfHost('https://feeds.example:8443/news/')).toBe('https://feeds.example/*');
});
