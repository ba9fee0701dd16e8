import type { Page } from 'puppeteer-core';

/** What the content script cost a page's main thread, in ms. */
export interface ScriptCost {
  /** All the time that it had a function of its own on the stack. */
  readonly own: number;
  /** The longest stretch of that without a break. */
  readonly longest: number;
}

/** A CPU profile as V8's sampling profiler gives it. Times in µs. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

const SAMPLE_US = 200;

/** Loads `url` under Chromium's sampling profiler until `ready`, and reads off what the script at `scriptUrl` cost. */
export async function profileScript(
  page: Page,
  url: string,
  scriptUrl: string,
  ready: () => Promise<unknown>,
): Promise<ScriptCost> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  await session.send('Profiler.start');
  await page.goto(url);
  await ready();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return costOf(profile, scriptUrl);
}

/** Ids of the profile's nodes that are functions of the script, or were called from one. */
function nodesOf({ nodes }: Profile, scriptUrl: string): ReadonlySet<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const take = (id: number): void => {
    if (own.has(id)) return;
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url === scriptUrl) take(id);
  return own;
}

function costOf(profile: Profile, scriptUrl: string): ScriptCost {
  const ids = nodesOf(profile, scriptUrl);
  const { samples = [], timeDeltas = [] } = profile;
  let own = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((sample, i) => {
    stretch = ids.has(sample) ? stretch + (timeDeltas[i + 1] ?? 0) : 0;
    if (ids.has(sample)) own += timeDeltas[i + 1] ?? 0;
    longest = Math.max(longest, stretch);
  });
  return { own: own / 1_000, longest: longest / 1_000 };
}
