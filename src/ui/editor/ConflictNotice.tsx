import { NoteDifference } from './NoteDifference.tsx';
import type { EditorActions, EditorView } from './views.ts';
import type { EditorVoice } from './voice.ts';

interface Props extends Pick<EditorActions, 'onSettle'> {
  readonly view: EditorView;
  readonly voice: EditorVoice;
}

/** Two windows wrote one note: what differs, and which of both is to be the note. Nothing is lost either way. */
export function ConflictNotice({ view, voice, onSettle }: Props) {
  const { theirs, content, scale } = view;
  const { words } = voice;
  if (!theirs) return null;
  return (
    <section class="conflict" role="alert">
      <p>{words.conflict}</p>
      <NoteDifference other={theirs} own={content} scale={scale} voice={voice} />
      <p class="hint">{words.conflictLegend}</p>
      <div class="actions">
        <button type="button" class="add" onClick={() => onSettle('mine')}>
          {words.keepMine}
        </button>
        <button type="button" class="add" onClick={() => onSettle('theirs')}>
          {words.takeOther}
        </button>
      </div>
    </section>
  );
}
