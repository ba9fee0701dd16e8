import * as v from 'valibot';
import { Day } from './day.ts';

/** What a block of an article is: it decides how its text is read (a headline has no full stop, a caption is no claim). */
export const BLOCK_KINDS = [
  'headline',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
  'cell',
] as const;

/** A block of an article's text as the page shows it, whitespace folded. */
export const Block = v.object({ kind: v.picklist(BLOCK_KINDS), text: v.string() });
export type Block = v.InferOutput<typeof Block>;

/** An article as it was found in a page or file. `publishedOn` is null where the article bears no date. */
export const Article = v.object({
  title: v.string(),
  publishedOn: v.nullable(Day),
  blocks: v.array(Block),
});
export type Article = v.InferOutput<typeof Article>;
