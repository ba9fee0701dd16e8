import * as v from 'valibot';
import { EntityKind } from './entity.ts';
import { Span } from './span.ts';

/** A place where a text names a known entity: the name and its attached inflection, of a hyphen compound only the name's side. */
export const Mention = v.object({
  ...Span.entries,
  /** The text of the span as written. */
  surface: v.string(),
  /** Id of the entity meant. */
  entity: v.string(),
  kind: EntityKind,
  /** The label or alias that matched, as the pack spells it. */
  name: v.string(),
  /** The inflection taken off, as written; empty where the name stands bare. */
  suffix: v.string(),
  /** How sure, 0 to 1. */
  score: v.number(),
  /** Others that bear the name, best first. */
  runnersUp: v.array(v.object({ entity: v.string(), score: v.number() })),
});
export type Mention = v.InferOutput<typeof Mention>;
