import type { Visit } from '../model/index.ts';

/** What the background knows of a visit when it happens. `site` is as `siteOf` gives it. */
export type VisitFacts = Omit<Visit, 'id' | 'firstReadAt' | 'lastReadAt' | 'deletedAt' | 'revision'>;

/** The record of an article read for the first time. */
export function visited(facts: VisitFacts, at: string): Visit {
  return {
    ...facts,
    id: crypto.randomUUID(),
    firstReadAt: at,
    lastReadAt: at,
    deletedAt: null,
    revision: 1,
  };
}

/**
 * The record of an article read again. What it says now replaces what it said, but a reading that recognised
 * nothing (no knowledge installed at the time) does not take away what an earlier one recognised. A clock that
 * was set back does not move the article down the history.
 */
export function revisited(before: Visit, facts: VisitFacts, at: string): Visit {
  const recognised = facts.entities.length > 0 || facts.claims.length > 0 ? facts : before;
  return {
    ...before,
    ...facts,
    title: facts.title || before.title,
    publishedOn: facts.publishedOn ?? before.publishedOn,
    entities: recognised.entities,
    claims: recognised.claims,
    lastReadAt: at > before.lastReadAt ? at : before.lastReadAt,
    revision: before.revision + 1,
  };
}

/**
 * The record of an article that was read again after its record had been deleted, once the deletion is undone: one
 * record, under the living one's id, that says what the later reading said and spans both.
 */
export function reunited(alive: Visit, restored: Visit): Visit {
  const later = alive.lastReadAt < restored.lastReadAt ? restored : alive;
  const [firstReadAt] = [alive.firstReadAt, restored.firstReadAt].sort();
  return {
    ...later,
    id: alive.id,
    firstReadAt: firstReadAt!,
    deletedAt: null,
    revision: alive.revision + restored.revision,
  };
}
