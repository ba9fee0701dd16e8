import { Radio } from './ExportPanel.tsx';
import { Outcomes } from './Outcomes.tsx';
import type { ImportActions, ImportView, RefusedView } from './views.ts';
import type { Voice } from './voice.ts';

interface ImportPreviewProps extends ImportActions {
  readonly voice: Voice;
  readonly preview: ImportView & { step: 'preview' };
}

/** What a file would bring, before anything is written. */
export function ImportPreview({ voice, preview, onAs, onBring, onDiscard }: ImportPreviewProps) {
  const { words, kinds } = voice;
  const { name, kind, as, lines, refused, changes } = preview;
  return (
    <div class="result">
      <h3>{words.preview(name)}</h3>
      <p class="quiet">{kinds[kind]}</p>
      {as !== null && (
        <fieldset class="pick">
          <legend>{words.asWhat}</legend>
          <Radio name="as" checked={as === 'kept'} onChoose={() => onAs('kept')}>
            {words.asKept}
            <span class="pick-more">{words.asKeptMore}</span>
          </Radio>
          <Radio name="as" checked={as === 'notes'} onChoose={() => onAs('notes')}>
            {words.asNotes}
            <span class="pick-more">{words.asNotesMore}</span>
          </Radio>
        </fieldset>
      )}
      <Outcomes voice={voice} lines={lines} />
      {!changes && <p>{words.nothingToBring}</p>}
      {refused.length > 0 && <Refused voice={voice} refused={refused} />}
      <div class="deeds">
        <button type="button" class="button button-main" disabled={!changes} onClick={onBring}>
          {words.bring}
        </button>
        <button type="button" class="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}

/** Most refused records that are listed. */
const MOST = 200;

function Refused({ voice, refused }: { readonly voice: Voice; readonly refused: readonly RefusedView[] }) {
  const { words, refusals, tell } = voice;
  return (
    <details class="lacking">
      <summary>{words.refused(tell.number(refused.length))}</summary>
      <ul>
        {refused.slice(0, MOST).map(({ what, why, reason }, at) => (
          <li key={`${at} ${what}`}>
            <span class="record">{what}</span>: {refusals[why]}
            {why === 'shape' && (
              <span class="detail" lang="en">
                {reason}
              </span>
            )}
          </li>
        ))}
      </ul>
      {refused.length > MOST && <p class="quiet">{words.moreLacking(tell.number(refused.length - MOST))}</p>}
    </details>
  );
}
