import type { VerdictScale } from '../../model/index.ts';
import { editorVoice, NoteDifference } from '../editor/index.ts';
import type { OpenNoteView } from './views.ts';
import type { Voice } from './voice.ts';

interface ComparedProps {
  readonly voice: Voice;
  readonly open: Extract<OpenNoteView, { kind: 'note' }>;
  readonly scale: VerdictScale;
}

/** How the version that is compared differs from the note now. */
export function Compared({ voice, open, scale }: ComparedProps) {
  if (!open.compared) return null;
  return (
    <>
      <NoteDifference
        other={open.compared.content}
        own={open.annotation}
        scale={scale}
        voice={editorVoice(voice.language)}
      />
      <p class="note-facts">{voice.words.legend}</p>
    </>
  );
}
