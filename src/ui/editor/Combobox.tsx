import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EditorVoice } from './voice.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A line below the label. */
  readonly detail: string;
}

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly voice: EditorVoice;
  /** Empties the field once something is chosen. */
  readonly clears?: boolean;
  find(query: string): Promise<readonly Choice[]>;
  onInput?(value: string): void;
  onChoose(choice: Choice): void;
}

/** Typing rests so long before it is searched, in ms. */
const REST_MS = 150;

/** A text field that offers what is known, by the ARIA pattern of an editable combobox: arrows, Enter, Escape. */
export function Combobox({ label, hint, value, voice, clears, find, onInput, onChoose }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [choices, setChoices] = useState<readonly Choice[] | null>(null);
  const [active, setActive] = useState(-1);
  const search = useRef({ number: 0, timer: 0 });
  useEffect(() => () => clearTimeout(search.current.timer), []);

  const close = (): void => {
    search.current.number++;
    clearTimeout(search.current.timer);
    setChoices(null);
    setActive(-1);
  };
  const type = (text: string): void => {
    setTyped(text);
    onInput?.(text);
    clearTimeout(search.current.timer);
    const number = ++search.current.number;
    if (text.trim() === '') {
      close();
      return;
    }
    search.current.timer = Number(
      setTimeout(async () => {
        const found = await find(text.trim());
        if (number !== search.current.number) return;
        setChoices(found);
        setActive(-1);
      }, REST_MS),
    );
  };
  const choose = (choice: Choice): void => {
    close();
    setTyped(clears ? '' : null);
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || !choices) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && choices.length > 0)
      setActive((active + step + choices.length + (active < 0 && step < 0 ? 1 : 0)) % choices.length);
    else if (event.key === 'Enter' && choices[active] && !event.ctrlKey && !event.metaKey)
      choose(choices[active]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const { words, number } = voice;
  return (
    <div class="field combobox">
      <label for={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={choices !== null && choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        value={typed ?? value}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          if (!clears) setTyped(null);
        }}
      />
      <span id={`${id}-hint`} class="hint">
        {hint}
      </span>
      <div id={`${id}-list`} class="choices" role="listbox" aria-label={label} hidden={!choices?.length}>
        {choices?.map((choice, i) => (
          // The keyboard's way is in the field above, as the pattern has it.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={choice.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(choice)}
          >
            <span>{choice.label}</span>
            {choice.detail && <span class="detail">{choice.detail}</span>}
          </div>
        ))}
      </div>
      <span class="unseen" role="status">
        {choices && (choices.length > 0 ? words.found(number(choices.length)) : words.nothingFound)}
      </span>
    </div>
  );
}
