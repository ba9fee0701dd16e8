import { tokenise } from '../../bengali/index.ts';
import type { Bilingual, Entity, ExplainedDifference, MatchedPart, Span } from '../../model/index.ts';
import type { Alignment } from '../matching/align.ts';
import { isAnnulled } from '../matching/denial.ts';
import type { Difference } from '../matching/differences.ts';
import type { Reading } from '../matching/reading.ts';
import type { Slot } from '../matching/slot.ts';
import { SAID } from './checks.ts';
import { denialIn, withItsVerb } from './denial-words.ts';

/** The two texts that were laid side by side, and where their slots are printed. */
export class Sides {
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
    if (kind === 'place' || kind === 'mood') return [];
    if (kind === 'polarity') return [{ kind, ...this.polarity() }];
    if (kind === 'role') return [{ kind, ...this.roles() }];
    // Said to have happened on one side, to have begun or to be about to happen on the other: what differs is the verb.
    if (kind === 'stage' || (kind === 'date' && slot === null)) return [{ kind, ...this.verbs() }];
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
    const { met, said, told } = this.event();
    const annulled = said && isAnnulled(this.alignment) ? this.here(met + 1) : null;
    return this.printed(
      annulled ? { start: said!.start, end: annulled.end } : turn(this.text, said),
      turn(this.wording, told),
    );
  }

  /** What is said to happen, on both sides. */
  private verbs(): Pick<ExplainedDifference, 'here' | 'claim'> {
    const { said, told } = this.event();
    return this.printed(
      said && withItsVerb(tokenise(this.text), said),
      told && withItsVerb(tokenise(this.wording), told),
    );
  }

  /** Where each text says what happens: `met` is the sentence's slot, −1 where it does not. */
  private event(): { met: number; said: Span | null; told: Span | null } {
    const { mine, meetings, predicate } = this.alignment;
    const met = (predicate === null ? null : meetings[predicate])?.at ?? -1;
    const wanted = predicate === null ? '' : mine[predicate]!.text;
    const place = wanted === '' ? -1 : this.wording.lastIndexOf(wanted);
    return {
      met,
      said: met < 0 ? null : this.here(met),
      told: place < 0 ? null : { start: place, end: place + wanted.length },
    };
  }

  private printed(here: Span | null, claim: Span | null): Pick<ExplainedDifference, 'here' | 'claim'> {
    return {
      here: here && { start: here.start, end: here.end, text: cut(this.text, here), label: null },
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
