import { attributeOf, hasAttribute, tagOf } from './dom.ts';
import { BODY_NAMES, SKIPPED_ROLES, SKIPPED_TAGS, SOFT_NAMES, SOFT_PAIRS } from './furniture.ts';

/** How sure the markup is that an element is the article's body. */
export const BODY_SIGN = { none: 0, main: 1, article: 2, named: 3, itemprop: 4 } as const;
export type BodySign = (typeof BODY_SIGN)[keyof typeof BODY_SIGN];

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const MAX_NAME = 1_000;

/** Words of `class` and `id` in lower case, split also at camel case. */
function nameWords(element: Element): string[] {
  const name = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`.slice(0, MAX_NAME);
  if (name === ' ') return [];
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

const inPairs = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word, i) => set.has(word) || (i + 1 < words.length && set.has(`${word}-${words[i + 1]}`)));

/** Whether an element and all in it is left out: furniture by nature, editable, or hidden by its own markup. */
export function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED_TAGS.has(tag)) return true;
  if (hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true') return true;
  if (hasAttribute(element, 'contenteditable') && attributeOf(element, 'contenteditable') !== 'false')
    return true;
  if (SKIPPED_ROLES.has(attributeOf(element, 'role'))) return true;
  const style = attributeOf(element, 'style');
  return style !== '' && HIDDEN_STYLE.test(style);
}

/** Whether an element looks like furniture: believed only if it holds little of the page's prose. */
export function looksLikeFurniture(element: Element): boolean {
  const words = nameWords(element);
  return words.some((word) => SOFT_NAMES.has(word)) || inPairs(words, SOFT_PAIRS);
}

export function bodySignOf(element: Element): BodySign {
  if (attributeOf(element, 'itemprop').split(/\s+/).includes('articleBody')) return BODY_SIGN.itemprop;
  if (inPairs(nameWords(element), BODY_NAMES)) return BODY_SIGN.named;
  const tag = tagOf(element);
  if (tag === 'article' || attributeOf(element, 'role') === 'article') return BODY_SIGN.article;
  return tag === 'main' || attributeOf(element, 'role') === 'main' ? BODY_SIGN.main : BODY_SIGN.none;
}
