import { firstChildOf, nextSiblingOf, parentOf, shadowRootOf } from './dom.ts';

/** Gives the nodes that stand directly in an element one after another, at last null. */
export type ShownChildren = () => Node | null;

/**
 * The children of an element as the page shows them (the flat tree of CSS Scoping): those of its shadow root where it
 * has an open one, and in a slot what was assigned to it. Nodes that leave while the page goes on end their level.
 */
export function shownChildren(element: Element, tag: string): ShownChildren {
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (assigned && assigned.length > 0) {
    let at = 0;
    return () => assigned[at++] ?? null;
  }
  const parent: ParentNode = shadowRootOf(element) ?? element;
  let last: Node | null = null;
  return () => {
    if (last && parentOf(last) !== parent) return null;
    last = last ? nextSiblingOf(last) : firstChildOf(parent);
    return last;
  };
}
