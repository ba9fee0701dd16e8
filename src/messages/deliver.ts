import type { Envelope, Failure, Outcome } from './call.ts';

export const failure = (code: Failure['code'], message: string): { ok: false; error: Failure } => ({
  ok: false,
  error: { code, message },
});

/** Whether an answer is an outcome: anything else (no answer, another extension's) is none. */
function isOutcome(raw: unknown): raw is Outcome<unknown> {
  if (typeof raw !== 'object' || raw === null || !('ok' in raw)) return false;
  if (raw.ok === true) return 'value' in raw;
  const error = raw.ok === false && 'error' in raw ? raw.error : null;
  return typeof error === 'object' && error !== null && 'code' in error && 'message' in error;
}

/** Sends a call and waits for its outcome, whose value nobody has looked at yet. Never throws. */
export async function deliver(
  send: (envelope: Envelope) => Promise<unknown>,
  envelope: Envelope,
): Promise<Outcome<unknown>> {
  try {
    const raw = await send(envelope);
    return isOutcome(raw) ? raw : failure('gone', 'no answer');
  } catch (error) {
    return failure('gone', error instanceof Error ? error.message : String(error));
  }
}
