/**
 * A member of a node past the names that a page gave: an input named `parentElement`, an image named `readyState` hide
 * the DOM's own on their form and on the document ("DOM clobbering"). What is asked of every node of a page is in
 * `article/dom.ts`; this is for the rest, which is asked of few.
 * @returns the value of a getter, or the method bound to the node
 */
export function member<T extends object, K extends keyof T & string>(node: T, name: K): T[K] {
  for (
    let proto = Object.getPrototypeOf(node) as object | null;
    proto;
    proto = Object.getPrototypeOf(proto) as object | null
  ) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (!found) continue;
    if ('value' in found) {
      const value: unknown = found.value;
      return (typeof value === 'function' ? value.bind(node) : value) as T[K];
    }
    return Reflect.get(proto, name, node) as T[K];
  }
  return node[name];
}
