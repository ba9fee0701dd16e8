import type { Refusal } from '../feed/index.ts';
import type { FEED_TROUBLES, FeedTrouble } from '../model/index.ts';
import type { SyncResult } from '../sync/index.ts';

type Kind = (typeof FEED_TROUBLES)[number];

const REFUSED: Readonly<Record<Refusal, Kind>> = {
  'not-a-feed': 'unreadable',
  'unknown-format': 'newer',
  unsigned: 'signature',
  'unknown-key': 'signature',
  'wrong-signature': 'signature',
  'other-feed': 'other-feed',
  'older-generation': 'older',
  'changed-generation': 'older',
  'too-large': 'damaged',
  'wrong-size': 'damaged',
  'wrong-hash': 'damaged',
  'wrong-page': 'damaged',
};

const BUSY = [429, 503];
const MISSING = [404, 410];

function kindOfStatus(status: number | null): Kind {
  if (status !== null && BUSY.includes(status)) return 'busy';
  return status !== null && MISSING.includes(status) ? 'missing' : 'server';
}

/** What went wrong in a sync, for a reader; null where nothing did. */
export function troubleOf(result: SyncResult): FeedTrouble | null {
  switch (result.outcome) {
    case 'installed':
    case 'current':
    case 'stopped':
      return null;
    case 'refused':
      return { kind: REFUSED[result.reason], status: null, detail: result.detail };
    case 'unreachable': {
      const { reason, status, detail } = result;
      return { kind: reason === 'status' ? kindOfStatus(status) : reason, status, detail };
    }
    case 'unwritable':
      return { kind: result.reason, status: null, detail: result.detail };
  }
}
