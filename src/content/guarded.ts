import { attributeOf, firstChildOf, isElement, isText, nextBelow, parentOf, tagOf } from '../article/dom';
import { member } from './member';

/** A rule took longer than a page can wait. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

export interface GuardLimits {
  /** Of an element's text so many characters are read. */
  readonly letters: number;
  /** One question may bring so many elements: the library compares each with each. */
  readonly elements: number;
  /** When to give up, on the clock of `now`. */
  readonly until: number;
  readonly now: () => number;
  /** Texts that were read before, to be shared by rules that run one after the other. */
  readonly texts?: Map<Node, string>;
  /** Patterns of the rule that may take long. */
  readonly steep?: readonly RegExp[];
}

const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;
/** Every so many steps the clock is looked at. */
const STEPS = 64;
/** A pattern is tried on so many letters of a text first, and then on twice as many while that takes no longer than this. */
const FIRST_TRY = 8;
const QUICK_MS = 2;

/**
 * The page as the library of selectors may see it: what it reads is counted and cut, names that the page gave to form
 * fields do not hide the DOM's own members, and where it takes too long it is stopped by {@link TooSlow}. Only what
 * the library asks of an element is here.
 */
export class Guarded {
  /** The page's own node. */
  readonly node: Element | Document;
  private readonly guard: Guard;

  constructor(node: Element | Document, guard: Guard) {
    this.node = node;
    this.guard = guard;
  }

  querySelectorAll(css: string): Guarded[] {
    return this.guard.wrapAll(member(this.node, 'querySelectorAll')(css));
  }

  matches(css: string): boolean {
    this.guard.step();
    return isElement(this.node) && member(this.node, 'matches')(css);
  }

  get children(): Guarded[] {
    return this.guard.wrapAll(member(this.node, 'children'));
  }

  get nextElementSibling(): Guarded | null {
    return isElement(this.node) ? this.guard.wrap(member(this.node, 'nextElementSibling')) : null;
  }

  get parentElement(): Guarded | null {
    const parent = parentOf(this.node);
    return parent && isElement(parent) ? this.guard.wrap(parent) : null;
  }

  get textContent(): string {
    return this.guard.textOf(this.node);
  }

  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    if (!isElement(this.node)) return [];
    return Array.from(member(this.node, 'attributes'), ({ name, value }) => ({ name, value: this.guard.cut(value) }));
  }

  getAttribute(name: string): string | null {
    const value = isElement(this.node) ? attributeOf(this.node, name) : null;
    return value === null ? null : this.guard.cut(value);
  }

  get ownerDocument(): { readonly defaultView: object } {
    return { defaultView: this.guard.view };
  }
}

/** Hands out one guarded element for each of the page's. */
export class Guard {
  /** What the library asks of a window. */
  readonly view: object;
  private readonly limits: GuardLimits;
  private readonly known = new Map<Node, Guarded>();
  private steps = 0;

  constructor(window: Window, limits: GuardLimits) {
    this.limits = limits;
    this.view = {
      location: window.location,
      getComputedStyle: ({ node }: Guarded, pseudo?: string) => {
        this.look();
        const style = window.getComputedStyle(node as Element, pseudo) as unknown as Record<string, string | undefined>;
        // A background may be a picture of a megabyte, written out.
        return new Proxy({}, { get: (_, name) => this.cut(style[String(name)] ?? '') });
      },
    };
  }

  step(): void {
    if (++this.steps % STEPS === 0) this.look();
  }

  wrap<T extends Element | Document | null>(node: T): T extends null ? null : Guarded;
  wrap(node: Element | Document | null): Guarded | null {
    if (!node) return null;
    this.step();
    let guarded = this.known.get(node);
    if (!guarded) this.known.set(node, (guarded = new Guarded(node, this)));
    return guarded;
  }

  wrapAll(nodes: ArrayLike<Element>): Guarded[] {
    if (nodes.length > this.limits.elements) throw new TooSlow();
    return Array.from(nodes, (node) => this.wrap(node));
  }

  /** Attributes may hold pictures of a megabyte. */
  cut(text: string): string {
    this.look();
    return this.tried(text.slice(0, this.limits.letters));
  }

  textOf(top: Node): string {
    this.look();
    return this.tried(this.limits.texts?.get(top) ?? this.read(top));
  }

  private read(top: Node): string {
    let text = '';
    let node = firstChildOf(top);
    while (node && text.length < this.limits.letters) {
      this.step();
      if (isText(node)) text += node.data;
      node = nextBelow(top, node, !(isElement(node) && SILENT.test(tagOf(node))));
    }
    text = text.slice(0, this.limits.letters);
    this.limits.texts?.set(top, text);
    return text;
  }

  /** Nothing stops a pattern that runs, and one with three endless parts has hours to do with 2,000 letters. */
  private tried(text: string): string {
    const { steep = [], now } = this.limits;
    for (const pattern of steep)
      for (let length = FIRST_TRY; length < text.length; length *= 2) {
        const start = now();
        pattern.test(text.slice(0, length));
        if (now() - start > QUICK_MS) throw new TooSlow();
      }
    return text;
  }

  private look(): void {
    if (this.limits.now() > this.limits.until) throw new TooSlow();
  }
}
