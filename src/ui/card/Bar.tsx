import type { JSX } from 'preact';
import type { CardProps } from './Card.tsx';
import { BackIcon, CloseIcon, PinIcon } from './icons.tsx';

type Props = Pick<CardProps, 'voice' | 'canGoBack' | 'pinned' | 'onBack' | 'onClose' | 'onPin'>;

/** The card's head: what kind of thing it is about, the way back, holding it open, closing it. */
export function Bar({ voice, kind, canGoBack, pinned, ...on }: Props & { readonly kind: string }) {
  const { words } = voice;
  const button = (label: string, Icon: () => JSX.Element, onClick: () => void, pressed?: boolean) => (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon />
    </button>
  );
  return (
    <header class="bar">
      {canGoBack && button(words.back, BackIcon, on.onBack)}
      <span class="kind">{kind}</span>
      {button(words.pin, PinIcon, () => on.onPin(!pinned), pinned)}
      {button(words.close, CloseIcon, on.onClose)}
    </header>
  );
}
