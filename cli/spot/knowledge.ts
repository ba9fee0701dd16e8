import { resolve } from 'node:path';
import { buildClaimIndex, type ClaimIndex, openClaimIndex } from '../../src/claims/index.ts';
import { describeProblem } from '../../src/feed/packs/index.ts';
import type { Entity } from '../../src/model/index.ts';
import { buildLexicon, type Lexicon, openLexicon } from '../../src/spotting/index.ts';
import { InputError } from '../command.ts';
import { readPacks } from '../packs/read-packs.ts';

/** The packs that come with Prasanga. */
const BUNDLED = resolve(import.meta.dirname, '../../packs');
const MOST_PROBLEMS = 20;

/** What packs know, ready to spot with. */
export interface PackKnowledge {
  readonly lexicon: Lexicon;
  readonly claims: ClaimIndex;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Reads packs and builds their indexes. @throws InputError with file, line and reason where a pack cannot be used. */
export function readKnowledge(paths: readonly string[], only: boolean): PackKnowledge {
  const { content, problems } = readPacks([...(only ? [] : [BUNDLED]), ...paths]);
  if (content === null) {
    const errors = problems.filter(({ level }) => level === 'error');
    const shown = errors.slice(0, MOST_PROBLEMS).map(describeProblem);
    const more = errors.length > shown.length ? [`and ${errors.length - shown.length} more`] : [];
    throw new InputError(['the packs cannot be used:', ...shown, ...more].join('\n'));
  }
  return {
    lexicon: openLexicon(buildLexicon(content.entities)),
    claims: openClaimIndex(buildClaimIndex(content.claims, content.entities)),
    entities: new Map([...content.entities].map((entity) => [entity.id, entity])),
  };
}
