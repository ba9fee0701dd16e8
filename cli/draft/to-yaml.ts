import type { ClaimMatch } from '../../src/model/index.ts';
import type { Draft, DraftedClaim } from './draft.ts';

/** Text as a YAML scalar: JSON's double quotes are YAML's too, and nothing in them can end the line. */
const quoted = (text: string): string => JSON.stringify(text);
const comment = (text: string): string => `# ${text.replace(/\s+/gu, ' ')}`;

const RELATION: Readonly<Record<ClaimMatch['relation'], string>> = {
  same: 'repeats',
  changed: 'updates',
  contradicts: 'contradicts',
};

/** Drafts as a pack for an editor: ids to be named, words to be made the pack's own. */
export function toYaml(drafts: readonly Draft[]): string {
  const lines = [
    comment(
      'A draft by `prasanga draft`. Name the ids, put every claim in your own words, and check it before it is kept.',
    ),
    '',
    'entities:',
    ...drafts.flatMap(({ unknown, known, source }) => [
      comment(`${source} names these known entities: ${known.join(', ') || 'none'}`),
      ...unknown.flatMap((speaker) => [
        comment('  speaks in the article, and no pack knows the name:'),
        `  # - id: name-me`,
        `  #   kind: person`,
        `  #   label: { bn: ${quoted(speaker)} }`,
      ]),
    ]),
    '  []',
    '',
    'documents:',
    ...drafts.flatMap(({ title, publishedOn, source }, i) => [
      `  ${comment(source)}`,
      `  - id: draft-document-${i + 1}`,
      `    title: { bn: ${quoted(title)} } # a description in your own words`,
      publishedOn
        ? `    publishedOn: ${publishedOn}`
        : '    # publishedOn: the article bears no date; times below are not resolved. Give --published DATE.',
    ]),
    '',
    'claims:',
    ...drafts.flatMap((draft, i) => draft.claims.flatMap((claim, k) => claimLines(claim, i + 1, k + 1))),
  ];
  if (drafts.every(({ claims }) => claims.length === 0)) lines.push('  []');
  return `${lines.join('\n')}\n`;
}

function claimLines(claim: DraftedClaim, document: number, number: number): string[] {
  const { text, saidBy, speaker, about, statedOn, dating, known, worth } = claim;
  const lines = [
    `  ${comment(`worth checking ${worth.toFixed(2)}${speaker ? `; said by: ${speaker}` : ''}`)}`,
    `  - id: draft-${document}-${number}`,
    `    text: { bn: ${quoted(text)} }`,
  ];
  if (saidBy) lines.push(`    saidBy: [${saidBy}]`);
  if (about.length > 0) lines.push(`    about: [${about.join(', ')}]`);
  if (statedOn)
    lines.push(`    statedOn: ${statedOn}${dating ? ` ${comment(`the sentence says ${dating}`)}` : ''}`);
  else if (dating) lines.push(`    ${comment(`statedOn: the sentence says ${dating}`)}`);
  lines.push(`    reportedIn: [draft-document-${document}]`);
  if (known.length > 0) {
    lines.push('    relations:');
    for (const match of known) {
      const differs = match.differs
        ?.map(({ kind, claim: was, here }) => `${kind} ${was ?? ''} → ${here ?? ''}`)
        .join(', ');
      lines.push(
        `      - { kind: ${RELATION[match.relation]}, claim: ${match.claim} } ${comment(`score ${match.score}${differs ? `; ${differs}` : ''}`)}`,
      );
    }
  }
  return lines;
}
