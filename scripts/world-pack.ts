import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readCldr } from './world/cldr.ts';
import { readPressForms } from './world/tables.ts';
import { worldEntities } from './world/world-entities.ts';

const PACK = resolve(import.meta.dirname, '../packs/world');

/**
 * Writes `packs/world/entities.json` from CLDR and the tables of press forms; returns how many entities it holds.
 * JSON is YAML too, and is read in a fraction of the time.
 */
export function writeWorldPack(): number {
  const entities = worldEntities(readPressForms(`${PACK}/press-forms`), readCldr());
  writeFileSync(`${PACK}/entities.json`, `${JSON.stringify({ entities }, null, 1)}\n`);
  return entities.length;
}

if (process.argv[1] === import.meta.filename) {
  const count = writeWorldPack();
  console.log(`${relative(process.cwd(), PACK)}/entities.json: ${count} places`);
}
