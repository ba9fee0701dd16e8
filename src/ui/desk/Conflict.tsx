import type { VerdictScale } from '../../model/index.ts';
import { Compared } from './Compared.tsx';
import type { VersionActions } from './Versions.tsx';
import type { OpenNoteView } from './views.ts';
import type { Voice } from './voice.ts';

interface ConflictProps extends VersionActions {
  readonly voice: Voice;
  readonly scale: VerdictScale;
  readonly open: Extract<OpenNoteView, { kind: 'note' }>;
}

/** What other windows wrote meanwhile, side by side with the note, and the choice between them. */
export function Conflict({ voice, open, scale, onCompare, onRestore, onSettle }: ConflictProps) {
  const { words, tell } = voice;
  const waiting = (open.versions ?? []).filter(({ conflict }) => conflict);
  return (
    <section class="conflict" aria-label={words.inConflict}>
      <p>{words.conflict}</p>
      {waiting.map((version) => (
        <div key={version.key} class="conflict-one">
          <p class="note-facts">
            {words.fromOther}, {tell.day(version.modifiedAt)} {tell.clock(version.modifiedAt)}
          </p>
          {open.compared?.key === version.key ? (
            <Compared voice={voice} open={open} scale={scale} />
          ) : (
            <button type="button" class="quiet-action" onClick={() => onCompare(version.key)}>
              {words.differs}
            </button>
          )}
          <p class="conflict-choice">
            <button type="button" class="button" onClick={() => onSettle(version.key)}>
              {words.keepThis}
            </button>
            <button type="button" class="button" onClick={() => onRestore(version.key)}>
              {words.takeOther}
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}
