/**
 * Every text a reader can see, in the document, in open shadow roots and in frames of the same origin. Runs in the
 * page and stands alone.
 */
export function visibleText(): string {
  const texts: string[] = [];
  const pending: Node[] = [document.body];
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (node.nodeType === Node.TEXT_NODE) texts.push((node as Text).data);
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(element.tagName)) continue;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const inner = (element as HTMLIFrameElement).contentDocument?.body;
      if (element.tagName === 'IFRAME' && inner) pending.push(inner);
    }
    const children = [...node.childNodes];
    const { shadowRoot } = node as Element;
    // Last in, first out: a root's text comes before the children it may slot.
    pending.push(...children.toReversed());
    if (shadowRoot) pending.push(...[...shadowRoot.childNodes].toReversed());
  }
  return texts.join('\n');
}
