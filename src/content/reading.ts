import { canonicalLink, type FoundArticle, type FoundBlock, searchArticles } from '../article/index.ts';
import { MAX_ASKED_MATCHES, MAX_SENTENCE_UNITS } from '../messages/index.ts';
import type { FoundClaim } from '../model/index.ts';
import { inSlices, letOthersRun } from '../steps/index.ts';
import { addressesOf } from './article-addresses.ts';
import type { Ask } from './connection.ts';
import { FindingsCache } from './findings-cache.ts';
import { isSameMark, MAX_MARKS, type Mark, marksOf, rangeOf } from './marks.ts';
import type { OwnNotes } from './notes/own-notes.ts';
import type { Painting } from './painting.ts';
import { articleOf, type CheckablePlace, checkablePlaces, placeOf, type Sentences } from './sentences.ts';
import { Visits } from './visits.ts';
import { Watch } from './watch.ts';

export type ReadingState = 'reading' | 'read' | 'no-article' | 'failed';

const RETRY_MS = [1_000, 5_000, 30_000];

/** Reads the page's articles for as long as it is open and the site is on: finds, asks, paints, and looks again. */
export class Reading implements Sentences {
  readonly #ask: Ask;
  readonly #painting: Painting;
  readonly #notes: OwnNotes;
  readonly #onMarks: () => void;
  readonly #cache = new FindingsCache();
  readonly #ending = new AbortController();
  readonly #watch: Watch;
  readonly #visits: Visits;
  #canonical = { url: location.href, link: canonicalLink(document, location.href) };
  #failures = 0;
  articles: readonly FoundArticle[] = [];
  state: ReadingState = 'reading';
  problem: string | null = null;

  /** `onMarks` is told whenever marks were painted. */
  constructor(ask: Ask, painting: Painting, notes: OwnNotes, onMarks: () => void, lifetime: AbortSignal) {
    this.#ask = ask;
    this.#painting = painting;
    this.#notes = notes;
    this.#onMarks = onMarks;
    lifetime.addEventListener('abort', () => this.stop(), { signal: this.#ending.signal });
    this.#visits = new Visits(ask, this.#cache, this.#ending.signal);
    this.#watch = new Watch(() => this.#look(), this.#ending.signal);
    this.#watch.start();
  }

  /** Ends the reading and takes its marks off the page. */
  stop(): void {
    this.#ending.abort();
    this.#watch.stop();
    this.#painting.clear();
  }

  /** New knowledge was installed: everything is asked again, with the old marks standing until the answer. */
  readAgain(): void {
    this.#cache.outdate();
    this.#watch.lookSoon();
  }

  placeOf(mark: Mark): ReturnType<Sentences['placeOf']> {
    return placeOf(mark, this.articles, this.#cache);
  }

  articleOf(mark: Mark): ReturnType<Sentences['articleOf']> {
    return articleOf(mark, this.articles);
  }

  hide(found: FoundClaim, dismissal: string): void {
    this.#cache.hide(found, dismissal);
    this.#paint();
  }

  show(dismissals: readonly string[]): void {
    this.#cache.show(dismissals);
    this.#paint();
  }

  /** A match was hidden in some tab: looks whether it is one of this page's, and hides it here too. */
  async hideDismissed(): Promise<void> {
    const { signal } = this.#ending;
    for (const article of this.articles) {
      const shown = article.blocks
        .flatMap((block) =>
          this.#cache.shownIn(block).map((found) => ({ found, words: wordsOf(block, found) })),
        )
        .filter(({ words }) => words.length <= MAX_SENTENCE_UNITS)
        .slice(0, MAX_ASKED_MATCHES);
      if (shown.length === 0) continue;
      const outcome = await this.#ask('findDismissed', {
        matches: shown.map(({ found, words }) => ({ claim: found.match.claim, words })),
        addresses: addressesOf(article),
      });
      if (signal.aborted) return;
      if (!outcome.ok) continue;
      outcome.value.dismissed.forEach((dismissal, i) => {
        if (dismissal !== null) this.#cache.hide(shown[i]!.found, dismissal);
      });
    }
    this.#paint();
  }

  /** What the reader hid on this page, in reading order. */
  get hidden(): { readonly found: FoundClaim; readonly dismissal: string; readonly words: string }[] {
    return this.articles.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        this.#cache.hiddenIn(block).map(({ found, dismissal }) => ({
          found,
          dismissal,
          words: wordsOf(block, found),
        })),
      ),
    );
  }

  /** The sentences worth checking, in reading order; none unless the reader asked for them. */
  get checkable(): CheckablePlace[] {
    return checkablePlaces(this.articles, this.#cache);
  }

  /** The place of a sentence worth checking, by its number in `checkable`; null once it is gone. */
  rangeOf(sentence: number): Range | null {
    const found = this.checkable[sentence];
    const place = found?.block.locate(found.start, found.end);
    return place ? rangeOf({ place }) : null;
  }

  /** Whether a range touches the text of an article, its headline included. */
  holds(range: Range): boolean {
    return this.articles.some(({ blocks }) => blocks.some(({ element }) => range.intersectsNode(element)));
  }

  /** Looks the reader's notes up and paints them. */
  async placeNotes(): Promise<void> {
    const { signal } = this.#ending;
    const changed = await this.#notes.follow(this.articles, signal);
    // Finding the last place and painting them all are two tasks, not one long one.
    if (changed) await letOthersRun();
    if (changed && !signal.aborted) this.#paint();
  }

  async #look(): Promise<boolean> {
    const { signal } = this.#ending;
    const articles = await inSlices(
      searchArticles(document, {
        url: location.href,
        staleCanonical: this.#staleCanonical(),
        onRoots: (roots) => {
          this.#watch.roots = roots;
        },
      }),
      signal,
    );
    if (signal.aborted) return false;
    this.articles = articles;
    const before = this.#painting.marks;
    if (articles.length === 0) this.state = 'no-article';
    else if (this.state !== 'read') this.state = 'reading';
    // A redrawn page gets its known marks back before anything is asked.
    this.#paint();
    for (const article of articles) {
      const problem = await this.#cache.read(article, this.#ask, signal, () => this.#paint() < MAX_MARKS);
      if (signal.aborted) return false;
      if (problem !== null) return this.#fail(problem);
      this.state = 'read';
    }
    this.#failures = 0;
    this.problem = null;
    this.#visits.follow(articles);
    await this.placeNotes();
    return !areSame(before, this.#painting.marks);
  }

  /** Paints what is known by now; returns the number of marks. */
  #paint(): number {
    this.#painting.paint(
      marksOf(
        this.#notes.elsewhere ? [...this.articles, this.#notes.elsewhere] : this.articles,
        (block, article) => (article === this.#notes.elsewhere ? null : this.#cache.of(block)),
        (article, block) => this.#notes.in(article, block),
      ),
    );
    const { length } = this.#painting.marks;
    if (length > 0) this.#onMarks();
    return length;
  }

  #fail(problem: string): boolean {
    this.state = 'failed';
    this.problem = problem;
    const delay = RETRY_MS[this.#failures++];
    if (delay !== undefined) {
      const timer = setTimeout(() => this.#watch.lookSoon(), delay);
      this.#ending.signal.addEventListener('abort', () => clearTimeout(timer));
    }
    return false;
  }

  /** The canonical link that belongs to an address that the page has left without loading anew. */
  #staleCanonical(): string | null {
    const link = canonicalLink(document, location.href);
    if (location.href !== this.#canonical.url && link !== this.#canonical.link)
      this.#canonical = { url: location.href, link };
    return location.href === this.#canonical.url ? null : this.#canonical.link;
  }
}

const wordsOf = ({ text }: FoundBlock, { start, end }: FoundClaim): string => text.slice(start, end);

const areSame = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length && a.every((mark, i) => isSameMark(mark, b[i]!));
