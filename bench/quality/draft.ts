import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { draftOf } from '../../cli/draft/draft.ts';
import { readPacks } from '../../cli/packs/read-packs.ts';
import { readKnowledge } from '../../cli/spot/knowledge.ts';
import { readTextFile } from '../../cli/spot/texts.ts';
import type { Section } from '../report.ts';

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const PACK = resolve(import.meta.dirname, '../../packs/korea-russia');

/** How many of the statements that packs/korea-russia holds by hand a draft of the two seed articles finds. */
export async function draftQuality(): Promise<Section> {
  const title = 'Draft of the seed articles against packs/korea-russia';
  if (!existsSync(SEEDS)) return { title, measures: [], notes: ['skipped: ../shared/seeds is not there'] };
  const held = readPacks([PACK]).content?.claims ?? [];
  const knowledge = readKnowledge([], false);
  const found = new Map<string, string>();
  const other: string[] = [];
  const own = new Set(held.map(({ id }) => id));
  let proposed = 0;
  for (const file of readdirSync(SEEDS).sort()) {
    const { claims } = draftOf(readTextFile(join(SEEDS, file)), knowledge, null);
    proposed += claims.length;
    for (const { known } of claims) {
      for (const { claim, relation } of known) {
        if (relation === 'same' && own.has(claim)) found.set(claim, relation);
        else if (relation !== 'same') other.push(`${relation} ${claim}`);
      }
    }
  }
  const missed = held.map(({ id }) => id).filter((id) => !found.has(id));
  return {
    title,
    measures: [
      { name: 'draft.seeds.found', value: found.size / held.length, unit: '', of: held.length, bar: 0.7 },
      { name: 'draft.seeds.proposed', value: proposed, unit: 'statements' },
    ],
    notes: [...missed.map((id) => `not found: ${id}`), ...other.map((line) => `called: ${line}`)],
  };
}
