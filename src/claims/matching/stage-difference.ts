import table from '../tables/stages.json' with { type: 'json' };
import { type Alignment, NOWHERE } from './align.ts';
import { ASPECTS } from './concepts.ts';
import type { Difference } from './differences.ts';
import type { TermSlot } from './slot.ts';
import type { Stage } from './stage.ts';

const concepts = (line: string): Set<string> => new Set(line.split(' ').map((concept) => `#${concept}`));
const DECLARED = concepts(table.declared.concepts);
const PROCESSES = concepts(table.processes.concepts);
const HAPPENED: ReadonlySet<Stage> = new Set(['past', 'begun', 'ongoing', 'ended']);
const UNDER_WAY: ReadonlySet<Stage> = new Set(['begun', 'ongoing']);
const DONE: ReadonlySet<Stage> = new Set(['past', 'ended']);
/** What will be, or always is, and what may be are told alike: forecasts, cures. */
const EXPECTED: ReadonlySet<Stage> = new Set([null, 'intended']);
const ONLY_THOUGHT: ReadonlySet<Stage> = new Set(['averted', 'asked', 'possible']);

/**
 * What lies between the stage that a claim tells of and that of the sentence: `stage`, one has begun or goes on where the
 * other is done or over; `date`, what has happened is to happen here, or the other way round; `mood`, here it is only wanted, planned or possible,
 * which says neither that it is so nor that it is not; null, nothing that a newspaper would tell apart.
 */
function stageDifference(claim: TermSlot, here: TermSlot): 'stage' | 'date' | 'mood' | null {
  const told = claim.stage;
  const said = here.stage;
  if (claim.negated || here.negated || told === said) return null;
  if (said === 'possible' && EXPECTED.has(told)) return null;
  if (ONLY_THOUGHT.has(said)) return 'mood';
  if (said === 'during') return DONE.has(told) ? 'mood' : null;
  if (said === 'intended') return HAPPENED.has(told) ? 'mood' : null;
  if (said === 'future') return HAPPENED.has(told) && here.term === claim.term ? 'date' : null;
  if (told === 'future')
    return DONE.has(said) && here.term === claim.term && !DECLARED.has(claim.term) ? 'date' : null;
  if (ONLY_THOUGHT.has(told) || told === 'intended')
    return DONE.has(said) && !DECLARED.has(claim.term) ? 'stage' : null;
  if (UNDER_WAY.has(told) && said === 'ended') return 'stage';
  if (PROCESSES.has(claim.term)) return null;
  const begunOnly = DONE.has(told) && UNDER_WAY.has(said);
  return begunOnly || (UNDER_WAY.has(told) && said === 'past') ? 'stage' : null;
}

/** What happens has come another way here than in the claim: it has only begun, is to happen, or is only wanted. */
export function staged(alignment: Alignment): Difference[] {
  const { mine, theirs, meetings, predicate } = alignment;
  const last = mine[predicate ?? NOWHERE];
  // Of a claim that নির্মাণ শুরু হয়েছে it is নির্মাণ that has begun.
  const at = (predicate ?? NOWHERE) - (last?.kind === 'term' && ASPECTS.has(last.term) ? 1 : 0);
  const slot = mine[at];
  const other = theirs[meetings[at]?.at ?? NOWHERE];
  const told = slot?.kind === 'term' && other?.kind === 'term' ? stageDifference(slot, other) : null;
  const kind = told ?? countedStage(alignment);
  return kind === null ? [] : [{ kind, claim: null, here: other?.text ?? null, slot: null }];
}

/** Of what the claim has with its count it is only wanted here: বয়স ২১ বছর করার দাবি. */
const countedStage = ({ mine, theirs, meetings }: Alignment): 'mood' | null =>
  mine.some((slot, i) => {
    const other = theirs[meetings[i]?.at ?? NOWHERE];
    return (
      slot.kind === 'term' &&
      other?.kind === 'term' &&
      mine[i + 1]?.kind === 'number' &&
      meetings[i + 1]?.at === meetings[i]!.at + 1 &&
      stageDifference(slot, other) === 'mood'
    );
  })
    ? 'mood'
    : null;
