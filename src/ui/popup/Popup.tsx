import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Tabs } from '../Tabs.tsx';
import { HistoryNoticeBar } from './HistoryNoticeBar.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';
import { KnowledgeNote } from './KnowledgeNote.tsx';
import { type PageActions, PagePanel } from './PagePanel.tsx';
import type {
  HistoryActions,
  HistoryView,
  KnowledgeView,
  PageReviewView,
  PageView,
  SiteView,
} from './views.ts';
import type { Voice } from './voice.ts';

export type PopupPart = 'page' | 'history';

export interface PopupProps {
  readonly voice: Voice;
  readonly part: PopupPart;
  readonly page: PageView;
  readonly site: SiteView | null;
  readonly knowledge: KnowledgeView | null;
  /** Fact checks that the page itself publishes. */
  readonly reviews: readonly PageReviewView[];
  /** Whether the last thing that the reader did about the page failed. */
  readonly troubled: boolean;
  readonly history: HistoryView;
  /** The latest thing to tell to who cannot see it; empty for nothing. */
  readonly announcement: string;
  readonly pageActions: PageActions;
  readonly historyActions: HistoryActions;
  onPart(part: PopupPart): void;
  onLanguage(): void;
  /** Opens the desk, where the notes are. */
  onDesk(): void;
}

/** The whole popup. */
export function Popup(props: PopupProps) {
  const { voice, part } = props;
  const { words, language } = voice;
  const search = useRef<HTMLInputElement>(null);
  const tabs = [
    { name: 'page', label: words.thisPage },
    { name: 'history', label: words.history },
  ] as const;
  return (
    <main class="popup" lang={language}>
      <header class="head">
        <h1 class="wordmark">{words.title}</h1>
        <button type="button" class="quiet-action head-desk" onClick={props.onDesk}>
          {words.desk}
        </button>
        <button
          type="button"
          class="language"
          lang={language === 'bn' ? 'en' : 'bn'}
          onClick={props.onLanguage}
        >
          {words.otherLanguage}
        </button>
      </header>
      <Tabs
        label={words.parts}
        tabs={tabs}
        current={part}
        onSelect={props.onPart}
        foot={<Foot {...props} search={search} />}
      >
        {part === 'page' ? (
          <PagePanel
            voice={voice}
            page={props.page}
            site={props.site}
            knowledge={props.knowledge}
            reviews={props.reviews}
            troubled={props.troubled}
            {...props.pageActions}
          />
        ) : (
          <HistoryPanel voice={voice} history={props.history} search={search} {...props.historyActions} />
        )}
      </Tabs>
      <p class="unseen" role="status">
        {props.announcement}
      </p>
    </main>
  );
}

/** The line below the part in front: how the knowledge stands, or what was deleted from the history. */
function Foot(props: PopupProps & { readonly search: RefObject<HTMLInputElement | null> }) {
  const { voice, part, knowledge, history, pageActions, historyActions } = props;
  if (part === 'page')
    return (
      knowledge && <KnowledgeNote voice={voice} knowledge={knowledge} onSettings={pageActions.onSettings} />
    );
  return (
    <HistoryNoticeBar
      voice={voice}
      notice={history.notice}
      onUndo={historyActions.onUndo}
      onDismiss={() => {
        props.search.current?.focus();
        historyActions.onDismiss();
      }}
    />
  );
}
