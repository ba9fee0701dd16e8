import { tokenise } from '../../bengali/index.ts';
import type {
  Bilingual,
  Claim,
  ClaimMatch,
  Day,
  Entity,
  ExplainedDifference,
  MatchExplanation,
  MatchedPart,
  Span,
} from '../../model/index.ts';
import type { Alignment } from '../matching/align.ts';
import { isAnnulled } from '../matching/denial.ts';
import type { Difference } from '../matching/differences.ts';
import type { Reading } from '../matching/reading.ts';
import type { Slot } from '../matching/slot.ts';
import { readStatement } from '../read-statement.ts';
import type { BlockMention, BlockStatement } from '../statements.ts';
import { checksOf, SAID } from './checks.ts';
import { closestWording } from './closest-wording.ts';
import { denialIn, withItsVerb } from './denial-words.ts';

/** A sentence as it stands in its article. */
export interface SentenceInContext {
  readonly statement: BlockStatement;
  /** The sentence before it, null for the first. */
  readonly before: BlockStatement | null;
  /** The mentions of both sentences' blocks. */
  readonly mentions: readonly BlockMention[];
  readonly publishedOn: Day | null;
}

/**
 * Compares a sentence with a known claim and says for people what it has of the claim, what was checked, and what
 * differs, with the words printed on either side. `entities` are those that the claim or the sentence names, with
 * what they are related to. The index keeps no printed words, so both texts are read anew: for one card, not for pages.
 */
export function explainMatch(
  { statement, before, mentions, publishedOn }: SentenceInContext,
  claim: Claim,
  entities: readonly Entity[],
  relation: ClaimMatch['relation'] | null,
): MatchExplanation {
  const sentence = readStatement(statement, before, mentions, publishedOn);
  const { text: wording, evidence } = closestWording(claim, entities, sentence, relation);
  const { alignment, denied } = evidence;
  const side = new Sides(alignment, sentence, statement.text, wording, entities);
  const differs: Difference[] = denied
    ? [...evidence.differs, { kind: 'polarity', claim: null, here: null, slot: null }]
    : [...evidence.differs];
  return {
    wording,
    matched: side.matched(),
    differs: differs.flatMap((difference) => side.difference(difference)),
    checked: checksOf(alignment, differs),
  };
}

/** The two texts that were laid side by side, and where their slots are printed. */
class Sides {
  constructor(
    private readonly alignment: Alignment,
    private readonly sentence: Reading,
    private readonly text: string,
    private readonly wording: string,
    private readonly entities: readonly Entity[],
  ) {}

  /** What the sentence has of the claim, in its order; what two of the claim's slots met stands once. */
  matched(): MatchedPart[] {
    const { mine, meetings } = this.alignment;
    const parts = new Map<number, MatchedPart>();
    meetings.forEach((meeting, i) => {
      if (!meeting || meeting.share < SAID || parts.has(meeting.at)) return;
      const kind = mine[i]!.kind;
      parts.set(meeting.at, {
        kind: kind === 'term' ? 'word' : kind === 'time' ? 'date' : kind,
        here: this.here(meeting.at),
        claim: this.claimed(i),
      });
    });
    const inOrder = [...parts.values()].sort((a, b) => a.here.start - b.here.start);
    return inOrder.filter(({ here }, i) => here.start >= (inOrder[i - 1]?.here.end ?? 0));
  }

  difference({ kind, here, slot }: Difference): ExplainedDifference[] {
    // Another name in the claim's place makes no match at all; there is nothing to be said of it.
    if (kind === 'place') return [];
    if (kind === 'polarity') return [{ kind, ...this.polarity() }];
    if (kind === 'role') return [{ kind, ...this.roles() }];
    const { theirs, used } = this.alignment;
    const at = theirs.findIndex(({ text }, i) => text === here && (!used[i] || kind !== 'number'));
    return [
      {
        kind,
        here: at < 0 ? null : this.here(at),
        claim: slot === null ? null : this.claimed(slot),
      },
    ];
  }

  private here(at: number): MatchedPart['here'] {
    const slot = this.alignment.theirs[at]!;
    const start = this.sentence.starts[at]!;
    return { start, end: start + slot.text.length, text: slot.text, label: this.labelOf(slot) };
  }

  private claimed(i: number): MatchedPart['claim'] {
    const slot = this.alignment.mine[i]!;
    return { text: slot.text, label: this.labelOf(slot) };
  }

  private labelOf(slot: Slot): Bilingual | null {
    return slot.kind === 'entity' ? (this.entities.find(({ id }) => id === slot.id)?.label ?? null) : null;
  }

  /** What denies on the side that denies, and what is said to happen on the other. */
  private polarity(): Pick<ExplainedDifference, 'here' | 'claim'> {
    const { mine, meetings, predicate } = this.alignment;
    const met = predicate === null ? null : meetings[predicate];
    const said = met ? this.here(met.at) : null;
    const annulled = said && met && isAnnulled(this.alignment) ? this.here(met.at + 1) : null;
    const wanted = predicate === null ? '' : mine[predicate]!.text;
    const place = wanted === '' ? -1 : this.wording.lastIndexOf(wanted);
    const near = place < 0 ? null : { start: place, end: place + wanted.length };
    const here = annulled ? { start: said!.start, end: annulled.end } : turn(this.text, said);
    const claim = turn(this.wording, near);
    return {
      here: here && { ...here, text: cut(this.text, here), label: null },
      claim: claim && { text: cut(this.wording, claim), label: null },
    };
  }

  /** Who does it on either side. */
  private roles(): Pick<ExplainedDifference, 'here' | 'claim'> {
    const { mine, theirs } = this.alignment;
    const acts = (slot: Slot): boolean => slot.kind === 'entity' && slot.role === 'bare';
    const here = theirs.findIndex(acts);
    const claim = mine.findIndex(acts);
    return { here: here < 0 ? null : this.here(here), claim: claim < 0 ? null : this.claimed(claim) };
  }
}

/** The words of a text that deny what happens (`said`, where it says that), else those that say it. */
function turn(text: string, said: Span | null): Span | null {
  const tokens = tokenise(text);
  return denialIn(tokens, said) ?? (said && withItsVerb(tokens, said));
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);
