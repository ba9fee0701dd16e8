import type { Language } from '../../model/index.ts';
import { Languages } from '../Languages.tsx';
import { AtHand } from './AtHand.tsx';
import { ListedSites } from './ListedSites.tsx';
import { OtherSite } from './OtherSite.tsx';
import { Sample } from './Sample.tsx';
import type { BrowserView, ListedView, OtherSiteView, SampleView } from './views.ts';
import type { Voice } from './voice.ts';

export interface WelcomeActions {
  /** Marks the sample. */
  onTry(): void;
  onAllowListed(): void;
  onAllowSite(address: string): void;
  onKeys(): void;
  onFeeds(): void;
  onHistory(): void;
  onLanguage(language: Language): void;
}

export interface WelcomeProps extends WelcomeActions {
  readonly voice: Voice;
  readonly sample: SampleView;
  /** Null until the browser has answered. */
  readonly listed: ListedView | null;
  readonly otherSite: OtherSiteView;
  /** Null until the browser has answered. */
  readonly browser: BrowserView | null;
  /** Whether the history could not be opened from here. */
  readonly noHistory: boolean;
  /** Address of the desk page. */
  readonly desk: string;
}

/**
 * The page that opens once Prasanga is installed. Its article is the sample: all else stands in landmarks by name or
 * nature in which no article's text is looked for.
 */
export function Welcome(props: WelcomeProps) {
  const { voice } = props;
  const { words, language } = voice;
  return (
    <div class="welcome" lang={language}>
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it has that role anyway; said in so many words, no headline is looked for in it */}
      <header role="banner">
        <div class="head">
          <p class="wordmark">{words.name}</p>
          <Languages label={words.language} current={language} onLanguage={props.onLanguage} />
        </div>
        <div class="lead">
          <h1>{words.heading}</h1>
          <p class="lede">{words.lede}</p>
          <p class="promise">{words.promise}</p>
        </div>
      </header>
      <main>
        <Sample voice={voice} sample={props.sample} onTry={props.onTry} />
      </main>
      <aside aria-label={words.start}>
        <section aria-labelledby="sites-title">
          <h2 id="sites-title">{words.sites}</h2>
          <ListedSites voice={voice} listed={props.listed} onAllow={props.onAllowListed} />
          <OtherSite voice={voice} outcome={props.otherSite} onAllow={props.onAllowSite} />
        </section>
        <section>
          <AtHand voice={voice} browser={props.browser} onKeys={props.onKeys} />
        </section>
        <Onward {...props} />
      </aside>
    </div>
  );
}

/** The ways to what else there is. */
function Onward({ voice: { words }, desk, noHistory, onFeeds, onHistory }: WelcomeProps) {
  return (
    <section class="onward" aria-labelledby="onward-title">
      <h2 id="onward-title">{words.onward}</h2>
      <ul>
        <li>
          <button type="button" class="onward-way" onClick={onFeeds}>
            {words.feeds}
          </button>
          <p>{words.feedsMore}</p>
        </li>
        <li>
          <button type="button" class="onward-way" onClick={onHistory}>
            {words.history}
          </button>
          <p>{words.historyMore}</p>
          <p class="trouble" role="alert">
            {noHistory && words.noHistory}
          </p>
        </li>
        <li>
          <a class="onward-way" href={desk}>
            {words.desk}
          </a>
          <p>{words.deskMore}</p>
        </li>
      </ul>
    </section>
  );
}
