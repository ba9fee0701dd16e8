import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedText, paragraphsOf } from './linked-text.ts';

const links = (text: string) => linkedText(text).flatMap(({ href }) => href ?? []);

describe('linkedText', () => {
  test.each([
    ['দেখুন https://a.test/x।', ['https://a.test/x']],
    ['(https://a.test/x), পরে', ['https://a.test/x']],
    ['https://a.test/x_(y). http://b.test', ['https://a.test/x_(y)', 'http://b.test']],
    ['javascript:alert(1) data:text/html,x', []],
    ['https://', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test('loses no letter of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl())), (parts) => {
        const text = parts.join(' ');
        expect(
          linkedText(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('a blank line parts paragraphs, a line break does not', () => {
  expect(paragraphsOf('এক\nদুই\n \nতিন\n\n\n')).toEqual(['এক\nদুই', 'তিন']);
});
