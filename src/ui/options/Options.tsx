import type { Language } from '../../model/index.ts';
import { Languages } from '../Languages.tsx';
import { FeedsSection } from './FeedsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { AddView, FeedActions, FeedsView, SiteChoice } from './views.ts';
import type { Voice } from './voice.ts';

export interface OptionsProps {
  readonly voice: Voice;
  /** Null until the background has answered. */
  readonly feeds: FeedsView | null;
  readonly add: AddView;
  readonly sites: readonly SiteChoice[];
  /** The latest thing to tell; empty for nothing. It is read aloud. */
  readonly announcement: string;
  readonly feedActions: FeedActions;
  /** Address of the desk page. */
  readonly desk: string;
  onSite(site: string, enabled: boolean): void;
  onLanguage(language: Language): void;
}

/** The whole options page. */
export function Options(props: OptionsProps) {
  const { voice, feeds } = props;
  const { words, language } = voice;
  return (
    <main class="options" lang={language}>
      <header class="head">
        <h1>
          <span class="wordmark">{words.name}</span> <span class="head-part">{words.settings}</span>
        </h1>
        <a class="head-desk" href={props.desk}>
          {words.desk}
        </a>
        <Languages label={words.language} current={language} onLanguage={props.onLanguage} />
      </header>
      {feeds ? (
        <FeedsSection voice={voice} view={feeds} add={props.add} actions={props.feedActions} />
      ) : (
        <p class="feed-note" aria-busy="true">
          {words.loading}
        </p>
      )}
      <SitesSection voice={voice} sites={props.sites} onSwitch={props.onSite} />
      <p class={props.announcement === '' ? 'unseen' : 'told'} role="status">
        {props.announcement}
      </p>
    </main>
  );
}
