import { cleanAddress, type FoundArticle } from '../article/index.ts';
import type { Ask } from './connection.ts';
import type { FindingsCache } from './findings-cache.ts';

const MAX_TITLE = 1_000;
const MAX_FOUND = 5_000;
const MAX_ADDRESS = 8_192;
const TELLING_UNITS = 200;

/** An article told from others by how it begins: its address alone is not enough where a page changes without loading. */
const beginningOf = ({ title, blocks }: FoundArticle): string =>
  [title, ...blocks.slice(0, 2).map(({ text }) => text.slice(0, TELLING_UNITS))].join('\n');

/** Has the articles that the reader gets to see kept in the history, each once. In the top frame alone. */
export class Visits {
  readonly #ask: Ask;
  readonly #cache: FindingsCache;
  readonly #addresses = new Map<string, string>();
  readonly #recorded = new Set<string>();
  readonly #onScreen = new IntersectionObserver((entries) => this.#onSeen(entries));
  #articles: readonly FoundArticle[] = [];

  constructor(ask: Ask, cache: FindingsCache, signal: AbortSignal) {
    this.#ask = ask;
    this.#cache = cache;
    signal.addEventListener('abort', () => this.#onScreen.disconnect());
  }

  /** These articles are in the page, with their findings: each is recorded when it is, or scrolls, on the screen. */
  follow(articles: readonly FoundArticle[]): void {
    if (window !== window.top) return;
    this.#articles = articles;
    this.#onScreen.disconnect();
    for (const article of articles)
      if (!this.#recorded.has(beginningOf(article))) this.#onScreen.observe(article.root);
  }

  #onSeen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      const article = this.#articles.find(({ root }) => root === target);
      if (isIntersecting && article) void this.#record(article);
    }
  }

  async #record(article: FoundArticle): Promise<void> {
    const beginning = beginningOf(article);
    const address = this.#addressOf(article, beginning);
    if (!address || Math.max(address.length, location.href.length) > MAX_ADDRESS) return;
    if (this.#recorded.has(beginning)) return;
    this.#recorded.add(beginning);
    const counts = new Map<string, number>();
    const claims = new Set<string>();
    for (const block of article.blocks) {
      const findings = this.#cache.of(block);
      for (const { entity } of findings?.mentions ?? []) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      for (const { match } of findings?.claims ?? []) claims.add(match.claim);
    }
    const outcome = await this.#ask('recordVisit', {
      url: location.href,
      address,
      title: article.title.slice(0, MAX_TITLE),
      publishedOn: article.publishedOn,
      entities: [...counts].slice(0, MAX_FOUND).map(([id, count]) => ({ id, count })),
      claims: [...claims].slice(0, MAX_FOUND),
    });
    if (!outcome.ok) this.#recorded.delete(beginning);
  }

  /** An article's address: what it says itself; for one appended without a word, the page's once that has changed. */
  #addressOf(article: FoundArticle, beginning: string): string | null {
    const known = this.#addresses.get(beginning);
    if (known) return known;
    const shown = cleanAddress(location.href);
    const taken = [...this.#addresses.values()].includes(shown);
    const address = article.address ?? (taken ? null : shown);
    if (address) this.#addresses.set(beginning, address);
    return address;
  }
}
