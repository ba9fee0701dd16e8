import { NoteDifference } from './NoteDifference.tsx';
import type { EditorActions, EditorView } from './views.ts';
import type { EditorVoice } from './voice.ts';

interface Props extends Pick<EditorActions, 'onVersions' | 'onVersion' | 'onRestore'> {
  readonly view: EditorView;
  readonly voice: EditorVoice;
}

/** Earlier versions, read when asked for: how each differs from the note now, and the way back to it. */
export function Versions({ view, voice, onVersions, onVersion, onRestore }: Props) {
  const { versions, content, scale } = view;
  const { words, number } = voice;
  return (
    <details class="versions" onToggle={(event) => event.currentTarget.open && onVersions()}>
      <summary>{words.versions}</summary>
      {versions?.length === 0 && <p class="hint">{words.noVersions}</p>}
      {versions?.map(({ key, revision, modifiedAt, conflict, content: other }) => (
        <details key={key} onToggle={(event) => event.currentTarget.open && onVersion(key)}>
          <summary>
            {words.version(number(revision))} · {voice.moment(modifiedAt)}
            {conflict && ` · ${words.fromOther}`}
          </summary>
          {other && (
            <>
              <h4>{words.differs}</h4>
              <NoteDifference {...{ other, scale, voice }} own={content} />
              <button type="button" class="add" onClick={() => onRestore(key)}>
                {words.restore}
              </button>
            </>
          )}
        </details>
      ))}
    </details>
  );
}
