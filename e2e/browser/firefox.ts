import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type JSHandle, type Page } from 'puppeteer-core';
import { endBrowser } from './end-browser.ts';
import { downloadPrefs, proxyPrefs, QUIET_PREFS } from './firefox-prefs.ts';
import { isSeen, type LaunchOptions, PATIENCE_MS, RealBrowser } from './real-browser.ts';
import { until } from './until.ts';

/** Where the extension's own pages are: Firefox would draw one by lot. */
const UUID = '7d1f6f2e-3c58-4a0b-9f4e-5b1c8f0a2d61';

/** Keys that a command may be made of, by their names in a manifest. */
const KEYS: Readonly<Record<string, object>> = {
  Alt: { key: 'Alt', code: 'AltLeft' },
  Ctrl: { key: 'Control', code: 'ControlLeft' },
  Shift: { key: 'Shift', code: 'ShiftLeft' },
};

/** The WebDriver BiDi connection that puppeteer keeps to itself. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** A node as BiDi serialises it. `sharedId` names it to later calls, closed shadow roots included. */
interface RemoteNode {
  readonly type: 'node';
  readonly sharedId: string;
  readonly value?: {
    readonly localName?: string;
    readonly mode?: 'open' | 'closed';
    readonly shadowRoot?: RemoteNode | null;
    readonly children?: readonly RemoteNode[];
  };
}

interface BidiRealm {
  readonly realm: { readonly target: object };
  createHandle(node: RemoteNode): JSHandle<ShadowRoot>;
}

const connectionOf = (browser: Browser) => (browser as unknown as BidiBrowser).connection;

/** Firefox over WebDriver BiDi, with its chrome scope for what only the browser itself may do. */
export class Firefox extends RealBrowser {
  readonly #addon: string | null;

  private constructor(browser: Browser, origin: string | null, addon: string | null) {
    super('firefox', browser, origin);
    this.#addon = addon;
  }

  static async launch(program: string, options: LaunchOptions): Promise<Firefox> {
    const { headless = true, viewport, proxy, profile, dark, downloads, smallStorage, unwatched } = options;
    const extension = options.extension && resolve(options.extension);
    const addon = extension ? addonId(extension) : null;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: program,
      headless,
      timeout: PATIENCE_MS,
      handleSIGINT: headless,
      handleSIGTERM: headless,
      defaultViewport: viewport
        ? { width: viewport.width, height: viewport.height, deviceScaleFactor: viewport.scale ?? 1 }
        : headless
          ? { width: 1280, height: 900 }
          : null,
      args: ['--remote-allow-system-access'],
      ...(profile ? { userDataDir: profile } : {}),
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      networkEnabled: !unwatched,
      extraPrefsFirefox: {
        ...QUIET_PREFS,
        ...(proxy ? proxyPrefs(proxy) : {}),
        ...(downloads ? downloadPrefs(downloads) : {}),
        ...(addon ? { 'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }) } : {}),
        ...(unwatched ? { 'remote.network.maxTotalDataSize': 1 } : {}),
        // In kilobytes; a site gets a fifth of it and no less than ten megabytes, too little for an extension to write at all.
        ...(smallStorage
          ? { 'dom.quotaManager.temporaryStorage.fixedLimit': extension ? 200_000 : 20_000 }
          : {}),
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      },
    });
    try {
      if (extension) await browser.installExtension(extension);
      return new Firefox(browser, addon && `moz-extension://${UUID}`, addon);
    } catch (error) {
      await endBrowser(browser);
      throw error;
    }
  }

  /** Puppeteer waits in vain for the end of a navigation to an extension's page: the page itself is asked. */
  protected async goToOwnPage(page: Page, url: string): Promise<void> {
    const go = () =>
      connectionOf(this.puppeteer).send('browsingContext.navigate', {
        context: contextOf(page),
        url,
        wait: 'none',
      });
    await go();
    await until(`${url} is open`, async () => {
      const shown = await page
        .evaluate(() => (document.readyState === 'complete' ? document.documentURI : ''))
        .catch(() => '');
      // An extension that begins anew has no pages for a moment.
      if (shown.startsWith('about:neterror')) await go();
      return shown === url;
    });
  }

  /** Runs an expression with the browser's own rights; `extension` is bound to the installed add-on. */
  async #asBrowser(expression: string): Promise<unknown> {
    const { send } = bound(this.puppeteer);
    const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string; url: string }[];
    };
    const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    const body = `(async () => { const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.#addon)}); return ${expression}; })()`;
    const answer = (await send('script.evaluate', {
      expression: body,
      target: { context: window.context },
      awaitPromise: true,
    })) as { type: string; result: { value: unknown }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success') throw new Error(`in Firefox itself: ${answer.exceptionDetails?.text}`);
    return answer.result.value;
  }

  protected async isInFront(page: Page): Promise<boolean> {
    const shown = await this.#asBrowser(`window.gBrowser.selectedBrowser.currentURI.spec`);
    // Of two tabs at one address only the one in front is seen.
    return shown === page.url() && (await isSeen(page));
  }

  #backgroundState(): Promise<unknown> {
    return this.#asBrowser(`String(extension.backgroundState)`);
  }

  async backgroundRuns(): Promise<boolean> {
    return (await this.#backgroundState()) === 'running';
  }

  async stopBackground(): Promise<void> {
    // A page that asks something at this very moment starts the next one, or keeps one that is ending: that is stopped too.
    await until('the event page is gone', async () => {
      if (await this.backgroundRuns())
        await this.#asBrowser(
          `extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true })`,
        );
      return (await this.#backgroundState()) === 'stopped';
    });
  }

  async setOffline(_page: Page, offline: boolean): Promise<void> {
    await this.#asBrowser(`void (Services.io.offline = ${offline})`);
  }

  /** Firefox has no Network Information API. */
  async setDataSaving(): Promise<boolean> {
    return false;
  }

  async agreeToHost(_pattern: string): Promise<void> {
    await this.#asBrowser(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`);
  }

  async takeBackHosts(): Promise<void> {
    await this.inExtension(({ permissions, runtime }) =>
      permissions.remove({ origins: runtime.getManifest().host_permissions }),
    );
  }

  async tellOfUpdate(): Promise<void> {
    const isAnew = await this.beforeAnew();
    await this.#withAddon('void addon.reload()');
    await until('the extension has begun anew', isAnew);
  }

  /** The update is the same extension again. */
  async offerUpdate(): Promise<void> {
    await this.#withAddon(`(() => {
      const listener = AddonManager.getUpgradeListener(extension.id);
      if (!listener) throw new Error('nobody listens for updates');
      listener({ version: '99', install: () => addon.reload() });
    })()`);
  }

  async #withAddon(expression: string): Promise<void> {
    await this.#asBrowser(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(extension.id);
      ${expression};
    })()`);
  }

  async pressCommand(page: Page, command: string): Promise<void> {
    await this.tabOf(page);
    const keys = (await this.inExtension((api) => api.commands.getAll())).find(
      ({ name }) => name === command,
    )?.shortcut;
    if (!keys) throw new Error(`${command} has no keys`);
    const pressed = keys.split('+').map((key) => KEYS[key] ?? { key: key.toLowerCase(), code: `Key${key}` });
    await this.#asBrowser(`(() => {
      const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!typist.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys');
      const keys = ${JSON.stringify(pressed)}.map((key) => new KeyboardEvent('', key));
      for (const key of keys) typist.keydown(key);
      for (const key of keys.reverse()) typist.keyup(key);
    })()`);
  }

  async chooseInMenu(page: Page, item: string): Promise<void> {
    await this.tabOf(page);
    const { x, y } = await page.evaluate(() => {
      const { left, top, width, height } = getSelection()!.getRangeAt(0).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(x, y, { button: 'right' });
    const found = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find(({ id }) => id.includes('prasanga') && id.endsWith(${JSON.stringify(`_${item}`)}))`;
    await until('the menu is open', async () =>
      this.#asBrowser(
        `document.getElementById('contentAreaContextMenu').state === 'open' && Boolean(${found})`,
      ),
    );
    await this.#asBrowser(`document.getElementById('contentAreaContextMenu').activateItem(${found})`);
  }

  async closedRoots(page: Page): Promise<JSHandle<ShadowRoot>[]> {
    const realm = (page.mainFrame() as unknown as { isolatedRealm(): BidiRealm }).isolatedRealm();
    const answer = (await bound(this.puppeteer).send('script.callFunction', {
      functionDeclaration: '() => document.documentElement',
      target: realm.realm.target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
    })) as { result: RemoteNode };
    const children = answer.result.value?.children ?? [];
    const body = children.find((node) => node.value?.localName === 'body');
    return [...children, ...(body?.value?.children ?? [])].flatMap(({ value }) =>
      value?.shadowRoot?.value?.mode === 'closed' ? [realm.createHandle(value.shadowRoot)] : [],
    );
  }
}

const bound = (browser: Browser) => ({
  send: async (method: string, params: object): Promise<unknown> =>
    (await connectionOf(browser).send(method, params)).result,
});

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function addonId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder} is no build for Firefox: its manifest has no add-on id`);
  return id;
}
