import type { backgroundToPage } from './background-to-page.ts';
import type { Outcome, Params, Reply } from './call.ts';
import { deliver, failure } from './deliver.ts';
import { BACKGROUND_TO_PAGE, PAGE_TO_BACKGROUND } from './edge-names.ts';
import type { pageToBackground } from './page-to-background.ts';
import { api } from './runtime.ts';

/*
 * The content script's end of the two edges. It runs on every page, so it carries no schemas: the background checks
 * its replies before they leave (`vouch` in port.ts), and what the background asks is simple enough to check here.
 */

type Asked = typeof pageToBackground;
type Served = typeof backgroundToPage;

/** Asks the background from a content script. Never throws: see `Failure`. */
export async function fromPage<Name extends keyof Asked>(
  call: Name,
  params: Params<Asked, Name>,
): Promise<Outcome<Reply<Asked, Name>>> {
  const outcome = await deliver((envelope) => api.runtime.sendMessage(envelope), {
    prasanga: PAGE_TO_BACKGROUND,
    call,
    params,
  });
  return outcome as Outcome<Reply<Asked, Name>>;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What each call's params must look like; the same as the schemas of background-to-page.ts, which tests compare. */
export const ACCEPTS: { readonly [Name in keyof Served]: (params: Fields) => boolean } = {
  describePage: () => true,
  jumpTo: ({ mark }) => typeof mark === 'number' && !Number.isNaN(mark),
  settingsChanged: () => true,
  knowledgeChanged: ({ knowledge }) => typeof knowledge === 'string',
  notesChanged: () => true,
  annotate: () => true,
  isWriting: () => true,
  jumpToNote: ({ id }) => typeof id === 'string',
  jumpToSentence: ({ sentence }) => typeof sentence === 'number' && !Number.isNaN(sentence),
  annotateSentence: ({ sentence }) => typeof sentence === 'number' && !Number.isNaN(sentence),
  matchesDismissed: () => true,
  dismissalsUndone: ({ ids }) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'),
};

/** One handler a call that the background makes to a page. */
export type PageHandlers = {
  readonly [Name in keyof Served]: (params: Params<Served, Name>) => Promise<Reply<Served, Name>>;
};

/** Answers the background's calls until `signal` aborts. A message of unknown shape is refused with the reason. */
export function serveBackground(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    from: { readonly id?: string },
    respond: (outcome: Outcome<unknown>) => void,
  ): true | undefined => {
    if (!isFields(message) || message.prasanga !== BACKGROUND_TO_PAGE || from.id !== api.runtime.id)
      return undefined;
    void answer(handlers, message).then(respond);
    return true;
  };
  const event = api.runtime.onMessage as unknown as {
    addListener(listen: typeof listener): void;
    removeListener(listen: typeof listener): void;
  };
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}

async function answer(handlers: PageHandlers, { call, params }: Fields): Promise<Outcome<unknown>> {
  if (typeof call !== 'string' || !Object.hasOwn(ACCEPTS, call))
    return failure('refused', `no call is named ${call}`);
  const name = call as keyof Served;
  if (!isFields(params) || !ACCEPTS[name](params)) return failure('refused', `${name}: wrong params`);
  try {
    return { ok: true, value: await handlers[name](params as never) };
  } catch (error) {
    return failure('failed', `${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
