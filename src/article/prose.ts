import { BODY_SIGN } from './element-signs.ts';
import { END_LINES, FURNITURE_LINES } from './furniture.ts';
import type { Harvest, HarvestedBlock } from './harvest.ts';
import type { Weight } from './weight.ts';

/** A line's words alone: no case, no final colon or marks, composed letters. */
const bareLine = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s:ঃ।.…»>›-]+$/u, '')
    .replace(/^[\s»>›•-]+/u, '')
    .replace(/\s+/g, ' ')
    .replace('আরো ', 'আরও ');

const canonical = (lines: ReadonlySet<string>): ReadonlySet<string> => new Set([...lines].map(bareLine));
const FURNITURE = canonical(FURNITURE_LINES);
const END = canonical(END_LINES);
const LONGEST_LINE = 60;

/** Whether a block is a line of furniture: "বিজ্ঞাপন", "আরও পড়ুন: …". */
export function isFurnitureLine(block: HarvestedBlock): boolean {
  if (block.text.length <= LONGEST_LINE && FURNITURE.has(bareLine(block.text.text))) return true;
  if (block.text.linked.letters === 0 && block.level === 0) return false;
  const colon = block.text.text.slice(0, LONGEST_LINE).search(/[:：]/);
  return colon > 0 && FURNITURE.has(bareLine(block.text.text.slice(0, colon)));
}

/** Whether a block announces what follows an article: comments, other stories. */
export const isEndLine = (block: HarvestedBlock): boolean =>
  block.text.length <= LONGEST_LINE && END.has(bareLine(block.text.text));

/** Share of the page's prose that makes a part with a furniture name no furniture. */
const RELEASED_SHARE = 0.4;

/** Sum of a weight over each element's blocks and descendants, by element index. */
export function sumUp(harvest: Harvest, weight: keyof Weight): Float64Array {
  const sums = new Float64Array(harvest.elements.length);
  for (const block of harvest.blocks) sums[block.holder]! += block[weight];
  for (let i = sums.length - 1; i > 0; i--) sums[harvest.elements[i]!.parent]! += sums[i]!;
  return sums;
}

/** The harvest's blocks that stand in no furniture, by the names of elements and where the prose is. */
export function withoutFurniture(harvest: Harvest): HarvestedBlock[] {
  const prose = sumUp(harvest, 'prose');
  const total = prose[0]!;
  const dropped = new Uint8Array(harvest.elements.length);
  harvest.elements.forEach(({ parent, furniture, sign }, i) => {
    const small = prose[i]! < total * RELEASED_SHARE;
    if ((parent >= 0 && dropped[parent]) || (furniture && small && sign < BODY_SIGN.named)) dropped[i] = 1;
  });
  return harvest.blocks.filter(({ holder }) => !dropped[holder]);
}
