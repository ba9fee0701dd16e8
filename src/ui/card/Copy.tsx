import { useState } from 'preact/hooks';
import type { Voice } from './voice.ts';

interface Props {
  readonly text: string;
  readonly voice: Voice;
  /** Puts a text on the clipboard; false where the browser would not. */
  onCopy(text: string): boolean;
}

/** Takes what the card says along, with its sources. */
export function Copy({ text, voice: { words }, onCopy }: Props) {
  const [said, setSaid] = useState('');
  return (
    <p class="copy">
      <button
        type="button"
        class="text"
        title={words.copyMore}
        onClick={() => setSaid(onCopy(text) ? words.copied : words.notDone)}
      >
        {words.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
