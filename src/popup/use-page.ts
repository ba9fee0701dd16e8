import { useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { fromPopup } from '../messages/index.ts';
import { useKeptFresh } from '../own-page/index.ts';
import { originsToRequest } from '../settings/index.ts';
import type { PageActions, PageView, Voice } from '../ui/popup/index.ts';
import { askPage, LOADING, type PageState } from './ask-page.ts';

/** How soon the popup asks again, in ms: a page being read soon has more to say, a page at rest may still change. */
const AGAIN_WHILE_BUSY = 400;
const AGAIN_AT_REST = 2_000;

const isBusy = ({ page, knowledge }: PageState): boolean =>
  page.kind === 'reading' || knowledge?.installing === true || knowledge?.following.checking === true;

/** How much was found, for who hears the popup; a page without anything says so in its panel. */
function tellFound({ entities, claims }: PageView & { kind: 'read' }, { words, tell }: Voice): string {
  const parts = [
    ...(claims.length > 0 ? [words.foundClaims(tell.number(claims.length))] : []),
    ...(entities.length > 0 ? [words.foundNames(tell.number(entities.length))] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : words.nothing;
}

export interface PageOfPopup extends PageState {
  readonly announcement: string;
  /** Whether the last thing that the reader did here failed. */
  readonly troubled: boolean;
  readonly actions: Omit<PageActions, 'onKeep' | 'onWelcome'>;
}

/** The page in front, kept up to date while the popup is open, and what can be done about it. */
export function usePage(voice: Voice): PageOfPopup {
  const [state, setState] = useState<PageState>(LOADING);
  const [jump, setJump] = useState({ told: '', text: '' });
  const [troubled, setTroubled] = useState(false);
  const declined = useRef(false);
  const refresh = useKeptFresh(
    () => askPage(declined.current),
    (next) => {
      setState(next);
      return isBusy(next) ? AGAIN_WHILE_BUSY : AGAIN_AT_REST;
    },
  );

  const { page, tab, url } = state;
  const told = page.kind === 'read' ? tellFound(page, voice) : '';
  // A jump is told until the page has something new to tell.
  const announcement = jump.told === told && jump.text !== '' ? jump.text : told;

  const setSite = async (enabled: boolean): Promise<void> => {
    if (url === null) return;
    const outcome = await fromPopup('setSite', { url, enabled, tab });
    setTroubled(!outcome.ok);
    await refresh();
  };

  const actions: Omit<PageActions, 'onKeep' | 'onWelcome'> = {
    onSwitch: (enabled) => {
      // The switch turns at once; what the background answers then decides.
      setState({ ...state, site: state.site && { ...state.site, enabled } });
      void setSite(enabled);
    },
    onEnable: () => {
      if (url === null) return;
      // Nothing may be awaited before this: the permission is asked for within the click or not at all.
      const asked = browser.permissions.request({ origins: originsToRequest(url) });
      // Firefox closes the popup over its question. So the wish is kept at once, for a site that was switched off
      // before; without the permission it has no effect, and the background hears of the permission by itself.
      void fromPopup('setSite', { url, enabled: true, tab: null });
      void asked.then(
        (granted) => {
          declined.current = !granted;
          return granted ? setSite(true) : refresh();
        },
        () => setTroubled(true),
      );
    },
    onReload: () => {
      if (tab !== null) void browser.tabs.reload(tab).then(refresh);
    },
    onRetry: () => void refresh(),
    onSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    onCheckable: ({ frame, sentence }) => {
      if (tab === null) return;
      void fromPopup('jumpToSentence', { tab, frame, sentence }).then((outcome) => {
        if (!outcome.ok || !outcome.value.found) setJump({ told, text: voice.words.placeGone });
      });
    },
    onAnnotate: ({ frame, sentence }) => {
      if (tab === null) return;
      void fromPopup('annotateSentence', { tab, frame, sentence }).then((outcome) => {
        // The editor is on the page, under the popup.
        if (outcome.ok && outcome.value.opened) window.close();
        else setJump({ told, text: voice.words.noNoteHere });
      });
    },
    onRestore: (dismissal) =>
      void fromPopup('undoDismissals', { ids: [dismissal] }).then((outcome) => {
        setTroubled(!outcome.ok || outcome.value.outcome !== 'done');
        return refresh();
      }),
    onJump: (place, position, count) => {
      if (tab === null) return;
      const { words, tell } = voice;
      void fromPopup('jumpTo', { tab, ...place }).then((outcome) =>
        setJump({
          told,
          text:
            outcome.ok && outcome.value.found
              ? words.placeOf(tell.number(position + 1), tell.number(count))
              : words.placeGone,
        }),
      );
    },
  };
  return { ...state, announcement, troubled, actions };
}
