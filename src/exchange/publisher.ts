import { type Annotation, type EntityKind, linkOf, type PublisherDetails } from '../model/index.ts';

/** Who publishes the reviews, and where each stands. */
export interface Publisher {
  readonly name: string;
  readonly url: string | null;
  /** Address of the page that holds the review of a note; null where it has none yet. */
  reviewUrl(annotation: Pick<Annotation, 'id' | 'reviewUrl'>): string | null;
  /** What the knowledge says an entity is, for claimants; left out, all are taken for persons. */
  readonly kindOf?: (entity: string) => EntityKind | null;
}

/**
 * The publisher that a desk's settings name. A note may name its review's address itself. Where the rule for a review's address has no place for the note's id, all
 * reviews stand on one page, each under an anchor of its own: search engines tell several on a page by that.
 */
export function publisherOf({ name, url, reviewAddress }: PublisherDetails): Publisher {
  const rule = reviewAddress.trim();
  const addressOf = (id: string): string =>
    rule.includes('{id}') ? rule.replaceAll('{id}', id) : `${rule.replace(/#.*$/, '')}#note-${id}`;
  return {
    name: name.trim(),
    url: linkOf({ url: url.trim() }),
    reviewUrl: ({ id, reviewUrl = '' }) =>
      linkOf({ url: reviewUrl.trim() }) ?? (rule === '' ? null : linkOf({ url: addressOf(id) })),
  };
}
