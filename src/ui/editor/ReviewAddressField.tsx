import { useId } from 'preact/hooks';
import { linkOf } from '../../model/index.ts';
import type { EditorVoice } from './voice.ts';

interface Props {
  readonly address: string;
  readonly voice: EditorVoice;
  onAddress(address: string): void;
}

/** Where the fact check that the note became is published, if it is. */
export function ReviewAddressField({ address, voice: { words }, onAddress }: Props) {
  const id = useId();
  const isWrong = address.trim() !== '' && linkOf({ url: address }) === null;
  return (
    <div class="field">
      <label for={`${id}-address`}>{words.reviewUrl}</label>
      <input
        id={`${id}-address`}
        class="review-url"
        type="url"
        inputMode="url"
        spellcheck={false}
        value={address}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onAddress(event.currentTarget.value)}
      />
      <span id={`${id}-hint`} class={isWrong ? 'hint wrong' : 'hint'}>
        {isWrong ? words.sourceUrlWrong : words.reviewUrlHint}
      </span>
    </div>
  );
}
