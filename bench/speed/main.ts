import { BROWSERS } from '../../e2e/browser/index.ts';
import { printReport, type Section } from '../report.ts';
import { anchoringSpeed } from './anchoring.ts';
import { browserSection } from './browsers.ts';
import { measureClaims } from './claims.ts';
import { feedSpeed } from './feed.ts';
import { millionSpeed } from './million.ts';
import { peerSpeed } from './peer-speed.ts';
import { lexiconSpeed, spottingSpeed } from './spotting.ts';

/** The parts of `npm run bench`. Figures are ratios within one run: machines are noisy. */
const PARTS: readonly (() => Promise<Section>)[] = [
  lexiconSpeed,
  spottingSpeed,
  peerSpeed,
  measureClaims,
  feedSpeed,
  anchoringSpeed,
  ...BROWSERS.map((kind) => () => browserSection(kind)),
  // Takes minutes, a gigabyte on disk and two in memory.
  ...(process.argv.includes('--million') ? [millionSpeed] : []),
];

const sections: Section[] = [];
for (const part of PARTS) sections.push(await part());
printReport(sections, process.argv.includes('--json'));
