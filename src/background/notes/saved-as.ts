import type { Saved } from '../../messages/index.ts';
import type { SaveOutcome } from '../../notebook/index.ts';

/** What an editor is told of its saving: not the note, which it has, and which may be large. */
export function savedAs(outcome: SaveOutcome): Saved {
  if (outcome.outcome === 'conflict')
    return { kept: false, revision: outcome.current.revision, key: outcome.key };
  const { revision, modifiedAt } = outcome.annotation;
  return { kept: true, revision, modifiedAt };
}
