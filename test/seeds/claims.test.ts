import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftOf } from '../../cli/draft/draft.ts';
import { toYaml } from '../../cli/draft/to-yaml.ts';
import { readPacks } from '../../cli/packs/read-packs.ts';
import { readKnowledge } from '../../cli/spot/knowledge.ts';
import { readTextFile } from '../../cli/spot/texts.ts';

const SEEDS = resolve(import.meta.dirname, '../../../shared/seeds');
const PACK = resolve(import.meta.dirname, '../../packs/korea-russia');
const files = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : [];

describe.skipIf(files.length === 0)('the claims of the seed articles', () => {
  const knowledge = files.length === 0 ? null : readKnowledge([], false);
  const drafts = files.map((file) => draftOf(readTextFile(join(SEEDS, file)), knowledge!, null));
  const matches = drafts.flatMap(({ claims }) => claims.flatMap(({ known }) => known));

  test('most of those held by hand are found, and none is told as altered, or as denied where it is not', () => {
    const held = new Set(readPacks([PACK]).content?.claims.map(({ id }) => id));
    const found = new Set(matches.map(({ claim }) => claim).filter((id) => held.has(id)));
    expect(found.size / held.size).toBeGreaterThan(0.7);
    // A half-sentence behind an accusation tells that both states deny it.
    expect(
      matches
        .filter(({ relation }) => relation !== 'same')
        .map(({ claim, relation }) => `${relation} ${claim}`),
    ).toEqual(['contradicts north-korea-supplied-shells-and-missiles-to-russia']);
  });

  test('what Russia may do is found once, where Putin says it', () => {
    expect(matches.filter(({ claim }) => claim === 'russia-may-supply-arms-to-north-korea')).toHaveLength(1);
  });

  test('without a day of publication no claim is dated, and the draft says so', () => {
    expect(drafts.flatMap(({ claims }) => claims).every(({ statedOn }) => statedOn === null)).toBe(true);
    const yaml = toYaml(drafts);
    expect(yaml).toContain('bears no date');
    expect(parse(yaml).claims.length).toBe(drafts.flatMap(({ claims }) => claims).length);
  });
});
