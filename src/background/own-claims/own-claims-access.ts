import browser from 'webextension-polyfill';
import { type ClaimIndex, openClaimIndex } from '../../claims/index.ts';
import type { OwnClaim } from '../../exchange/index.ts';
import { type Notebook, NotebookProblem, type OwnClaimStore } from '../../notebook/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { claimIndexedAs, indexClaims, indexedAs } from './index-claims.ts';

/** Claims to an index: building one must not hold the worker up for long. */
const CLAIMS_A_PART = 1_000;
/** How long a reading waits for the indexes to be made, in ms; then it goes on without, and pages are told later. */
const PATIENCE_MS = 400;

/** The claims of the reader's own notebook, for readings and cards. A notebook that cannot be opened has none. */
export interface OwnClaims {
  /** To be matched with like a feed's. */
  indexes(): Promise<readonly ClaimIndex[]>;
  /** The claims that matches in those indexes are about, by the match's id; those that say something else by now are left out. */
  matched(indexed: Iterable<string>): Promise<Map<string, OwnClaim>>;
  /** What the notebook says of a claim: as its own, or as notes on a feed's claim. */
  about(claim: string): Promise<OwnClaim[]>;
}

/** `onIndexed`: indexes were made that an earlier reading had to do without. */
export function accessOwnClaims(
  notebook: () => Promise<Pick<Notebook, 'ownClaims'>>,
  knowledge: KnowledgeAccess,
  onIndexed: () => void,
): OwnClaims {
  let base: { readonly madeWith: string; readonly indexes: readonly ClaimIndex[] } | null = null;
  let recent: { readonly of: string; readonly index: ClaimIndex } | null = null;
  let making: Promise<void> | null = null;

  const make = async (store: OwnClaimStore, madeWith: string): Promise<void> => {
    const known = await knowledge.ready();
    const { count } = await store.changes();
    const parts: Uint8Array[] = [];
    let gathered: OwnClaim[] = [];
    const build = async (): Promise<void> => {
      if (gathered.length > 0) parts.push(await indexClaims(gathered, known));
      gathered = [];
    };
    for await (const step of store.steps(CLAIMS_A_PART)) {
      gathered.push(...step);
      if (gathered.length >= CLAIMS_A_PART) await build();
    }
    await build();
    base = { madeWith, indexes: parts.map(openClaimIndex) };
    await store.keepIndexes({ madeWith, parts }, count);
  };

  const load = async (store: OwnClaimStore, madeWith: string): Promise<boolean> => {
    if (base?.madeWith === madeWith) return true;
    const kept = await store.indexes();
    if (kept?.madeWith !== madeWith) return false;
    base = { madeWith, indexes: kept.parts.map(openClaimIndex) };
    return true;
  };

  /** Waits for the indexes a little; whoever comes too early is told when they are there. */
  const makeSoon = async (store: OwnClaimStore, madeWith: string): Promise<void> => {
    making ??= make(store, madeWith).finally(() => {
      making = null;
    });
    const made = making.then(() => true);
    const inTime = await Promise.race([
      made,
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS)),
    ]);
    if (!inTime) void made.then(onIndexed, () => undefined);
  };

  const indexes = async (): Promise<readonly ClaimIndex[]> => {
    const store = (await notebook()).ownClaims;
    const known = await knowledge.ready();
    const madeWith = `${browser.runtime.getManifest().version} ${await known.identity()}`;
    if (!(await load(store, madeWith)) || (await store.changes()).changed === 'all')
      await makeSoon(store, madeWith);
    const { changed } = await store.changes();
    const served = base?.indexes ?? [];
    if (changed === 'all' || changed.length === 0) return served;
    const of = `${madeWith} ${(await store.changes()).count}`;
    if (recent?.of !== of)
      recent = { of, index: openClaimIndex(await indexClaims(await store.claimsOf(changed), known)) };
    return [...served, recent.index];
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
    about: (claim) =>
      withoutNotebook(async () => {
        const { ownClaims } = await notebook();
        const own = [...(await ownClaims.claims([claim])).values()];
        return [...own, ...(await ownClaims.about(claim))];
      }, []),
  };
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
