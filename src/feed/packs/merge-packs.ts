import {
  type Claim,
  type Entity,
  type RecordList,
  recordsOfJson,
  type SourceDocument,
} from '../../model/index.ts';
import type { PackContent } from '../publish.ts';
import type { RecordKind } from '../records.ts';
import type { PackProblem } from './problem.ts';
import type { Pack, Placed } from './read-pack.ts';
import type { PackEntity } from './schemas.ts';
import type { TextStore } from './text-store.ts';

/** The records of several packs as one, each with the places it was written in (the first is where it was defined). */
export interface MergedPacks {
  readonly entities: ReadonlyMap<string, MergedEntity>;
  readonly claims: ReadonlyMap<string, Placed<Claim>>;
  readonly documents: ReadonlyMap<string, Placed<SourceDocument>>;
}

/** An entity of the packs together, with the places that tell of it, the first of them defining it. */
export interface MergedEntity {
  readonly record: Entity;
  readonly from: readonly Placed<PackEntity>[];
}

/** An entity that one place tells all of: where that is a text in the store, nothing of it is in memory. */
class OncePlaced implements MergedEntity {
  private readonly place: Placed<PackEntity>;

  constructor(place: Placed<PackEntity>) {
    this.place = place;
  }
  get record(): Entity {
    return this.place.record as Entity;
  }
  get from(): readonly [Placed<PackEntity>] {
    return [this.place];
  }
}

/**
 * Merges packs in the order given. A later pack adds to an entity by naming its id: lists are joined; label,
 * description and prominence of the later one win, and the label they replace stays as an alias.
 * Claims and documents have one definition each.
 */
export function mergePacks(packs: readonly Pack[]): { merged: MergedPacks; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const entities = new Map<string, MergedEntity>();
  const claims = new Map<string, Placed<Claim>>();
  const documents = new Map<string, Placed<SourceDocument>>();
  for (const { records } of packs) {
    const here = new Set<string>();
    for (const placed of records.entities) {
      const { id } = placed;
      const earlier = entities.get(id);
      if (here.has(id)) {
        problems.push(twice(placed, 'entities', earlier?.from.at(-1)));
        continue;
      }
      here.add(id);
      if (earlier) {
        const { kind } = placed.record;
        if (kind && kind !== earlier.record.kind) problems.push(otherKind(placed, kind, earlier.record.kind));
        entities.set(id, {
          record: addTo(earlier.record, placed.record),
          from: [...earlier.from, placed],
        });
      } else if (placed.isWhole) entities.set(id, new OncePlaced(placed));
      else problems.push(undefinedEntity(placed));
    }
    for (const placed of records.claims) addOnce(claims, placed, 'claims', problems);
    for (const placed of records.documents) addOnce(documents, placed, 'documents', problems);
  }
  return { merged: { entities, claims, documents }, problems };
}

/** The records alone, as `buildManifest` takes them, the entities in `texts`. */
export const contentOf = ({ entities, claims, documents }: MergedPacks, texts: TextStore): PackContent => ({
  entities: inOrder(entities, texts),
  claims: [...claims.values()].map(({ record }) => record),
  documents: [...documents.values()].map(({ record }) => record),
});

/** The entities in order of id, as texts: those that lie there already stay where they are. */
function inOrder(entities: ReadonlyMap<string, MergedEntity>, texts: TextStore): RecordList<Entity> {
  const ids = [...entities.keys()].sort();
  const numbers = ids.map((id) => {
    const entity = entities.get(id)!;
    const [place, ...more] = entity.from;
    return (more.length === 0 ? place?.text : undefined) ?? texts.add(JSON.stringify(entity.record));
  });
  return listOf(texts, ids, numbers);
}

/** Apart, so that the list holds on to no map of what was merged. */
function listOf(texts: TextStore, ids: readonly string[], numbers: readonly number[]): RecordList<Entity> {
  const list = recordsOfJson<Entity>(
    ids.length,
    (index) => texts.read(numbers[index]!),
    ids,
    (index) => texts.peek(numbers[index]!),
  );
  return texts.packed ? Object.defineProperty(list, 'packed', { value: texts.packed(numbers) }) : list;
}

function addTo(entity: Entity, addition: PackEntity): Entity {
  const label = addition.label ?? entity.label;
  const aliases = {
    bn: joined(entity.aliases.bn, addition.aliases.bn, entity.label.bn === label.bn ? [] : [entity.label.bn]),
    en: joined(
      entity.aliases.en,
      addition.aliases.en,
      entity.label.en && entity.label.en !== label.en ? [entity.label.en] : [],
    ),
  };
  const sameAs = { ...entity.sameAs, ...addition.sameAs };
  const { kind = entity.kind, description = entity.description, prominence = entity.prominence } = addition;
  return {
    id: entity.id,
    kind,
    label,
    aliases,
    weak: joined(entity.weak, addition.weak),
    ...(description && { description }),
    facts: joined(entity.facts, addition.facts),
    related: joined(entity.related, addition.related),
    ...(Object.keys(sameAs).length > 0 && { sameAs }),
    ...(prominence !== undefined && { prominence }),
  };
}

/** The lists one after the other, without repeats. */
function joined<T>(...lists: readonly (readonly T[])[]): T[] {
  const seen = new Map<string, T>();
  for (const item of lists.flat()) {
    const key = JSON.stringify(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

function addOnce<T extends { readonly id: string }>(
  all: Map<string, Placed<T>>,
  placed: Placed<T>,
  kind: RecordKind,
  problems: PackProblem[],
): void {
  const earlier = all.get(placed.id);
  if (earlier) problems.push(twice(placed, kind, earlier));
  else all.set(placed.id, placed);
}

const SINGULAR = { entities: 'entity', claims: 'claim', documents: 'document' } as const;

function twice<T extends { readonly id: string }>(
  placed: Placed<T>,
  kind: RecordKind,
  earlier: Placed<T> | undefined,
): PackProblem {
  const before = earlier ? `; the first is in ${earlier.file}:${earlier.line()}` : '';
  return problem(placed, 'error', ['id'], `is defined twice: one id is one ${SINGULAR[kind]}${before}`);
}

const otherKind = (placed: Placed<PackEntity>, kind: string, before: string): PackProblem =>
  problem(placed, 'fault', ['kind'], `the kind is ${kind} here, and ${before} in an earlier pack`);

const undefinedEntity = (placed: Placed<PackEntity>): PackProblem =>
  problem(placed, 'error', [], 'needs kind and label: no earlier pack defines this entity');

function problem(
  placed: Placed<{ readonly id: string }>,
  level: PackProblem['level'],
  path: readonly string[],
  reason: string,
): PackProblem {
  return { level, file: placed.file, line: placed.line(path), reason: `${placed.id}: ${reason}` };
}
