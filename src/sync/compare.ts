import {
  isRecordPage,
  type Manifest,
  type RecordKind,
  type RecordOf,
  type RecordPage,
} from '../feed/index.ts';
import { type Generation, PagesDamaged } from '../knowledge/index.ts';
import type { Changes, GenerationChanges } from './result.ts';

/** Ids compared at a time. */
const BATCH = 2_000;

/**
 * What differs between two installed generations; only pages that one of them lacks are read. Null where the older
 * one can no longer be read.
 */
export async function compare(
  before: Generation | undefined,
  after: Generation,
): Promise<GenerationChanges | null> {
  try {
    return {
      entities: await countChanges(before, after, 'entities'),
      claims: await countChanges(before, after, 'claims'),
    };
  } catch (error) {
    if (error instanceof PagesDamaged) return null;
    throw error;
  }
}

async function countChanges(
  before: Generation | undefined,
  after: Generation,
  kind: 'entities' | 'claims',
): Promise<Changes> {
  if (!before) return { added: after.manifest.counts[kind], changed: 0, removed: 0 };
  const ids = [
    ...new Set([...(await idsOnlyIn(before, after, kind)), ...(await idsOnlyIn(after, before, kind))]),
  ];
  const changes = { added: 0, changed: 0, removed: 0 };
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const [old, now] = await Promise.all([before.records(kind, batch), after.records(kind, batch)]);
    for (const id of batch) {
      const was = old.get(id);
      const is = now.get(id);
      if (!was && is) changes.added++;
      else if (was && !is) changes.removed++;
      else if (was && is && written(was) !== written(is)) changes.changed++;
    }
  }
  return changes;
}

const pagesOf = ({ pages }: Manifest, kind: RecordKind): RecordPage[] =>
  pages.filter(isRecordPage).filter((page) => page.kind === kind);

async function idsOnlyIn(one: Generation, other: Generation, kind: RecordKind): Promise<string[]> {
  const theirs = new Set(pagesOf(other.manifest, kind).map(({ hash }) => hash));
  const own = pagesOf(one.manifest, kind).filter(({ hash }) => !theirs.has(hash));
  const ids: string[] = [];
  for (const page of own) ids.push(...(await one.idsOf(page)));
  return ids;
}

/** A record without what the publisher derives. */
function written(record: RecordOf['entities'] | RecordOf['claims']): string {
  return JSON.stringify({ ...record, ...('kind' in record ? { claims: [] } : { incoming: [] }) });
}
