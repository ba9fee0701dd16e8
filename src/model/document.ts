import * as v from 'valibot';
import { Day } from './day.ts';
import { Id, WebAddress } from './identifier.ts';
import { Bilingual } from './text.ts';

/** An article or report that claims were made in. `dating` says how the day was found where none is printed. */
export const SourceDocument = v.object({
  id: Id,
  title: Bilingual,
  publisher: v.exactOptional(Bilingual),
  url: v.exactOptional(WebAddress),
  publishedOn: v.exactOptional(Day),
  dating: v.exactOptional(Bilingual),
});
export type SourceDocument = v.InferOutput<typeof SourceDocument>;
