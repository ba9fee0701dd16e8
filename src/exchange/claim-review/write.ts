import { type Annotation, type Claimant, linkOf, type VerdictScale } from '../../model/index.ts';
import type { Publisher } from '../publisher.ts';
import { verdictOf } from '../verdict-words.ts';

/** Fields that Google's documentation of ClaimReview requires, and that a note can lack. */
export const REQUIRED_FIELDS = ['claimReviewed', 'reviewRating.alternateName', 'url'] as const;
export type RequiredField = (typeof REQUIRED_FIELDS)[number];

/** What a note lacks to be published as a ClaimReview; empty where nothing is missing. */
export function lacksForReview(
  annotation: Annotation,
  scale: VerdictScale,
  publisher: Publisher,
): RequiredField[] {
  const { claim } = annotation;
  const url = publisher.reviewUrl(annotation);
  const lacking: RequiredField[] = [];
  if (claim.bn.trim() === '' && claim.en.trim() === '') lacking.push('claimReviewed');
  if (!verdictOf(scale, annotation.verdict)) lacking.push('reviewRating.alternateName');
  if (url === null || linkOf({ url }) === null) lacking.push('url');
  return lacking;
}

/** ClaimReview of the notes that lack nothing, and what the others lack. */
export function writeClaimReviews(
  annotations: readonly Annotation[],
  scale: VerdictScale,
  publisher: Publisher,
): { feed: Record<string, unknown>; lacking: { id: string; lacks: RequiredField[] }[] } {
  const judged = annotations.map((annotation) => ({
    annotation,
    lacks: lacksForReview(annotation, scale, publisher),
  }));
  const whole = judged.filter(({ lacks }) => lacks.length === 0);
  return {
    feed: {
      '@context': 'https://schema.org',
      '@type': 'DataFeed',
      dataFeedElement: whole.map(({ annotation }) => ({
        '@type': 'DataFeedItem',
        dateCreated: annotation.createdAt,
        dateModified: annotation.modifiedAt,
        item: [writeClaimReview(annotation, scale, publisher)],
      })),
    },
    lacking: judged
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ annotation, lacks }) => ({ id: annotation.id, lacks })),
  };
}

/** One note as schema.org ClaimReview; see `lacksForReview` for whether it is fit to be published. */
export function writeClaimReview(
  annotation: Annotation,
  scale: VerdictScale,
  publisher: Publisher,
): Record<string, unknown> {
  const { claim, claimedBy, claimedOn, explanation, target, sources } = annotation;
  const verdict = verdictOf(scale, annotation.verdict);
  const url = publisher.reviewUrl(annotation);
  const links = sources.flatMap((source) => linkOf(source) ?? []);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    identifier: `urn:uuid:${annotation.id}`,
    version: annotation.revision,
    ...(url ? { url } : {}),
    claimReviewed: claim.bn.trim() || claim.en.trim(),
    inLanguage: claim.bn.trim() ? 'bn' : 'en',
    datePublished: annotation.modifiedAt.slice(0, 10),
    author: {
      '@type': 'Organization',
      name: publisher.name,
      ...(publisher.url ? { url: publisher.url } : {}),
    },
    ...(verdict
      ? {
          reviewRating: {
            '@type': 'Rating',
            alternateName: verdict.label.bn,
            ...(verdict.rating === null
              ? {}
              : { ratingValue: verdict.rating, bestRating: 5, worstRating: 1 }),
          },
        }
      : {}),
    ...(explanation ? { reviewBody: explanation } : {}),
    ...(links.length > 0 ? { citation: links } : {}),
    itemReviewed: {
      '@type': 'Claim',
      ...(claimedBy?.name.trim()
        ? { author: { '@type': typeOf(claimedBy, publisher), name: claimedBy.name } }
        : {}),
      ...(claimedOn ? { datePublished: claimedOn } : {}),
      appearance: {
        '@type': 'CreativeWork',
        url: target.url,
        ...(target.title ? { headline: target.title } : {}),
        ...(target.publishedOn ? { datePublished: target.publishedOn } : {}),
      },
    },
  };
}

/** Google takes a person or an organisation; a country that says something does so as one. */
function typeOf({ entity }: Claimant, { kindOf }: Publisher): 'Person' | 'Organization' {
  const kind = entity === null ? null : kindOf?.(entity);
  return kind === 'organisation' || kind === 'place' ? 'Organization' : 'Person';
}
