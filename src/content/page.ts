import { readWholePage, searchArticles } from '../article/index.ts';
import { type pageToBackground, type Reply, serveBackground } from '../messages/index.ts';
import { inSlices } from '../steps/index.ts';
import type { CardWords } from '../ui/phrases/card-words.ts';
import { Announcer } from './announcer.ts';
import { Cards } from './cards.ts';
import { askUntilGone, stillConnected } from './connection.ts';
import { Keyboard } from './keyboard.ts';
import { OwnNotes } from './notes/own-notes.ts';
import { Painting } from './painting.ts';
import { publishHost } from './parts/host.ts';
import { PartLoader } from './parts/load-part.ts';
import { followPointer } from './pointer.ts';
import { Reading } from './reading.ts';
import { watchSelection } from './selection.ts';
import { summarise } from './summary.ts';

const RETRY_MS = 2_000;

type Settings = Reply<typeof pageToBackground, 'askSite'>;

/** Prasanga in one frame: everything it adds ends with `lifetime`. */
export async function runInPage(lifetime: AbortController): Promise<void> {
  const { signal } = lifetime;
  const ask = askUntilGone(lifetime);
  const loader = new PartLoader(ask);
  const painting = new Painting(signal, () => stillConnected(lifetime));
  const cards = new Cards(loader);
  const announcer = new Announcer(signal);
  const keyboard = new Keyboard(
    painting,
    cards,
    announcer,
    (event) => loader.get('annotate')?.isSource(event) ?? false,
    signal,
  );
  const notes = new OwnNotes(ask, loader);
  /** Undefined until the settings are known; null where the site is off. */
  let reading: Reading | null | undefined;
  let selectionButton = false;
  const refreshNotes = async (): Promise<void> => {
    notes.outdate();
    await reading?.placeNotes();
    cards.renew(painting.marks);
    cards.refresh();
  };
  publishHost({
    ask,
    signal,
    parts: loader.parts,
    load: (name) => loader.load(name),
    sentences: () => reading ?? null,
    findArticles: () => inSlices(searchArticles(document, { url: location.href }), signal),
    readPage: () => inSlices(readWholePage(document, { url: location.href }), signal),
    refreshNotes,
    point: (place) => painting.showPlace(place),
    marks: () => painting.marks,
    language: () => cards.language,
  });
  followPointer(painting, cards, signal);
  window.addEventListener('pagehide', () => cards.close(), { signal });
  watchSelection((range) => {
    const offered = reading && selectionButton ? range : null;
    if (offered && reading?.holds(offered)) void loader.load('annotate').then((part) => part?.offer(offered));
    else loader.get('annotate')?.offer(null);
  }, signal);

  let wished = '';
  const apply = ({ enabled, language, options, words, ...settings }: Settings): void => {
    selectionButton = settings.selectionButton;
    cards.speak(language, words as CardWords);
    // What the reader turned on comes with the findings.
    if (wished !== options.join()) reading?.readAgain();
    wished = options.join();
    if (enabled) reading ??= new Reading(ask, painting, notes, onMarks, signal);
    else {
      cards.close();
      reading?.stop();
      reading = null;
    }
  };
  const onMarks = (): void => {
    void cards.load();
    const wanted = painting.marks.find(({ kind, id }) => kind === 'note' && id === notes.goTo);
    if (!wanted) return;
    notes.goTo = null;
    keyboard.open(wanted);
  };

  let retries = 5;
  const askSettings = async (): Promise<void> => {
    const site = await ask('askSite', { host: location.host });
    if (signal.aborted) return;
    if (site.ok) apply(site.value);
    // A background that is only starting, or was replaced this moment, answers the next time.
    else if (retries-- > 0) setTimeout(() => signal.aborted || askSettings(), RETRY_MS);
  };

  serveBackground(
    {
      describePage: async () => summarise(reading, painting.marks),
      jumpTo: async ({ mark: number }) => {
        const mark = painting.marks[number];
        if (mark) keyboard.goTo(mark);
        return { found: mark !== undefined };
      },
      settingsChanged: async () => {
        await askSettings();
        return {};
      },
      knowledgeChanged: async () => {
        reading?.readAgain();
        cards.refresh();
        return {};
      },
      jumpToSentence: async ({ sentence }) => {
        const place = reading?.checkable[sentence];
        const found = place?.block.locate(place.start, place.end);
        if (place && found) keyboard.show(found, place.block.text.slice(place.start, place.end));
        return { found: Boolean(found) };
      },
      annotateSentence: async ({ sentence }) => {
        const range = reading?.rangeOf(sentence);
        const part = range && (await loader.load('annotate'));
        return { opened: (await part?.openAt(range!)) ?? false };
      },
      matchesDismissed: async () => {
        await reading?.hideDismissed();
        return {};
      },
      dismissalsUndone: async ({ ids }) => {
        reading?.show(ids);
        return {};
      },
      notesChanged: async () => {
        await refreshNotes();
        loader.get('annotate')?.refresh();
        return {};
      },
      jumpToNote: async ({ id }) => {
        const mark = painting.marks.find((one) => one.kind === 'note' && one.id === id);
        if (mark) keyboard.open(mark);
        return { found: mark !== undefined };
      },
      isWriting: async () => ({ writing: loader.get('annotate')?.isWriting ?? false }),
      annotate: async () => ({ opened: (await (await loader.load('annotate'))?.openSelected()) ?? false }),
    },
    signal,
  );
  // Adverts and other small frames are left alone, and cost the background nothing.
  if (window === window.top || (await holdsArticle())) await askSettings();
}

/** Whether a frame shows an article of its own. Firefox gives a frame its size only once the page around it is laid out. */
async function holdsArticle(): Promise<boolean> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  return innerWidth >= 200 && innerHeight >= 150 && (await inSlices(searchArticles(document))).length > 0;
}
