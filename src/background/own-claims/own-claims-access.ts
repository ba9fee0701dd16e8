import browser from 'webextension-polyfill';
import { type ClaimIndex, openClaimIndex } from '../../claims/index.ts';
import type { OwnClaim } from '../../exchange/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import {
  type Notebook,
  NotebookProblem,
  type OwnChanges,
  type OwnClaimStore,
  type OwnIndexes,
} from '../../notebook/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { claimIndexedAs, indexClaims, indexedAs } from './index-claims.ts';

/** Records to an index: making one must not take long, and is lost where the worker ends meanwhile. */
const CLAIMS_A_PART = 1_000;
/** How long a reading waits for the indexes to be made, in ms; then it goes on without, and pages are told later. */
const PATIENCE_MS = 400;
/** How long the making rests after a reading asked, in ms: a page is waiting for it. */
const REST_MS = 300;

/** The claims of the reader's own notebook, for readings and cards. A notebook that cannot be opened has none. */
export interface OwnClaims {
  /** To be matched with like a feed's. */
  indexes(): Promise<readonly ClaimIndex[]>;
  /** The claims that matches in those indexes are about, by the match's id; those that say something else by now are left out. */
  matched(indexed: Iterable<string>): Promise<Map<string, OwnClaim>>;
  /** The own claim of an id; null for the ids of feeds' claims. */
  claim(id: string): Promise<OwnClaim | null>;
  /** What the notebook says of a claim: as its own, or as notes on a feed's claim. */
  about(claim: string): Promise<OwnClaim[]>;
}

/** `onIndexed`: indexes were made that an earlier reading had to do without. */
export function accessOwnClaims(
  notebook: () => Promise<Pick<Notebook, 'ownClaims'>>,
  knowledge: KnowledgeAccess,
  onIndexed: () => void,
): OwnClaims {
  let base: { readonly madeWith: string; readonly indexes: ClaimIndex[]; readonly whole: boolean } | null =
    null;
  let recent: { readonly of: string; readonly index: ClaimIndex } | null = null;
  let making: Promise<void> | null = null;
  let askedAt = 0;

  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const rest = async (): Promise<void> => {
    await pause(0);
    // A clock that was set back would make this wait for as long as that.
    for (let waited = 0; waited < REST_MS && Date.now() - askedAt < REST_MS; waited += REST_MS / 4)
      await pause(REST_MS / 4);
  };

  /** Takes over what is in the notebook, as far as it was made of what there is now. */
  const load = async (store: OwnClaimStore, madeWith: string): Promise<OwnIndexes | null> => {
    const kept = await store.indexes();
    const opened = kept?.madeWith === madeWith ? openAll(kept.parts) : null;
    if (!kept || !opened) return null;
    base = { madeWith, indexes: opened, whole: kept.next === null };
    return kept;
  };

  /** Makes the indexes, or goes on where an ended worker left off. */
  const make = async (store: OwnClaimStore, madeWith: string): Promise<void> => {
    const known = await knowledge.ready();
    const all = (await store.changes()).changed === 'all';
    let left = all ? null : await load(store, madeWith);
    if (!left) {
      await store.beginIndexes(madeWith);
      left = await load(store, madeWith);
    }
    for (let next = left?.next ?? null; next !== null; ) {
      const step = await store.step(next, CLAIMS_A_PART);
      const part = step.claims.length > 0 ? await indexClaims(step.claims, known, rest) : null;
      await store.addPart(part, step.next);
      if (part) base?.indexes.push(openClaimIndex(part));
      next = step.next;
    }
    if (base) base = { ...base, whole: true };
  };

  /** Waits for the indexes a little; whoever comes too early is told when they are there. */
  const makeSoon = async (store: OwnClaimStore, madeWith: string): Promise<void> => {
    making ??= make(store, madeWith).finally(() => {
      making = null;
    });
    const made = making.then(() => true);
    const inTime = await Promise.race([made, pause(PATIENCE_MS).then(() => false)]);
    askedAt = Date.now();
    if (!inTime) void made.then(onIndexed, () => undefined);
  };

  const indexes = async (): Promise<readonly ClaimIndex[]> => {
    const [{ ownClaims: store }, known] = await Promise.all([notebook(), knowledge.ready()]);
    const madeWith = `${browser.runtime.getManifest().version} ${await known.identity()}`;
    const loading = base?.madeWith === madeWith ? null : load(store, madeWith);
    let [changes] = await Promise.all([store.changes(), loading]);
    if (base?.madeWith !== madeWith || !base.whole || changes.changed === 'all') {
      await makeSoon(store, madeWith);
      changes = await store.changes();
    }
    return [...(base?.indexes ?? []), ...(await indexRecent(store, known, madeWith, changes))];
  };

  /** What changed since the indexes were begun has one of its own, made when asked. */
  const indexRecent = async (
    store: OwnClaimStore,
    known: Knowledge,
    madeWith: string,
    { changed, count }: OwnChanges,
  ): Promise<readonly ClaimIndex[]> => {
    if (changed === 'all' || changed.length === 0) return [];
    const of = `${madeWith} ${count}`;
    if (recent?.of !== of)
      recent = {
        of,
        index: openClaimIndex(await indexClaims(await store.claimsOf(changed), known, () => pause(0))),
      };
    return [recent.index];
  };

  return {
    indexes: () => withoutNotebook(indexes, []),
    matched: (indexed) =>
      withoutNotebook(async () => {
        const asked = new Map([...indexed].flatMap((id) => [[id, claimIndexedAs(id)] as const]));
        const found = await (await notebook()).ownClaims.claims(
          [...asked.values()].flatMap((id) => id ?? []),
        );
        return new Map(
          [...asked].flatMap(([id, claim]) => {
            const own = claim === null ? undefined : found.get(claim);
            return own && indexedAs(own) === id ? [[id, own] as const] : [];
          }),
        );
      }, new Map()),
    claim: (id) =>
      withoutNotebook(async () => (await (await notebook()).ownClaims.claims([id])).get(id) ?? null, null),
    about: (claim) =>
      withoutNotebook(async () => {
        const { ownClaims } = await notebook();
        const own = [...(await ownClaims.claims([claim])).values()];
        return [...own, ...(await ownClaims.about(claim))];
      }, []),
  };
}

/** The indexes; null where one cannot be opened (damaged, or of another form): they are made anew then. */
function openAll(parts: readonly Uint8Array[]): ClaimIndex[] | null {
  try {
    return parts.map(openClaimIndex);
  } catch {
    return null;
  }
}

/** Reading goes on without the notebook where the browser does not open it. */
async function withoutNotebook<T>(step: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof NotebookProblem) return otherwise;
    throw error;
  }
}
