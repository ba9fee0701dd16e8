import type { ComponentChildren } from 'preact';

/** A link that leaves the card for the web: only http and https, and the page learns nothing of the other. */
export function Outside({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  return /^https?:\/\//i.test(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  );
}
