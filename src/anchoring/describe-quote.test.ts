import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_QUOTE } from '../model/index.ts';
import { anchorText, describeQuote, findQuote, joinBlocks } from './index.ts';

const word = fc.constantFrom('নদী', 'পানি', 'বলেন', 'ঢাকায়', '১২', 'জন', 'না', 'কিম', '%', 'র‍্যাব', 'ও', 'ক্ষ');
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}।`);
const blocks = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => ({ text: sentences.join(' ') })),
  { minLength: 1, maxLength: 6 },
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('whatever is described is found where it was, and never anywhere else', () => {
  fc.assert(
    fc.property(blocks, share, share, (article, from, to) => {
      const { text } = joinBlocks(article);
      const span = {
        start: Math.floor(Math.min(from, to) * text.length),
        end: Math.ceil(Math.max(from, to) * text.length),
      };
      const selectors = describeQuote(anchorText(text), span);
      if (!selectors) return;
      expect(findQuote(anchorText(text), selectors)).toMatchObject({
        outcome: 'exact',
        span: selectors.position,
      });
      const pushed = findQuote(anchorText(`শিরোনাম\n${text}`), selectors);
      if (!('span' in pushed)) return;
      expect(pushed.span.start - selectors.position!.start).toBe('শিরোনাম\n'.length);
    }),
  );
});

test('what is found in any text is a stretch of it that cuts no sign', () => {
  fc.assert(
    fc.property(blocks, blocks, share, (one, other, at) => {
      const { text } = joinBlocks(one);
      const start = Math.floor(at * (text.length - 1));
      const selectors = describeQuote(anchorText(text), { start, end: start + 30 });
      if (!selectors || /^\p{M}/u.test(selectors.quote.exact)) return;
      const now = joinBlocks(other).text;
      const found = findQuote(anchorText(now), selectors);
      if (!('span' in found)) return;
      expect(found.span.start).toBeLessThan(found.span.end);
      expect(found.span.end).toBeLessThanOrEqual(now.length);
      expect(now.slice(found.span.start)).not.toMatch(/^\p{M}/u);
    }),
  );
});

test('the parts of a span in blocks say what the span says', () => {
  fc.assert(
    fc.property(blocks, share, share, (article, one, other) => {
      const joined = joinBlocks(article);
      const start = Math.floor(Math.min(one, other) * joined.text.length);
      const end = Math.ceil(Math.max(one, other) * joined.text.length);
      const parts = joined.toBlocks({ start, end });
      const said = parts.map((part) => article[part.block]!.text.slice(part.start, part.end)).join('');
      expect(said).toBe(joined.text.slice(start, end).replaceAll('\n', ''));
      for (const { block, start: from, end: to } of parts)
        expect(
          joined.text.startsWith(article[block]!.text.slice(from, to), joined.fromBlock(block, from)),
        ).toBe(true);
    }),
  );
});

test('nothing, and more than a note may quote, is not described', () => {
  const text = anchorText(`${'ক '.repeat(MAX_QUOTE)}`);
  expect(describeQuote(text, { start: 1, end: 2 })).toBeNull();
  expect(describeQuote(text, { start: 0, end: MAX_QUOTE + 2 })).toBeNull();
});
