import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { fromPopup } from '../messages/index.ts';
import { useKeptFresh } from '../own-page/index.ts';
import type { SampleView } from '../ui/welcome/index.ts';
import { sampleView } from './sample-view.ts';
import { startContentScript } from './start-content-script.ts';

/** How soon the sample is looked at again while it is being read, in ms. */
const AGAIN = 250;

async function askSample(): Promise<SampleView> {
  const tab = (await browser.tabs.getCurrent())?.id;
  return tab === undefined ? { kind: 'failed' } : sampleView(await fromPopup('describeTab', { tab }));
}

/** The sample, which is left alone until the reader tries it. */
export function useSample(): { readonly view: SampleView; onTry(): void } {
  const [view, setView] = useState<SampleView>({ kind: 'plain' });
  const tried = useRef(false);
  const refresh = useKeptFresh<SampleView | null>(
    async () => (tried.current ? askSample() : null),
    (next) => {
      if (next) setView(next);
      return next?.kind === 'reading' ? AGAIN : null;
    },
  );
  const onTry = async (): Promise<void> => {
    setView({ kind: 'reading' });
    try {
      await startContentScript();
      tried.current = true;
      await refresh();
    } catch {
      setView({ kind: 'failed' });
    }
  };
  return { view, onTry: () => void onTry() };
}
