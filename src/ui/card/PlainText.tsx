import { Outside } from './Outside.tsx';

const ADDRESS = /https?:\/\/[^\s<>"'’”]+[^\s<>"'’”.,;:!?।)\]]/gu;

/** Text as it was typed: a blank line parts paragraphs, addresses are links, nothing else means anything. */
export function PlainText({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph} class="typed">
            {withLinks(paragraph)}
          </p>
        ))}
    </>
  );
}

function withLinks(text: string) {
  const parts = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    parts.push(text.slice(from, index));
    parts.push(URL.canParse(address) ? <Outside href={address}>{address}</Outside> : address);
    from = index + address.length;
  }
  return [...parts, text.slice(from)];
}
