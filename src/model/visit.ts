import * as v from 'valibot';
import { Day, Moment } from './day.ts';
import { EntityKind } from './entity.ts';
import { Bilingual } from './text.ts';

/** An article that was read here. Labels are kept with it, so that history outlives the feeds. */
export const Visit = v.object({
  /** UUID. */
  id: v.string(),
  /** Address to open again. */
  url: v.string(),
  /** One per article: the canonical address without tracking parameters, or the cleaned address. */
  address: v.string(),
  /** Host name of the site. */
  site: v.string(),
  title: v.string(),
  publishedOn: v.nullable(Day),
  firstReadAt: Moment,
  lastReadAt: Moment,
  entities: v.array(v.object({ id: v.string(), kind: EntityKind, label: Bilingual, count: v.number() })),
  claims: v.array(v.object({ id: v.string(), text: Bilingual })),
  /** Set when deleted and still to be undone; such visits show nowhere. */
  deletedAt: v.nullable(Moment),
  revision: v.number(),
});
export type Visit = v.InferOutput<typeof Visit>;
