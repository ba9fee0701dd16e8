import { ensureBrowsers } from './browsers.ts';
import { lintAddon } from './lint-addon.ts';
import { one, program, type Tally, type Verdict, vitest } from './step.ts';

/** Everything that must hold, in order; a step after `build` needs what it built. */
const STEPS: readonly (readonly [name: string, run: () => Promise<Verdict>])[] = [
  ['types', () => program('tsc', [])],
  ['lint', () => program('biome', ['check', '.'])],
  ['unit tests', () => vitest('unit')],
  ['build', () => program('tsx', ['scripts/build.ts', '--demo'])],
  ['add-on linter', () => lintAddon('dist/firefox')],
  ['browser tests', () => vitest('browser')],
];

async function attempt(name: string, run: () => Promise<Verdict>): Promise<Tally> {
  const start = performance.now();
  console.log(`── ${name}`);
  const verdict = await run().catch((error: unknown) =>
    one(false, error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  if (verdict.report) console.log(verdict.report);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${verdict.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return verdict;
}

const tallies = [
  await attempt('browsers', async () => {
    ensureBrowsers();
    return one(true);
  }),
];
process.env.PRASANGA_BUILT = '1';
for (const [name, run] of STEPS) tallies.push(await attempt(name, run));

const total = (pick: (tally: Tally) => number): number =>
  tallies.reduce((sum, tally) => sum + pick(tally), 0);
const failed = total((tally) => tally.failed);
console.log(`${total((tally) => tally.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
