import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../steps/index.ts';
import { nodeAt, pathOf } from './node-path.ts';
import { rangeHintOf, resolveRangeHint } from './range-hint.ts';
import { readWholePage } from './whole-page.ts';

/** Pieces of text: Bengali, an emoji of two units, white space that the page folds. */
const words = fc
  .array(fc.constantFrom('নদীর', 'পানি', ' ', '\n  ', '😀', 'কমছে।', '&amp;', '২০২৪'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constant('<br>'),
    fc.constant('<!-- কিছু -->'),
    fc
      .tuple(
        fc.constantFrom('p', 'div', 'b', 'span', 'li', 'x-box', 'h2'),
        fc.array(tie('markup'), { maxLength: 4 }),
      )
      .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
  ),
}));
const page = fc.array(markup, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

const documentOf = (body: string): Document =>
  parseHTML(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`)
    .document as unknown as Document;
const blocksOf = (document: Document) => atOnce(readWholePage(document))?.blocks ?? [];

describe('a range hint', () => {
  test('leads from any stretch of a page’s text to a path in its tree and back', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (body, a, b, from, to) => {
        const document = documentOf(body);
        const blocks = blocksOf(document);
        if (blocks.length === 0) return;
        const [first, last] = [a % blocks.length, b % blocks.length].sort((one, other) => one - other);
        const start = { block: first!, offset: from % blocks[first!]!.text.length };
        const end = { block: last!, offset: 1 + (to % blocks[last!]!.text.length) };
        // A note neither begins nor ends within a letter, nor with white space.
        const edges = [blocks[first!]!.text[start.offset]!, blocks[last!]!.text[end.offset - 1]!];
        if (edges.some((unit) => /[\s\ud800-\udfff]/.test(unit))) return;
        const hint = rangeHintOf(blocks, start, end);
        expect(hint).not.toBeNull();
        expect(resolveRangeHint(document, blocks, hint!)).toEqual({ start, end });
        // As it is when the page is loaded again.
        const again = documentOf(body);
        expect(resolveRangeHint(again, blocksOf(again), hint!)).toEqual({ start, end });
      }),
    );
  });

  test('counts as the W3C’s selectors do: elements of a name, text nodes, code points', () => {
    const document = documentOf('<p>আগে</p><div><p>😀 <b>নদী</b> বাঁচুক</p></div>');
    const blocks = blocksOf(document);
    expect(rangeHintOf(blocks, { block: 1, offset: 3 }, { block: 1, offset: 13 })).toEqual({
      start: { path: '/html[1]/body[1]/div[1]/p[1]/b[1]/text()[1]', offset: 0 },
      end: { path: '/html[1]/body[1]/div[1]/p[1]/text()[2]', offset: 7 },
    });
  });

  test('to what is not there, or to no text of the article, leads nowhere', () => {
    const document = documentOf('<p>এখানে <i>কিছু</i></p><script>1</script>');
    const blocks = blocksOf(document);
    const resolve = (path: string, offset = 0) =>
      resolveRangeHint(document, blocks, { start: { path, offset }, end: { path, offset: offset + 2 } });
    expect(resolve('/html[1]/body[1]/p[1]/text()[1]')).toEqual({
      start: { block: 0, offset: 0 },
      end: { block: 0, offset: 2 },
    });
    for (const path of [
      '/html[1]/body[1]/p[2]/text()[1]',
      '/html[1]/body[1]/p[1]',
      '/html[1]/body[1]/script[1]/text()[1]',
      '//p/text()[1]',
      '/html[1]/body[1]/p[1]/text()[0]',
      '/html[1]/body[1]/*[count(//*[count(//*)])]/text()[1]',
      '',
    ])
      expect(resolve(path)).toBeNull();
    expect(resolve('/html[1]/body[1]/p[1]/text()[1]', 900)).toBeNull();
  });
});

test('paths are told apart where names are no XPath names, and any text is read without harm', () => {
  const document = documentOf('<p>ক</p>');
  const odd = document.createElement('x:বাক্স');
  document.body.append(odd, 'শেষ');
  odd.append('ভিতরে');
  const text = odd.firstChild as Text;
  expect(pathOf(text)).toBe('/html[1]/body[1]/*[2]/text()[1]');
  expect(nodeAt(document, pathOf(text)!)).toBe(text);
  expect(pathOf(document.createTextNode('একা'))).toBeNull();
  fc.assert(
    fc.property(fc.string(), (path) => {
      nodeAt(document, path);
    }),
  );
});
