import type { knowledgeCalls, noteCalls, Outcome, Params, Reply } from '../messages/index.ts';

/** The calls that an editor makes: pages and the extension's own pages have them alike. */
export type EditingCalls = typeof noteCalls & typeof knowledgeCalls;

/** Asks the background what an editor needs; a page's `fromPage` and an own page's `fromPopup` do. */
export type AskNotes = <Name extends keyof EditingCalls>(
  call: Name,
  params: Params<EditingCalls, Name>,
) => Promise<Outcome<Reply<EditingCalls, Name>>>;
