import type { NoteProposal } from '../messages/index.ts';
import type { AnnotationContent } from '../model/index.ts';

/** Puts what the sentence tells into the fields that are still empty. A known claim is taken over only where it is the same. */
export function withProposal(content: AnnotationContent, proposal: NoteProposal): AnnotationContent {
  const { claim, claimedBy, claimedOn, knownClaims } = proposal;
  return {
    ...content,
    claim: content.claim.bn === '' ? { ...content.claim, bn: claim } : content.claim,
    claimedBy: content.claimedBy ?? claimedBy,
    claimedOn: content.claimedOn ?? claimedOn,
    knownClaim: content.knownClaim ?? knownClaims.find(({ relation }) => relation === 'same')?.id ?? null,
  };
}

/** Today where the reader is. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
