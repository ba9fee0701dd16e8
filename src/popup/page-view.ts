import type { PageSummary, SiteState } from '../messages/index.ts';
import type {
  CheckableView,
  DismissedView,
  FoundClaimView,
  FoundEntityView,
  PageView,
  Place,
} from '../ui/popup/index.ts';

/** Web addresses where browsers let no extension run. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org'];

/** Whether a page at an address could ever be read. */
export function isReadable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && !CLOSED_HOSTS.includes(hostname);
}

export interface FramePage {
  readonly frame: number;
  readonly summary: PageSummary;
}

/** What is known of the tab in front. `pages` holds the frames whose content script answered. */
export interface TabFacts {
  readonly url: string | null;
  readonly loading: boolean;
  readonly site: SiteState | null;
  readonly pages: readonly FramePage[];
}

/** What the popup says of the tab in front; permission declined a moment ago is said too. */
export function pageView({ url, loading, site, pages }: TabFacts, declined: boolean): PageView {
  if (url === null || !isReadable(url) || !site) return { kind: 'no-web-page' };
  if (!site.covered) return { kind: 'not-enabled', declined };
  if (!site.enabled) return { kind: 'site-off' };
  const among = (state: PageSummary['state']) => pages.filter(({ summary }) => summary.state === state);
  const read = among('read');
  if (read.length > 0) return { kind: 'read', ...joined(read) };
  if (among('reading').length > 0 || (pages.length === 0 && loading)) return { kind: 'reading' };
  if (pages.length === 0) return { kind: 'reload-first' };
  const failed = among('failed')[0];
  if (failed) return { kind: 'failed', problem: failed.summary.problem ?? '' };
  // A page that still calls itself off has only not heard yet that its site was switched on.
  return { kind: among('no-article').length > 0 ? 'no-article' : 'reading' };
}

/** Frames of one article as one: what several name is listed once, with the places in all. */
function joined(pages: readonly FramePage[]): Omit<PageView & { kind: 'read' }, 'kind'> {
  const entities = new Map<string, FoundEntityView & { places: Place[] }>();
  const claims = new Map<string, FoundClaimView & { places: Place[] }>();
  for (const { frame, summary } of pages) {
    const placesOf = (marks: readonly number[]): Place[] => marks.map((mark) => ({ frame, mark }));
    for (const { marks, ...entity } of summary.entities) {
      const known = entities.get(entity.id) ?? { ...entity, places: [] };
      entities.set(entity.id, { ...known, places: [...known.places, ...placesOf(marks)] });
    }
    for (const { marks, ...claim } of summary.claims) {
      const key = `${claim.id} ${claim.relation}`;
      const known = claims.get(key) ?? { ...claim, places: [] };
      claims.set(key, { ...known, places: [...known.places, ...placesOf(marks)] });
    }
  }
  return {
    entities: [...entities.values()],
    claims: [...claims.values()],
    dismissed: dismissedIn(pages),
    checkable: checkableIn(pages),
  };
}

/** What was hidden, each once: one sentence may stand in several frames. */
const dismissedIn = (pages: readonly FramePage[]): DismissedView[] => [
  ...new Map(pages.flatMap(({ summary }) => summary.dismissed.map((one) => [one.id, one] as const))).values(),
];

/** Sentences worth checking, those that most speaks for first. */
const checkableIn = (pages: readonly FramePage[]): CheckableView[] =>
  pages
    .flatMap(({ frame, summary }) => summary.checkable.map((one) => ({ frame, ...one })))
    .sort((a, b) => b.score - a.score);
