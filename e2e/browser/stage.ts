import { resolve } from 'node:path';
import { type BrowserKind, buildOf } from './kind.ts';
import { launchBrowser } from './launch.ts';
import { RecordingProxy } from './proxy.ts';
import type { LaunchOptions, RealBrowser } from './real-browser.ts';
import { type Answer, LoopbackServer } from './serve.ts';

/** The host that stands for a site which Prasanga does not know by itself. */
export const UNKNOWN_SITE = 'khobor.test';

/** Pages on loopback, and a browser with the extension that can reach nothing else. */
export interface Stage extends AsyncDisposable {
  readonly browser: RealBrowser;
  readonly proxy: RecordingProxy;
  readonly server: LoopbackServer;
  /** The address of a page where Prasanga runs by itself. */
  address(path: string): string;
}

/** Sets a stage with these pages by path (`/article`); they may be changed while it stands. */
export async function setStage(
  kind: BrowserKind,
  pages: Readonly<Record<string, Answer | string>>,
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const server = await LoopbackServer.start((path) => pages[path] ?? null);
  const proxy = await RecordingProxy.start({ [UNKNOWN_SITE]: server.origin });
  const close = () => Promise.all([server.close(), proxy.close()]);
  try {
    const extension = resolve('dist', buildOf(kind));
    const browser = await launchBrowser(kind, { extension, proxy: proxy.address, ...options });
    return {
      browser,
      proxy,
      server,
      address: (path) => server.origin + path,
      [Symbol.asyncDispose]: async () => {
        await browser.close().finally(close);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
