import {
  isRecordPage,
  type Manifest,
  type RecordKind,
  type RecordOf,
  type RecordPage,
} from '../feed/index.ts';
import type { Generation } from '../knowledge/index.ts';
import type { Changes, GenerationChanges } from './result.ts';

/**
 * What differs between two installed generations; only pages that one of them lacks are read. Rejects where one of them
 * can no longer be read, and as the signal's reason says.
 */
export async function compare(
  before: Generation | undefined,
  after: Generation,
  signal?: AbortSignal,
): Promise<GenerationChanges> {
  return {
    entities: await countChanges(before, after, 'entities', signal),
    claims: await countChanges(before, after, 'claims', signal),
  };
}

async function countChanges(
  before: Generation | undefined,
  after: Generation,
  kind: 'entities' | 'claims',
  signal: AbortSignal | undefined,
): Promise<Changes> {
  if (!before) return { added: after.manifest.counts[kind], changed: 0, removed: 0 };
  const changes = { added: 0, changed: 0, removed: 0 };
  const seen = new Set<string>();
  for await (const batch of idsApart(before, after, kind)) {
    signal?.throwIfAborted();
    const ids = batch.filter((id) => !seen.has(id));
    const [old, now] = await Promise.all([before.records(kind, ids), after.records(kind, ids)]);
    for (const id of ids) {
      seen.add(id);
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

/** The ids on the pages that only one of two generations has, a page at a time: what was read of it is still in memory. */
async function* idsApart(one: Generation, other: Generation, kind: RecordKind): AsyncGenerator<string[]> {
  for (const [mine, its] of [
    [one, other],
    [other, one],
  ] as const) {
    const shared = new Set(pagesOf(its.manifest, kind).map(({ hash }) => hash));
    for (const page of pagesOf(mine.manifest, kind)) if (!shared.has(page.hash)) yield mine.idsOf(page);
  }
}

/** A record without what the publisher derives. */
function written(record: RecordOf['entities'] | RecordOf['claims']): string {
  return JSON.stringify({ ...record, ...('kind' in record ? { claims: [] } : { incoming: [] }) });
}
