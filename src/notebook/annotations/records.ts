import type { Annotation, AnnotationContent, Placement } from '../../model/index.ts';
import { foldForSearch } from '../search-text.ts';

/** What the desk's queries scan: a narrow row beside each note, so that no query reads explanations. */
export interface AnnotationRow extends Placement {
  readonly id: string;
  readonly modifiedAt: string;
  readonly state: Annotation['state'];
  /** Empty where the note has no verdict yet. */
  readonly verdict: string;
  readonly site: string;
  /** See `personKey`; empty where nobody is named. */
  readonly person: string;
  readonly personName: string;
  readonly tags: readonly string[];
  readonly addresses: readonly string[];
  readonly claimedOn: string | null;
  readonly publishedOn: string | null;
  readonly knownClaim: string | null;
  /** In the form of `foldForSearch`. */
  readonly text: string;
  /** The editor that saved last, and when the note was last set down as a revision of its own. */
  readonly session: string;
  readonly checkpointAt: string;
  /** Versions of another window that wait to be looked at. */
  readonly conflicts: number;
}

/** An earlier version of a note, or one that another window wrote meanwhile (`conflict`). */
export interface RevisionRecord {
  /** Identifies the version among all. */
  readonly key: string;
  readonly annotation: string;
  /** When it was set aside. */
  readonly keptAt: string;
  readonly conflict: boolean;
  readonly version: Annotation;
}

/** A deleted note, until it is undone or purged. */
export interface DeletedAnnotation {
  readonly id: string;
  readonly ticket: string;
  readonly annotation: Annotation;
  readonly row: AnnotationRow;
}

/** One key for one claimant: the entity where it is known, else the name as search sees it. */
function personKey(claimedBy: AnnotationContent['claimedBy']): string {
  if (!claimedBy) return '';
  if (claimedBy.entity) return `entity:${claimedBy.entity}`;
  const name = foldForSearch(claimedBy.name);
  return name === '' ? '' : `name:${name}`;
}

/** The fields of a row that follow from the note itself. */
export function rowContent(annotation: Annotation) {
  const { target, claim, claimedBy, claimedOn, verdict, explanation, sources, tags, state } = annotation;
  const searched = [
    target.title,
    target.site,
    target.selectors.quote.exact,
    claim.bn,
    claim.en,
    claimedBy?.name ?? '',
    explanation,
    ...tags,
    ...sources.flatMap(({ url, title, publisher }) => [title, publisher, url]),
  ];
  return {
    id: annotation.id,
    modifiedAt: annotation.modifiedAt,
    state,
    verdict: verdict ?? '',
    site: target.site,
    person: personKey(claimedBy),
    personName: claimedBy?.name ?? '',
    tags: [...new Set(tags)],
    addresses: [...new Set(target.addresses)],
    claimedOn,
    publishedOn: target.publishedOn,
    knownClaim: annotation.knownClaim,
    text: foldForSearch(searched.join('\n')),
  };
}
