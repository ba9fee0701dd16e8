import { useEffect, useId, useRef } from 'preact/hooks';
import { MAX_SOURCES, type Source } from '../../model/index.ts';
import { DayField } from './DayField.tsx';
import type { EditorVoice } from './voice.ts';

interface Props {
  readonly sources: readonly Source[];
  readonly today: string;
  readonly voice: EditorVoice;
  onSources(sources: Source[]): void;
}

/** What the verdict rests on: any number of sources, each with its address, title, publisher and day. */
export function SourcesField({ sources, today, voice, onSources }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const added = useRef(false);
  const { words, number } = voice;
  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    added.current = false;
  });
  const set = (at: number, change: Partial<Source>): void =>
    onSources(sources.map((source, i) => (i === at ? { ...source, ...change } : source)));
  const add = (): void => {
    added.current = true;
    onSources([...sources, { url: '', title: '', publisher: '', accessedOn: today }]);
  };
  return (
    <section class="sources" aria-labelledby="sources-title">
      <h3 id="sources-title">{words.sources}</h3>
      <ol ref={list}>
        {sources.map((source, i) => (
          // A source has no name of its own, and sources never change their order.
          <li key={i}>
            <SourceFields
              {...{ source, voice }}
              name={words.source(number(i + 1))}
              removing={words.removeSource(number(i + 1))}
              onSource={(change) => set(i, change)}
              onRemove={() => onSources(sources.filter((_, at) => at !== i))}
            />
          </li>
        ))}
      </ol>
      {sources.length < MAX_SOURCES && (
        <button type="button" class="add" onClick={add}>
          {words.addSource}
        </button>
      )}
    </section>
  );
}

const isAddress = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);

interface SourceProps {
  readonly source: Source;
  readonly voice: EditorVoice;
  readonly name: string;
  readonly removing: string;
  onSource(change: Partial<Source>): void;
  onRemove(): void;
}

function SourceFields({ source, voice, name, removing, onSource, onRemove }: SourceProps) {
  const { words } = voice;
  const remark = useId();
  const isWrong = source.url.trim() !== '' && !isAddress(source.url);
  return (
    <fieldset class="source">
      <legend>{name}</legend>
      <label class="field">
        <span class="label">{words.sourceUrl}</span>
        <input
          type="url"
          inputMode="url"
          spellcheck={false}
          value={source.url}
          aria-invalid={isWrong}
          aria-describedby={remark}
          onInput={(event) => onSource({ url: event.currentTarget.value })}
        />
      </label>
      <span id={remark} class="hint wrong">
        {isWrong && words.sourceUrlWrong}
      </span>
      <label class="field">
        <span class="label">{words.sourceTitle}</span>
        <input
          type="text"
          value={source.title}
          onInput={(event) => onSource({ title: event.currentTarget.value })}
        />
      </label>
      <div class="pair">
        <label class="field">
          <span class="label">{words.sourcePublisher}</span>
          <input
            type="text"
            value={source.publisher}
            onInput={(event) => onSource({ publisher: event.currentTarget.value })}
          />
        </label>
        <DayField
          label={words.accessedOn}
          day={source.accessedOn}
          voice={voice}
          onDay={(accessedOn) => onSource({ accessedOn })}
        />
      </div>
      <button type="button" class="text" onClick={onRemove}>
        {removing}
      </button>
    </fieldset>
  );
}
