import type { EntityCard, SourceDocument } from '../../model/index.ts';
import type { Voice } from './voice.ts';

type Fact = EntityCard['entity']['facts'][number];

/** When a fact held: "১৭ ডিসেম্বর ২০১১ থেকে", "২০ জুন ২০২৪ পর্যন্ত", "২০ জুন ২০২৪-এর তথ্য অনুযায়ী"; empty where it bears no day. */
export function heldWhen({ from, to, asOf }: Fact, { words, day, days }: Voice): string {
  if (from && to) return days(from, to);
  if (from) return words.from.replace('{day}', day(from));
  if (to) return words.until.replace('{day}', day(to));
  return asOf ? words.asOf.replace('{day}', day(asOf)) : '';
}

/** What a fact's source is called, and its address if it has one: a document of the feed, an address, or words. */
export function sourceOf(
  source: string,
  documents: readonly SourceDocument[],
  { say }: Voice,
): { readonly name: string; readonly address: string | undefined } {
  const document = documents.find(({ id }) => id === source);
  if (document) return { name: documentName(document, say), address: document.url };
  return URL.canParse(source)
    ? { name: new URL(source).host, address: source }
    : { name: source, address: undefined };
}

/** "প্রকাশক: শিরোনাম" */
export const documentName = ({ publisher, title }: SourceDocument, say: Voice['say']): string =>
  [publisher, title].flatMap((text) => (text ? [say(text)] : [])).join(': ');
