import type { Entity } from '../../src/model/index.ts';

/** An entity whose names in `weak` are ordinary words, or others' names too; those in `also` are sure. */
export const shortNamed = (
  id: string,
  kind: Entity['kind'],
  label: string,
  description: string,
  weak: readonly string[],
  also: readonly string[] = [],
): Entity => ({
  id,
  kind,
  label: { bn: label },
  aliases: { bn: [...also, ...weak.filter((name) => name !== label)], en: [] },
  weak: [...weak],
  description: { bn: description },
  facts: [],
  related: [],
});
