import { useState } from 'preact/hooks';
import type { CheckableView } from './views.ts';
import type { Voice } from './voice.ts';

interface CheckableListProps {
  readonly voice: Voice;
  readonly checkable: readonly CheckableView[];
  onCheckable(sentence: CheckableView): void;
  onAnnotate(sentence: CheckableView): void;
}

/** How many are listed before the reader asks for more. */
const AT_FIRST = 8;

/** The sentences worth checking, with a way to each on the page and to a note on it. */
export function CheckableList({
  voice: { words, tell },
  checkable,
  onCheckable,
  onAnnotate,
}: CheckableListProps) {
  const [shown, setShown] = useState(AT_FIRST);
  if (checkable.length === 0) return null;
  return (
    <section class="group" aria-labelledby="group-checkable">
      <h2 id="group-checkable" class="group-heading">
        {words.checkable} <span class="group-count">{tell.number(checkable.length)}</span>
      </h2>
      <ul>
        {checkable.slice(0, shown).map((sentence) => (
          <li key={`${sentence.frame} ${sentence.sentence}`} class="found">
            <button type="button" class="found-name" title={words.jump} onClick={() => onCheckable(sentence)}>
              <span class="sentence" lang="bn">
                {sentence.words}
              </span>
              {sentence.matched && <span class="found-note">{words.checkableMatched}</span>}
            </button>
            <button
              type="button"
              class="quiet-action annotate"
              title={words.annotateMore}
              onClick={() => onAnnotate(sentence)}
            >
              {words.annotate}
              <span class="unseen" lang="bn">
                : {sentence.words}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {checkable.length > shown && (
        <button type="button" class="quiet-action group-more" onClick={() => setShown(checkable.length)}>
          {words.more}
        </button>
      )}
    </section>
  );
}
