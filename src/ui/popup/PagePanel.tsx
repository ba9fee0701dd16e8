import { Notice } from '../Notice.tsx';
import { CheckableList } from './CheckableList.tsx';
import { DismissedList } from './DismissedList.tsx';
import { FoundGroups } from './FoundGroups.tsx';
import { PageReviews } from './PageReviews.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { CheckableView, KnowledgeView, PageReviewView, PageView, Place, SiteView } from './views.ts';
import type { Voice } from './voice.ts';

/** What a reader can do about the page in front. */
export interface PageActions {
  onSwitch(enabled: boolean): void;
  /** Called straight from the click: browsers grant a permission only during one. */
  onEnable(): void;
  onReload(): void;
  onRetry(): void;
  /** Open the page with the feeds and the settings. */
  onSettings(): void;
  onJump(place: Place, position: number, count: number): void;
  /** Keep a fact check that the page publishes, or keep it no longer. */
  onKeep(key: string, keep: boolean): void;
  onCheckable(sentence: CheckableView): void;
  /** Write a note on a sentence worth checking. */
  onAnnotate(sentence: CheckableView): void;
  /** Show again what was hidden. */
  onRestore(dismissal: string): void;
  /** Open the page that shows what Prasanga does. */
  onWelcome(): void;
}

interface PagePanelProps extends PageActions {
  readonly voice: Voice;
  readonly page: PageView;
  readonly site: SiteView | null;
  readonly knowledge: KnowledgeView | null;
  /** Fact checks that the page itself publishes. */
  readonly reviews: readonly PageReviewView[];
  /** Whether the last thing that the reader did here failed. */
  readonly troubled: boolean;
}

/** The popup's part on the page in front: its site's switch, and what was found. */
export function PagePanel(props: PagePanelProps) {
  const { voice, site, page } = props;
  const switchable = site !== null && page.kind !== 'not-enabled';
  return (
    <div class="page">
      {switchable && <SiteSwitch voice={voice} site={site} onSwitch={props.onSwitch} />}
      <p class="trouble" role="alert">
        {props.troubled && voice.words.notNow}
      </p>
      <div class="page-found">
        <PageState {...props} />
        <PageReviews voice={voice} reviews={props.reviews} onKeep={props.onKeep} />
      </div>
    </div>
  );
}

function PageState({ voice, page, knowledge, ...actions }: PagePanelProps) {
  const { words } = voice;
  switch (page.kind) {
    case 'loading':
      return null;
    case 'reading':
      return <Notice title={words.reading} busy />;
    case 'no-article':
      return (
        <Notice title={words.noArticle} more={words.noArticleMore}>
          <QuietAction label={words.welcome} onClick={actions.onWelcome} />
        </Notice>
      );
    case 'no-web-page':
      return (
        <Notice title={words.noWebPage} more={words.noWebPageMore}>
          <QuietAction label={words.welcome} onClick={actions.onWelcome} />
        </Notice>
      );
    case 'site-off':
      return <Notice title={words.switchedOff} more={words.switchedOffMore} />;
    case 'not-enabled':
      return (
        <Notice title={words.notEnabled} more={page.declined ? words.declined : words.notEnabledMore}>
          <Action label={words.enable} onClick={actions.onEnable} />
        </Notice>
      );
    case 'reload-first':
      return (
        <Notice title={words.reloadFirst} more={words.reloadFirstMore}>
          <Action label={words.reload} onClick={actions.onReload} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={words.failed} more={words.failedMore} detail={page.problem}>
          <Action label={words.reload} onClick={actions.onReload} />
        </Notice>
      );
    case 'broken':
      return (
        <Notice title={words.broken} more={words.brokenMore} detail={page.problem}>
          <Action label={words.tryAgain} onClick={actions.onRetry} />
        </Notice>
      );
    case 'read':
      return (
        <>
          {page.entities.length > 0 || page.claims.length > 0 ? (
            <FoundGroups voice={voice} {...page} onJump={actions.onJump} />
          ) : knowledge?.installing ? (
            <Notice title={words.installing} more={words.nothingYet} busy />
          ) : (
            <Notice title={words.nothing} more={words.nothingMore} />
          )}
          <CheckableList
            voice={voice}
            checkable={page.checkable}
            onCheckable={actions.onCheckable}
            onAnnotate={actions.onAnnotate}
          />
          <DismissedList voice={voice} dismissed={page.dismissed} onRestore={actions.onRestore} />
        </>
      );
  }
}

const Action = ({ label, onClick }: { readonly label: string; onClick(): void }) => (
  <button type="button" class="action" onClick={onClick}>
    {label}
  </button>
);

const QuietAction = ({ label, onClick }: { readonly label: string; onClick(): void }) => (
  <button type="button" class="quiet-action notice-action" onClick={onClick}>
    {label}
  </button>
);
