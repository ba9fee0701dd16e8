import { parseArgs } from 'node:util';
import { BROWSERS, closeSharedBrowsers } from '../../e2e/browser/index.ts';
import { printReport, type Section } from '../report.ts';
import { anchoringSpeed } from './anchoring.ts';
import { browserSection } from './browsers.ts';
import { measureClaims } from './claims.ts';
import { feedSpeed } from './feed.ts';
import { millionSpeed } from './million.ts';
import { peerSpeed } from './peer-speed.ts';
import { lexiconSpeed, spottingSpeed } from './spotting.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** With the part that takes minutes, a gigabyte on disk and two in memory. */
    million: { type: 'boolean', default: false },
    /** Names of the parts to run, apart by commas. */
    only: { type: 'string' },
    /** Of the million: how many they are, the browsers to install it in, a folder to build it in and find it in again. */
    entities: { type: 'string', default: '1000000' },
    browsers: { type: 'string', default: BROWSERS.join() },
    kept: { type: 'string' },
  },
});

const installedIn = values.browsers.split(',');

/** The parts of `npm run bench`. Figures are ratios within one run: machines are noisy. */
const PARTS: Readonly<Record<string, () => Promise<Section>>> = {
  lexicon: lexiconSpeed,
  spotting: spottingSpeed,
  peers: peerSpeed,
  claims: measureClaims,
  feed: feedSpeed,
  anchoring: anchoringSpeed,
  ...Object.fromEntries(BROWSERS.map((kind) => [kind, () => browserSection(kind)])),
  million: () =>
    millionSpeed({
      browsers: BROWSERS.filter((kind) => installedIn.includes(kind)),
      entities: Number(values.entities),
      kept: values.kept,
    }),
};

const names = values.only?.split(',') ?? Object.keys(PARTS).filter((name) => name !== 'million');
if (values.million && !names.includes('million')) names.push('million');
const unknown = names.find((name) => !PARTS[name]);
if (unknown !== undefined) {
  console.error(`no part is named ${unknown}: there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
// Each part is told of as it ends: the rest takes long, and may fail.
try {
  for (const name of names) printReport([await PARTS[name]!()], values.json);
} finally {
  await closeSharedBrowsers();
}
