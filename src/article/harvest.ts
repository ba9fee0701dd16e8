import type { Block } from '../model/index.ts';
import { BlockText } from './block-text.ts';
import { hasAttribute, isElement, isText, shadowRootOf, tagOf } from './dom.ts';
import { BODY_SIGN, type BodySign, bodySignOf, isSkipped, looksLikeFurniture } from './element-signs.ts';
import { type ShownChildren, shownChildren } from './shown-children.ts';
import { type Weight, weigh } from './weight.ts';

/**
 * A block element of the page, in document order. `parent` is its index in the harvest, -1 at the root; those within
 * it are the ones after it up to `end`.
 */
export interface HarvestedElement {
  readonly element: Element;
  readonly parent: number;
  readonly end: number;
  readonly furniture: boolean;
  readonly sign: BodySign;
}

/** A block of text of the page, article or not. */
export interface HarvestedBlock extends Weight {
  readonly kind: Block['kind'];
  /** Heading level 1 to 6, or 0. */
  readonly level: number;
  readonly holder: number;
  readonly text: BlockText;
}

export interface Harvest {
  readonly elements: readonly HarvestedElement[];
  readonly blocks: readonly HarvestedBlock[];
  /** The open shadow roots met on the way, no more than a page has for its text. */
  readonly roots: readonly ShadowRoot[];
}

const INLINE_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small ' +
    'slot span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const KIND_OF_TAG: Readonly<Record<string, Block['kind']>> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'cell',
  th: 'cell',
};

/** A block longer than this is cut at the next space: no message and no step of work may grow without bound. */
const MAX_BLOCK_UNITS = 20_000;
/** Text taken in one step, in UTF-16 units. */
const STEP_UNITS = 20_000;
/** Most shadow roots that are told of: each is observed for changes, and icons and buttons may have thousands. */
const MAX_ROOTS = 500;

interface OpenElement {
  readonly next: ShownChildren;
  /** Index of the block element it is or stands in. */
  readonly holder: number;
  readonly kind: Block['kind'];
  readonly level: number;
  readonly link: boolean;
  readonly block: boolean;
}

/**
 * Takes up all text of `root` in blocks, with the block elements they stand in. A generator: each step is short,
 * and between steps the caller may let the page go on.
 */
export function* harvest(root: Element): Generator<undefined, Harvest> {
  const elements: (HarvestedElement & { end: number })[] = [
    { element: root, parent: -1, end: 0, furniture: false, sign: BODY_SIGN.none },
  ];
  const blocks: HarvestedBlock[] = [];
  const open: OpenElement[] = [
    {
      next: shownChildren(root, tagOf(root)),
      holder: 0,
      kind: 'paragraph',
      level: 0,
      link: false,
      block: true,
    },
  ];
  const roots: ShadowRoot[] = [];
  let text = new BlockText();

  const close = (within: OpenElement): void => {
    const { kind, level, holder } = within;
    if (text.length > 0) blocks.push({ kind, level, holder, text, ...weigh(text, level) });
    text = new BlockText();
  };

  function* take(node: Text, within: OpenElement): Generator<undefined, void> {
    const data = node.data;
    for (let at = 0; at < data.length; ) {
      let to = Math.min(data.length, at + STEP_UNITS);
      if (text.length + (to - at) > MAX_BLOCK_UNITS) {
        const room = Math.max(0, MAX_BLOCK_UNITS - text.length);
        const space = data.slice(at + room, at + room + STEP_UNITS).search(/\s/);
        to = Math.min(data.length, at + room + (space < 0 ? STEP_UNITS : space));
      }
      text.add(node, data, at, to, within.link);
      if (text.length >= MAX_BLOCK_UNITS) close(within);
      at = to;
      if (at < data.length) yield;
    }
  }

  const enter = (element: Element, tag: string, within: OpenElement): OpenElement => {
    const next = shownChildren(element, tag);
    const shadow = shadowRootOf(element);
    if (shadow && roots.length < MAX_ROOTS) roots.push(shadow);
    if (INLINE_TAGS.has(tag)) return { ...within, next, block: false, link: within.link || tag === 'a' };
    close(within);
    const heading = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    const own = KIND_OF_TAG[tag];
    const holder = elements.length;
    elements.push({
      element,
      parent: within.holder,
      end: holder,
      furniture: looksLikeFurniture(element),
      sign: bodySignOf(element),
    });
    const inherited = tag === 'p' && within.kind === 'cell' ? 'paragraph' : within.kind;
    return {
      next,
      holder,
      kind: heading ? 'heading' : (own ?? inherited),
      level: heading || within.level,
      link: within.link,
      block: true,
    };
  };

  while (open.length > 0) {
    const within = open.at(-1)!;
    const node = within.next();
    if (!node) {
      if (within.block) {
        close(within);
        elements[within.holder]!.end = elements.length;
      }
      open.pop();
      continue;
    }
    if (isText(node)) yield* take(node, within);
    else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'br') {
        if (text.endsInBreak) close(within);
        else text.addBreak();
      } else if (tag === 'hr') close(within);
      else if (!isSkipped(node, tag) && !(tag === 'dialog' && !hasAttribute(node, 'open')))
        open.push(enter(node, tag, within));
    }
    yield;
  }
  return { elements, blocks, roots };
}
