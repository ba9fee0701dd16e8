import type { CardView } from '../../ui/card/index.ts';
import type { Mark } from '../marks.ts';

const LOADING = { state: 'loading' } as const;
/** Longest heading of a statement's card, in UTF-16 units: the sentence stands on the page. */
const MAX_TITLE = 300;

/** The card of a mark before its answer has come. */
export function viewOf(mark: Mark): CardView {
  const { id } = mark;
  switch (mark.kind) {
    case 'entity':
      return { kind: 'entity', id, title: mark.found.label, found: mark.found, answer: LOADING };
    case 'claim':
      return {
        kind: 'claim',
        id,
        title: mark.found.claimText,
        found: { text: sentenceOf(mark), claim: mark.found, also: mark.also },
        answer: LOADING,
        hiding: { state: 'shown' },
      };
    case 'note': {
      const { note, anchoring } = mark.found.placed;
      const changes = anchoring.outcome === 'edited' ? anchoring.changes : [];
      const { bn, en } = note.claim;
      const title = bn || en ? { ...(en && { en }), bn: bn || en } : { bn: headingOf(mark) };
      return { kind: 'note', id, title, found: { ...note, changes }, answer: LOADING };
    }
    case 'statement':
      return { kind: 'statement', id, title: { bn: headingOf(mark) }, answer: LOADING };
  }
}

/** The sentence of a mark as the page shows it. */
export const sentenceOf = ({ block, found }: Mark): string => block.text.slice(found.start, found.end);

function headingOf(mark: Mark): string {
  const text = sentenceOf(mark);
  return text.length <= MAX_TITLE ? text : `${text.slice(0, MAX_TITLE).replace(/[\ud800-\udbff]$/, '')}…`;
}
