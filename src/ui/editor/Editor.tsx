import { useId } from 'preact/hooks';
import { useLostFocus } from '../use-lost-focus.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { KnownClaimField } from './KnownClaimField.tsx';
import { QuoteField } from './QuoteField.tsx';
import { ReviewAddressField } from './ReviewAddressField.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import { SourcesField } from './SourcesField.tsx';
import { TagsField } from './TagsField.tsx';
import { NUMBERED, VerdictField } from './VerdictField.tsx';
import { Versions } from './Versions.tsx';
import type { EditorActions, EditorView } from './views.ts';
import type { EditorVoice } from './voice.ts';

export interface EditorProps extends EditorActions {
  readonly view: EditorView;
  readonly voice: EditorVoice;
  /** Today where the reader is, `YYYY-MM-DD`: the day on which a new source was looked at. */
  readonly today: string;
}

/** The editor of one note. Everything typed goes out at once by `onChange`. */
export function Editor(props: EditorProps) {
  const { view, voice } = props;
  const { words } = voice;
  return (
    <section class="editor" lang={voice.language} aria-labelledby="editor-title" onKeyDown={keysOf(props)}>
      <header>
        <h2 id="editor-title">{view.isNew ? words.newNote : words.note}</h2>
        <button
          type="button"
          class="icon"
          aria-label={words.close}
          title={words.close}
          onClick={props.onClose}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path
              d="m3.5 3.5 9 9m0-9-9 9"
              fill="none"
              stroke="currentColor"
              stroke-width="1.6"
              stroke-linecap="round"
            />
          </svg>
        </button>
      </header>
      {view.deleted ? <Deleted {...props} /> : <Fields {...props} />}
    </section>
  );
}

const CONTROL = 'input, textarea, button';

function Fields(props: EditorProps) {
  const { view, voice, onChange } = props;
  const { content } = view;
  const { words } = voice;
  const id = useId();
  const fields = useLostFocus<HTMLDivElement>((_, around) => {
    const near = around.find((element) => element.querySelector(CONTROL));
    near?.querySelector<HTMLElement>(CONTROL)?.focus();
  });
  return (
    <>
      <div class="fields" ref={fields}>
        <ConflictNotice {...props} />
        <QuoteField {...props} />
        <ClaimFields {...props} content={content} />
        <VerdictField
          scale={view.scale}
          verdict={content.verdict}
          voice={voice}
          onVerdict={(verdict) => onChange({ verdict })}
        />
        <div class="field">
          <label for={`${id}-explanation`}>{words.explanation}</label>
          <textarea
            id={`${id}-explanation`}
            class="explanation"
            rows={5}
            aria-describedby={`${id}-hint`}
            value={content.explanation}
            onInput={(event) => onChange({ explanation: event.currentTarget.value })}
          />
          <span id={`${id}-hint`} class="hint">
            {words.explanationHint}
          </span>
        </div>
        <SourcesField
          sources={content.sources}
          today={props.today}
          voice={voice}
          onSources={(sources) => onChange({ sources })}
        />
        <TagsField
          tags={content.tags}
          known={view.tags}
          voice={voice}
          onTags={(tags) => onChange({ tags })}
        />
        <KnownClaimField
          claim={content.knownClaim}
          text={view.knownClaim}
          proposed={view.proposedClaims}
          voice={voice}
          findClaims={props.findClaims}
          onClaim={(knownClaim) => onChange({ knownClaim })}
        />
        <ReviewAddressField
          address={content.reviewUrl ?? ''}
          voice={voice}
          onAddress={(reviewUrl) => onChange({ reviewUrl })}
        />
        <fieldset class="states">
          <legend>{words.state}</legend>
          {(['draft', 'ready'] as const).map((state) => (
            <label key={state}>
              <input
                type="radio"
                name="state"
                checked={content.state === state}
                onChange={() => onChange({ state })}
              />
              <span>{words[state]}</span>
            </label>
          ))}
        </fieldset>
        {!view.isNew && (
          <>
            <Versions {...props} />
            <button type="button" class="text delete" onClick={props.onDelete}>
              {words.delete}
            </button>
          </>
        )}
        {view.problem && <p role="alert">{view.problem}</p>}
      </div>
      <footer>
        <SavingStatus saving={view.saving} voice={voice} onRetry={props.onRetry} />
        <button
          type="button"
          class="done"
          title={words.doneKey}
          aria-keyshortcuts="Control+Enter"
          onClick={props.onDone}
        >
          {words.done}
        </button>
      </footer>
    </>
  );
}

function Deleted({ voice: { words }, onUndelete, view }: EditorProps) {
  return (
    <div class="fields">
      <p role="status">{words.deleted}</p>
      <button type="button" class="add first" onClick={onUndelete}>
        {words.undelete}
      </button>
      {view.problem && <p role="alert">{view.problem}</p>}
    </div>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !/^(?:radio|checkbox|button)$/.test(target.type));

function focusVerdict(from: HTMLInputElement, number: number): void {
  const all = from.closest('fieldset')?.querySelectorAll('input');
  all?.[number]?.focus();
}

/** Escape closes, Ctrl+Enter too; digits, Western or Bengali, choose a verdict wherever no text is typed. */
const keysOf =
  ({ view, onClose, onDone, onChange }: EditorProps) =>
  (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape') onClose();
    else if (key === 'Enter' && (ctrlKey || metaKey)) onDone();
    else if (!ctrlKey && !metaKey && !altKey && !view.deleted && !isTyping(event.target)) {
      const digit = /^[0-9]$/.test(key) ? Number(key) : '০১২৩৪৫৬৭৮৯'.indexOf(key.length === 1 ? key : ' ');
      const chosen = digit >= 1 && digit <= NUMBERED ? view.scale[digit - 1] : undefined;
      if (!chosen) return;
      onChange({ verdict: chosen.id });
      // Among the verdicts the focus goes along, as with the arrow keys.
      if (event.target instanceof HTMLInputElement && event.target.name === 'verdict')
        focusVerdict(event.target, view.scale.indexOf(chosen));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
