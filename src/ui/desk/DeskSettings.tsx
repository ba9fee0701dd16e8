import type { PublisherDetails, VerdictScale } from '../../model/index.ts';
import { PublisherForm } from './PublisherForm.tsx';
import { ScaleEditor } from './ScaleEditor.tsx';
import type { CareView } from './views.ts';
import type { Voice } from './voice.ts';

export interface DeskSettingsProps {
  readonly voice: Voice;
  /** Null until the notebook has answered. */
  readonly scale: { readonly scale: VerdictScale; readonly uses: Readonly<Record<string, number>> } | null;
  readonly publisher: PublisherDetails;
  readonly selectionButton: boolean;
  readonly care: CareView | null;
  /** What was kept last, or was not; empty for nothing. */
  readonly told: string;
  newId(): string;
  onScale(scale: VerdictScale): void;
  onPublisher(publisher: PublisherDetails): void;
  onSelectionButton(shown: boolean): void;
  onAskPersistence(): void;
}

/** The desk's settings. */
export function DeskSettings(props: DeskSettingsProps) {
  const { voice, scale, selectionButton } = props;
  const { words } = voice;
  return (
    <div class="settings">
      {scale && (
        <ScaleEditor
          voice={voice}
          scale={scale.scale}
          uses={scale.uses}
          newId={props.newId}
          onSave={props.onScale}
        />
      )}
      <PublisherForm voice={voice} publisher={props.publisher} onSave={props.onPublisher} />
      <section class="part" aria-labelledby="writing-title">
        <h2 id="writing-title">{words.writing}</h2>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={selectionButton}
          aria-describedby="selection-more"
          onClick={() => props.onSelectionButton(!selectionButton)}
        >
          <span class="switch-name">{words.selectionButton}</span>
          <span class="switch-state" aria-hidden="true">
            {selectionButton ? words.on : words.off}
          </span>
          <span class="switch-track" aria-hidden="true" />
        </button>
        <p id="selection-more" class="section-more">
          {words.selectionButtonMore}
        </p>
      </section>
      {props.care && <Safety voice={voice} care={props.care} onAsk={props.onAskPersistence} />}
      <p class={props.told === '' ? 'unseen' : 'told'} role="status">
        {props.told}
      </p>
    </div>
  );
}

interface SafetyProps {
  readonly voice: Voice;
  readonly care: CareView;
  onAsk(): void;
}

function Safety({ voice: { words, tell }, care, onAsk }: SafetyProps) {
  const { persistence, lastBackupAt, changes } = care;
  return (
    <section class="part" aria-labelledby="safety-title">
      <h2 id="safety-title">{words.safety}</h2>
      <p>{words.persistence[persistence]}</p>
      <p>
        {lastBackupAt ? words.lastBackup(tell.age(lastBackupAt)) : words.noBackup}{' '}
        {changes > 0 && words.backupDue(tell.number(changes))}
      </p>
      {persistence !== 'granted' && (
        <div class="part-actions">
          <button type="button" class="button" onClick={onAsk}>
            {words.askBrowser}
          </button>
        </div>
      )}
    </section>
  );
}
