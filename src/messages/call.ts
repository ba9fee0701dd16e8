import * as v from 'valibot';

/** One call of a contract: the schema of what is asked and of what is answered. */
export interface CallSchema {
  readonly params: v.GenericSchema;
  readonly reply: v.GenericSchema;
}
/** The calls of one directed edge, by name. */
export type Contract = Readonly<Record<string, CallSchema>>;
export type Params<C extends Contract, Name extends keyof C> = v.InferOutput<C[Name]['params']>;
export type Reply<C extends Contract, Name extends keyof C> = v.InferOutput<C[Name]['reply']>;

/**
 * Why a call gave no answer.
 * `refused`: the message has no known shape. `failed`: the handler could not do it. `gone`: nobody is there any
 * more (tab closed, page without the content script, extension updated). `garbled`: the answer has no known shape.
 */
export const FAILURES = ['refused', 'failed', 'gone', 'garbled'] as const;
export type Failure = { readonly code: (typeof FAILURES)[number]; readonly message: string };

/** The answer to a call: errors are values. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** What travels: the edge, the call's name and its params. Anything else is refused. */
export const Envelope = v.strictObject({
  prasanga: v.string(),
  call: v.string(),
  params: v.unknown(),
});
export type Envelope = v.InferOutput<typeof Envelope>;
