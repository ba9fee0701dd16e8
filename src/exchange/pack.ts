import { stringify } from 'yaml';
import type { Annotation, Claim, Day, Entity, SourceDocument, VerdictScale } from '../model/index.ts';
import { lacksForReview, type RequiredField } from './claim-review/write.ts';
import type { Publisher } from './publisher.ts';
import { hashOf } from './stable-id.ts';
import { verdictOf } from './verdict-words.ts';

/** What the pack says of itself. */
export interface PackAbout {
  readonly id: string;
  readonly title: string;
  readonly licence?: string;
  readonly maintainers?: readonly string[];
}

/** Why a note is not in the pack: what it lacks of a review, a claim in Bengali, a publisher's name, or that it is a draft. */
export type PackLack = RequiredField | 'claim.bn' | 'publisher' | 'ready';

/** What is known of the ids that notes name. */
export interface PackKnown {
  /** Claimants: a pack names them itself, so that it stands alone and adds to the packs that describe them. */
  readonly entities: ReadonlyMap<string, Pick<Entity, 'id' | 'kind' | 'label'>>;
  /** Claims that the packs beside this one have: relations to others are left out. */
  claim(id: string): boolean;
}

export interface WrittenPack {
  /** A single-file pack, ready for `pack check`. */
  readonly yaml: string;
  readonly packed: number;
  readonly lacking: readonly { readonly id: string; readonly lacks: readonly PackLack[] }[];
}

/**
 * Notes in state `ready` as a pack: a claim each with its review, the article it was found in as a document, and its
 * claimant as an entity where `known` has it. Other ids are left out, since a pack that names an unknown id is refused.
 */
export function writePack(
  annotations: readonly Annotation[],
  scale: VerdictScale,
  publisher: Publisher,
  about: PackAbout,
  known: PackKnown,
): WrittenPack {
  const lacking: { id: string; lacks: PackLack[] }[] = [];
  const documents = new Map<string, SourceDocument>();
  const entities = new Map<string, unknown>();
  const claims: unknown[] = [];
  for (const annotation of annotations) {
    const lacks = lacksForPack(annotation, scale, publisher);
    if (lacks.length > 0) {
      lacking.push({ id: annotation.id, lacks });
      continue;
    }
    const claimant = known.entities.get(annotation.claimedBy?.entity ?? '');
    if (claimant) entities.set(claimant.id, { id: claimant.id, kind: claimant.kind, label: claimant.label });
    const article = documentOf(annotation);
    documents.set(article.id, article);
    claims.push(claimOf(annotation, scale, publisher, article.id, known));
  }
  const head = {
    id: about.id,
    title: { bn: about.title },
    ...(about.licence ? { licence: about.licence } : {}),
    ...(about.maintainers?.length ? { maintainers: about.maintainers } : {}),
  };
  const pack = {
    ...head,
    ...(entities.size > 0 ? { entities: [...entities.values()] } : {}),
    claims,
    documents: [...documents.values()],
  };
  return {
    yaml: stringify(pack, { lineWidth: 0, aliasDuplicateObjects: false }),
    packed: claims.length,
    lacking,
  };
}

/** What a note lacks to go into a pack; empty where nothing is missing. */
export function lacksForPack(annotation: Annotation, scale: VerdictScale, publisher: Publisher): PackLack[] {
  const lacks: PackLack[] = lacksForReview(annotation, scale, publisher);
  if (annotation.claim.bn.trim() === '' && !lacks.includes('claimReviewed')) lacks.push('claim.bn');
  if (publisher.name === '') lacks.push('publisher');
  if (annotation.state !== 'ready') lacks.push('ready');
  return lacks;
}

function documentOf({ target }: Annotation): SourceDocument {
  const address = target.addresses[0] ?? target.url;
  return {
    id: `article-${hashOf(address).slice(0, 16)}`,
    title: { bn: target.title.trim() || target.url },
    publisher: { bn: target.site },
    url: target.url,
    ...(target.publishedOn ? { publishedOn: target.publishedOn } : {}),
  };
}

function claimOf(
  annotation: Annotation,
  scale: VerdictScale,
  publisher: Publisher,
  article: string,
  known: PackKnown,
): Partial<Claim> & { reviews: unknown[] } {
  const { id, claim, claimedBy, claimedOn, knownClaim, modifiedAt, target } = annotation;
  const verdict = verdictOf(scale, annotation.verdict)!;
  const statedOn: Day | null = claimedOn ?? target.publishedOn;
  return {
    id: `note-${id}`,
    text: { bn: claim.bn.trim(), ...(claim.en.trim() ? { en: claim.en.trim() } : {}) },
    ...(claimedBy?.entity && known.entities.has(claimedBy.entity) ? { saidBy: [claimedBy.entity] } : {}),
    ...(statedOn ? { statedOn } : {}),
    reportedIn: [article],
    reviews: [
      {
        publisher: { bn: publisher.name },
        url: publisher.reviewUrl(annotation) ?? '',
        rating: {
          label: verdict.label,
          ...(verdict.rating === null ? {} : { value: verdict.rating, best: 5, worst: 1 }),
        },
        reviewedOn: modifiedAt.slice(0, 10),
      },
    ],
    ...(knownClaim && known.claim(knownClaim) ? { relations: [{ kind: 'repeats', claim: knownClaim }] } : {}),
  };
}
