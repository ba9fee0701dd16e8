import * as v from 'valibot';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements } from '../../src/claims/index.ts';
import { type Block, Claim, type ClaimMatch, Entity } from '../../src/model/index.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';

export const entity = (id: string, kind: string, bn: string): Entity =>
  v.parse(Entity, { id, kind, label: { bn } });

export const claim = (id: string, bn: string): Claim =>
  v.parse(Claim, { id, text: { bn }, statedOn: '2024-05-01' });

/** Finds the claims that the paragraphs of an article make, as a page's background does: spots, reads statements, matches. */
export function matcherOf(
  entities: readonly Entity[],
  claims: readonly Claim[],
): (texts: readonly string[], publishedOn?: string) => ClaimMatch[] {
  const lexicon = openLexicon(buildLexicon(entities));
  const index = openClaimIndex(buildClaimIndex(claims, entities));
  return (texts, publishedOn = '2024-05-02') => {
    const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
    const mentions = spot(blocks, [lexicon], { publishedOn, known: [] });
    const statements = readStatements(blocks, mentions, { publishedOn });
    return matchClaims(statements, mentions, [index], { publishedOn }).flatMap(({ matches }) => matches);
  };
}

/** What matches say, as tests write it: `same id`. */
export const told = (matches: readonly ClaimMatch[]): string[] =>
  matches.map(({ claim: id, relation }) => `${relation} ${id}`);
