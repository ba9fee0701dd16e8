import { useLostFocus } from '../use-lost-focus.ts';
import { Fitness } from './Fitness.tsx';
import { Progress } from './Progress.tsx';
import { tellExport } from './tell.ts';
import type { ExportActions, ExportView, FormName } from './views.ts';
import type { Voice } from './voice.ts';

interface ExportPanelProps extends ExportActions {
  readonly voice: Voice;
  readonly view: ExportView;
}

const FORMS: readonly FormName[] = ['backup', 'annotations', 'reviews', 'csv', 'pack'];

/** Notes out of the desk: which, in which form, what stands in the way, and the file. */
export function ExportPanel(props: ExportPanelProps) {
  const { voice, view } = props;
  const { words, forms, formsMore, tell } = voice;
  const { form, progress } = view;
  const deed = useLostFocus<HTMLDivElement>((within) => within.querySelector('button')?.focus());
  const meant = view.chosenOnly ? view.chosen : view.all;
  const fit = view.fitness ? view.fitness.total - view.fitness.lacking.length : (meant ?? 0);
  const possible =
    progress.step !== 'writing' &&
    (form === 'backup' || fit > 0) &&
    !view.publisherMissing &&
    (form !== 'pack' || (view.packIdValid && view.packTitle.trim() !== ''));
  return (
    <section class="out" aria-labelledby="out-title">
      <h2 id="out-title">{words.out}</h2>
      {view.chosen !== null && form !== 'backup' && (
        <fieldset class="pick">
          <legend>{words.whichNotes}</legend>
          <Radio name="which" checked={view.chosenOnly} onChoose={() => props.onChosenOnly(true)}>
            {words.chosenNotes(tell.number(view.chosen))}
          </Radio>
          <Radio name="which" checked={!view.chosenOnly} onChoose={() => props.onChosenOnly(false)}>
            {words.allNotes(tell.number(view.all ?? 0))}
          </Radio>
        </fieldset>
      )}
      <fieldset class="pick forms">
        <legend>{words.whichForm}</legend>
        {FORMS.map((name) => (
          <Radio key={name} name="form" checked={name === form} onChoose={() => props.onForm(name)}>
            {forms[name]}
            <span class="pick-more">{formsMore[name]}</span>
          </Radio>
        ))}
      </fieldset>
      {view.publisherMissing && (
        <p class="hint">
          {words.noPublisher} <a href="#settings">{words.openSettings}</a>
        </p>
      )}
      {form === 'pack' && !view.publisherMissing && <PackFields {...props} />}
      {view.counting && <p class="quiet">{words.counting}</p>}
      {view.fitness && !view.publisherMissing && <Fitness voice={voice} fitness={view.fitness} />}
      {form !== 'backup' && meant === 0 && <p class="quiet">{words.noNotes}</p>}
      <div class="deed" ref={deed}>
        {progress.step === 'writing' ? (
          <Progress
            label={words.writing(tell.number(progress.done), tell.number(progress.of))}
            share={progress.of === 0 ? 0 : progress.done / progress.of}
            stop={words.stop}
            onStop={props.onStop}
          />
        ) : (
          <button type="button" class="button button-main" disabled={!possible} onClick={props.onSave}>
            {words.saveFile}
          </button>
        )}
        <p class="deed-told">{tellExport(progress, voice)}</p>
      </div>
    </section>
  );
}

function PackFields({ voice: { words }, view, onPackId, onPackTitle }: ExportPanelProps) {
  return (
    <div class="pack-fields">
      <label>
        <span>{words.packId}</span>
        <input
          class="field"
          lang="en"
          value={view.packId}
          maxLength={96}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={!view.packIdValid}
          aria-describedby="pack-id-more"
          onInput={(event) => onPackId(event.currentTarget.value)}
        />
        <span id="pack-id-more" class="pick-more">
          {words.packIdMore}
        </span>
      </label>
      <label>
        <span>{words.packTitle}</span>
        <input
          class="field"
          value={view.packTitle}
          maxLength={200}
          onInput={(event) => onPackTitle(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}

interface RadioProps {
  readonly name: string;
  readonly checked: boolean;
  readonly children: preact.ComponentChildren;
  onChoose(): void;
}

export const Radio = ({ name, checked, children, onChoose }: RadioProps) => (
  <label class="pick-one">
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    <span>{children}</span>
  </label>
);
