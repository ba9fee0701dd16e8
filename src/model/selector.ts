import * as v from 'valibot';
import { Span } from './span.ts';

/** Longest quote and longest context of a note, in UTF-16 units. */
export const MAX_QUOTE = 20_000;
export const MAX_CONTEXT = 4_000;

/** W3C TextQuoteSelector: the words as the page shows them, with what stands around them. */
export const TextQuote = v.object({
  exact: v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(MAX_QUOTE)),
  prefix: v.pipe(v.string(), v.maxLength(MAX_CONTEXT)),
  suffix: v.pipe(v.string(), v.maxLength(MAX_CONTEXT)),
});
export type TextQuote = v.InferOutput<typeof TextQuote>;

/** W3C TextPositionSelector: UTF-16 units of the article's text, blocks joined as `joinBlocks` does. */
export const TextPosition = Span;
export type TextPosition = v.InferOutput<typeof TextPosition>;

const DomPoint = v.object({
  /** XPath of the text node, as `/html[1]/body[1]/p[3]/text()[1]`. */
  path: v.pipe(v.string(), v.maxLength(2_000)),
  /** Code points of that node's text, as the W3C's TextPositionSelector counts them. */
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** W3C RangeSelector, with XPath ends refined by an offset: where the page's own tree had the words. Only a hint. */
export const RangeHint = v.object({ start: DomPoint, end: DomPoint });
export type RangeHint = v.InferOutput<typeof RangeHint>;

/** How a note finds its words again. The quote decides; position and range are places to look first. */
export const Selectors = v.object({
  quote: TextQuote,
  position: v.nullable(TextPosition),
  range: v.nullable(RangeHint),
});
export type Selectors = v.InferOutput<typeof Selectors>;
