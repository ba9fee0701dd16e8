import { isOtherClaimIndexVersion } from '../claims/index.ts';
import { isOtherLexiconVersion } from '../spotting/index.ts';
import type { BytePage } from './manifest.ts';
import type { ByteKind } from './records.ts';
import { FeedRefused } from './refusal.ts';

const IS_OTHER: Readonly<Record<ByteKind, (bytes: Uint8Array) => boolean>> = {
  lexicon: isOtherLexiconVersion,
  'claim-index': isOtherClaimIndexVersion,
};

/**
 * Checks that an index is of the version that this reader opens; told by its first part, unpacked. Throws `FeedRefused`
 * (`unknown-format`): a later version of the reader, or the publisher's next generation, puts it right.
 */
export function checkIndexVersion(bytes: Uint8Array, { kind, part }: Pick<BytePage, 'kind' | 'part'>): void {
  if (part === 0 && IS_OTHER[kind](bytes))
    throw new FeedRefused('unknown-format', `the ${kind} is of a version that is not known here`);
}
