import * as v from 'valibot';
import type browser from 'webextension-polyfill';
import { type Contract, Envelope, type Outcome, type Params, type Reply } from './call.ts';
import { deliver, failure } from './deliver.ts';
import { api } from './runtime.ts';

async function ask<C extends Contract, Name extends keyof C & string>(
  edge: string,
  contract: C,
  send: (envelope: Envelope) => Promise<unknown>,
  call: Name,
  params: Params<C, Name>,
): Promise<Outcome<Reply<C, Name>>> {
  const outcome = await deliver(send, { prasanga: edge, call, params });
  if (!outcome.ok) return outcome;
  const value = v.safeParse(contract[call]!.reply, outcome.value);
  if (!value.success) return failure('garbled', v.summarize(value.issues));
  return { ok: true, value: value.output as Reply<C, Name> };
}

/** A caller from an extension page to the background. Never throws: see `Failure`. */
export function callBackground<C extends Contract>(edge: string, contract: C) {
  return <Name extends keyof C & string>(call: Name, params: Params<C, Name>) =>
    ask(edge, contract, (envelope) => api.runtime.sendMessage(envelope), call, params);
}

/** A caller from the background to the content script in one frame of a tab. Never throws: see `Failure`. */
export function callPage<C extends Contract>(edge: string, contract: C, tab: number, frame: number) {
  return <Name extends keyof C & string>(call: Name, params: Params<C, Name>) =>
    ask(edge, contract, (envelope) => api.tabs.sendMessage(tab, envelope, { frameId: frame }), call, params);
}

/** A caller from the background to the content scripts of all frames of all tabs. Frames without one are passed over. */
export function broadcast<C extends Contract>(edge: string, contract: C) {
  return async <Name extends keyof C & string>(call: Name, params: Params<C, Name>): Promise<void> => {
    v.assert(contract[call]!.params, params);
    const tabs = await api.tabs.query({});
    const envelope: Envelope = { prasanga: edge, call, params };
    await Promise.allSettled(
      tabs.flatMap(({ id }) => (id === undefined ? [] : [api.tabs.sendMessage(id, envelope)])),
    );
  };
}

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  readonly tab: number | null;
  readonly frame: number;
  readonly url: string;
  readonly incognito: boolean;
  /** Sent by one of the extension's own pages (popup, options), not by a content script. */
  readonly ownPage: boolean;
}

/** One handler a call, exhaustive by type. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (params: Params<C, Name>, sender: Sender) => Promise<Reply<C, Name>>;
};

function describeSender(sender: browser.Runtime.MessageSender): Sender {
  const url = sender.url ?? '';
  return {
    tab: sender.tab?.id ?? null,
    frame: sender.frameId ?? 0,
    url,
    incognito: sender.tab?.incognito ?? false,
    ownPage: url.startsWith(api.runtime.getURL('')),
  };
}

/** How an edge is served. */
export interface ServeOptions {
  /** Ends the serving. */
  readonly signal?: AbortSignal | undefined;
  /** May turn a sender away (an edge meant for the extension's own pages). */
  readonly admit?: (sender: Sender) => boolean;
  /** Check replies before they leave, for callers that carry no schemas. */
  readonly vouch?: boolean;
}

/**
 * Answers the calls of one edge. Messages of other edges are left to their listeners; a message of this edge with an
 * unknown call or wrong params is refused with the reason.
 */
export function serve<C extends Contract>(
  edge: string,
  contract: C,
  handlers: Handlers<C>,
  options: ServeOptions = {},
): void {
  const listener = (
    message: unknown,
    from: browser.Runtime.MessageSender,
    respond: (outcome: Outcome<unknown>) => void,
  ): true | undefined => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || envelope.output.prasanga !== edge || from.id !== api.runtime.id)
      return undefined;
    void answer(contract, handlers, envelope.output, describeSender(from), options).then(respond);
    return true;
  };
  const event = api.runtime.onMessage as unknown as {
    addListener(listen: typeof listener): void;
    removeListener(listen: typeof listener): void;
  };
  event.addListener(listener);
  options.signal?.addEventListener('abort', () => event.removeListener(listener));
}

async function answer<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  { call, params }: Envelope,
  sender: Sender,
  { admit, vouch }: ServeOptions,
): Promise<Outcome<unknown>> {
  if (!Object.hasOwn(contract, call)) return failure('refused', `no call is named ${call}`);
  if (admit && !admit(sender)) return failure('refused', `${call} is not for this sender`);
  const checked = v.safeParse(contract[call]!.params, params);
  if (!checked.success) return failure('refused', `${call}: ${v.summarize(checked.issues)}`);
  try {
    const value = await handlers[call as keyof C](checked.output as never, sender);
    return { ok: true, value: vouch ? v.parse(contract[call]!.reply, value) : value };
  } catch (error) {
    return failure('failed', `${call}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
