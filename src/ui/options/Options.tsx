import type { Language, ReadingOption } from '../../model/index.ts';
import { Languages } from '../Languages.tsx';
import { FeedsSection } from './FeedsSection.tsx';
import { type HiddenActions, HiddenSection, type HiddenView } from './HiddenSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { AddView, FeedActions, FeedsView, SiteChoice } from './views.ts';
import type { Voice } from './voice.ts';

export interface OptionsProps {
  readonly voice: Voice;
  /** Null until the background has answered. */
  readonly feeds: FeedsView | null;
  readonly add: AddView;
  readonly sites: readonly SiteChoice[];
  /** What is turned on beside names and claims. */
  readonly readingOptions: ReadonlySet<ReadingOption>;
  /** Null until the background has answered. */
  readonly hidden: HiddenView | null;
  /** The latest thing to tell; empty for nothing. It is read aloud. */
  readonly announcement: string;
  readonly feedActions: FeedActions;
  /** Address of the desk page. */
  readonly desk: string;
  /** Address of the welcome page. */
  readonly welcome: string;
  readonly hiddenActions: HiddenActions;
  onSite(site: string, enabled: boolean): void;
  onOption(option: ReadingOption, on: boolean): void;
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
        <nav class="head-pages" aria-label={words.otherPages}>
          <a href={props.welcome}>{words.welcome}</a>
          <a href={props.desk}>{words.desk}</a>
        </nav>
        <Languages label={words.language} current={language} onLanguage={props.onLanguage} />
      </header>
      {feeds ? (
        <FeedsSection voice={voice} view={feeds} add={props.add} actions={props.feedActions} />
      ) : (
        <p class="feed-note" aria-busy="true">
          {words.loading}
        </p>
      )}
      <ReadingSection voice={voice} options={props.readingOptions} onOption={props.onOption} />
      <SitesSection voice={voice} sites={props.sites} onSwitch={props.onSite} />
      {props.hidden && <HiddenSection voice={voice} hidden={props.hidden} {...props.hiddenActions} />}
      <p class={props.announcement === '' ? 'unseen' : 'told'} role="status">
        {props.announcement}
      </p>
    </main>
  );
}
