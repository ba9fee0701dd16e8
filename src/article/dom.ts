/**
 * Reading nodes past names that a page may have put over them: `<input name="parentNode">` in a form hides the
 * form's own property. In browsers the getters of the prototypes are used; elsewhere (linkedom) plain properties.
 */
const native = typeof Node === 'undefined' || typeof Element === 'undefined' ? null : { Node, Element };

function getter<T>(prototype: object | undefined, name: string): (node: Node) => T {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get
    ? (node) => get.call(node) as T
    : (node) => (node as unknown as Readonly<Record<string, T>>)[name] as T;
}

export const parentOf = getter<ParentNode | null>(native?.Node.prototype, 'parentNode');
export const firstChildOf = getter<ChildNode | null>(native?.Node.prototype, 'firstChild');
export const nextSiblingOf = getter<ChildNode | null>(native?.Node.prototype, 'nextSibling');
/** The shadow root of an element if it is open; null, or undefined where there are none (linkedom). */
export const shadowRootOf = getter<ShadowRoot | null | undefined>(native?.Element.prototype, 'shadowRoot');
const nodeTypeOf = getter<number>(native?.Node.prototype, 'nodeType');
const localName = getter<string>(native?.Element.prototype, 'localName');

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export const isText = (node: Node): node is Text => nodeTypeOf(node) === TEXT_NODE;
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === ELEMENT_NODE;

/** Name of an element in lower case. */
export const tagOf = (element: Element): string => localName(element).toLowerCase();

/** An attribute's value, or the empty string. */
export const attributeOf = (element: Element, name: string): string =>
  (native
    ? native.Element.prototype.getAttribute.call(element, name)
    : (element as Element).getAttribute(name)) ?? '';

export const hasAttribute = (element: Element, name: string): boolean =>
  native ? native.Element.prototype.hasAttribute.call(element, name) : element.hasAttribute(name);

export const documentElementOf = getter<Element | null>(
  typeof Document === 'undefined' ? undefined : Document.prototype,
  'documentElement',
);

/** The page's `<body>`, which `document.body` does not give on a page with `<img name="body">`. */
export function bodyOf(document: Document): Element | null {
  const html = documentElementOf(document);
  for (let child = html && firstChildOf(html); child; child = nextSiblingOf(child))
    if (isElement(child) && tagOf(child) === 'body') return child;
  return null;
}

/** Elements that match, past clobbered names of the document. */
export function queryAll(document: Document, selector: string): Element[] {
  const own = typeof Document === 'undefined' ? undefined : Document.prototype.querySelectorAll;
  return [...(own ? own.call(document, selector) : document.querySelectorAll(selector))];
}
