import * as v from 'valibot';
import { fromBase64 } from './base64.ts';
import { type Bytes, sha256 } from './bytes.ts';

/** An Ed25519 public key: its 32 bytes in base64url without padding, as in the `x` of a JWK (RFC 8037). */
export const PublicKey = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{43}$/, 'must be an Ed25519 public key: 32 bytes in base64url'),
);

/** A publisher's key pair as it lies in the key file: a JSON Web Key (RFC 8037). `d` is the secret. */
export const KeyPair = v.object({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: PublicKey,
  d: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'must be 32 bytes in base64url')),
});
export type KeyPair = v.InferOutput<typeof KeyPair>;

export async function generateKeyPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { x, d } = await crypto.subtle.exportKey('jwk', (pair as CryptoKeyPair).privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x: x!, d: d! };
}

/** The name a signature calls its key by: SHA-256 of the 32 bytes, hexadecimal. */
export const keyIdOf = (key: string): Promise<string> => sha256(fromBase64(key));

/** What a person compares by eye: the first 80 bits of the key id in groups of four. */
export async function fingerprintOf(key: string): Promise<string> {
  const id = await keyIdOf(key);
  return id.slice(0, 20).replace(/(.{4})(?=.)/g, '$1 ');
}

/** The Ed25519 signature of the bytes, 64 bytes. */
export async function sign(pair: KeyPair, bytes: Bytes): Promise<Bytes> {
  const { kty, crv, x, d } = pair;
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, d }, 'Ed25519', false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes));
}

export async function verify(publicKey: string, signature: Bytes, bytes: Bytes): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, bytes);
}
