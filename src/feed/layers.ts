import { idsOf, jsonOf, type Records } from '../model/index.ts';
import { type Difference, differences, type PublishedGeneration, recordPages } from './difference.ts';
import type { RecordPage } from './manifest.ts';
import type { WrittenRecord } from './page.ts';
import { partitionBits, partitionIds } from './partition.ts';
import type { RecordKind } from './records.ts';

/** A page divides when it holds more records than this: pages hold about 256. */
export const MAX_RECORDS_PER_PAGE = 384;
/** A feed of so few pages of a kind is always written whole. */
const FEW_PAGES = 4;
/** Changes that touch at most this share of the pages are written into the base itself. */
const TOUCHED_SHARE = 1 / 50;
/** Largest share of the base that the second layer, and the first, may alter. */
const SECOND_SHARE = 1 / 128;
const FIRST_SHARE = 1 / 8;

interface Identified {
  readonly id: string;
}

/** A page to write, or one published before to list again. */
export type PlannedPage =
  | {
      readonly layer: number;
      readonly prefix: string;
      readonly count: number;
      readonly records: () => readonly WrittenRecord[];
    }
  | { readonly again: RecordPage };

/** What a layer above the base holds: what changed since the layers below, or what it held before. */
export interface Overlay<T> {
  readonly layer: number;
  readonly changes: readonly Difference<T>[] | 'again';
}

/**
 * How one kind's records are to be laid out. Where the base is kept, `kept` holds what changed since it and `overlays`
 * the layers above it; both are null where the base is written.
 */
export interface RecordPlan<T> {
  readonly pages: readonly PlannedPage[];
  readonly kept: readonly Difference<T>[] | null;
  readonly overlays: readonly Overlay<T>[] | null;
}

/**
 * Lays records out so that a reader of the generation before has little to fetch. Scattered changes would touch every
 * page; they go into a small second layer, from there, when it has grown, into the first, and at last into the base.
 * A change is so fetched about four times in all, and never with the hundreds of records beside it.
 */
export async function planRecords<T extends Identified>(
  kind: RecordKind,
  records: Records<T>,
  previous: PublishedGeneration | null,
): Promise<RecordPlan<T>> {
  const whole = partsOf(records);
  if (!previous) return { pages: whole.map((part) => ({ layer: 0, ...part })), kept: null, overlays: null };
  const { sinceBase, sinceFirstLayer, basePages, baseCount } = await differences(kind, records, previous);
  const base = planBase(whole, basePages, sinceBase);
  const fresh = base.filter((page) => !('again' in page)).length;
  if (whole.length <= FEW_PAGES || fresh <= whole.length * TOUCHED_SHARE)
    return { pages: base, kept: null, overlays: null };
  const again = basePages.map((page) => ({ again: page }));
  if (sinceFirstLayer.length <= baseCount * SECOND_SHARE) {
    const first = recordPages(previous.manifest, kind, 1).map((page) => ({ again: page }));
    return {
      pages: [...again, ...first, ...planLayer(2, sinceFirstLayer)],
      kept: sinceBase,
      overlays: [
        { layer: 1, changes: 'again' },
        { layer: 2, changes: sinceFirstLayer },
      ],
    };
  }
  if (sinceBase.length <= baseCount * FIRST_SHARE)
    return {
      pages: [...again, ...planLayer(1, sinceBase)],
      kept: sinceBase,
      overlays: [{ layer: 1, changes: sinceBase }],
    };
  return { pages: base, kept: null, overlays: null };
}

/** A page's records, in the form in which they are written. */
interface Part {
  readonly prefix: string;
  readonly count: number;
  readonly records: () => readonly WrittenRecord[];
}

function partsOf(records: Records<Identified>): Part[] {
  const ids = idsOf(records);
  return partitionIds(ids, MAX_RECORDS_PER_PAGE).map(({ prefix, members }) => ({
    prefix,
    count: members.length,
    records: () => members.map((at) => ({ id: ids[at]!, json: jsonOf(records, at) })),
  }));
}

/** The base as it would be now, with every page that is as it was listed again. */
function planBase<T extends Identified>(
  whole: readonly Part[],
  basePages: readonly RecordPage[],
  changes: readonly Difference<T>[],
): PlannedPage[] {
  const former = new Map(basePages.map((page) => [page.prefix, page]));
  const lengths = [...new Set(whole.map(({ prefix }) => prefix.length))];
  const touched = new Set(
    changes.flatMap(({ id }) => lengths.map((length) => partitionBits(id).slice(0, length))),
  );
  return whole.map((part) => {
    const page = touched.has(part.prefix) ? undefined : former.get(part.prefix);
    return page?.count === part.count ? { again: page } : { layer: 0, ...part };
  });
}

const planLayer = <T extends Identified>(layer: number, changes: readonly Difference<T>[]): PlannedPage[] =>
  partsOf(changes.map(({ id, now }): Identified => now ?? { id, ...REMOVED })).map((part) => ({
    layer,
    ...part,
  }));

const REMOVED = { removed: true } as const;
