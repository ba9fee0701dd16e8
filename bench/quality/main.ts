import { printReport, type Section } from '../report.ts';
import { anchoringQuality } from './anchoring.ts';
import { spottingQuality } from './spotting.ts';

/** The parts of `npm run quality`, each a function that measures and returns its section. */
const PARTS: readonly (() => Promise<Section>)[] = [
  () => spottingQuality('spot', true),
  () => anchoringQuality(),
];

const sections: Section[] = [];
for (const part of PARTS) sections.push(await part());
printReport(sections, process.argv.includes('--json'));
