/**
 * Reading the DOM past the page's reach. A form with an input named `firstChild`, an image named `querySelectorAll`:
 * such names hide the DOM's own members on the form and on the document ("DOM clobbering"). The getters are therefore
 * taken from the prototypes, which no name can hide.
 */

type Getter = (this: object) => unknown;
const getters = new Map<string, Getter>();

/** The getter or method of that name on the nearest prototype that has it. */
function own(node: object, name: string): Getter | undefined {
  for (let proto: unknown = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    const member: unknown = 'value' in found ? found.value : Reflect.get(found, 'get');
    return typeof member === 'function' ? (member as Getter) : undefined;
  }
  return undefined;
}

/** Members of Node and Element are the same for every node, so one look-up a name serves all. */
function get(node: object, name: string): unknown {
  let getter = getters.get(name);
  if (!getter) {
    getter = own(node, name);
    if (!getter) return null;
    getters.set(name, getter);
  }
  return getter.call(node);
}

export const firstChildOf = (node: Node) => get(node, 'firstChild') as Node | null;
export const nextSiblingOf = (node: Node) => get(node, 'nextSibling') as Node | null;
export const parentOf = (node: Node) => get(node, 'parentNode') as Node | null;
export const isText = (node: Node): node is Text => get(node, 'nodeType') === 3;
export const isElement = (node: Node): node is Element => get(node, 'nodeType') === 1;
/** Upper case in HTML and SVG alike. */
export const tagOf = (element: Element) => (get(element, 'tagName') as string).toUpperCase();
export const shadowOf = (element: Element) => get(element, 'shadowRoot') as ShadowRoot | null;
/** All text below a node, silent elements included. */
export const rawTextOf = (node: Node) => (get(node, 'textContent') as string | null) ?? '';

/** An attribute's value; null where there is none. */
export function attributeOf(element: Element, name: string): string | null {
  const method = (getters.get('getAttribute') ?? own(element, 'getAttribute')) as (
    this: object,
    name: string,
  ) => unknown;
  getters.set('getAttribute', method as Getter);
  return method.call(element, name) as string | null;
}

/** `querySelectorAll` on a document, which named images and forms can hide. */
export function queryAll(document: Document, selector: string): Element[] {
  const method = own(document, 'querySelectorAll') as
    | ((this: object, selector: string) => NodeListOf<Element>)
    | undefined;
  return method ? [...method.call(document, selector)] : [];
}

/** The root element of a document. */
export const rootOf = (document: Document) =>
  (own(document, 'documentElement')?.call(document) ?? null) as Element | null;

/** `body` of a document. */
export const bodyOf = (document: Document) => (own(document, 'body')?.call(document) ?? null) as Element | null;
