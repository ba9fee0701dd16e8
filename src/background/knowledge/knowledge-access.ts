import browser from 'webextension-polyfill';
import { type Knowledge, openKnowledge } from '../../knowledge/index.ts';
import { toAllPages } from '../../messages/index.ts';
import type { KnowledgeProblem } from '../../model/index.ts';
import { installBundled, type SyncResult } from '../../sync/index.ts';

/** The way to the installed knowledge for the handlers of messages. */
export interface KnowledgeAccess {
  /** The store, once something is installed. What is already installed serves at once; a newer bundled feed follows. */
  ready(): Promise<Knowledge>;
  describe(): Promise<{ knowledge: Knowledge; problem: KnowledgeProblem | null; installing: boolean }>;
}

/** How long what is installed serves before a newer bundled feed is looked for, in ms: an article waits for its answer. */
const CHECKED_AFTER = 1_000;

const problemOf = (result: SyncResult): KnowledgeProblem | null => {
  if (result.outcome === 'installed' || result.outcome === 'current') return null;
  return result.outcome === 'unwritable' && result.reason === 'full' ? 'full' : 'not-installed';
};

const tellPages = async (knowledge: Knowledge): Promise<void> =>
  toAllPages('knowledgeChanged', { knowledge: await knowledge.identity() });

/**
 * Opens the store at the first question and sees to it that the bundled feed is in it. The worker may die at any
 * point: a killed installation goes on at the next start, and what served before serves meanwhile. `onLost` hears when
 * the store has lost something that is not in the extension's own package.
 */
export function accessKnowledge(onLost: () => void): KnowledgeAccess {
  let store: Promise<Knowledge> | null = null;
  let installing: Promise<SyncResult> | null = null;
  let repairing: Promise<void> | null = null;
  let trouble: KnowledgeProblem | null = null;

  const install = (knowledge: Knowledge): Promise<SyncResult> => {
    installing ??= installBundled(browser.runtime.getURL('feed/'), knowledge, {
      // Nobody is told what a newer version of the extension knows more.
      counted: false,
      onServing: (result) => {
        if (result.outcome === 'installed' && result.previous !== null) void tellPages(knowledge);
      },
    })
      .then((result) => {
        trouble = problemOf(result);
        return result;
      })
      .finally(() => {
        installing = null;
      });
    return installing;
  };

  /** Fetches what was lost and has open pages ask again. An installation under way may have looked too early. */
  const repair = (knowledge: Knowledge): Promise<void> => {
    repairing ??= (async () => {
      await installing;
      const { outcome } = await install(knowledge);
      if (outcome === 'current' || outcome === 'installed') await tellPages(knowledge);
    })().finally(() => {
      repairing = null;
    });
    return repairing;
  };

  const open = async (): Promise<Knowledge> => {
    const knowledge: Knowledge = await openKnowledge({
      onDamage: () => {
        void repair(knowledge);
        onLost();
      },
    });
    if (knowledge.problem !== null) onLost();
    if ((await knowledge.identity()) === '') await install(knowledge);
    else setTimeout(() => void install(knowledge), CHECKED_AFTER);
    return knowledge;
  };

  const ready = (): Promise<Knowledge> => {
    store ??= open().catch((error: unknown) => {
      store = null;
      throw error;
    });
    return store;
  };

  return {
    ready,
    describe: async () => {
      const knowledge = await ready();
      return { knowledge, problem: trouble ?? knowledge.problem, installing: installing !== null };
    },
  };
}
