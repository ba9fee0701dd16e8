import { resolve } from 'node:path';
import puppeteer, { type CDPSession, type JSHandle, type Page, type Target } from 'puppeteer-core';
import { endBrowser } from './end-browser.ts';
import { isSeen, type LaunchOptions, PATIENCE_MS, RealBrowser } from './real-browser.ts';
import { unlessGone } from './unless-gone.ts';
import { until } from './until.ts';

/** Keeps Chromium from talking on its own account. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-features=NetworkTimeServiceQuerying,DialMediaRouteProvider,CertificateTransparencyComponentUpdater',
];

/** Hosts that Chromium asks at every start, whatever it is told. */
const OWN_HOSTS = ['accounts.google.com', 'clients2.google.com', 'update.googleapis.com'];

/** Sends all traffic through a proxy, but what Chromium says on its own account nowhere. */
const proxyFlags = (proxy: string): string[] => [
  `--proxy-server=http://${proxy}`,
  `--proxy-bypass-list=${['<-loopback>', ...OWN_HOSTS].join(';')}`,
  `--host-resolver-rules=${OWN_HOSTS.map((host) => `MAP ${host} ~NOTFOUND`).join(',')}`,
];

interface DomNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/** The part of puppeteer's frame that turns a node of the protocol into a handle; it is not in its public types. */
interface AdoptingFrame {
  isolatedRealm(): { adoptBackendNode(id: number): Promise<JSHandle<ShadowRoot>> };
}

/** Chromium, Chrome or Edge over the DevTools protocol. */
export class Chromium extends RealBrowser {
  static async launch(program: string, options: LaunchOptions): Promise<Chromium> {
    const { headless = true, viewport, proxy, profile, dark, downloads, unwatched = false } = options;
    const extension = options.extension && resolve(options.extension);
    const browser = await puppeteer.launch({
      browser: 'chrome',
      executablePath: program,
      headless,
      timeout: PATIENCE_MS,
      handleSIGINT: headless,
      handleSIGTERM: headless,
      pipe: true,
      ...(profile ? { userDataDir: profile } : {}),
      ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
      enableExtensions: true,
      networkEnabled: !unwatched,
      defaultViewport: viewport
        ? { width: viewport.width, height: viewport.height, deviceScaleFactor: viewport.scale ?? 1 }
        : headless
          ? { width: 1280, height: 900 }
          : null,
      args: [
        ...QUIET,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
        ...(proxy ? proxyFlags(proxy) : []),
        ...(dark ? ['--force-dark-mode'] : []),
      ],
    });
    try {
      const id = extension ? await browser.installExtension(extension) : null;
      return new Chromium('chromium', browser, id && `chrome-extension://${id}`);
    } catch (error) {
      await endBrowser(browser);
      throw error;
    }
  }

  protected async goToOwnPage(page: Page, url: string): Promise<void> {
    await page.goto(url);
  }

  #network: CDPSession | null = null;

  #worker() {
    return this.puppeteer
      .targets()
      .find(
        (target) => target.type() === 'service_worker' && target.url().startsWith(`${this.extensionOrigin}/`),
      );
  }

  protected isInFront(page: Page): Promise<boolean> {
    return isSeen(page);
  }

  async backgroundRuns(): Promise<boolean> {
    return this.#worker() !== undefined;
  }

  async stopBackground(): Promise<void> {
    // A page that asks something at this very moment starts the next one: that is stopped too.
    await until('the service worker is gone', async () => {
      const target = this.#worker();
      const worker = await target?.worker().catch(() => null);
      await worker?.close().catch(() => undefined);
      return !this.#worker();
    });
  }

  /** The worker shares its process with the extension's pages, and there the state of the network is one. */
  async setOffline(page: Page, offline: boolean): Promise<void> {
    this.#network ??= await page.createCDPSession();
    const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await this.#network.send('Network.emulateNetworkConditions', conditions);
  }

  /** The protocol's own data saver is not shown to workers: this one is told so until it ends. */
  async setDataSaving(saving: boolean): Promise<boolean> {
    const worker = await until('the service worker runs', () => this.#worker()?.worker() ?? null);
    await worker.evaluate((saveData) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData }, configurable: true });
    }, saving);
    return true;
  }

  agreeToHost(pattern: string): Promise<void> {
    return this.#asReader((id) => `addHostPermission(${id}, ${JSON.stringify(pattern)})`);
  }

  takeBackHosts(): Promise<void> {
    return this.#asReader(
      (id) => `updateExtensionConfiguration({ extensionId: ${id}, hostAccess: 'ON_CLICK' })`,
    );
  }

  /** Does in the browser's page for extensions what a reader can do there; `call` is given the extension's id, quoted. */
  async #asReader(call: (id: string) => string): Promise<void> {
    const id = JSON.stringify(new URL(this.extensionOrigin!).host);
    const page = await this.open('chrome://extensions', { background: true });
    try {
      await page.evaluate(`chrome.developerPrivate.${call(id)}`);
    } finally {
      await page.close();
    }
  }

  async offerUpdate(): Promise<void> {
    await this.#dispatch(
      'chrome.runtime.onUpdateAvailable',
      `chrome.runtime.onUpdateAvailable.dispatch({ version: '99' })`,
    );
  }

  async tellOfUpdate(): Promise<void> {
    await this.#dispatch(
      'chrome.runtime.onInstalled',
      `chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0' })`,
    );
  }

  async pressCommand(page: Page, command: string): Promise<void> {
    await this.#tell(page, 'chrome.commands.onCommand', JSON.stringify(command));
  }

  async chooseInMenu(page: Page, item: string): Promise<void> {
    const info = { menuItemId: item, frameId: 0, editable: false, pageUrl: page.url() };
    await this.#tell(page, 'chrome.contextMenus.onClicked', JSON.stringify(info));
  }

  /** Lends the tab to the extension, as the browser does with every gesture that is meant for it, and tells its worker of one. */
  async #tell(page: Page, event: string, gesture: string): Promise<void> {
    const id = await this.tabOf(page);
    const [extension] = [...(await this.puppeteer.extensions()).values()];
    const isPopup = (target: Target): boolean => target.url().endsWith('/popup.html');
    const coming = this.puppeteer.waitForTarget(isPopup, { timeout: PATIENCE_MS });
    await extension!.triggerAction(page);
    await coming;
    await until('the popup that came with it is gone', async () => {
      const popups = this.puppeteer.targets().filter(isPopup);
      // One that closes by itself meanwhile is gone all the same.
      for (const popup of popups)
        await popup
          .asPage()
          .then((page) => page.close())
          .catch(() => undefined);
      return popups.length === 0;
    });
    await until('the page has the focus that the popup took', async () => {
      await page.bringToFront();
      return page.evaluate(() => document.hasFocus());
    });
    await this.#dispatch(
      event,
      `chrome.tabs.get(${id}).then((tab) => { ${event}.dispatch(${gesture}, tab); })`,
    );
  }

  /** Runs a script that dispatches an event in the worker, once that listens: one that only starts hears nothing yet. */
  async #dispatch(event: string, script: string): Promise<void> {
    const worker = await until('the worker runs', async () => this.#worker()?.worker());
    await until('the worker listens', () => worker.evaluate(`${event}.hasListeners()`));
    await worker.evaluate(script);
  }

  async closedRoots(page: Page): Promise<JSHandle<ShadowRoot>[]> {
    const session = await page.createCDPSession();
    try {
      const frame = page.mainFrame() as unknown as AdoptingFrame;
      const roots = await closedRootNodes(session);
      const handles = await Promise.all(
        roots.map((node) => unlessGone(frame.isolatedRealm().adoptBackendNode(node.backendNodeId))),
      );
      return handles.filter((handle) => handle !== null);
    } finally {
      await session.detach();
    }
  }
}

async function closedRootNodes(session: CDPSession): Promise<DomNode[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: DomNode };
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const body = html?.children?.find((node) => node.nodeName === 'BODY');
  return [...(html?.children ?? []), ...(body?.children ?? [])].flatMap((host) =>
    (host.shadowRoots ?? []).filter((shadow) => shadow.shadowRootType === 'closed'),
  );
}
