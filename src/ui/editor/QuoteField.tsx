import type { EditorActions, EditorView } from './views.ts';
import type { EditorVoice } from './voice.ts';

interface Props extends Pick<EditorActions, 'onShowPlace'> {
  readonly view: EditorView;
  readonly voice: EditorVoice;
}

/** The words that the note is on, as they were quoted, and what became of them on this page. */
export function QuoteField({ view, voice: { words }, onShowPlace }: Props) {
  const { content, place } = view;
  const told = {
    exact: null,
    moved: null,
    edited: words.placeEdited,
    gone: words.placeGone,
    ambiguous: words.placeAmbiguous,
  }[place?.outcome ?? 'exact'];
  return (
    <section class="quoted" aria-labelledby="quote-title">
      <h3 id="quote-title">{words.quote}</h3>
      <blockquote lang="bn">{content.target.selectors.quote.exact}</blockquote>
      {told && <p class="place">{told}</p>}
      {place?.outcome === 'edited' && (
        <ul class="changes">
          {place.changes.map(({ before, now }) => (
            <li key={`${before} ${now}`}>
              {before && (
                <del>
                  <span class="unseen">{words.changedFrom}: </span>
                  {before}
                </del>
              )}{' '}
              {now && (
                <ins>
                  <span class="unseen">{words.changedTo}: </span>
                  {now}
                </ins>
              )}
            </li>
          ))}
        </ul>
      )}
      {place && place.outcome !== 'gone' && place.outcome !== 'ambiguous' && (
        <button type="button" class="text" onClick={onShowPlace}>
          {words.showPlace}
        </button>
      )}
    </section>
  );
}
