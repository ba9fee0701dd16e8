import type { NoteSummary } from '../../messages/index.ts';
import type { DeskAnnotation } from '../../notebook/index.ts';

/** Most that a row of the desk shows of a text, in UTF-16 units. */
const CLIP = 400;

const clip = (text: string): string =>
  text.length <= CLIP ? text : `${text.slice(0, CLIP).replace(/[\ud800-\udbff]$/, '')}…`;

/** A note as the desk lists it. */
export function summaryOf({ annotation, placement, conflicts }: DeskAnnotation): NoteSummary {
  const { id, revision, modifiedAt, state, verdict, claim, claimedBy, claimedOn, tags, target } = annotation;
  return {
    id,
    revision,
    modifiedAt,
    state,
    verdict,
    claim: { bn: clip(claim.bn), en: clip(claim.en) },
    quote: clip(target.selectors.quote.exact),
    claimedBy,
    claimedOn,
    title: clip(target.title),
    site: target.site,
    tags,
    placement,
    conflicts,
  };
}
