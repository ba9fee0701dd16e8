import { printReport, type Section } from '../report.ts';
import { anchoringQuality } from './anchoring.ts';
import { attributionQuality } from './attribution.ts';
import { claimsQuality } from './claims.ts';
import { draftQuality } from './draft.ts';
import { replacedWordsQuality } from './replaced-words.ts';
import { spottingQuality } from './spotting.ts';
import { timesQuality } from './times.ts';
import { unseenNamesQuality } from './unseen-names.ts';

/** The parts of `npm run quality`, each a function that measures and returns its section. */
const PARTS: readonly (() => Promise<Section>)[] = [
  () => spottingQuality('spot', { bars: true }),
  () => spottingQuality('spot-own', { bars: true }),
  () => spottingQuality('spot-held', { bars: true }),
  () => spottingQuality('spot-blind', { bars: true }),
  () => spottingQuality('spot-sorts', { bars: true }),
  () => spottingQuality('spot-kinds', { bars: true }),
  () => spottingQuality('spot-traps', { bars: true }),
  () => spottingQuality('spot-usage/words', { bars: true }),
  () => spottingQuality('spot-usage/bearers', { bars: true }),
  () => spottingQuality('spot-usage/people', { bars: true }),
  () => spottingQuality('spot-usage/things', { bars: true }),
  () => spottingQuality('spot-usage/briefs', { bars: true }),
  () => spottingQuality('spot-usage/later', { bars: true }),
  () => spottingQuality('spot-usage/shared', { bars: true }),
  () => spottingQuality('spot-usage/shared-later', { bars: true }),
  () => spottingQuality('spot-usage/namesakes', { bars: true }),
  () => spottingQuality('spot-usage/namesakes-later', { bars: true }),
  () => spottingQuality('spot-usage/namesakes-last', { bars: true }),
  // Its passages of odd number are kept apart: nobody reads their errors.
  () => spottingQuality('spot-blind2', { bars: true, isHeld: (id) => /[13579]$/.test(id) }),
  () => spottingQuality('spot-blind3', { bars: true, isHeld: (id) => Number(/\d+/.exec(id)) % 4 > 1 }),
  // Read: its passages of even number.
  () => spottingQuality('spot-blind5', { bars: true, isHeld: (id) => /[13579]$/.test(id) }),
  () => spottingQuality('spot-blind4', { bars: true, isHeld: (id) => /[13579]$/.test(id) }),
  // Read: its passages of even number.
  () => spottingQuality('spot-blind6', { bars: true, isHeld: (id) => /[13579]$/.test(id) }),
  // Read: its passages of odd number.
  () => spottingQuality('spot-blind7', { bars: true, isHeld: (id) => /[02468]$/.test(id) }),
  () => spottingQuality('spot-blind8', { bars: true, isHeld: (id) => /[13579]$/.test(id) }),
  // Read: its passages of even number.
  () => spottingQuality('spot-blind9', { bars: true, isHeld: (id) => /[13579]$/.test(id) }),
  () => spottingQuality('spot-blind10', { bars: true, isHeld: (id) => /[13579]$/.test(id) }),
  () => unseenNamesQuality(),
  () => anchoringQuality(),
  () => attributionQuality('attribution'),
  () => attributionQuality('attribution-own'),
  () => attributionQuality('attribution-later'),
  () => attributionQuality('attribution-blind'),
  () => attributionQuality('attribution-blind2'),
  () => attributionQuality('attribution-blind3'),
  () => attributionQuality('attribution-blind4'),
  () => timesQuality('dates'),
  () => timesQuality('dates-own'),
  () => timesQuality('dates-later'),
  () => timesQuality('dates-blind'),
  () => timesQuality('dates-blind2'),
  () => timesQuality('dates-blind3'),
  () => claimsQuality('claims'),
  () => claimsQuality('claims-own'),
  () => claimsQuality('claims-later'),
  () => claimsQuality('claims-domains'),
  () => claimsQuality('claims-domains-later'),
  () => claimsQuality('claims-broad'),
  () => claimsQuality('claims-broad-held'),
  () => claimsQuality('claims-vetoes'),
  () => claimsQuality('claims-vetoes-later'),
  () => claimsQuality('claims-vetoes-last'),
  () => claimsQuality('claims-vetoes-final'),
  () => claimsQuality('claims-alterations'),
  () => claimsQuality('claims-alterations-later'),
  () => claimsQuality('claims-alterations-last'),
  () => claimsQuality('claims-blind'),
  () => claimsQuality('claims-blind2'),
  () => claimsQuality('claims-blind3', 'all'),
  () => claimsQuality('claims-blind4', 'all'),
  () => claimsQuality('claims-blind5', 'odd'),
  () => claimsQuality('claims-blind6', 'odd'),
  () => claimsQuality('claims-blind7', 'odd'),
  () => claimsQuality('claims-blind8', 'odd'),
  () => claimsQuality('claims-blind9', 'odd'),
  () => claimsQuality('claims-blind10', 'odd'),
  () => claimsQuality('claims-blind11', 'odd'),
  () => claimsQuality('claims-blind12', 'all'),
  () => claimsQuality('claims-held-out', 'all'),
  replacedWordsQuality,
  draftQuality,
];

const sections: Section[] = [];
for (const part of PARTS) sections.push(await part());
printReport(sections, process.argv.includes('--json'));
