/** How the sample stands: as printed, being read, with its marks, or read in vain. */
export type SampleView =
  | { readonly kind: 'plain' | 'reading' | 'failed' }
  | { readonly kind: 'marked'; readonly names: number; readonly claims: number };

/** On which of the sites that Prasanga knows it may run. */
export interface ListedView {
  readonly sites: readonly string[];
  readonly allowed: number;
  /** Whether the reader just declined to allow more. */
  readonly declined: boolean;
}

/** What came of turning on a site that Prasanga does not know. */
export type OtherSiteView =
  | { readonly kind: 'idle' | 'no-address' | 'failed' }
  | { readonly kind: 'allowed' | 'declined'; readonly site: string };

/** The browser's own part: where its button is, and the keys that it gives. */
export interface BrowserView {
  /** The extension's name as the browser shows it. */
  readonly name: string;
  /** On the toolbar; behind the puzzle piece, of Chrome or Firefox; in the menu of a telephone. */
  readonly button: 'pinned' | 'unpinned-chrome' | 'unpinned-firefox' | 'in-menu';
  /** Null where there are no commands, as on telephones. */
  readonly keys: KeysView | null;
}

export interface KeysView {
  /** What the Alt key is called here. */
  readonly alt: string;
  /** The keys that write a note, as the browser spells them; empty where none are set. */
  readonly note: string;
}
