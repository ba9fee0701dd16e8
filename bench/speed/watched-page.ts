import { plainArticle } from '../../e2e/fixtures/plain-article.ts';

/** What a watched page saw of one load, in ms. Times count from the article being parsed (`DOMContentLoaded`). */
export interface Watched {
  /** Until marks stood in the page and a frame was drawn after them; null where none came. */
  readonly painted: number | null;
  /** Longest time that the page's main thread answered nothing. */
  readonly longest: number;
  /** Sum of the times that it answered nothing. */
  readonly busy: number;
  /** A bare walk over the text of the same page, for comparison. */
  readonly walk: number;
}

/** How long a page is watched after it was parsed, in ms. */
export const WATCH_MS = 2_500;
/** Nested timers come every 4 ms at most (HTML standard): what is over that is time without an answer. */
const BEAT_MS = 4;
const NOTABLE_MS = 2;

/**
 * Beats by timers, which leave room for idle callbacks, from the parser's end on. Where marks are to come (on
 * loopback) it beats until they are there.
 */
const WATCH = `<script>
const seen = { busy: 0, longest: 0, parsed: 0, painted: null };
document.addEventListener('DOMContentLoaded', () => {
  seen.parsed = performance.now();
  let last = seen.parsed;
  const beat = () => {
    const now = performance.now();
    const late = now - last - ${BEAT_MS};
    last = now;
    const watching = now - seen.parsed < ${WATCH_MS};
    if (watching) {
      if (late > ${NOTABLE_MS}) seen.busy += late;
      seen.longest = Math.max(seen.longest, late);
    }
    if (seen.painted === null && CSS.highlights.get('prasanga-entity')?.size > 0) {
      seen.painted = 0;
      requestAnimationFrame(() => requestAnimationFrame(() => { seen.painted = performance.now() - seen.parsed; }));
    }
    if (watching || (seen.painted === null && location.hostname === '127.0.0.1')) setTimeout(beat, 0);
  };
  setTimeout(beat, 0);
}, { capture: true });
globalThis.watched = seen;
</script>`;

/** An article as a page that watches its own main thread. */
export const watchedPage = (paragraphs: readonly string[]): string =>
  plainArticle(['মাপার জন্য সাজানো লেখা', ...paragraphs].join('\n')).replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">${WATCH}`,
  );

interface WatchingPage {
  watched: { busy: number; longest: number; parsed: number; painted: number | null };
}

/** Runs in a watched page: whether the watch is over, and its marks painted if it is to have any. */
export function isWatched(marked: boolean, watchMs: number): boolean {
  const { parsed, painted } = (globalThis as unknown as WatchingPage).watched;
  return performance.now() - parsed > watchMs && (!marked || (painted ?? 0) > 0);
}

/** Runs in a watched page: tells what the watch saw. */
export function seenByPage(): Watched {
  const { watched } = globalThis as unknown as WatchingPage;
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let units = 0;
  while (walker.nextNode()) units += walker.currentNode.nodeValue?.length ?? 0;
  const walk = units > 0 ? performance.now() - start : 0;
  return {
    painted: watched.painted,
    longest: watched.longest,
    busy: watched.busy,
    walk,
  };
}
