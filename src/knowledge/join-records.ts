import type { PublishedClaim, PublishedEntity } from '../feed/index.ts';

/** The lists one after the other, without repeats. */
function joined<T>(...lists: readonly (readonly T[])[]): T[] {
  const seen = new Map<string, T>();
  for (const item of lists.flat()) {
    const key = JSON.stringify(item);
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

/** One entity as two feeds tell of it: the first describes, both give names, facts, relations and claims. */
export const joinEntities = (first: PublishedEntity, second: PublishedEntity): PublishedEntity => {
  const sameAs = { ...second.sameAs, ...first.sameAs };
  return {
    ...second,
    ...first,
    aliases: {
      bn: joined(first.aliases.bn, second.aliases.bn),
      en: joined(first.aliases.en, second.aliases.en),
    },
    weak: joined(first.weak, second.weak),
    facts: joined(first.facts, second.facts),
    related: joined(first.related, second.related),
    ...(Object.keys(sameAs).length > 0 && { sameAs }),
    claims: joined(first.claims, second.claims),
  };
};

/** One claim as two feeds tell of it: the first words it, both give speakers, documents, reviews and relations. */
export const joinClaims = (first: PublishedClaim, second: PublishedClaim): PublishedClaim => ({
  ...second,
  ...first,
  saidBy: joined(first.saidBy, second.saidBy),
  deniedBy: joined(first.deniedBy, second.deniedBy),
  about: joined(first.about, second.about),
  reportedIn: joined(first.reportedIn, second.reportedIn),
  reviews: joined(first.reviews, second.reviews),
  relations: joined(first.relations, second.relations),
  incoming: joined(first.incoming, second.incoming),
});
