import type { Browser, ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { endBrowser } from './end-browser.ts';
import type { BrowserKind } from './kind.ts';
import { unlessGone } from './unless-gone.ts';
import { until } from './until.ts';

/** How long a browser may take to start, or a page to open: on a busy machine much longer than puppeteer would wait. */
export const PATIENCE_MS = 60_000;

/** A file of every build that, opened as a page, has the extension's own rights and runs none of its code. */
const OUTPOST = 'icons/16.png';

/** What launching asks for. */
export interface LaunchOptions {
  /** Folder of a built extension to install, or null for a bare browser. */
  readonly extension: string | null;
  /** Default true. With a window, the caller closes the browser on SIGINT and SIGTERM. */
  readonly headless?: boolean;
  /** `host:port` of a proxy that all traffic goes through, that to loopback included: see `RecordingProxy`. */
  readonly proxy?: string;
  /** Folder of a profile to start with and to keep; by default a fresh one, which is thrown away at the end. */
  readonly profile?: string;
  readonly dark?: boolean;
  /** Pages are given a few megabytes to store, as on a disk that is nearly full. */
  readonly smallStorage?: boolean;
  /**
   * The harness hears nothing of what pages fetch. To watch it costs a browser some ms a request, and it keeps the answers
   * for whoever might ask: memory of its own.
   */
  readonly unwatched?: boolean;
  /** Folder that downloads are saved into, without a question. */
  readonly downloads?: string;
  /** CSS pixels of the pages' viewport; with a window on a screen, as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly scale?: number };
}

/** One call as the extension's pages send it to the background: see `src/messages`. */
export interface BackgroundCall {
  readonly edge: string;
  readonly call: string;
  readonly params: unknown;
}

/** The parts of the WebExtension API that the harness uses itself, in the extension's own pages. */
export interface ExtensionApi {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    getManifest(): { host_permissions: string[] };
  };
  extension: { getViews(): Window[] };
  tabs: {
    query(q: object): Promise<{ id: number; active: boolean; windowId: number; index: number }[]>;
    getCurrent(): Promise<{ id: number }>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  storage: Readonly<
    Record<
      'local' | 'session',
      { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
    >
  >;
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      files: string[];
    }): Promise<unknown>;
  };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  action: { getPopup(of: { tabId: number }): Promise<string> };
  alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    clearAll(): Promise<boolean>;
  };
  permissions: {
    getAll(): Promise<{ origins: string[]; permissions: string[] }>;
    request(wanted: { origins: string[] }): Promise<boolean>;
    remove(unwanted: { origins: string[] }): Promise<boolean>;
  };
}

/** Whether a page is in sight, whatever elements of its own it names after what documents have. */
export const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')?.get?.call(document) ===
      'visible',
  );

/** Runs a function in an open page of the extension, with its WebExtension API and arguments of JSON. */
export async function inOwnPage<A extends unknown[], R>(
  page: Page,
  run: (api: ExtensionApi, ...args: A) => Promise<R> | R,
  ...args: A
): Promise<R> {
  const call = `(${run.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`;
  return (await page.evaluate(`(async () => ${call})()`)) as R;
}

/** Runs in the popup's page before its own code. */
function standInPopup(tab: number, url: string): void {
  type Query = (q: { active?: boolean; currentWindow?: boolean }) => Promise<{ id: number }[]>;
  type Callback = (tabs: object[]) => void;
  const given = globalThis as { browser?: { tabs: { query: Query } }; chrome?: { tabs: { query: Query } } };
  for (const api of [given.browser, given.chrome]) {
    if (!api?.tabs) continue;
    const query = api.tabs.query.bind(api.tabs);
    api.tabs.query = ((asked: Parameters<Query>[0], callback?: Callback) => {
      const answer = asked.active
        ? query({}).then((tabs) => tabs.filter(({ id }) => id === tab).map((found) => ({ ...found, url })))
        : query(asked);
      if (!callback) return answer;
      answer.then(callback);
      return undefined;
    }) as Query;
  }
}

/**
 * A browser that really runs, with one extension installed. The same for Chromium and Firefox.
 * Close it whatever happens: `await using browser = await launchBrowser(…)` does.
 */
export abstract class RealBrowser implements AsyncDisposable {
  readonly kind: BrowserKind;
  readonly puppeteer: Browser;
  /** `chrome-extension://…` or `moz-extension://…` without a closing slash; null without an extension. */
  readonly extensionOrigin: string | null;
  #outpost: Promise<Page> | null = null;

  constructor(kind: BrowserKind, puppeteer: Browser, extensionOrigin: string | null) {
    this.kind = kind;
    this.puppeteer = puppeteer;
    this.extensionOrigin = extensionOrigin;
  }

  /** A new tab at an address, in front unless `background`. */
  async open(
    url: string,
    { waitUntil = 'load' as 'load' | 'domcontentloaded', background = false } = {},
  ): Promise<Page> {
    const page = await this.newPage({ background });
    await page.goto(url, { waitUntil });
    return page;
  }

  /** A new empty tab, in front unless `background`. */
  async newPage({ background = false } = {}): Promise<Page> {
    const page = await this.puppeteer.newPage({ background });
    page.setDefaultTimeout(PATIENCE_MS);
    return page;
  }

  /** A new tab at a file of the extension, e.g. `src/popup/popup.html`. */
  async openOwnPage(path: string, { background = false } = {}): Promise<Page> {
    if (!this.extensionOrigin) throw new Error('this browser was launched without an extension');
    const page = await this.newPage({ background });
    await this.goToOwnPage(page, `${this.extensionOrigin}/${path}`);
    return page;
  }

  /**
   * The popup, opened for `article`, in a tab of its own where it can be looked at and clicked. A popup is no tab
   * and the reader's click lends it the address of the tab in front: so here `tabs.query` for the tab in front
   * answers with the article's.
   */
  async openPopup(article: Page): Promise<Page> {
    const tab = await this.tabOf(article);
    const popup = await this.newPage({ background: true });
    await popup.evaluateOnNewDocument(standInPopup, tab, article.url());
    await this.goToOwnPage(popup, `${this.extensionOrigin}/src/popup/popup.html`);
    // Firefox runs no preload script in an extension's page; the article is in front until here.
    await popup.evaluate(standInPopup, tab, article.url());
    return popup;
  }

  /** Runs a function in a page with the extension's rights, in which none of the extension's code runs. */
  async inExtension<A extends unknown[], R>(
    run: (api: ExtensionApi, ...args: A) => Promise<R> | R,
    ...args: A
  ): Promise<R> {
    this.#outpost ??= this.openOwnPage(OUTPOST, { background: true });
    return inOwnPage(await this.#outpost, run, ...args);
  }

  /** To be called before the extension may begin anew: gives back what tells whether it has. */
  async beforeAnew(): Promise<() => Promise<boolean>> {
    await this.inExtension((api) => api.storage.session.set({ before: true }));
    const before = await this.openOwnPage(OUTPOST, { background: true });
    return async () => {
      // Chromium closes its pages; in Firefox nothing is left of what it kept for the session.
      const isAnew = this.kind === 'chromium' ? before.isClosed() : await this.#isSessionNew();
      if (isAnew) this.#outpost = null;
      return isAnew;
    };
  }

  async #isSessionNew(): Promise<boolean> {
    const own = await this.openOwnPage(OUTPOST, { background: true });
    try {
      return !('before' in (await inOwnPage(own, (api) => api.storage.session.get(null))));
    } catch {
      // The extension went while it was asked, and its page with it.
      return false;
    } finally {
      await own.close().catch(() => undefined);
    }
  }

  /** Sends one message to the background from a page of the extension's own; gives back its raw answer. */
  callBackground({ edge, call, params }: BackgroundCall): Promise<unknown> {
    return this.inExtension((api, message) => api.runtime.sendMessage(message), {
      prasanga: edge,
      call,
      params,
    });
  }

  /** Id of the tab that shows `page`, which comes to the front. */
  async tabOf(page: Page): Promise<number> {
    await page.bringToFront();
    await until(`${page.url()} is in front`, () => this.isInFront(page));
    const tabs = await this.inExtension((api) => api.tabs.query({ active: true, lastFocusedWindow: true }));
    if (!tabs[0]) throw new Error('no tab is active');
    return tabs[0].id;
  }

  async close(): Promise<void> {
    await endBrowser(this.puppeteer);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Goes to a page of the extension and waits until it is complete. */
  protected abstract goToOwnPage(page: Page, url: string): Promise<void>;
  /** Whether the browser's window shows `page` now; bringing it to the front is only asked for, not waited for. */
  protected abstract isInFront(page: Page): Promise<boolean>;
  /** Whether the service worker or event page runs now. Asking does not wake it. */
  abstract backgroundRuns(): Promise<boolean>;
  /** Ends the service worker or event page as the browser does when it is idle; done when it is gone. */
  abstract stopBackground(): Promise<void>;
  /** Tells the extension that the browser has an update of it, as the browser does before it brings one. */
  abstract offerUpdate(): Promise<void>;
  /** Takes the connection away, as the extension sees it, or gives it back; `page` is one of the extension's own. */
  abstract setOffline(page: Page, offline: boolean): Promise<void>;
  /** Has the browser save data, as the extension sees it; false where it tells extensions nothing of that. */
  abstract setDataSaving(saving: boolean): Promise<boolean>;
  /**
   * Makes the reader agree beforehand to an optional host permission, e.g. `http://localhost/*`: the extension
   * still has to ask for it, after a gesture, and is then granted it without a prompt.
   */
  abstract agreeToHost(pattern: string): Promise<void>;
  /** Has the extension hear that it was updated: Firefox loads it anew for that. */
  abstract tellOfUpdate(): Promise<void>;
  /** Takes the permission for the manifest's own hosts away, as the reader may in the browser's page for extensions. */
  abstract takeBackHosts(): Promise<void>;
  /**
   * Presses the keys of a keyboard command over a page: Firefox's own; Chromium, whose keys no protocol reaches, is made
   * to tell the extension of it as it does then.
   */
  abstract pressCommand(page: Page, command: string): Promise<void>;
  /** Opens the context menu on what is selected in a page and chooses the extension's item; in Chromium as above. */
  abstract chooseInMenu(page: Page, item: string): Promise<void>;
  /**
   * The closed shadow roots whose hosts are children of `<html>` or `<body>`, in document order. The handles
   * live in a world apart from the page's own script.
   */
  abstract closedRoots(page: Page): Promise<JSHandle<ShadowRoot>[]>;

  /** The first element in a closed shadow root that matches, or null. A root that goes while it is looked into has none. */
  async inClosedRoots(page: Page, selector: string): Promise<ElementHandle<Element> | null> {
    for (const root of await this.closedRoots(page)) {
      const found = await unlessGone(root.evaluateHandle((node, css) => node.querySelector(css), selector));
      const element = found?.asElement() as ElementHandle<Element> | null | undefined;
      if (element) return element;
    }
    return null;
  }
}
