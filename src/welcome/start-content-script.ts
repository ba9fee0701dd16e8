import browser from 'webextension-polyfill';
import { partFile } from '../messages/index.ts';
import { contentScript } from '../settings/index.ts';

const bring = (element: HTMLScriptElement | HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error('a file of the extension is missing'));
    document.head.append(element);
  });

/**
 * Starts the content script in this page, as the browser starts it in an article's. The part that draws cards is brought
 * along: the background may inject it into web pages only. Rejects where a file cannot be read; once more does no harm.
 */
export async function startContentScript(): Promise<void> {
  const { js, css } = contentScript();
  for (const file of css)
    await bring(
      Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: browser.runtime.getURL(file),
      }),
    );
  for (const file of [...js, partFile('card')])
    await bring(Object.assign(document.createElement('script'), { src: browser.runtime.getURL(file) }));
}
