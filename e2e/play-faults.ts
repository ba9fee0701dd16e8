import type { SyncResult } from '../src/sync/index.ts';
import { FaultServer, type HostedFeed } from '../test/feeds/fault-server.ts';
import { type Fault, faults, GOOD, HEALING } from '../test/feeds/faults.ts';
import { TEST_KEY } from '../test/feeds/small-feed.ts';
import { type BrowserKind, type ModulePage, openModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/knowledge.ts';
export const SAMPLE = { feed: 'sample', key: TEST_KEY.x, order: 0 };

export interface StoreState {
  readonly problem: string | null;
  readonly identity: string;
  readonly damage: readonly string[];
}

/** A reader's page and a web host with the good generation 2, the healing generation 4, and `feeds`. */
export interface Scene {
  readonly module: ModulePage;
  readonly server: FaultServer;
  sync(folder: string, wish?: object): Promise<SyncResult>;
  /** The label on Moscow's card: which generation serves. */
  moscow(): Promise<string | undefined>;
  state(): Promise<StoreState>;
}

export async function onStage(
  kind: BrowserKind,
  feeds: Readonly<Record<string, HostedFeed>>,
  play: (scene: Scene) => Promise<void>,
  options: { readonly smallStorage?: boolean } = {},
): Promise<void> {
  const good = { feed: await GOOD() };
  const healing = { feed: await HEALING() };
  await using server = await FaultServer.start({ good, healing, ...feeds });
  await using module = await openModulePage(kind, FIXTURE, {}, options);
  await play({
    module,
    server,
    sync: (folder, wish = {}) => module.call('sync', `${server.origin}/${folder}/`, SAMPLE, wish),
    moscow: async () =>
      (await module.call<{ entity: { label: { bn: string } } } | null>('entityCard', 'moscow'))?.entity.label
        .bn,
    state: () => module.call('state'),
  });
}

/** What became of one fault on the way from a host. */
export interface FaultOutcome {
  readonly name: string;
  /** As `refused: wrong-hash`. */
  readonly expected: string;
  readonly got: string;
  /** Whether what served before went on serving; a fault that is installed all the same has nothing to keep. */
  readonly oldServes: boolean;
  readonly heals: boolean;
}

const inWords = (outcome: string, reason?: string, stale?: boolean): string =>
  `${outcome}${reason ? `: ${reason}` : ''}${stale ? ', stale' : ''}`;

const wordsOf = (result: SyncResult): string =>
  inWords(
    result.outcome,
    'reason' in result ? result.reason : undefined,
    'stale' in result ? result.stale : false,
  );

const wordsFor = ({ outcome, reason, stale }: Fault): string => inWords(outcome, reason, stale);

/** Plays all faults on the way from a host, one after the other, in a browser's own store. */
export async function playFaults(
  kind: BrowserKind,
): Promise<{ outcomes: FaultOutcome[]; state: StoreState; pagesLeft: number }> {
  const list = await faults('http://127.0.0.1:9');
  const outcomes: FaultOutcome[] = [];
  let state: StoreState | undefined;
  let pagesLeft = 0;
  await onStage(
    kind,
    Object.fromEntries(list.map((fault, at) => [`fault-${at}`, fault.hosted])),
    async (scene) => {
      const { module, sync, moscow } = scene;
      for (const [at, fault] of list.entries()) {
        await sync('good');
        const result = await sync(`fault-${at}`, fault.clock === undefined ? {} : { clock: fault.clock });
        const oldServes = result.outcome === 'installed' || (await moscow()) === 'মস্কো';
        const healed = await sync('healing');
        outcomes.push({
          name: fault.name,
          expected: wordsFor(fault),
          got: wordsOf(result),
          oldServes,
          heals: healed.outcome === 'installed' && (await moscow()) === 'মস্কো শহর',
        });
        await module.call('remove', 'sample');
      }
      state = await scene.state();
      pagesLeft = await module.call('storedPages');
    },
  );
  return { outcomes, state: state!, pagesLeft };
}
