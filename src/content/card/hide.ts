import type { ClaimView, Hiding } from '../../ui/card/index.ts';
import type { Ask } from '../connection.ts';
import type { Mark } from '../marks.ts';
import type { Sentences } from '../sentences.ts';
import { sentenceOf } from './view-of.ts';

const FAILED: Hiding = { state: 'failed' };

/** "Not this claim": has the match kept as dismissed and takes its mark off the page. */
export async function hide(mark: Mark, ask: Ask, sentences: Sentences | null): Promise<Hiding> {
  const article = sentences?.articleOf(mark);
  if (mark.kind !== 'claim' || !sentences || !article) return FAILED;
  const { match, claimText } = mark.found;
  const outcome = await ask('dismissClaim', {
    claim: match.claim,
    claimText,
    words: sentenceOf(mark),
    ...article,
  });
  if (!outcome.ok || outcome.value.outcome !== 'done') return FAILED;
  const { id, kept } = outcome.value.value;
  sentences.hide(mark.found, id);
  return { state: 'hidden', dismissal: id, kept };
}

/** Takes "Not this claim" back: the mark shows again. */
export async function show(
  hiding: ClaimView['hiding'] & { readonly state: 'hidden' },
  ask: Ask,
  sentences: Sentences | null,
): Promise<Hiding> {
  const outcome = await ask('undoDismissals', { ids: [hiding.dismissal] });
  if (!outcome.ok || outcome.value.outcome !== 'done') return hiding;
  sentences?.show([hiding.dismissal]);
  return { state: 'shown' };
}
