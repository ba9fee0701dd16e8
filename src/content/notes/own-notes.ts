import { cleanAddress, type FoundArticle } from '../../article/index.ts';
import type { NoteOnPage } from '../../messages/index.ts';
import type { Ask } from '../connection.ts';
import type { PartLoader } from '../parts/load-part.ts';
import type { NoteStretch, NotesPart } from './notes-part.ts';

const NONE: readonly NoteStretch[] = [];
/** Most addresses that one question may name: see `notesOfArticle`. */
const MAX_ADDRESSES = 32;

/** An article of the page and the addresses under which its notes are kept, the first being its own. */
export interface AddressedArticle {
  readonly article: FoundArticle;
  readonly addresses: readonly string[];
}

/** The addresses of the page's articles: the first goes by the page's own too, one that bears none by the page's alone. */
export function addressed(articles: readonly FoundArticle[], url: string): AddressedArticle[] {
  const own = cleanAddress(url);
  return articles.map((article, i) => {
    const all = [article.address ?? own, ...(i === 0 ? [own] : [])];
    return { article, addresses: [...new Set(all)].filter((address) => /^https?:/.test(address)) };
  });
}

/** The addresses of the page itself, for notes on what stands in no article; a frame's own page has none of interest. */
function pageAddresses(): string[] {
  const address = cleanAddress(location.href);
  return window === window.top && /^https?:/.test(address) ? [address] : [];
}

/**
 * The reader's own notes as the core knows them. A page without notes costs one short question an article; what finds
 * their places is a part that comes only where there are some.
 */
export class OwnNotes {
  readonly #ask: Ask;
  readonly #parts: PartLoader;
  #asked = '';
  #notes: readonly NoteOnPage[] = [];
  /** The note that this page was opened for, until it is shown. */
  goTo: string | null = null;

  constructor(ask: Ask, parts: PartLoader) {
    this.#ask = ask;
    this.#parts = parts;
  }

  /** What of the page was read as a whole, for notes on what stands in no article. */
  get elsewhere(): FoundArticle | null {
    return this.#part?.elsewhere ?? null;
  }

  /** The stretches of a block that notes are on, as far as their places are found. */
  in(article: FoundArticle, block: number): readonly NoteStretch[] {
    return this.#part?.stretchesIn(article, block) ?? NONE;
  }

  /** Notes were changed somewhere: they are asked for again. */
  outdate(): void {
    this.#asked = '';
  }

  /** The page shows these articles: looks their notes up, and their places. Says whether marks may have changed. */
  async follow(articles: readonly FoundArticle[], signal: AbortSignal): Promise<boolean> {
    const known = addressed(articles, location.href);
    const addresses = [
      ...new Set([...pageAddresses(), ...known.flatMap(({ addresses }) => addresses)]),
    ].slice(0, MAX_ADDRESSES);
    const key = addresses.join('\n');
    if (key !== this.#asked && addresses.length > 0) {
      const outcome = await this.#ask('notesOfArticle', { addresses });
      if (signal.aborted || !outcome.ok || outcome.value.outcome !== 'done') return false;
      this.#asked = key;
      this.#notes = outcome.value.value.notes;
      this.goTo = outcome.value.value.goTo ?? this.goTo;
    }
    if (this.#notes.length === 0 && !this.#part) return false;
    const part = await this.#parts.load('notes');
    return !signal.aborted && part !== null && part.place(known, this.#notes, signal);
  }

  get #part(): NotesPart | undefined {
    return this.#parts.get('notes');
  }
}
