import { type Dismissal, inLanguage } from '../../model/index.ts';
import { useLostFocus } from '../use-lost-focus.ts';
import { useMore } from '../use-more.ts';
import type { Voice } from './voice.ts';

/** The claims that the reader hid; `problem`: the notebook could not be read. */
export interface HiddenView {
  readonly found: readonly Dismissal[];
  readonly total: number;
  readonly more: boolean;
  readonly problem: boolean;
}

export interface HiddenActions {
  onRestore(dismissal: string): void;
  onMore(): void;
}

interface HiddenSectionProps extends HiddenActions {
  readonly voice: Voice;
  readonly hidden: HiddenView;
}

/** The claims that the reader hid at some sentence ("Not this claim"), each with its way back. */
export function HiddenSection({ voice, hidden, onRestore, onMore }: HiddenSectionProps) {
  const { words, language, tell } = voice;
  const none = hidden.problem ? words.hiddenProblem : words.hiddenNone;
  const { list, more } = useMore<HTMLUListElement>('li', hidden.found.length, onMore);
  const section = useLostFocus((within) => within.querySelector('h2')?.focus());
  return (
    <section aria-labelledby="hidden-title" ref={section}>
      <h2 id="hidden-title" tabIndex={-1}>
        {words.hidden}
      </h2>
      <p class="section-more">{hidden.total > 0 ? words.hiddenMore(tell.number(hidden.total)) : none}</p>
      <ul class="hidden-claims" ref={list}>
        {hidden.found.map(({ id, claimText, words: sentence, title, addresses }) => (
          <li key={id} tabIndex={-1}>
            <p>{inLanguage(claimText, language)}</p>
            <p class="hidden-words" lang="bn">
              {sentence}
            </p>
            <p class="section-more">
              <a href={addresses[0]!} target="_blank" rel="noopener noreferrer">
                {title || addresses[0]}
              </a>
            </p>
            <button type="button" class="button" onClick={() => onRestore(id)}>
              {words.hiddenRestore}
              <span class="unseen">: {inLanguage(claimText, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden.more && (
        <button type="button" class="button" onClick={more}>
          {words.hiddenList}
        </button>
      )}
    </section>
  );
}
