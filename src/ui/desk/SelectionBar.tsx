import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Annotation, VerdictScale } from '../../model/index.ts';
import { verdictName } from './verdict-name.ts';
import type { Voice } from './voice.ts';

/** What the bar asks for besides: which verdict, or which tag. */
export type Asking = 'verdict' | 'tag' | null;

/** What can be done with the notes that are chosen. */
export interface BulkActions {
  onState(state: Annotation['state']): void;
  onVerdict(id: string | null): void;
  onTag(tag: string, added: boolean): void;
  onExport(): void;
  onDelete(): void;
  onChooseAll(): void;
  onChooseNone(): void;
}

interface SelectionBarProps extends BulkActions {
  readonly voice: Voice;
  readonly chosen: number;
  readonly total: number;
  readonly scale: VerdictScale;
  readonly tags: readonly string[];
  readonly asking: Asking;
  /** Something is being done: nothing else can be begun. */
  readonly busy: boolean;
  onAsk(asking: Asking): void;
}

/**
 * The actions on chosen notes. Verdicts and tags are asked for in a row of their own. While something is being done
 * the buttons keep the focus, though nothing comes of them.
 */
export function SelectionBar(props: SelectionBarProps) {
  const { voice, chosen, total, asking, busy } = props;
  const { words, tell } = voice;
  const toggle = (which: Asking): void => props.onAsk(asking === which ? null : which);
  return (
    <section
      class="bulk"
      aria-label={words.bulk}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !asking) return;
        event.stopPropagation();
        props.onAsk(null);
      }}
    >
      <p class="bulk-count">
        <strong>{words.chosen(tell.number(chosen))}</strong>
        {chosen < total && (
          <button type="button" class="quiet-action" onClick={props.onChooseAll}>
            {words.chooseAll(tell.number(total))}
          </button>
        )}
        <button type="button" class="quiet-action" onClick={props.onChooseNone}>
          {words.chooseNone}
        </button>
      </p>
      <div class="bulk-actions" aria-busy={busy}>
        <button type="button" class="button" aria-disabled={busy} onClick={() => props.onState('ready')}>
          {words.markReady}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={() => props.onState('draft')}>
          {words.markDraft}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          aria-expanded={asking === 'verdict'}
          onClick={() => toggle('verdict')}
        >
          {words.setVerdict}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          aria-expanded={asking === 'tag'}
          onClick={() => toggle('tag')}
        >
          {words.tagging}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={props.onExport}>
          {words.exportChosen}
        </button>
        <button type="button" class="button" aria-disabled={busy} onClick={props.onDelete}>
          {words.delete}
        </button>
        {busy && <span class="bulk-busy">{words.working}</span>}
      </div>
      {asking === 'verdict' && <VerdictChoice {...props} />}
      {asking === 'tag' && <TagChoice {...props} />}
    </section>
  );
}

function VerdictChoice({ voice, scale, busy, onVerdict }: SelectionBarProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="bulk-more">
      <legend class="unseen">{voice.words.setVerdict}</legend>
      {scale.map(({ id }, at) => (
        <button
          key={id}
          ref={at === 0 ? first : null}
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => onVerdict(id)}
        >
          {verdictName(voice, scale, id)}
        </button>
      ))}
      <button type="button" class="button" aria-disabled={busy} onClick={() => onVerdict(null)}>
        {voice.words.noVerdict}
      </button>
    </fieldset>
  );
}

function TagChoice({ voice: { words }, tags, busy, onTag }: SelectionBarProps) {
  const [tag, setTag] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const suggestions = useId();
  useEffect(() => field.current?.focus(), []);
  const put = (added: boolean): void => {
    if (busy || tag.trim() === '') return;
    onTag(tag.trim(), added);
    setTag('');
  };
  return (
    <form
      class="bulk-more"
      onSubmit={(event) => {
        event.preventDefault();
        put(true);
      }}
    >
      <input
        ref={field}
        class="field"
        aria-label={words.tag}
        placeholder={words.tag}
        maxLength={100}
        list={suggestions}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={suggestions}>
        {tags.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button type="submit" class="button" aria-disabled={busy}>
        {words.addTag}
      </button>
      <button type="button" class="button" aria-disabled={busy} onClick={() => put(false)}>
        {words.removeTag}
      </button>
    </form>
  );
}
