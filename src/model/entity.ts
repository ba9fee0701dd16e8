import * as v from 'valibot';
import { Day } from './day.ts';
import { Id, WebAddress } from './identifier.ts';
import { Bilingual, Text } from './text.ts';

export const ENTITY_KINDS = ['person', 'place', 'organisation', 'event', 'work', 'other'] as const;
export const EntityKind = v.picklist(ENTITY_KINDS, `must be one of ${ENTITY_KINDS.join(', ')}`);
export type EntityKind = v.InferOutput<typeof EntityKind>;

const Names = v.optional(v.array(Text), []);

/** A dated statement about an entity. `asOf` is the last day it was known to hold; `source` says where it is from. */
export const Fact = v.object({
  property: Bilingual,
  value: Bilingual,
  from: v.exactOptional(Day),
  to: v.exactOptional(Day),
  asOf: v.exactOptional(Day),
  source: v.exactOptional(v.union([Id, WebAddress, Text])),
});
export type Fact = v.InferOutput<typeof Fact>;

/** Something that can be named: who or what a card is about. Missing lists are read as empty. */
export const Entity = v.object({
  id: Id,
  kind: EntityKind,
  label: Bilingual,
  /** Other names in base form; inflection and spelling noise are the matcher's work. */
  aliases: v.optional(v.object({ bn: Names, en: Names }), { bn: [], en: [] }),
  /** Names among label and aliases that are ordinary words or several people's: marked only with support. */
  weak: Names,
  description: v.exactOptional(Bilingual),
  facts: v.optional(v.array(Fact), []),
  /** `as` says what this entity is to the other: `{ id: 'north-korea', as: 'leader-of' }`. */
  related: v.optional(v.array(v.object({ id: Id, as: Id })), []),
  sameAs: v.exactOptional(
    v.object({
      wikidata: v.exactOptional(
        v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q42')),
      ),
      wikipedia: v.exactOptional(v.object({ bn: v.exactOptional(Text), en: v.exactOptional(Text) })),
    }),
  ),
  /** How likely the entity is to be the one meant, 0 to 1, where several share a name. */
  prominence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});
export type Entity = v.InferOutput<typeof Entity>;
