import { BROWSERS, closeSharedBrowsers } from '../e2e/browser/index.ts';
import { type FaultOutcome, playFaults } from '../e2e/play-faults.ts';
import { STORE_FAULTS } from '../e2e/store-faults.ts';

const yes = (holds: boolean): string => (holds ? 'yes' : 'NO');
const isRight = ({ expected, got, oldServes, heals }: FaultOutcome): boolean =>
  expected === got && oldServes && heals;

/** `npm run faults`: what goes wrong between a publisher and a reader, and what becomes of it in real browsers. */
let wrong = 0;
for (const kind of BROWSERS) {
  const { outcomes } = await playFaults(kind);
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  const second = Math.max(...outcomes.map(({ got }) => got.length));
  console.log(`\n${kind}\n  ${'fault'.padEnd(width)}  ${'result'.padEnd(second)}  old serves  next heals`);
  for (const outcome of outcomes) {
    const { name, expected, got, oldServes, heals } = outcome;
    const note = expected === got ? '' : `  (should be ${expected})`;
    console.log(
      `  ${name.padEnd(width)}  ${got.padEnd(second)}  ${yes(oldServes).padEnd(10)}  ${yes(heals)}${note}`,
    );
    if (!isRight(outcome)) wrong++;
  }
}
for (const kind of BROWSERS) {
  const width = Math.max(...STORE_FAULTS.map(({ name }) => name.length));
  console.log(`\n${kind}, worker and store\n  ${'fault'.padEnd(width)}  as it should be: what becomes of it`);
  for (const { name, outcome, play } of STORE_FAULTS) {
    const why = await play(kind).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    console.log(`  ${name.padEnd(width)}  ${yes(why === null)}: ${why ?? outcome}`);
    if (why !== null) wrong++;
  }
}
await closeSharedBrowsers();
console.log(
  '\nThe extension updated in the middle of a check needs the whole extension: e2e/following-checks.test.ts.',
);
console.log(`\n${wrong === 0 ? 'All as they should be.' : `${wrong} not as they should be.`}`);
process.exitCode = wrong === 0 ? 0 : 1;
