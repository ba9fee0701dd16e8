import { printReport, type Section } from '../report.ts';
import { anchoringQuality } from './anchoring.ts';
import { attributionQuality } from './attribution.ts';
import { claimsQuality } from './claims.ts';
import { draftQuality } from './draft.ts';
import { spottingQuality } from './spotting.ts';
import { timesQuality } from './times.ts';

/** The parts of `npm run quality`, each a function that measures and returns its section. */
const PARTS: readonly (() => Promise<Section>)[] = [
  () => spottingQuality('spot', true),
  () => spottingQuality('spot-own', true),
  () => spottingQuality('spot-held', true),
  () => spottingQuality('spot-blind', true),
  () => spottingQuality('spot-blind2', true),
  () => anchoringQuality(),
  () => attributionQuality('attribution'),
  () => attributionQuality('attribution-own'),
  () => attributionQuality('attribution-later'),
  () => attributionQuality('attribution-blind'),
  () => timesQuality('dates'),
  () => timesQuality('dates-own'),
  () => timesQuality('dates-later'),
  () => timesQuality('dates-blind'),
  () => claimsQuality('claims'),
  () => claimsQuality('claims-own'),
  () => claimsQuality('claims-later'),
  () => claimsQuality('claims-domains'),
  () => claimsQuality('claims-domains-later'),
  () => claimsQuality('claims-blind'),
  () => claimsQuality('claims-blind2'),
  () => claimsQuality('claims-held-out'),
  draftQuality,
];

const sections: Section[] = [];
for (const part of PARTS) sections.push(await part());
printReport(sections, process.argv.includes('--json'));
