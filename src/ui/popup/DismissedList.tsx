import { inLanguage } from '../../model/index.ts';
import type { DismissedView } from './views.ts';
import type { Voice } from './voice.ts';

interface DismissedListProps {
  readonly voice: Voice;
  readonly dismissed: readonly DismissedView[];
  onRestore(id: string): void;
}

/** The claims that the reader hid on this page, each with its way back. */
export function DismissedList({ voice, dismissed, onRestore }: DismissedListProps) {
  const { words, tell, language } = voice;
  if (dismissed.length === 0) return null;
  return (
    <section class="group" aria-labelledby="group-dismissed">
      <h2 id="group-dismissed" class="group-heading">
        {words.dismissed} <span class="group-count">{tell.number(dismissed.length)}</span>
      </h2>
      <ul>
        {dismissed.map(({ id, claimText, words: sentence }) => (
          <li key={id} class="hidden-match">
            <span class="hidden-claim">{inLanguage(claimText, language)}</span>
            <span class="found-note" lang="bn">
              {sentence}
            </span>
            <button type="button" class="quiet-action" onClick={() => onRestore(id)}>
              {words.undo}
              <span class="unseen">: {inLanguage(claimText, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
