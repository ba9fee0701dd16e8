import { useId, useRef, useState } from 'preact/hooks';
import { useLostFocus } from '../use-lost-focus.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { Outcomes } from './Outcomes.tsx';
import { Progress } from './Progress.tsx';
import type { ImportActions, ImportView } from './views.ts';
import type { Voice } from './voice.ts';

interface ImportPanelProps extends ImportActions {
  readonly voice: Voice;
  readonly view: ImportView;
}

/** Notes into the desk: a file, what it would bring, and what it brought. */
export function ImportPanel(props: ImportPanelProps) {
  const { words } = props.voice;
  const section = useLostFocus((within) => within.querySelector<HTMLElement>('button, input')?.focus());
  return (
    <section class="in" aria-labelledby="in-title" ref={section}>
      <h2 id="in-title">{words.in}</h2>
      <p class="section-more">{words.inMore}</p>
      <ImportState {...props} />
    </section>
  );
}

function ImportState(props: ImportPanelProps) {
  const { voice, view } = props;
  const { words, tell } = voice;
  switch (view.step) {
    case 'idle':
      return <FileField {...props} />;
    case 'reading':
      return (
        <Progress
          label={words.reading(tell.number(Math.round((100 * view.done) / Math.max(1, view.of))))}
          share={view.done / Math.max(1, view.of)}
          stop={words.stop}
          onStop={props.onStop}
        />
      );
    case 'preview':
      return <ImportPreview {...props} preview={view} />;
    case 'writing':
      return (
        <>
          <Progress
            label={words.bringing(tell.number(view.done), tell.number(view.of))}
            share={view.done / Math.max(1, view.of)}
            stop={words.stop}
            onStop={props.onStop}
          />
          <p class="quiet">{words.allOrNothing}</p>
        </>
      );
    case 'done':
      return (
        <div class="result">
          <h3>{words.brought(view.name)}</h3>
          <Outcomes voice={voice} lines={view.lines} />
          {view.back === 'done' && <p>{words.takenBack}</p>}
          <div class="deeds">
            {view.back === 'possible' && (
              <button type="button" class="button" onClick={props.onTakeBack}>
                {words.takeBack}
              </button>
            )}
            <button type="button" class="button" onClick={props.onDiscard}>
              {words.another}
            </button>
          </div>
        </div>
      );
    case 'broken':
      return <NotBrought {...props} name={view.name} why={voice.breakages[view.why]} detail={view.detail} />;
    case 'stopped':
      return <NotBrought {...props} name={view.name} why={words.stopped} detail="" />;
    case 'trouble':
      return (
        <NotBrought
          {...props}
          name={view.name}
          why={voice.troubles[view.trouble.kind]}
          detail={view.trouble.detail}
        />
      );
  }
}

interface NotBroughtProps extends ImportPanelProps {
  readonly name: string;
  readonly why: string;
  readonly detail: string;
}

function NotBrought({ voice: { words }, name, why, detail, onDiscard }: NotBroughtProps) {
  return (
    <div class="result">
      <h3>{words.notRead(name)}</h3>
      <p>{why}</p>
      <p>{words.nothingChanged}</p>
      {detail && (
        <p class="detail" lang="en">
          {detail}
        </p>
      )}
      <div class="deeds">
        <button type="button" class="button" onClick={onDiscard}>
          {words.another}
        </button>
      </div>
    </div>
  );
}

const ACCEPTED = '.json,.jsonl,.jsonld,.html,.htm,application/json,application/ld+json,text/html';

/**
 * A file is chosen here; one that is dropped, the page takes wherever it falls. The field is a real one: every browser
 * opens its own dialogue for it.
 */
function FileField({ voice: { words }, onFile }: ImportPanelProps) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <fieldset
      aria-label={words.in}
      class={`drop${over ? ' drop-over' : ''}`}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      <input
        ref={field}
        id={id}
        class="unseen file-field"
        type="file"
        accept={ACCEPTED}
        onChange={() => {
          const file = field.current?.files?.[0];
          if (!file) return;
          onFile(file);
          if (field.current) field.current.value = '';
        }}
      />
      <label class="button button-main" for={id}>
        {words.chooseFile}
      </label>
      <span class="quiet">{words.dropHere}</span>
    </fieldset>
  );
}
