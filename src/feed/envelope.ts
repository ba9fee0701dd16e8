import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import { type Bytes, concatenate, utf8 } from './bytes.ts';
import { type KeyPair, keyIdOf, sign, verify } from './keys.ts';
import { FeedRefused } from './refusal.ts';

/** What the payload of a feed's envelope calls itself. */
export const PAYLOAD_TYPE = 'application/vnd.prasanga.feed+json';

/**
 * A DSSE envelope (github.com/secure-systems-lab/dsse, envelope.md): `payload` and `sig` in base64.
 * A reader takes the first signature that a trusted key made; others are left alone.
 */
export const Envelope = v.object({
  payloadType: v.string(),
  payload: v.string(),
  signatures: v.pipe(
    v.array(v.object({ keyid: v.optional(v.string(), ''), sig: v.string() })),
    v.maxLength(16, 'has more than 16 signatures'),
  ),
});
export type Envelope = v.InferOutput<typeof Envelope>;

/** The bytes that are signed (DSSE protocol.md, Pre-Authentication Encoding): lengths are in bytes. */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Bytes {
  const type = utf8(payloadType);
  return concatenate([utf8(`DSSEv1 ${type.length} `), type, utf8(` ${payload.length} `), payload]);
}

/** Signs a payload with each of the keys; the text of `feed.json`. */
export async function sealEnvelope(payload: Bytes, keys: readonly KeyPair[]): Promise<string> {
  const signed = preAuthenticationEncoding(PAYLOAD_TYPE, payload);
  const signatures = await Promise.all(
    keys.map(async (key) => ({ keyid: await keyIdOf(key.x), sig: toBase64(await sign(key, signed)) })),
  );
  const envelope: Envelope = { payloadType: PAYLOAD_TYPE, payload: toBase64(payload), signatures };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** Reads an envelope without judging it. Throws `FeedRefused` (`not-a-feed`). */
export function parseEnvelope(text: string): Envelope {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new FeedRefused('not-a-feed', 'feed.json is not JSON');
  }
  const envelope = v.safeParse(Envelope, value);
  if (!envelope.success)
    throw new FeedRefused('not-a-feed', `feed.json is no signed envelope: ${v.summarize(envelope.issues)}`);
  if (envelope.output.payloadType !== PAYLOAD_TYPE)
    throw new FeedRefused('not-a-feed', `feed.json carries ${envelope.output.payloadType.slice(0, 80)}`);
  return envelope.output;
}

/** An envelope whose signature holds: its payload's bytes, and which of the trusted keys signed. */
export interface OpenedEnvelope {
  readonly payload: Bytes;
  readonly key: string;
}

/**
 * Checks the signatures against the trusted public keys, in their order of preference.
 * Throws `FeedRefused`: `unsigned`, `unknown-key` (none of the signatures is of a trusted key) or `wrong-signature`.
 */
export async function openEnvelope(text: string, trusted: readonly string[]): Promise<OpenedEnvelope> {
  const { payloadType, payload, signatures } = parseEnvelope(text);
  if (signatures.length === 0) throw new FeedRefused('unsigned', 'feed.json bears no signature');
  const bytes = decode(payload, 'payload');
  const signed = preAuthenticationEncoding(payloadType, bytes);
  let known = false;
  for (const key of trusted) {
    const id = await keyIdOf(key);
    for (const { keyid, sig } of signatures) {
      if (keyid !== '' && keyid !== id) continue;
      known ||= keyid === id;
      if (await verify(key, decode(sig, 'signature'), signed)) return { payload: bytes, key };
    }
  }
  if (known) throw new FeedRefused('wrong-signature', 'the signature does not fit the content');
  throw new FeedRefused('unknown-key', 'signed by a key that this feed is not known by');
}

function decode(text: string, what: string): Bytes {
  try {
    return fromBase64(text);
  } catch {
    throw new FeedRefused('not-a-feed', `the ${what} in feed.json is not base64`);
  }
}
