import type { BuildMode } from '../../scripts/build-extension.ts';

/** The browsers that Prasanga runs in. `chromium` stands for Chromium, Chrome and Edge alike. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

/** The build that a browser loads: the one that also runs on loopback pages (`demo`), or the released one. */
export const buildOf = (kind: BrowserKind, demo = true): BuildMode => {
  const target = kind === 'chromium' ? 'chrome' : 'firefox';
  return demo ? `${target}-demo` : target;
};
