import type { pageToBackground, Reply } from '../../messages/index.ts';
import type { VerdictScale } from '../../model/index.ts';
import type { CardView, ClaimAnswer, NoteAnswer, OwnVerdict } from '../../ui/card/index.ts';
import type { Ask } from '../connection.ts';
import type { Mark } from '../marks.ts';
import type { PageHost } from '../parts/host.ts';
import type { Sentences } from '../sentences.ts';

export type CardAnswer = CardView['answer'];

/** Looks up what cards show. Answers under way or come are kept, so that what was fetched while dwelling opens at once. */
export class LookUp {
  readonly #ask: Ask;
  readonly #sentences: () => Sentences | null;
  readonly #marks: () => readonly Mark[];
  readonly #answers = new Map<string, Promise<CardAnswer>>();

  constructor({ ask, sentences, marks }: Pick<PageHost, 'ask' | 'sentences' | 'marks'>) {
    this.#ask = ask;
    this.#sentences = sentences;
    this.#marks = marks;
  }

  /** What a card shows; `mark` is where on the page it is opened, null where it is opened from another card. */
  answer(kind: CardView['kind'], id: string, mark: Mark | null): Promise<CardAnswer> {
    const key = [kind, id, ...(mark ? [mark.found.start, mark.block.text] : [])].join(' ');
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = this.#fetch(kind, id, mark).then((found) => {
        if (found.state === 'failed') this.#answers.delete(key);
        return found;
      });
      this.#answers.set(key, answer);
    }
    return answer;
  }

  /** Everything is to be asked again. */
  forget(): void {
    this.#answers.clear();
  }

  async #fetch(kind: CardView['kind'], id: string, mark: Mark | null): Promise<CardAnswer> {
    switch (kind) {
      case 'entity':
        return answerOf(await this.#ask('openEntity', { id }));
      case 'claim':
        return this.#fetchClaim(id, mark);
      case 'note':
        return this.#fetchNote(mark);
      case 'statement': {
        const sentence = mark && this.#sentences()?.placeOf(mark);
        return sentence
          ? answerOf(await this.#ask('openStatement', { sentence }))
          : { state: 'ready', card: null };
      }
    }
  }

  /** A claim with why it was opened at its sentence. Without the latter the card shows as it would from another card. */
  async #fetchClaim(id: string, mark: Mark | null): Promise<CardAnswer> {
    const [claim, match, own] = await Promise.all([
      this.#ask('openClaim', { id }),
      this.#explain(mark),
      this.#ownVerdicts(id, mark),
    ]);
    if (!claim.ok) return { state: 'failed' };
    return { state: 'ready', card: claim.value && ({ card: claim.value, match, own } satisfies ClaimAnswer) };
  }

  /** A note's card, with the claim that it is about, or that its sentence is marked to state. */
  async #fetchNote(mark: Mark | null): Promise<CardAnswer> {
    if (mark?.kind !== 'note') return { state: 'failed' };
    const known =
      mark.found.placed.note.knownClaim ??
      this.#marks().find((one) => isSameClaim(one) && overlaps(one, mark))?.id ??
      null;
    const [scale, claim] = await Promise.all([
      this.#scale(),
      known === null ? null : this.#ask('openClaim', { id: known }),
    ]);
    return { state: 'ready', card: { scale, claim: claim?.ok ? claim.value : null } satisfies NoteAnswer };
  }

  /** What the reader concluded of a claim in notes on this page: about it, or on the very words. */
  async #ownVerdicts(id: string, mark: Mark | null): Promise<OwnVerdict[]> {
    const notes = new Map(
      this.#marks().flatMap((one) =>
        one.kind === 'note' && (one.found.placed.note.knownClaim === id || (mark && overlaps(one, mark)))
          ? [[one.id, one.found.placed.note] as const]
          : [],
      ),
    );
    if (notes.size === 0) return [];
    const scale = await this.#scale();
    return [...notes.values()].map(({ id: note, verdict, state }) => ({
      note,
      label: scale.find((one) => one.id === verdict)?.label ?? null,
      state,
    }));
  }

  async #scale(): Promise<VerdictScale> {
    const outcome = await this.#ask('deskSettings', {});
    return outcome.ok && outcome.value.outcome === 'done' ? outcome.value.value.scale : [];
  }

  async #explain(mark: Mark | null): Promise<Reply<typeof pageToBackground, 'explainMatch'>> {
    const sentence = mark && this.#sentences()?.placeOf(mark);
    if (mark?.kind !== 'claim' || !sentence) return null;
    const { claim, relation } = mark.found.match;
    const also = mark.also.map(({ match }) => match.claim);
    const outcome = await this.#ask('explainMatch', { sentence, claim, relation, also });
    return outcome.ok ? outcome.value : null;
  }
}

const isSameClaim = (mark: Mark): boolean => mark.kind === 'claim' && mark.found.match.relation === 'same';

const overlaps = (a: Mark, b: Mark): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

const answerOf = (outcome: Awaited<ReturnType<Ask>>): CardAnswer =>
  outcome.ok ? ({ state: 'ready', card: outcome.value } as CardAnswer) : { state: 'failed' };
