import { useId, useState } from 'preact/hooks';
import { MAX_TAGS } from '../../model/index.ts';
import type { EditorVoice } from './voice.ts';

interface Props {
  readonly tags: readonly string[];
  /** Tags of earlier notes. */
  readonly known: readonly string[];
  readonly voice: EditorVoice;
  onTags(tags: string[]): void;
}

/** The note's tags: Enter or a comma ends one, Backspace in the empty field takes the last back. */
export function TagsField({ tags, known, voice: { words }, onTags }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    const fresh = text
      .split(/[,،\n]/)
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter((tag, i, all) => tag !== '' && !tags.includes(tag) && all.indexOf(tag) === i);
    setTyped('');
    if (fresh.length > 0) onTags([...tags, ...fresh].slice(0, MAX_TAGS));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && typed.trim() !== '') add(typed);
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1));
    else return;
    event.preventDefault();
  };
  return (
    <div class="field tags">
      <label for={`${id}-tag`}>{words.tags}</label>
      <div class="chips">
        {tags.map((tag) => (
          <button
            type="button"
            key={tag}
            class="chip"
            aria-label={words.removeTag(tag)}
            onClick={() => onTags(tags.filter((one) => one !== tag))}
          >
            {tag}
          </button>
        ))}
        <input
          id={`${id}-tag`}
          type="text"
          list={`${id}-known`}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => {
            const { value } = event.currentTarget;
            if (/[,،]/.test(value)) add(value);
            else setTyped(value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
      </div>
      <datalist id={`${id}-known`}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <span id={`${id}-hint`} class="hint">
        {words.tagsHint}
      </span>
    </div>
  );
}
