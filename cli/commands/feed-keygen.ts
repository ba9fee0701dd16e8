import { fingerprintOf } from '../../src/feed/index.ts';
import { type Command, UsageError } from '../command.ts';
import { makeKeyFile } from '../feed/key-file.ts';
import { parseOptions } from '../options.ts';

const USAGE = `prasanga feed keygen FILE

Makes an Ed25519 key pair to sign a feed with, and writes it to FILE (a JSON Web Key that only you can read).
Whoever has the file can publish in your name: keep a copy off line, and never put it into git or on the web host.
Readers know the feed by the public key that is printed; they may check its fingerprint by eye.`;

export const feedKeygen: Command = {
  name: 'feed keygen',
  summary: 'make the key pair that signs a feed',
  usage: USAGE,
  async run(args) {
    const { positionals } = parseOptions(args, {}, 'FILE');
    const [file, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError('name one file');
    const { x } = await makeKeyFile(file!);
    console.log(`secret key   ${file}\npublic key   ${x}\nfingerprint  ${await fingerprintOf(x)}`);
    return 0;
  },
};
