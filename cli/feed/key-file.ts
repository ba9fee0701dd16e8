import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { generateKeyPair, KeyPair } from '../../src/feed/index.ts';
import { InputError } from '../command.ts';

/** The environment variable that names the key file of a feed. */
export const KEY_VARIABLE = 'PRASANGA_FEED_KEY';
/** Where a development pair is made when no key is named; git ignores the folder. */
const DEVELOPMENT_KEY = '.keys/development.jwk';

/** Reads a key pair made by `feed keygen`. Throws `InputError` where the file is none. */
export function readKeyFile(path: string): KeyPair {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new InputError(`${path}: no key can be read here; make one with \`prasanga feed keygen ${path}\``);
  }
  const pair = v.safeParse(KeyPair, value);
  if (pair.success) return pair.output;
  throw new InputError(`${path}: this is no Ed25519 key pair: ${v.summarize(pair.issues)}`);
}

/** Makes a pair and writes it where only its owner can read it. Never overwrites one. */
export async function makeKeyFile(path: string): Promise<KeyPair> {
  if (existsSync(path))
    throw new InputError(
      `${path}: there is a key already, and readers may know the feed by it; name another file`,
    );
  const pair = await generateKeyPair();
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, `${JSON.stringify(pair, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return pair;
}

/** The pair that `PRASANGA_FEED_KEY` names, else the development pair, made if there is none yet. */
export async function bundledKey(root: string): Promise<KeyPair> {
  const named = process.env[KEY_VARIABLE];
  if (named) return readKeyFile(named);
  const path = resolve(root, DEVELOPMENT_KEY);
  return existsSync(path) ? readKeyFile(path) : makeKeyFile(path);
}
