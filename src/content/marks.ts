import type { FoundArticle, FoundBlock, Place } from '../article/index.ts';
import type { CheckableSentence, FoundClaim, FoundMention, FoundStatement, Span } from '../model/index.ts';
import { graphemeSpan } from './graphemes.ts';
import type { NoteStretch } from './notes/notes-part.ts';

interface MarkBase {
  /** Position among the page's marks in reading order; what `jumpTo` takes. */
  readonly number: number;
  /** Id of the entity, claim or note. */
  readonly id: string;
  readonly block: FoundBlock;
  /** UTF-16 units in the block's text, on grapheme boundaries. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** A painted place on the page: a name, a sentence, the words that say that somebody says something, or words that the reader wrote a note on. */
export type Mark =
  | (MarkBase & { readonly kind: 'entity'; readonly found: FoundMention })
  | (MarkBase & { readonly kind: 'statement'; readonly found: FoundStatement })
  | (MarkBase & {
      readonly kind: 'claim';
      readonly found: FoundClaim;
      /** Further claims that the same sentence states. */
      readonly also: readonly FoundClaim[];
    })
  | (MarkBase & { readonly kind: 'note'; readonly found: NoteStretch });

/** What the background found in one block; the `block` numbers in it mean nothing. */
export interface BlockFindings {
  readonly mentions: readonly FoundMention[];
  readonly claims: readonly FoundClaim[];
  readonly statements: readonly FoundStatement[];
  readonly checkable: readonly CheckableSentence[];
}

/** Most marks on one page: more would cost painting time and help nobody. */
export const MAX_MARKS = 5_000;
/** Most of them that only say that somebody says something: on a very long page they must not use up the others' places. */
export const MAX_STATEMENT_MARKS = 1_000;

/** The marks of articles in reading order: a note before the claim's sentence that it is on, that before the names in it. */
export function marksOf(
  articles: readonly FoundArticle[],
  findingsOf: (block: FoundBlock, article: FoundArticle) => BlockFindings | null,
  notesIn: (article: FoundArticle, block: number) => readonly NoteStretch[],
): Mark[] {
  const marks: Mark[] = [];
  let statements = 0;
  for (const article of articles) {
    for (const [i, block] of article.blocks.entries()) {
      const inOrder = [...notesOn(notesIn(article, i)), ...foundOn(findingsOf(block, article))].sort(
        ({ span: a }, { span: b }) => a.start - b.start || b.end - a.end,
      );
      for (const { span, item } of inOrder) {
        if (item.kind === 'statement' && ++statements > MAX_STATEMENT_MARKS) continue;
        const { start, end } = graphemeSpan(block.text, span.start, span.end);
        const place = block.locate(start, end);
        if (place && marks.length < MAX_MARKS)
          marks.push({ ...item, number: marks.length, block, start, end, place });
      }
    }
  }
  return marks;
}

/** The statements that make no known claim: only those have a mark of their own, and the quietest. */
const unclaimed = ({ statements, claims }: BlockFindings): FoundStatement[] =>
  statements.filter(({ start, end }) => !claims.some((claim) => claim.start === start && claim.end === end));

const notesOn = (stretches: readonly NoteStretch[]) =>
  stretches.map((span) => ({
    span: span as Span,
    item: { kind: 'note' as const, id: span.placed.note.id, found: span },
  }));

function foundOn(findings: BlockFindings | null) {
  if (!findings) return [];
  const claims = bySentence(findings.claims).map(([found, ...also]) => ({
    span: found as Span,
    item: { kind: 'claim' as const, id: found.match.claim, found, also },
  }));
  const mentions = findings.mentions.map((found) => ({
    span: found as Span,
    item: { kind: 'entity' as const, id: found.entity, found },
  }));
  const statements = unclaimed(findings).map((found) => ({
    span: found.cue as Span,
    item: { kind: 'statement' as const, id: `${found.start}`, found },
  }));
  return [...claims, ...mentions, ...statements];
}

/** The claims of each sentence, feeds' before the reader's own, surest first: a sentence is one mark, whatever it states. */
function bySentence(claims: readonly FoundClaim[]): [FoundClaim, ...FoundClaim[]][] {
  const sentences = new Map<string, [FoundClaim, ...FoundClaim[]]>();
  const isOwn = ({ own }: FoundClaim): number => (own ? 1 : 0);
  for (const claim of claims.toSorted((a, b) => isOwn(a) - isOwn(b) || b.match.score - a.match.score)) {
    const key = `${claim.start} ${claim.end}`;
    const sentence = sentences.get(key);
    if (sentence) sentence.push(claim);
    else sentences.set(key, [claim]);
  }
  return [...sentences.values()];
}

/** Whether two marks stand for the same find at the same place of the page. */
export const isSameMark = (a: Mark, b: Mark): boolean =>
  a.kind === b.kind &&
  a.found === b.found &&
  a.place.startContainer === b.place.startContainer &&
  a.place.startOffset === b.place.startOffset &&
  a.place.endContainer === b.place.endContainer &&
  a.place.endOffset === b.place.endOffset;

/** A live range over a mark; null once its nodes have left the page or lost its text. */
export function rangeOf({ place }: Pick<Mark, 'place'>): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.length || endOffset > endContainer.length) return null;
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
