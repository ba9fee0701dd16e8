import type { Sender } from '../../messages/index.ts';
import type { Dismissal } from '../../model/index.ts';
import { applies, fingerprintOf } from '../../notebook/index.ts';
import type { DismissalAccess } from './dismissal-access.ts';

type Reader = Pick<Sender, 'tab' | 'incognito'>;

/** Tells which of an article's matches the reader hid: by the sentence and the claim, the dismissal's id or null. */
export type FindDismissal = (sentence: string, claim: string) => string | null;

/**
 * Looks up what the reader hid among these sentences of an article. A notebook that cannot be opened hides nothing:
 * reading goes on without it.
 */
export async function findDismissals(
  sentences: readonly string[],
  addresses: readonly string[],
  reader: Reader,
  dismissals: DismissalAccess,
): Promise<FindDismissal> {
  if (sentences.length === 0) return () => null;
  const fingerprints = new Map(sentences.map((text) => [text, fingerprintOf(text)]));
  const kept = dismissals
    .store()
    .then((store) => store.ofSentences(new Set(fingerprints.values())))
    .catch((): Dismissal[] => []);
  const inTab = reader.incognito && reader.tab !== null ? dismissals.inTabs.of(reader.tab) : [];
  const all = [...(await kept), ...(await inTab)];
  return (text, claim) => {
    const place = { claim, sentence: fingerprints.get(text) ?? fingerprintOf(text), addresses };
    return all.find((dismissal) => applies(dismissal, place))?.id ?? null;
  };
}
