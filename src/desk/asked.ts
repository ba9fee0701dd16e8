import type { NotebookAnswer, Outcome } from '../messages/index.ts';
import type { Trouble } from '../ui/desk/index.ts';

/** An answer about notes as the desk uses it. */
export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

/** Waits for an answer. A background that is gone, and a notebook that cannot, are troubles alike. */
export async function asked<T>(call: Promise<Outcome<NotebookAnswer<T>>>): Promise<Asked<T>> {
  const outcome = await call;
  if (!outcome.ok) return { ok: false, trouble: { kind: 'no-answer', detail: outcome.error.message } };
  const { value } = outcome;
  return value.outcome === 'done' ? { ok: true, value: value.value } : { ok: false, trouble: value.trouble };
}
