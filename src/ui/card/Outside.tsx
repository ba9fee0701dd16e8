import type { ComponentChildren } from 'preact';

interface Props {
  readonly href: string | undefined;
  readonly children: ComponentChildren;
}

/** A link that leaves the card for the web, where there is an http or https address; else its words alone. */
export const Outside = ({ href, children }: Props) =>
  href && /^https?:\/\//i.test(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );
