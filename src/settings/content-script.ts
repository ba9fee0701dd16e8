import browser from 'webextension-polyfill';

/** The manifest's content script: where the browser starts it, and its files as paths from the extension's root. */
export interface ContentScript {
  readonly matches: string[];
  readonly js: string[];
  readonly css: string[];
}

/** A file of the manifest by its path: Firefox gives it back as a full address, which it does not take itself. */
const pathOf = (file: string): string => new URL(file, browser.runtime.getURL('/')).pathname.slice(1);

export function contentScript(): ContentScript {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    matches: script?.matches ?? [],
    js: script?.js?.map(pathOf) ?? [],
    css: script?.css?.map(pathOf) ?? [],
  };
}
