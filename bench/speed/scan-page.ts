import { flat } from './plausible-text.ts';
import { type ScanTimes, timeScans } from './scan-times.ts';

const ROUNDS = 4;
/** Clocks of browsers are coarse: 1 ms in Firefox. */
const PASSES = 10;
const fetched = async (path: string): Promise<Response> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
};

/** Times scans in a browser's page, with a lexicon and texts that are served beside it. */
export async function timeInPage(lexicon: string, seen: string, fresh: string): Promise<ScanTimes> {
  const bytes = new Uint8Array(await (await fetched(lexicon)).arrayBuffer());
  const text = async (path: string): Promise<string[]> => [flat(await (await fetched(path)).text())];
  return timeScans(bytes, await text(seen), await text(fresh), ROUNDS, PASSES);
}
