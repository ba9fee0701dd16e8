import type { AnnotationContent, AnnotationTarget } from './annotation.ts';

/** A note that nothing is written in yet. */
export const emptyNote = (target: AnnotationTarget): AnnotationContent => ({
  target,
  claim: { bn: '', en: '' },
  claimedBy: null,
  claimedOn: null,
  verdict: null,
  explanation: '',
  sources: [],
  tags: [],
  knownClaim: null,
  state: 'draft',
});
