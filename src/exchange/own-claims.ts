import type { Annotation, Bilingual, Claim, KeptReview, OwnReview, VerdictScale } from '../model/index.ts';
import { verdictOf } from './verdict-words.ts';

/** A claim that the reader's own notebook holds, with the verdict on it. */
export interface OwnClaim {
  readonly claim: Claim;
  readonly review: OwnReview;
  /** Addresses of the article that the note is on, or of the review itself: there the claim is no news. */
  readonly at: readonly string[];
}

/** Longest part of an explanation that a card shows, in UTF-16 units. */
const MAX_EXCERPT = 600;

/** Where an own claim's record lies: the kind and UUID that its id is made of; null for ids of other sources. */
export function ownRecordOf(id: string): { kind: OwnReview['kind']; id: string } | null {
  const [, kind, uuid] = /^(note|kept)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(id) ?? [];
  return uuid ? { kind: kind as OwnReview['kind'], id: uuid } : null;
}

/** The claim of a review that the reader kept. */
export function claimOfKept(review: KeptReview): OwnClaim {
  const { id, claim, claimant, claimedOn, publisher, title, url, rating, reviewedOn } = review;
  return {
    claim: claimWith(`kept-${id}`, inBoth(claim), claimedOn),
    review: {
      kind: 'kept',
      id,
      label: inBoth(rating.label || `${rating.value}/${rating.best ?? 5}`),
      ...(rating.value === null ? {} : { value: rating.value }),
      ...(rating.best === null ? {} : { best: rating.best }),
      claimant,
      publisher,
      title,
      url,
      reviewedOn,
      excerpt: '',
    },
    at: [url],
  };
}

/**
 * The claim of a note; null where the note has no claim or no verdict of the scale. Its id is the one that a pack
 * gives it, so that a desk's own published claim and its note are one.
 */
export function claimOfNote(note: Annotation, scale: VerdictScale): OwnClaim | null {
  const verdict = verdictOf(scale, note.verdict);
  const [bn, en] = [note.claim.bn.trim(), note.claim.en.trim()];
  if (!verdict || (bn === '' && en === '')) return null;
  const text: Bilingual = { bn: bn || en, ...(en ? { en } : {}) };
  return {
    claim: {
      ...claimWith(`note-${note.id}`, text, note.claimedOn ?? note.target.publishedOn),
      saidBy: note.claimedBy?.entity ? [note.claimedBy.entity] : [],
    },
    review: {
      kind: 'note',
      id: note.id,
      label: verdict.label,
      ...(verdict.rating === null ? {} : { value: verdict.rating, best: 5 }),
      claimant: note.claimedBy?.name ?? '',
      publisher: '',
      title: '',
      url: null,
      reviewedOn: note.modifiedAt.slice(0, 10),
      excerpt: note.explanation.slice(0, MAX_EXCERPT),
    },
    at: [note.target.url, ...note.target.addresses],
  };
}

/** Whether a reading finds one own claim where it found the other: the same words, under the same verdict. */
export const isFoundAs = (one: OwnClaim | null, other: OwnClaim | null): boolean => {
  const found = (own: OwnClaim | null) => own && [own.claim, own.review.label, own.at];
  return JSON.stringify(found(one)) === JSON.stringify(found(other));
};

const claimWith = (id: string, text: Bilingual, statedOn: string | null): Claim => ({
  id,
  text,
  saidBy: [],
  deniedBy: [],
  about: [],
  ...(statedOn ? { statedOn } : {}),
  reportedIn: [],
  reviews: [],
  relations: [],
});

/** Words of one language, whichever it is, as cards take them. */
const inBoth = (words: string): Bilingual =>
  /[\u0980-\u09ff]/.test(words) ? { bn: words } : { bn: words, en: words };
