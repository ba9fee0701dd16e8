import type { Hiding } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  readonly hiding: Hiding;
  readonly voice: Voice;
  onHide(): void;
}

/** "Not this claim". */
export const NotThis = ({ hiding, voice: { words }, onHide }: Props) => (
  <p class="not-this">
    <button
      type="button"
      class="plain"
      title={words.notThisMore}
      aria-disabled={hiding.state === 'busy'}
      onClick={() => hiding.state !== 'busy' && onHide()}
    >
      {words.notThis}
    </button>
    {hiding.state === 'failed' && <span role="alert">{words.notDone}</span>}
  </p>
);

interface HiddenProps {
  readonly hiding: Hiding & { readonly state: 'hidden' };
  readonly voice: Voice;
  onShow(): void;
}

/** What stands in the card once its claim is hidden: the way back, with the focus on it. */
export const Hidden = ({ hiding, voice: { words }, onShow }: HiddenProps) => (
  <div class="hidden-claim">
    <p role="status">{words.dismissed}</p>
    <button type="button" class="plain" ref={focus} onClick={onShow}>
      {words.undo}
    </button>
    <p class="details">{hiding.kept ? words.dismissedLater : words.dismissedTab}</p>
  </div>
);

const focus = (button: HTMLButtonElement | null): void => button?.focus({ preventScroll: true });
