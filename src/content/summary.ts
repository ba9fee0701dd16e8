import type { PageSummary } from '../messages/index.ts';
import type { Mark } from './marks.ts';
import type { Reading } from './reading.ts';

const MAX_LISTED = 2_000;
/** Most of a sentence that the popup is told, in UTF-16 units. */
const MAX_WORDS = 400;

const wordsOf = (text: string): string =>
  text.length <= MAX_WORDS ? text : `${text.slice(0, MAX_WORDS).replace(/[\ud800-\udbff]$/, '')}…`;

/** What the popup is told of this frame: everything found, each once, with its marks. `reading` is undefined until that is known, null where the site is off. */
export function summarise(reading: Reading | null | undefined, marks: readonly Mark[]): PageSummary {
  const entities = new Map<string, PageSummary['entities'][number]>();
  const claims = new Map<string, PageSummary['claims'][number]>();
  for (const mark of marks) {
    if (mark.kind === 'entity') {
      const { kind, label } = mark.found;
      const entry = entities.get(mark.id) ?? { id: mark.id, kind, label, marks: [] };
      entry.marks.push(mark.number);
      if (entities.size < MAX_LISTED) entities.set(mark.id, entry);
    } else if (mark.kind === 'claim') {
      for (const { match, claimText, own } of [mark.found, ...mark.also]) {
        const key = `${match.claim} ${match.relation}`;
        const entry = claims.get(key) ?? {
          id: match.claim,
          text: claimText,
          relation: match.relation,
          marks: [],
          ...(own && { own: own.kind }),
        };
        entry.marks.push(mark.number);
        if (claims.size < MAX_LISTED) claims.set(key, entry);
      }
    }
  }
  return {
    state: reading === undefined ? 'reading' : (reading?.state ?? 'off'),
    problem: reading?.problem ?? null,
    title: reading?.articles[0]?.title ?? '',
    url: location.href,
    entities: [...entities.values()],
    claims: [...claims.values()],
    dismissed: (reading?.hidden ?? []).slice(0, MAX_LISTED).map(({ found, dismissal, words }) => ({
      id: dismissal,
      claimText: found.claimText,
      words: wordsOf(words),
    })),
    checkable: (reading?.checkable ?? [])
      .slice(0, MAX_LISTED)
      .map(({ block, start, end, score, matched }, sentence) => ({
        sentence,
        words: wordsOf(block.text.slice(start, end)),
        score,
        matched,
      })),
  };
}
