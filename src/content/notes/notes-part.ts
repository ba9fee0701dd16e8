import {
  type Anchoring,
  type AnchorText,
  anchorText,
  findUnchanged,
  type JoinedBlocks,
  joinBlocks,
  searchQuote,
} from '../../anchoring/index.ts';
import { type FoundArticle, resolveRangeHint } from '../../article/index.ts';
import type { NoteOnPage } from '../../messages/index.ts';
import type { Selectors, Span } from '../../model/index.ts';
import { letOthersRun } from '../../steps/index.ts';
import type { PageHost } from '../parts/host.ts';
import type { AddressedArticle } from './own-notes.ts';
import { PlaceReports } from './place-reports.ts';
import { type SelectedWords, selectedWords } from './selected-words.ts';

/** A note with what became of its place on this page. */
export interface PlacedNote {
  readonly note: NoteOnPage;
  readonly anchoring: Anchoring;
}

/** A stretch of a block that a note is on, in UTF-16 units of the block's text. */
export interface NoteStretch {
  readonly start: number;
  readonly end: number;
  readonly placed: PlacedNote;
}

/** An article's text as notes were last looked for in it. */
interface Searched {
  readonly joined: JoinedBlocks;
  readonly anchored: AnchorText;
  readonly texts: readonly string[];
  /** What was found of each note, by id and revision: looked for once, however often the page is drawn again. */
  readonly placed: Map<string, PlacedNote>;
  /** By block. */
  stretches: readonly (readonly NoteStretch[])[];
}

/** Longest stretch of work before the page gets a turn, in ms. */
const SLICE_MS = 8;
const MAX_SEARCHED = 20;
const NONE: readonly NoteStretch[] = [];

/** Finds the places of notes in the page's articles, in slices between which the page goes on. */
export class NotesPart {
  readonly #host: PageHost;
  readonly #reports: PlaceReports;
  #searched: Searched[] = [];
  readonly #byArticle = new WeakMap<FoundArticle, Searched>();
  #placing = 0;
  /** Whether stretches changed that nobody was told of. */
  #changed = false;
  /** When the page is to get its next turn. */
  #turn = 0;
  /** The whole page, where notes are on what stands in no article. */
  elsewhere: FoundArticle | null = null;
  /** Every note of the page with what became of it, found or not. */
  placed: readonly PlacedNote[] = [];

  constructor(host: PageHost) {
    this.#host = host;
    this.#reports = new PlaceReports(host.ask, host.signal);
  }

  stretchesIn(article: FoundArticle, block: number): readonly NoteStretch[] {
    return this.#of(article)?.stretches[block] ?? NONE;
  }

  /** What a range selects of the page, in an article if it stands in one; null for nothing that can be quoted. */
  async selected(range: Range): Promise<SelectedWords | null> {
    const inArticle = selectedWords(await this.#host.findArticles(), range);
    if (inArticle) return inArticle;
    const page = await this.#host.readPage();
    return page && selectedWords([page], range);
  }

  /** Finds the notes' places anew; says whether any stretch changed. One that is overtaken by another leaves the rest to that. */
  async place(
    articles: readonly AddressedArticle[],
    notes: readonly NoteOnPage[],
    signal: AbortSignal,
  ): Promise<boolean> {
    const placing = ++this.#placing;
    const placed = new Map<string, PlacedNote>();
    const place = async (article: FoundArticle, own: readonly NoteOnPage[], counts: typeof isPlaced) => {
      const searched = this.#of(article) ?? this.#begin(article);
      for (const note of own) await this.#find(note, searched, article);
      if (signal.aborted || placing !== this.#placing) return;
      const found = own.map((note) => searched.placed.get(keyOf(note))!);
      for (const one of found) if (counts(one) || !placed.has(one.note.id)) placed.set(one.note.id, one);
      const stretches = stretchesOf(found.filter(counts), searched, article.blocks.length);
      if (areSame(stretches, searched.stretches)) return;
      searched.stretches = stretches;
      this.#changed = true;
    };
    for (const { article, addresses } of articles)
      await place(
        article,
        notes.filter(({ target }) => isOn(target, addresses)),
        isPlaced,
      );
    const lost = notes.filter(({ id }) => !isPlaced(placed.get(id)));
    const page = lost.length > 0 ? await this.#host.readPage() : null;
    // A page that is nothing but its article was searched already.
    const isNew = page && articles.every(({ article }) => this.#of(article) !== this.#of(page));
    if (isNew) await place(page, lost, isProven);
    if (signal.aborted || placing !== this.#placing) return this.#takeChanged();
    this.elsewhere = lost.some(({ id }) => isProven(placed.get(id))) ? page : null;
    this.placed = [...placed.values()];
    this.#reports.report(this.placed);
    return this.#takeChanged();
  }

  #takeChanged(): boolean {
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  /** What is known of the text of an article, which may have been drawn again. */
  #of(article: FoundArticle): Searched | undefined {
    const known = this.#byArticle.get(article);
    if (known) return known;
    const { blocks } = article;
    const same = this.#searched.find(
      ({ texts }) => texts.length === blocks.length && texts.every((text, i) => text === blocks[i]!.text),
    );
    if (same) this.#byArticle.set(article, same);
    return same;
  }

  #begin(article: FoundArticle): Searched {
    const joined = joinBlocks(article.blocks);
    const searched: Searched = {
      joined,
      anchored: anchorText(joined.text),
      texts: article.blocks.map(({ text }) => text),
      placed: new Map(),
      stretches: article.blocks.map(() => []),
    };
    this.#byArticle.set(article, searched);
    this.#searched = [searched, ...this.#searched].slice(0, MAX_SEARCHED);
    return searched;
  }

  async #find(note: NoteOnPage, searched: Searched, article: FoundArticle): Promise<void> {
    const { anchored, placed } = searched;
    const key = keyOf(note);
    if (placed.has(key)) return;
    await this.#rest();
    const { selectors } = note.target;
    const anchoring =
      findUnchanged(anchored, selectors, () => hinted(selectors, searched, article)) ??
      (await this.#inTurns(searchQuote(anchored, selectors)));
    placed.set(key, { note, anchoring });
  }

  /** Runs a generator of short steps in slices; each goes on with the time that is left of the one before. */
  async #inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.#rest();
    }
  }

  /** Lets the page go on, where the slice is used up. */
  async #rest(): Promise<void> {
    if (performance.now() <= this.#turn) return;
    await letOthersRun();
    this.#turn = performance.now() + SLICE_MS;
  }
}

/** Where the page's tree has the words, if it is still as it was. */
function hinted({ range }: Selectors, { joined }: Searched, { blocks, root }: FoundArticle): Span | null {
  const found = range && resolveRangeHint(root.ownerDocument, blocks, range);
  return (
    found && {
      start: joined.fromBlock(found.start.block, found.start.offset),
      end: joined.fromBlock(found.end.block, found.end.offset),
    }
  );
}

const isOn = ({ addresses }: NoteOnPage['target'], known: readonly string[]): boolean =>
  addresses.some((one) => known.includes(one));

const isPlaced = (found: PlacedNote | undefined): boolean => found !== undefined && 'span' in found.anchoring;

/** Outside the article a note was never on, only a place that its context proves is taken for its own. */
const isProven = (found: PlacedNote | undefined): boolean =>
  found?.anchoring.outcome === 'exact' || found?.anchoring.outcome === 'edited';

const keyOf = ({ id, revision, conflicts }: NoteOnPage): string => `${id} ${revision} ${conflicts}`;

function stretchesOf(found: readonly PlacedNote[], { joined }: Searched, blocks: number): NoteStretch[][] {
  const stretches: NoteStretch[][] = Array.from({ length: blocks }, () => []);
  for (const placed of found) {
    if (!('span' in placed.anchoring)) continue;
    for (const { block, start, end } of joined.toBlocks(placed.anchoring.span))
      stretches[block]!.push({ start, end, placed });
  }
  return stretches;
}

const areSame = (a: readonly (readonly NoteStretch[])[], b: readonly (readonly NoteStretch[])[]): boolean =>
  a.length === b.length &&
  a.every(
    (block, i) =>
      block.length === b[i]!.length &&
      block.every(({ start, end, placed }, j) => {
        const other = b[i]![j]!;
        return start === other.start && end === other.end && placed === other.placed;
      }),
  );
