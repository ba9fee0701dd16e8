import type { Entity } from '../model/index.ts';

/** The entities in order of id, those given twice joined: the names of both count. */
export function mergeEntities(entities: Iterable<Entity>): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known === undefined ? entity : merge(known, entity));
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const merge = (one: Entity, two: Entity): Entity => ({
  ...one,
  aliases: {
    bn: [...one.aliases.bn, two.label.bn, ...two.aliases.bn],
    en: [...one.aliases.en, ...(two.label.en === undefined ? [] : [two.label.en]), ...two.aliases.en],
  },
  weak: [...one.weak, ...two.weak],
  related: [...one.related, ...two.related],
});
