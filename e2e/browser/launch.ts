import { Chromium } from './chromium.ts';
import { findBrowser, PATH_VARIABLES } from './find.ts';
import { Firefox } from './firefox.ts';
import type { BrowserKind } from './kind.ts';
import type { LaunchOptions, RealBrowser } from './real-browser.ts';

/** Starts an installed browser with a fresh profile. Throws where there is none: see `scripts/browsers.ts`. */
export function launchBrowser(kind: BrowserKind, options: LaunchOptions): Promise<RealBrowser> {
  const program = findBrowser(kind);
  if (!program)
    throw new Error(`no ${kind} is installed: install one, or name its program in ${PATH_VARIABLES[kind]}`);
  return kind === 'chromium' ? Chromium.launch(program, options) : Firefox.launch(program, options);
}
