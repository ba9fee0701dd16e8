import { type Anchoring, anchorText, describeQuote, findQuote } from '../../../src/anchoring/index.ts';
import { normalise } from '../../../src/bengali/index.ts';
import type { Span } from '../../../src/model/index.ts';
import { type Article, quotedSentences, render, textOf } from './article.ts';
import type { Wanted } from './edits.ts';
import { HYPOTHESIS_CONTEXT, hypothesisRule } from './hypothesis-rule.ts';

/** How one note fared under one rule. `silent`: put on a changed sentence as if nothing had changed. */
export type Fate = 'right' | 'wrong' | 'silent' | 'orphaned';

export interface Trial {
  readonly ours: Fate;
  readonly hypothesis: Fate;
  /** Share of the characters of the quote's sentences that the edit changed; 0 where they are gone. */
  readonly changed: number;
  readonly outcome: Anchoring;
  readonly description: string;
}

/** Share of a place that must be found, of both together, for the place to count as found. */
const OVERLAP = 0.8;

/** Annotates the quote in one form of the article and looks for it in the other. Null where the quote has no word. */
export function runTrial(before: Article, after: Article, wanted: Wanted): Trial | null {
  const old = render(before);
  const now = render(after);
  const selectors = old.quote && describeQuote(anchorText(old.text), old.quote);
  if (!selectors?.position) return null;
  const outcome = findQuote(anchorText(now.text), selectors);
  const found = 'span' in outcome ? outcome.span : null;
  const { start, end } = selectors.position;
  const block = old.text.slice(0, start).split('\n').length - 1;
  const theirs = hypothesisRule(now.text, now.blocks, {
    quote: {
      exact: selectors.quote.exact,
      prefix: old.text.slice(Math.max(0, start - HYPOTHESIS_CONTEXT), start),
      suffix: old.text.slice(end, end + HYPOTHESIS_CONTEXT),
    },
    position: { start, end },
    range: { block, start: start - old.text.lastIndexOf('\n', start - 1) - 1 },
  });
  const bare = (span: Span | null): Span | null => span && withoutMarks(now.text, span);
  const truth = wanted === 'gone' ? null : bare(now.quote);
  const shown = (span: Span | null): string => (span ? now.text.slice(span.start, span.end) : '–');
  return {
    ours: fateOf(bare(found), truth, wanted === 'changed' && outcome.outcome !== 'edited'),
    hypothesis: fateOf(bare(theirs), truth, wanted === 'changed'),
    changed: changedShare(before, after),
    outcome,
    description: `${outcome.outcome} «${selectors.quote.exact}» → «${shown(found)}», right: «${shown(truth)}»`,
  };
}

/** A place without the marks at its ends, which edits put on other words and nobody misses. */
function withoutMarks(text: string, { start, end }: Span): Span {
  const isMark = (at: number): boolean => /[^\p{L}\p{M}\p{Nd}]/u.test(text[at]!);
  let from = start;
  let to = end;
  while (from < to && isMark(from)) from++;
  while (to > from && isMark(to - 1)) to--;
  return { start: from, end: to };
}

function fateOf(found: Span | null, truth: Span | null, silent: boolean): Fate {
  if (!found) return truth ? 'orphaned' : 'right';
  if (!truth) return 'wrong';
  const common = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const all = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  if (common / all < OVERLAP) return 'wrong';
  return silent ? 'silent' : 'right';
}

const plainText = (article: Article): string =>
  normalise(
    quotedSentences(article)
      .map(({ block, sentence }) => textOf(article[block]!.sentences[sentence]!))
      .join(' '),
  ).text.replace(/[^\p{L}\p{M}\p{Nd} ]/gu, '');

function changedShare(before: Article, after: Article): number {
  const one = plainText(before);
  const other = plainText(after);
  if (one === other) return 0;
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]! / Math.max(1, one.length);
}
