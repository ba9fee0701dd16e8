import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props extends Pick<Voice, 'say'> {
  readonly link: CardLink;
  onOpen(link: CardLink): void;
}

/** The name of an entity or the text of a claim, which opens its card in the place of this one. */
export const LinkButton = ({ link, say, onOpen }: Props) => (
  <button type="button" class={`text ${link.kind}-link`} onClick={() => onOpen(link)}>
    {say(link.title)}
  </button>
);
