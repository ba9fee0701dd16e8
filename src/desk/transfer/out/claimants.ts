import type { PackKnown } from '../../../exchange/index.ts';
import { fromPopup } from '../../../messages/index.ts';
import type { AnnotationStore } from '../../../notebook/index.ts';

/** Ids that one call asks about. */
const AT_ONCE = 1_000;

/** The claimants of notes that the installed knowledge has, by id; without an answer none. */
export async function knownClaimants(store: AnnotationStore): Promise<PackKnown['entities']> {
  const { people } = await store.facets();
  const ids = people.flatMap(({ key }) => (key.startsWith('entity:') ? [key.slice('entity:'.length)] : []));
  const known = new Map<string, NonNullable<ReturnType<PackKnown['entities']['get']>>>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const outcome = await fromPopup('nameEntities', { ids: ids.slice(at, at + AT_ONCE) });
    if (outcome.ok) for (const entity of outcome.value) known.set(entity.id, entity);
  }
  return known;
}
