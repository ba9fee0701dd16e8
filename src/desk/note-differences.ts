import type { Annotation, Source } from '../model/index.ts';
import { DIFFERENCE_FIELDS, type DifferenceView } from '../ui/desk/index.ts';
import { textRuns } from '../ui/text-runs.ts';

type Field = DifferenceView['field'];

/** What is said of verdicts and states, which are kept as ids. */
export interface Naming {
  verdict(id: string | null): string;
  state(state: Annotation['state']): string;
}

const sourceLine = ({ title, publisher, url, accessedOn }: Source): string =>
  [title, publisher, url, accessedOn].filter(Boolean).join(', ');

/** A note's fields as texts that can be compared. */
function textsOf(note: Annotation, naming: Naming): Readonly<Record<Field, string>> {
  return {
    claimBn: note.claim.bn,
    claimEn: note.claim.en,
    claimedBy: note.claimedBy?.name ?? '',
    claimedOn: note.claimedOn ?? '',
    verdict: note.verdict === null ? '' : naming.verdict(note.verdict),
    explanation: note.explanation,
    sources: note.sources.map(sourceLine).join('\n'),
    tags: note.tags.join(', '),
    knownClaim: note.knownClaim ?? '',
    state: naming.state(note.state),
    article: note.target.title,
  };
}

/** The fields in which a version reads otherwise than the note now. */
export function noteDifferences(then: Annotation, now: Annotation, naming: Naming): DifferenceView[] {
  const before = textsOf(then, naming);
  const after = textsOf(now, naming);
  return DIFFERENCE_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    runs: textRuns(before[field], after[field]),
  }));
}
