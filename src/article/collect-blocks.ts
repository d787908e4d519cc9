import type { BlockKind } from '../model/article';
import { isBlankText } from '../text/normalise';
import { unitAt } from '../text/unit-at';
import { countText, isWordUnit } from '../text/words';
import { Attributes, isHiddenInline } from './attributes';
import { CUE, cuesOfTag, type Cues } from './class-cues';
import { isDataTable } from './data-table';
import { assignedOf, bodyOf, firstChildOf, firstElementOf, nextSiblingOf, rawTagOf, shadowOf, typeOf } from './dom';
import { isBlank } from './is-blank';
import { holdsLittleText } from './holds-little-text';
import { measureFurniture } from './measure-furniture';
import { leadsAway } from './leads-away';
import { Container, type RawBlock } from './raw-block';
import { flagsOfTag, readTag, TAG } from './tags';
import { RunReader } from './text-of-nodes';

/** Pages beyond this are no article anyone reads; walking on would freeze the page. */
const MAX_NODES = 400_000;
const MAX_BLOCKS = 10_000;
/** Characters: a long novel. */
const MAX_TEXT = 4_000_000;
/** Nodes between two looks at the clock. */
const SPELL = 512;
/** What is called a caption and is longer holds paragraphs; half of it where only a class calls it so. */
const LONG_CAPTION = 600;
const SENTENCE_END = /[.!?…。！？:;][\s"'”“’‘«»)\]*]*$/;
/** What may show other nodes than its children. */
const OPENING = TAG.host | TAG.slot | TAG.frame;
const FULL_STOP = 0x2e;
/** No more closing marks than this end a sentence. */
const TAIL = 12;
/** Cues of menus and footers, by name or tag. */
const FURNITURE = CUE.nav | CUE.footer;
/** Words of a longer menu are estimated: nobody asks for more than that they are many. */
const SHORT_MENU = 300;
/** Of words in menus, with the space behind. */
const WORD_LENGTH = 7;

export interface Collected {
  readonly blocks: readonly RawBlock[];
  /** Those with blocks in them, in document order, the page's `body` first. */
  readonly containers: readonly Container[];
  readonly isTooLarge: boolean;
}

/** An element on the way down to the node that is read. */
class Frame {
  readonly container: Container;
  next: Node | null;
  /** What comes after `next`, where the nodes are those of a slot, not siblings. */
  readonly slotted: Iterator<Node> | null;
  /** Inline siblings waiting to become a block. */
  run: Node[] | null = null;
  /** A `br` was the last thing in the run. */
  afterBreak = false;

  constructor(container: Container, next: Node | null, slotted: Iterator<Node> | null) {
    this.container = container;
    this.next = next;
    this.slotted = slotted;
  }
}

/**
 * Walks the page once, in document order, and cuts it into blocks of text. Open shadow roots and reachable frames are
 * walked where they stand. No recursion: pages nest 20,000 deep.
 * @param isOutOfTime asked now and then; the walk ends where it says so
 */
export function collectBlocks(document: Document, isOutOfTime: () => boolean = () => false): Collected {
  const body = bodyOf(document);
  const walk = new Walk();
  const isTooLarge = body !== null && !walk.read(body, isOutOfTime);
  return { blocks: walk.blocks, containers: walk.containers, isTooLarge };
}

/** One walk over a page. Small methods: the engine compiles each as soon as it is found to be busy. */
class Walk {
  readonly blocks: RawBlock[] = [];
  readonly containers: Container[] = [];
  private readonly stack: Frame[] = [];
  private textLength = 0;
  /** Those of the element that is visited. */
  private readonly attributes = new Attributes();
  /** Reads a run, or an element that may be a block as a whole; empty between them. */
  private readonly reader = new RunReader(isHiddenInline, new Set<Node>());
  /** Reads what is one block whatever it holds. */
  private readonly whole = new RunReader(isHiddenInline, null);

  /** @returns false where the page is too large */
  read(body: Element, isOutOfTime: () => boolean): boolean {
    const { stack } = this;
    let nodes = 0;
    this.attributes.read(body, 'BODY');
    this.enter(body, 'BODY', null, 0, firstChildOf(body), 'paragraph');
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!;
      const node = frame.next;
      if (!node) {
        this.leave(frame);
        stack.pop();
        continue;
      }
      if (++nodes % SPELL === 0 && (nodes > MAX_NODES || this.isTooMuch() || isOutOfTime())) return false;
      frame.next = frame.slotted ? (frame.slotted.next().value ?? null) : nextSiblingOf(node);
      const type = typeOf(node);
      if (type === 3) this.visitText(frame, node as Text);
      else if (type === 1) this.visitElement(frame, node as Element);
    }
    return !this.isTooMuch();
  }

  private isTooMuch(): boolean {
    return this.blocks.length > MAX_BLOCKS || this.textLength > MAX_TEXT;
  }

  private visitText(frame: Frame, node: Text): void {
    const { data } = node;
    if (isBlankText(data)) {
      if (frame.run === null) return;
      frame.run.push(node);
      this.reader.readBlank(data);
      return;
    }
    (frame.run ??= []).push(node);
    this.reader.readWords(node, data, null, false);
    frame.afterBreak = false;
  }

  private visitElement(frame: Frame, element: Element): void {
    const { name: tag, flags } = readTag(rawTagOf(element));
    if (flags & TAG.silent) return;
    if (flags & TAG.break) {
      this.visitBreak(frame, element);
      return;
    }
    const { attributes } = this;
    attributes.read(element, tag);
    if (attributes.isHidden) return;
    const cues = flags & TAG.cued ? cuesOfTag(tag) | attributes.cues : attributes.cues;
    if (flags & OPENING && this.enterOther(frame, element, tag, flags, cues)) return;
    if (cues & FURNITURE && this.addFurniture(frame, element, tag, cues)) return;
    if (flags & TAG.whole || (flags & TAG.table && isDataTable(element)))
      this.addWhole(frame, element, tag, flags, cues);
    else if (flags & TAG.block) this.visitBlock(frame, element, tag, flags, cues);
    else this.visitInline(frame, element, tag, flags, cues);
  }

  private visitBreak(frame: Frame, element: Element): void {
    if (frame.afterBreak) this.flush(frame);
    else if (frame.run !== null) {
      frame.run.push(element);
      this.reader.breakLine();
      frame.afterBreak = true;
    }
  }

  /** Goes into a shadow root, the nodes that a slot shows, or a frame, where the element has such. */
  private enterOther(frame: Frame, element: Element, tag: string, flags: number, cues: Cues): boolean {
    const { container } = frame;
    if (flags & TAG.host) {
      // The host's own children are seen only where a slot shows them.
      const shadow = shadowOf(element);
      if (!shadow) return false;
      this.flush(frame);
      this.enter(element, tag, container, cues, firstChildOf(shadow), container.kind);
      return true;
    }
    if (flags & TAG.slot) {
      const assigned = assignedOf(element).values();
      const first = assigned.next().value;
      if (!first) return false;
      this.flush(frame);
      this.enter(element, tag, container, cues, first, container.kind, assigned);
      return true;
    }
    this.flush(frame);
    const inner = frameBody(element);
    if (inner) this.enter(element, tag, container, cues | CUE.aside, firstChildOf(inner), container.kind);
    return true;
  }

  /**
   * Adds a menu or the page's footer as one block, unread.
   * @returns false for any other element
   */
  private addFurniture(frame: Frame, element: Element, tag: string, cues: Cues): boolean {
    const measured = measureFurniture(element, tag, frame.container, cues);
    if (!measured) return false;
    this.flush(frame);
    const container = this.container(element, tag, frame.container, cues | CUE.nav, 'paragraph');
    const { text, linkDensity } = measured;
    if (text !== '') {
      const isLong = text.length > SHORT_MENU;
      const { words, figures } = isLong ? { words: text.length / WORD_LENGTH, figures: 0 } : countText(text);
      this.blocks.push({
        kind: 'paragraph',
        level: 0,
        tag,
        nodes: [element],
        text,
        pieces: [],
        container,
        words,
        figures,
        linkDensity,
        emphasis: 0,
        isSentence: false,
        isEstimated: isLong,
        value: 0,
      });
    }
    this.close(container);
    return true;
  }

  private addWhole(frame: Frame, element: Element, tag: string, flags: number, cues: Cues): void {
    this.flush(frame);
    const kind = kindWithin(element, tag, flags, frame.container, cues);
    const container = this.container(element, tag, frame.container, cues, kind);
    this.whole.readElement(element, flags);
    this.addLeaf(this.whole, element, container, flags);
  }

  private visitBlock(frame: Frame, element: Element, tag: string, flags: number, cues: Cues): void {
    this.flush(frame);
    const kind = kindWithin(element, tag, flags, frame.container, cues);
    // Most boxes begin with a block: one look saves reading up to it.
    const first = flags & TAG.box ? firstElementOf(element) : null;
    const isLeaf = !(first && flagsOfTag(rawTagOf(first)) & TAG.block) && this.reader.readElement(element, flags);
    if (!isLeaf) this.enter(element, tag, frame.container, cues, firstChildOf(element), kind);
    else if (this.reader.text === '') this.reader.clear();
    else this.addLeaf(this.reader, element, this.container(element, tag, frame.container, cues, kind), flags);
  }

  private visitInline(frame: Frame, element: Element, tag: string, flags: number, cues: Cues): void {
    if (!this.reader.readElement(element, flags)) {
      this.flush(frame);
      const kind = kindWithin(element, tag, flags, frame.container, cues);
      this.enter(element, tag, frame.container, cues, firstChildOf(element), kind);
      return;
    }
    // Empty elements before a run do not belong to it.
    if (frame.run === null && !firstChildOf(element)) return;
    (frame.run ??= []).push(element);
    frame.afterBreak = false;
  }

  /** Turns the run that was read into a block. */
  private flush(frame: Frame): void {
    const { run } = frame;
    if (run === null) return;
    frame.run = null;
    frame.afterBreak = false;
    while (run.length > 0 && isBlank(run[run.length - 1]!)) run.pop();
    if (run.length > 0) this.add(this.reader, run, frame.container, '#text', 0);
    this.reader.clear();
  }

  private enter(
    element: Element,
    tag: string,
    parent: Container | null,
    cues: Cues,
    next: Node | null,
    kind: BlockKind,
    slotted: Iterator<Node> | null = null,
  ): void {
    this.stack.push(new Frame(this.container(element, tag, parent, cues, kind), next, slotted));
  }

  private leave(frame: Frame): void {
    this.flush(frame);
    const { container } = frame;
    const { blocks } = this;
    this.close(container);
    if (container.to !== container.from + 1) return;
    // A paragraph that turned out to be one run is one element again.
    const only = blocks[container.from]!;
    if (only.container !== container || only.tag !== '#text') return;
    only.nodes = [container.element];
    only.tag = container.tag;
  }

  private addLeaf(reader: RunReader, element: Element, container: Container, flags: number): void {
    this.add(reader, [element], container, container.tag, flags);
    this.close(container);
    reader.clear();
  }

  /** All blocks of a container are there. One without any is let go, with all in it: every later stage would pass it. */
  private close(container: Container): void {
    container.to = this.blocks.length;
    if (container.to === container.from) this.containers.length = container.index;
  }

  /** Turns what was read into a block of a container; white space makes none. */
  private add(reader: RunReader, nodes: readonly Node[], container: Container, tag: string, flags: number): void {
    const { text, pieces, length } = reader;
    if (text === '') return;
    const size = text.length;
    this.textLength += size;
    const isHeading = (flags & TAG.heading) !== 0;
    const { words, figures } = countText(text);
    this.blocks.push({
      kind: isHeading ? 'heading' : container.kind === 'heading' ? 'paragraph' : container.kind,
      level: isHeading ? tag.charCodeAt(1) - 48 : 0,
      tag,
      nodes,
      text,
      pieces,
      container,
      words,
      figures,
      linkDensity: container.inLink ? 1 : reader.linked / length,
      emphasis: isHeading ? 1 : reader.strong / length,
      isSentence: endsSentence(text, size),
      isEstimated: false,
      value: 0,
    });
  }

  private container(element: Element, tag: string, parent: Container | null, cues: Cues, kind: BlockKind): Container {
    const inLink = (parent !== null && parent.inLink) || (tag === 'A' && leadsAway(element));
    const { containers, attributes } = this;
    const container = new Container(
      element,
      containers.length,
      tag,
      parent,
      cues,
      kind,
      inLink,
      attributes,
      this.blocks.length,
    );
    containers.push(container);
    return container;
  }
}

/** True where a text ends as a sentence does. Most end with a full stop or a letter: that is seen at a glance. */
function endsSentence(text: string, length: number): boolean {
  const last = unitAt.call(text, length - 1);
  if (last === FULL_STOP) return true;
  if (last < 0x80 && isWordUnit(last)) return false;
  return SENTENCE_END.test(length > TAIL ? text.slice(-TAIL) : text);
}

/** What kind of block an element in a container makes. */
function kindWithin(element: Element, tag: string, flags: number, container: Container, cues: Cues): BlockKind {
  const own = flags & TAG.kind || cues & CUE.caption ? ownKind(element, tag, flags, cues) : null;
  if (own !== null) return own;
  const inherited = container.kind;
  return inherited === 'table' || inherited === 'heading' || inherited === 'code' ? 'paragraph' : inherited;
}

/** The kind that a tag or a name says; null where neither does. */
function ownKind(element: Element, tag: string, flags: number, cues: Cues): BlockKind | null {
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return 'list-item';
  if (tag === 'PRE') return 'code';
  if (tag === 'TABLE') return 'table';
  if (flags & TAG.heading) return 'heading';
  if (tag === 'FIGURE' || tag === 'CAPTION') return 'caption';
  if (tag === 'FIGCAPTION' || cues & CUE.caption)
    return holdsLittleText(element, tag === 'DIV' || tag === 'SECTION' ? LONG_CAPTION / 2 : LONG_CAPTION)
      ? 'caption'
      : 'paragraph';
  return tag === 'BLOCKQUOTE' ? 'quote' : null;
}

/** The body of a frame of the same origin; null where the browser keeps it from us. */
function frameBody(frame: Element): Element | null {
  try {
    const inner = (frame as HTMLIFrameElement).contentDocument;
    return inner && bodyOf(inner);
  } catch {
    return null;
  }
}
