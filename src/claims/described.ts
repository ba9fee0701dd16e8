import { normalise } from '../bengali/index.ts';
import type { EntityKind } from '../model/index.ts';
import table from './tables/speakers.json' with { type: 'json' };

const DESCRIBED = new Map<string, EntityKind>(
  Object.entries(table.described).flatMap(([kind, line]) =>
    line.split(' ').map((word) => [normalise(word).text, kind as EntityKind] as const),
  ),
);

/** The kind of what a noun with its article stands for, that was named before: দেশটি, সংস্থাটির. Takes normal form. */
export const kindDescribed = (word: string): EntityKind | undefined => DESCRIBED.get(word);
