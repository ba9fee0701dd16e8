import type { pageToBackground, Reply } from '../../messages/index.ts';
import type { CardView, ClaimAnswer } from '../../ui/card/index.ts';
import type { Ask } from '../connection.ts';
import type { Mark } from '../marks.ts';
import type { Sentences } from '../sentences.ts';

export type CardAnswer = CardView['answer'];

/** Looks up what cards show. Answers under way or come are kept, so that what was fetched while dwelling opens at once. */
export class LookUp {
  readonly #ask: Ask;
  readonly #sentences: () => Sentences | null;
  readonly #answers = new Map<string, Promise<CardAnswer>>();

  constructor(ask: Ask, sentences: () => Sentences | null) {
    this.#ask = ask;
    this.#sentences = sentences;
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
    const [claim, match] = await Promise.all([this.#ask('openClaim', { id }), this.#explain(mark)]);
    if (!claim.ok) return { state: 'failed' };
    return { state: 'ready', card: claim.value && ({ card: claim.value, match } satisfies ClaimAnswer) };
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

const answerOf = (outcome: Awaited<ReturnType<Ask>>): CardAnswer =>
  outcome.ok ? ({ state: 'ready', card: outcome.value } as CardAnswer) : { state: 'failed' };
