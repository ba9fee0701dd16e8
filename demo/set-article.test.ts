import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setArticle } from './set-article.ts';

describe('setArticle', () => {
  test('takes the first line as headline and every other one as a paragraph', () => {
    const { title, body } = setArticle('x', '\uFEFF\r\n শিরোনাম \r\n\r\nএক।\r\nদুই।\r \r\n\nতিন।\n');
    expect(title).toBe('শিরোনাম');
    expect(body).toEqual(['এক।', 'দুই।', 'তিন।']);
  });

  test('an empty text is an article without a body', () => {
    expect(setArticle('x', ' \n ')).toMatchObject({ title: 'x', body: [] });
  });

  test('loses no word of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ক', 'খ', ' ', '\n', '\t', '<', '।') }), (text) => {
        const { title, body } = setArticle('x', text);
        const letters = (line: string): string => line.replace(/\s/g, '');
        expect(letters(text) === '' ? '' : letters(title + body.join(''))).toBe(letters(text));
      }),
    );
  });
});
