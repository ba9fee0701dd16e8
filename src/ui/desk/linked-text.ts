import * as v from 'valibot';
import { WebAddress } from '../../model/index.ts';

/** A run of text; with `href` it is an address that may be linked to. */
export interface TextRun {
  readonly text: string;
  readonly href: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"'“”‘’।]+/g;
/** Signs at the end of an address that belong to the sentence around it. */
const TRAILING = /[.,;:!?)\]}]+$/;

/** Text with its web addresses told apart. A closing bracket belongs to an address that has the opening one. */
export function linkedText(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = trimmed(found);
    if (!v.is(WebAddress, address)) continue;
    if (index > from) runs.push({ text: text.slice(from, index), href: null });
    runs.push({ text: address, href: address });
    from = index + address.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), href: null });
  return runs;
}

function trimmed(address: string): string {
  const trailing = TRAILING.exec(address)?.[0] ?? '';
  const bare = address.slice(0, address.length - trailing.length);
  return trailing.startsWith(')') && bare.includes('(') ? `${bare})` : bare;
}

/** Paragraphs of a plain text: a blank line parts them. */
export const paragraphsOf = (text: string): string[] =>
  text.split(/\n[ \t]*\n/).filter((paragraph) => paragraph.trim() !== '');
