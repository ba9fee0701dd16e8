import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A stretch of text, `[start, end)` in UTF-16 units of the text as given. */
export const Span = v.object({ start: Offset, end: Offset });
export type Span = v.InferOutput<typeof Span>;
