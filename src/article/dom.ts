/**
 * Reading the DOM past the page's reach. A form with an input named `firstChild`, an image named `querySelectorAll`:
 * such names hide the DOM's own members on the form and on the document ("DOM clobbering"). The getters are therefore
 * taken from the prototypes, which no name can hide. In a browser they are taken once, when the script starts, so that
 * the engine can call them directly; in Node there are no prototypes before there is a node.
 */

type Getter = (this: object) => unknown;
type Method = (this: object, argument: string) => unknown;

/** A getter or method of that name on the nearest prototype that has it. */
function memberOf(proto: unknown, name: string): Getter | undefined {
  for (let at = proto; at; at = Object.getPrototypeOf(at) as unknown) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (!found) continue;
    const member: unknown = 'value' in found ? found.value : Reflect.get(found, 'get');
    return typeof member === 'function' ? (member as Getter) : undefined;
  }
  return undefined;
}

const inBrowser = typeof Element === 'function' && typeof Document === 'function';

/** Members of Node and Element are the same for every node, so one look-up a name serves all. */
function take(name: string): Getter {
  if (inBrowser) return memberOf(Element.prototype, name) ?? (() => null);
  let found: Getter | undefined;
  return function (this: object) {
    found ??= memberOf(Object.getPrototypeOf(this), name);
    return found ? found.call(this) : null;
  };
}

/** As {@link take}, for members of Document. */
function takeOfDocument(name: string): Getter {
  if (inBrowser) return memberOf(Document.prototype, name) ?? (() => null);
  return function (this: object) {
    return memberOf(Object.getPrototypeOf(this), name)?.call(this);
  };
}

/** A method of Element or Document that takes a string. */
function takeMethod(kind: 'Element' | 'Document', name: string): Method {
  if (inBrowser) return memberOf((kind === 'Element' ? Element : Document).prototype, name) as Method;
  let found: Method | undefined;
  return function (this: object, argument: string) {
    found ??= memberOf(Object.getPrototypeOf(this), name) as Method;
    return found.call(this, argument);
  };
}

const firstChild = take('firstChild');
const firstElementChild = take('firstElementChild');
const nextSibling = take('nextSibling');
const parentNode = take('parentNode');
const nodeType = take('nodeType');
const tagName = take('tagName');
const shadowRoot = take('shadowRoot');
const textContent = take('textContent');
const className = take('className');
const id = take('id');
const attributeNames = take('getAttributeNames');
const getAttribute = takeMethod('Element', 'getAttribute');
const firstBelow = takeMethod('Element', 'querySelector');
const belowByTag = takeMethod('Element', 'getElementsByTagName');
const inDocumentByTag = takeMethod('Document', 'getElementsByTagName');
const compare = takeMethod('Element', 'compareDocumentPosition') as unknown as (this: Node, other: Node) => number;
const inDocument = takeMethod('Document', 'querySelectorAll');
const documentElement = takeOfDocument('documentElement');
const documentBody = takeOfDocument('body');

export const firstChildOf = (node: Node) => firstChild.call(node) as Node | null;
export const firstElementOf = (element: Element) => firstElementChild.call(element) as Element | null;
export const nextSiblingOf = (node: Node) => nextSibling.call(node) as Node | null;
export const parentOf = (node: Node) => parentNode.call(node) as Node | null;
/** 1 for elements, 3 for text. */
export const typeOf = (node: Node) => nodeType.call(node) as number;
export const isText = (node: Node): node is Text => nodeType.call(node) === 3;
export const isElement = (node: Node): node is Element => nodeType.call(node) === 1;
/** As the document has it: upper case for HTML, as written for SVG and XHTML. */
export const rawTagOf = (element: Element) => tagName.call(element) as string;
/** Upper case in HTML and SVG alike. */
export const tagOf = (element: Element) => rawTagOf(element).toUpperCase();
export const shadowOf = (element: Element) => shadowRoot.call(element) as ShadowRoot | null;
/** The nodes of the host that a slot shows; none outside of shadow roots, or where the slot shows its own children. */
export const assignedOf = (slot: Element) =>
  (memberOf(Object.getPrototypeOf(slot), 'assignedNodes')?.call(slot) ?? []) as Node[];
/** All text below a node, silent elements included. */
export const rawTextOf = (node: Node) => (textContent.call(node) as string | null) ?? '';

/** The class attribute of an HTML element; empty where there is none. */
export function classOf(element: Element): string {
  const name = className.call(element);
  return typeof name === 'string' ? name : (attributeOf(element, 'class') ?? '');
}

/** The id; empty where there is none. */
export const idOf = (element: Element) => id.call(element) as string;

export const attributeNamesOf = (element: Element) => attributeNames.call(element) as string[];

/** An attribute's value; null where there is none. */
export const attributeOf = (element: Element, name: string) => getAttribute.call(element, name) as string | null;

/** The document's elements with a tag, in order and live. The browser finds them without comparing selectors. */
export const elementsOf = (document: Document, tag: string) =>
  inDocumentByTag.call(document, tag) as HTMLCollectionOf<Element>;

/** `querySelectorAll` on a document, which named images and forms can hide. */
export function queryAll(document: Document, selector: string): Element[] {
  const list = inDocument.call(document, selector) as NodeListOf<Element>;
  const found: Element[] = [];
  for (let i = 0; i < list.length; i++) found.push(list[i]!);
  return found;
}

/** Sorts nodes as they stand in the document. */
export const inOrder = (a: Node, b: Node): number => (compare.call(a, b) & 4 ? -1 : 1);

/** True where a selector finds an element below an element. */
export const holds = (element: Element, selector: string) => firstBelow.call(element, selector) !== null;

/** How many elements with a tag are below an element. */
export const countTags = (element: Element, tag: string) => (belowByTag.call(element, tag) as HTMLCollection).length;

/** The root element of a document. */
export const rootOf = (document: Document) => (documentElement.call(document) ?? null) as Element | null;

/** `body` of a document. */
export const bodyOf = (document: Document) => (documentBody.call(document) ?? null) as Element | null;

/**
 * The node after another in document order, below `top`; null after the last.
 * @param descends whether what is below the node itself is still to come
 */
export function nextBelow(top: Node, node: Node, descends = true): Node | null {
  const child = descends ? firstChildOf(node) : null;
  if (child) return child;
  let at: Node | null = node;
  while (at && at !== top && !nextSiblingOf(at)) at = parentOf(at);
  return at && at !== top ? nextSiblingOf(at) : null;
}

/** Goes through the text nodes below a node in document order, as long as `visit` says so. The browser does the walking. */
export function eachText(document: Document, root: Node, visit: (text: Text) => boolean): void {
  const make = memberOf(Object.getPrototypeOf(document), 'createTreeWalker') as Document['createTreeWalker'];
  const walker = make.call(document, root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!visit(node as Text)) return;
}

/** True where an element below hosts an open shadow root. */
export function shadowsBelow(root: Element): boolean {
  for (const element of belowByTag.call(root, '*') as HTMLCollectionOf<Element>) if (shadowOf(element)) return true;
  return false;
}
