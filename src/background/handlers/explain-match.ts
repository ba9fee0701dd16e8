import { explainMatch as explain, type SentenceInContext } from '../../claims/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { Claim, Entity } from '../../model/index.ts';
import { spot } from '../../spotting/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import type { OwnClaims } from '../own-claims/own-claims-access.ts';
import { readSentence } from '../sentences/read-sentence.ts';
import { sentenceFacts } from '../sentences/sentence-facts.ts';
import { pressRegion } from '../sites/press-region.ts';

/** A claim's card was opened at a sentence: lay the two side by side, and say what matches and what differs. */
export const explainMatch =
  (knowledge: KnowledgeAccess, own: OwnClaims): Handlers<typeof pageToBackground>['explainMatch'] =>
  async ({ sentence: place, claim: id, relation, also }, sender) => {
    const store = await knowledge.ready();
    const [sentence, claim] = await Promise.all([
      readSentence(place, store, sender),
      claimOf(id, store, own),
    ]);
    if (!sentence || !claim) return null;
    const [entities, facts] = await Promise.all([
      entitiesOf(claim, sentence, store),
      sentenceFacts(sentence, store, new Set([id, ...also]), pressRegion(sender.url)),
    ]);
    return { explanation: explain(sentence, claim, entities, relation), ...facts };
  };

/** A claim of the feeds, else of the reader's own notebook. */
async function claimOf(id: string, store: Knowledge, own: OwnClaims): Promise<Claim | null> {
  const known = (await store.claims([id])).get(id);
  return known ?? (await own.claim(id))?.claim ?? null;
}

/** The entities that claim and sentence name, with those that capitals stand for. */
async function entitiesOf(
  claim: Claim,
  { mentions }: SentenceInContext,
  store: Knowledge,
): Promise<readonly Entity[]> {
  const about = [...claim.about, ...claim.saidBy, ...claim.deniedBy];
  const wordings = [claim.text.bn, ...(claim.phrasings ?? [])];
  const named = spot(
    wordings.map((text) => ({ kind: 'paragraph', text })),
    await store.lexicons(),
    { publishedOn: claim.statedOn ?? null, known: about },
  );
  const ids = new Set([...about, ...[...mentions, ...named].map(({ entity }) => entity)]);
  const first = await store.entities(ids);
  const related = [...first.values()].flatMap((entity) => entity.related.map((link) => link.id));
  const second = await store.entities(related.filter((id) => !ids.has(id)));
  return [...first.values(), ...second.values()];
}
