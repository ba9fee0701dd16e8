import { type BlockStatement, findTimes } from '../../claims/index.ts';
import type { Day, Span } from '../../model/index.ts';

/** The selected words: `[start, end)` of a block, in UTF-16 units of its text. */
export interface SelectedWords extends Span {
  readonly block: number;
}

/** What the sentence around the selected words says of itself; names are still ids. */
export interface StatementProposal {
  readonly statement: BlockStatement | null;
  readonly claim: string;
  readonly claimedOn: Day | null;
}

const CLOSING = /^[\s,;:–—‘’“”"'-]+|[\s,;:–—‘’“”"'-]+$/gu;
/** The particle that closes quoted speech: "… হবে বলে". */
const PARTICLE = /\s(?:বলে|মর্মে)$/u;
/** Fewer selected words than that are no sentence of their own. */
const FEW_WORDS = 4;

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Reads a proposal off the statements of an article. The claim is what the sentence says without who says it, or the
 * part of it that is selected where that is long enough; the day is when it was said, as the sentence tells outside the
 * claim, else the day of publication.
 */
export function proposalFrom(
  statements: readonly BlockStatement[],
  selected: SelectedWords,
  text: string,
  publishedOn: Day | null,
): StatementProposal {
  const own = text.slice(selected.start, selected.end);
  const touched = statements.filter(
    (statement) => statement.block === selected.block && overlap(statement, selected) > 0,
  );
  const [statement] = touched.toSorted((a, b) => overlap(b, selected) - overlap(a, selected));
  if (!statement) return { statement: null, claim: tidy(own), claimedOn: publishedOn };
  const content = statement.content ?? statement;
  const part = text.slice(Math.max(content.start, selected.start), Math.min(content.end, selected.end));
  const isOwnSentence = part.trim().split(/\s+/).length >= FEW_WORDS;
  const claim = isOwnSentence ? part : text.slice(content.start, content.end);
  return { statement, claim: tidy(claim), claimedOn: saidOn(statement, publishedOn) };
}

const tidy = (claim: string): string =>
  claim.replace(CLOSING, '').replace(PARTICLE, '').replace(CLOSING, '').replace(/\s+/g, ' ');

function saidOn({ text, start, content }: BlockStatement, publishedOn: Day | null): Day | null {
  const isSpeech = (span: Span): boolean =>
    content !== null && overlap({ start: span.start + start, end: span.end + start }, content) <= 0;
  const day = findTimes(text, publishedOn).find(
    (time) => time.kind === 'date' && time.from !== null && time.from === time.to && isSpeech(time),
  );
  return day?.from ?? publishedOn;
}
