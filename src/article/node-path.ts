import { documentElementOf, firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from './dom.ts';

/** Names that may stand in an XPath as they are. */
const PLAIN_NAME = /^[a-z][a-z0-9_.-]*$/;
const STEP = /^(\*|text\(\)|[a-z][a-z0-9_.-]*)\[([1-9]\d{0,5})\]$/;
/** Deepest node that a path leads to: nothing that a person reads lies deeper. */
const MAX_DEPTH = 200;

/** The test of an XPath step that a node passes: its name, `*` for a name that XPath could not spell. */
function testOf(node: Node): string {
  if (!isElement(node)) return 'text()';
  const name = tagOf(node);
  return PLAIN_NAME.test(name) ? name : '*';
}

const passes = (node: Node, test: string): boolean =>
  test === 'text()' ? isText(node) : isElement(node) && (test === '*' || tagOf(node) === test);

/** The XPath of a text node, as `/html[1]/body[1]/p[3]/text()[1]`; null for one that stands in no document, or too deep. */
export function pathOf(text: Text): string | null {
  const steps: string[] = [];
  const root = documentElementOf(text.ownerDocument);
  let node: Node = text;
  while (node !== root) {
    const parent = parentOf(node);
    if (!parent || steps.length === MAX_DEPTH) return null;
    const test = testOf(node);
    let place = 0;
    for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) {
      if (passes(child, test)) place++;
      if (child === node) break;
    }
    steps.unshift(`${test}[${place}]`);
    node = parent;
  }
  return ['', `${testOf(root)}[1]`, ...steps].join('/');
}

/**
 * The text node at a path as `pathOf` writes it; null where there is none. Nothing else of XPath is read: paths come
 * from files too, and an expression could keep a page busy for ever.
 */
export function nodeAt(document: Document, path: string): Text | null {
  const root = documentElementOf(document);
  const [before, first, ...steps] = path.split('/');
  if (!root || before !== '' || first !== `${testOf(root)}[1]` || steps.length > MAX_DEPTH) return null;
  let node: Node = root;
  for (const step of steps) {
    const [, test, place] = STEP.exec(step) ?? [];
    if (!test) return null;
    let left = Number(place);
    let child = firstChildOf(node);
    while (child && !(passes(child, test) && --left === 0)) child = nextSiblingOf(child);
    if (!child) return null;
    node = child;
  }
  return isText(node) ? node : null;
}
