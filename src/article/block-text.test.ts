import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { atOnce } from '../steps/index.ts';
import type { BlockText } from './block-text.ts';
import { harvest } from './harvest.ts';

const bodyOf = (html: string): Element =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as Element;
const blocksOf = (html: string) => atOnce(harvest(bodyOf(html))).blocks;

const textOf = ({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: ReturnType<BlockText['locate']> & object) =>
  startContainer === endContainer
    ? startContainer.data.slice(startOffset, endOffset)
    : startContainer.data.slice(startOffset) + endContainer.data.slice(0, endOffset);

test('text is as the page shows it', () => {
  expect(blocksOf('<p>  পুতিন\n\t ও <b>কিমের </b> <i>সঙ্গে</i>\n</p>').map(({ text }) => text.text)).toEqual([
    'পুতিন ও কিমের সঙ্গে',
  ]);
  expect(blocksOf('<div>এক<br>দুই<br><br>তিন</div>').map(({ text }) => text.text)).toEqual(['এক\nদুই', 'তিন']);
  expect(blocksOf('<p>কি<b>মের</b> সফর</p>').map(({ text }) => text.text)).toEqual(['কিমের সফর']);
});

test('a stretch across inline elements is located in both nodes', () => {
  const [block] = blocksOf('<p>কি<b>মের</b> সফর</p>');
  const place = block!.text.locate(0, 5);
  expect(place?.startContainer.data).toBe('কি');
  expect(place?.endContainer.data).toBe('মের');
  expect(textOf(place!)).toBe('কিমের');
});

test('nothing is located outside the text', () => {
  const [block] = blocksOf('<p>কিম</p>');
  for (const [start, end] of [
    [0, 0],
    [-1, 2],
    [1, 4],
    [2, 1],
  ] as const)
    expect(block!.text.locate(start, end)).toBeNull();
});

const word = fc.constantFrom('কিম', 'পুতিনের', 'ঢাকা', 'র‍্যাব', 'A', '।', 'য়');
const space = fc.constantFrom(' ', '  ', '\n', ' \t\n ', '');
const inline = fc.constantFrom(
  ['', ''],
  ['<b>', '</b>'],
  ['<span>', '</span>'],
  ['<a href="/">', '</a>'],
  ['', '<br>'],
);
const markup = fc
  .array(fc.tuple(word, space, inline), { minLength: 1, maxLength: 20 })
  .map(
    (parts) => `<p>${parts.map(([text, gap, [open, close]]) => `${gap}${open}${text}${close}`).join('')}</p>`,
  );

test('every unit of a block leads to the same unit in the page', () => {
  fc.assert(
    fc.property(markup, (html) => {
      for (const { text } of blocksOf(html)) {
        const shown = text.text;
        expect(shown).toBe(shown.trim());
        expect(shown).not.toMatch(/ {2}|[\t\r]/);
        for (let i = 0; i < shown.length; i++) {
          const place = text.locate(i, i + 1);
          if (shown[i] === '\n') continue;
          const unit = place!.startContainer.data[place!.startOffset];
          if (shown[i] === ' ') expect(unit).toMatch(/\s/);
          else expect(unit).toBe(shown[i]);
        }
      }
    }),
  );
});

test('a text far too long is cut at spaces and loses nothing', () => {
  const long = 'পুতিন ও কিম '.repeat(10_000).trim();
  const blocks = blocksOf(`<p>${long}</p>`);
  expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThan(45_000);
  expect(blocks.map(({ text }) => text.text).join(' ')).toBe(long);
});
