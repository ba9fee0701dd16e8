import { BODY_SIGN } from './element-signs.ts';
import type { Harvest, HarvestedBlock } from './harvest.ts';
import { sumUp } from './prose.ts';

/** Least prose of an article, in letters: in an element that is marked as one, on a page that says it is one, elsewhere. */
const LEAST_IN_ELEMENT = 80;
const LEAST_ON_PAGE = 250;
const LEAST_UNSIGNED = 300;
/** Least prose of each article on a page with several (infinite scroll), so that teasers are none. */
const LEAST_AMONG_SEVERAL = 350;
/** Share of the page's prose that elements with a sign must hold together to be believed. */
const SIGNED_SHARE = 0.5;
/** Share of its parent's prose at which a child is taken for the parent. */
const DESCENT_SHARE = 0.9;
/** An article is mostly prose; a front page is mostly links. */
const PROSE_SHARE = 0.55;

const SIGNS = [BODY_SIGN.itemprop, BODY_SIGN.named, BODY_SIGN.article, BODY_SIGN.main] as const;

/** Whether the element at `index` is, or stands in, the one at `ancestor`. */
export const isWithin = (harvest: Harvest, index: number, ancestor: number): boolean =>
  index >= ancestor && index < harvest.elements[ancestor]!.end;

/**
 * Indices of the elements that hold the bodies of the page's articles, in document order; empty where there is none.
 * `signed` says that the page's metadata call it an article.
 */
export function findBodies(
  harvest: Harvest,
  blocks: readonly HarvestedBlock[],
  signed: boolean,
): readonly number[] {
  const kept: Harvest = { ...harvest, blocks };
  const prose = sumUp(kept, 'prose');
  const linked = sumUp(kept, 'linked');
  const isProse = (i: number): boolean => prose[i]! >= (prose[i]! + linked[i]!) * PROSE_SHARE;
  const total = prose[0]!;

  for (const sign of SIGNS) {
    const bearers: number[] = [];
    harvest.elements.forEach((element, i) => {
      if (element.sign !== sign || prose[i]! < LEAST_IN_ELEMENT || !isProse(i)) return;
      const last = bearers.at(-1);
      if (last === undefined || !isWithin(harvest, i, last)) bearers.push(i);
      else if (prose[i]! >= prose[last]! * DESCENT_SHARE) bearers[bearers.length - 1] = i;
    });
    const held = bearers.reduce((sum, i) => sum + prose[i]!, 0);
    if (held < total * SIGNED_SHARE) continue;
    const articles = bearers.filter((i) => prose[i]! >= LEAST_AMONG_SEVERAL);
    if (articles.length > 1) return sameParts(harvest, articles);
    const largest = bearers.reduce((best, i) => (prose[i]! > prose[best]! ? i : best), bearers[0]!);
    if (bearers.length === 1 || prose[largest]! >= held * SIGNED_SHARE) return [largest];
    return sign === BODY_SIGN.named ? [parentOfAll(harvest, bearers)] : [];
  }
  const root = descend(harvest, prose);
  return prose[root]! >= (signed ? LEAST_ON_PAGE : LEAST_UNSIGNED) && isProse(root) ? [root] : [];
}

/** Elements with one parent and the same class are the parts of one article, cut by adverts: their parent stands for them. */
function sameParts(harvest: Harvest, bearers: readonly number[]): readonly number[] {
  const parents = new Set(bearers.map((i) => harvest.elements[i]!.parent));
  const parts = bearers.every((i) => harvest.elements[i]!.sign === BODY_SIGN.named);
  return parts && parents.size === 1 && bearers.length > 1 ? [[...parents][0]!] : bearers;
}

/** The innermost element that holds all of these, which are in document order. */
function parentOfAll(harvest: Harvest, indices: readonly number[]): number {
  let at = indices[0]!;
  while (at > 0 && !isWithin(harvest, indices.at(-1)!, at)) at = harvest.elements[at]!.parent;
  return at;
}

/** From the page's root down to where the prose divides. */
function descend(harvest: Harvest, prose: Float64Array): number {
  let at = 0;
  for (let i = 1; i < prose.length; i++)
    if (harvest.elements[i]!.parent === at && prose[i]! > 0 && prose[i]! >= prose[at]! * DESCENT_SHARE)
      at = i;
  return at;
}
