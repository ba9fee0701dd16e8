import { Component } from 'preact';
import type { Voice } from './voice.ts';

interface Props {
  readonly text: string;
  readonly voice: Voice;
  /** Puts a text on the clipboard; false where the browser would not. */
  onCopy(text: string): boolean;
}

interface State {
  /** What came of it: a key of the words. */
  readonly said: 'copied' | 'notDone' | null;
}

/** Takes what the card says along, with its sources. A class: hooks would be a kilobyte more for every page with marks. */
export class Copy extends Component<Props, State> {
  override state: State = { said: null };

  override render({ text, voice: { words }, onCopy }: Props, { said }: State) {
    return (
      <p class="copy">
        <button
          type="button"
          class="text"
          title={words.copyMore}
          onClick={() => this.setState({ said: onCopy(text) ? 'copied' : 'notDone' })}
        >
          {words.copy}
        </button>{' '}
        <span role="status">{said && words[said]}</span>
      </p>
    );
  }
}
