import type { BlockKind } from '../model/article';
import { isBlankText } from '../text/normalise';
import { countWords } from '../text/words';
import { CUE, cuesOfRole, cuesOfTag, type Cues } from './class-cues';
import { isDataTable } from './data-table';
import {
  assignedOf,
  attributeOf,
  bodyOf,
  firstChildOf,
  isBare,
  nextSiblingOf,
  rawTagOf,
  shadowOf,
  typeOf,
} from './dom';
import { isBlank } from './is-blank';
import { holdsLittleText } from './holds-little-text';
import { isHiddenInline, isMarkedHidden, namedCues } from './hidden';
import { measureFurniture } from './measure-furniture';
import { leadsAway } from './leads-away';
import { Container, type RawBlock } from './raw-block';
import { flagsOfTag, TAG } from './tags';
import { RunReader } from './text-of-nodes';

/** Pages beyond this are no article anyone reads; walking on would freeze the page. */
const MAX_NODES = 400_000;
const MAX_BLOCKS = 10_000;
/** Characters: a long novel. */
const MAX_TEXT = 4_000_000;
/** Nodes between two looks at the clock. */
const SPELL = 1024;
/** What is called a caption and is longer holds paragraphs; half of it where only a class calls it so. */
const LONG_CAPTION = 600;
/** Text in scripts without spaces between words (Thai, kana, Han): two characters count as a word. */
const NO_SPACES = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/g;
const SENTENCE_END = /[.!?…。！？:;][\s"'”“’‘«»)\]*]*$/;
/** No more closing marks than this end a sentence. */
const TAIL = 12;

export interface Collected {
  readonly blocks: readonly RawBlock[];
  /** In document order, the page's `body` first. */
  readonly containers: readonly Container[];
  readonly isTooLarge: boolean;
}

interface Frame {
  readonly container: Container;
  next: Node | null;
  /** What comes after `next`, where the nodes are those of a slot, not siblings. */
  readonly slotted: Iterator<Node> | null;
  /** Inline siblings waiting to become a block. */
  run: Node[];
  /** Their text; made when the first comes. */
  reader: RunReader | null;
  /** A `br` was the last thing in the run. */
  afterBreak: boolean;
}

/**
 * Walks the page once, in document order, and cuts it into blocks of text. Open shadow roots and reachable frames are
 * walked where they stand. No recursion: pages nest 20,000 deep.
 * @param isOutOfTime asked now and then; the walk ends where it says so
 */
export function collectBlocks(document: Document, isOutOfTime: () => boolean = () => false): Collected {
  const blocks: RawBlock[] = [];
  const containers: Container[] = [];
  const holders = new Set<Node>();
  const stack: Frame[] = [];
  const whole = new RunReader(isHiddenInline, null);
  const leaf = new RunReader(isHiddenInline, holders);
  let nodes = 0;
  let textLength = 0;

  const enter = (
    element: Element,
    tag: string,
    parent: Container | null,
    cues: Cues,
    next: Node | null,
    kind: BlockKind,
    slotted: Iterator<Node> | null = null,
  ) => {
    const container = makeContainer(element, tag, parent, cues, kind, blocks.length);
    containers.push(container);
    stack.push({ container, next, slotted, run: [], reader: null, afterBreak: false });
  };

  /** Turns what was read into a block of a container; white space makes none. */
  const add = (reader: RunReader, run: readonly Node[], container: Container, tag: string, flags: number) => {
    const { text, pieces, length } = reader;
    if (text === '') return;
    textLength += text.length;
    const heading = (flags & TAG.heading) !== 0;
    blocks.push({
      kind: heading ? 'heading' : container.kind === 'heading' ? 'paragraph' : container.kind,
      level: heading ? tag.charCodeAt(1) - 48 : 0,
      tag: tag.toLowerCase(),
      nodes: run,
      text,
      pieces,
      container,
      words: wordsOf(text),
      linkDensity: container.inLink ? 1 : reader.linked / length,
      emphasis: heading ? 1 : reader.strong / length,
      isSentence: SENTENCE_END.test(text.length > TAIL ? text.slice(-TAIL) : text),
      value: 0,
    });
  };

  const addLeaf = (reader: RunReader, element: Element, container: Container, tag: string, flags: number) => {
    containers.push(container);
    add(reader, [element], container, tag, flags);
    container.to = blocks.length;
    reader.clear();
  };

  const flush = (frame: Frame) => {
    const { run, reader } = frame;
    if (run.length === 0) return;
    frame.run = [];
    frame.afterBreak = false;
    while (run.length > 0 && isBlank(run.at(-1)!)) run.pop();
    if (run.length > 0) add(reader!, run, frame.container, '#text', 0);
    reader!.clear();
  };

  const leave = (frame: Frame) => {
    flush(frame);
    const { container } = frame;
    container.to = blocks.length;
    // A paragraph that turned out to be one run is one element again.
    const only = blocks[container.from];
    if (container.to === container.from + 1 && only?.container === container && only.tag === '#text')
      blocks[container.from] = { ...only, nodes: [container.element], tag: container.tag.toLowerCase() };
  };

  const body = bodyOf(document);
  if (!body) return { blocks, containers, isTooLarge: false };
  enter(body, 'BODY', null, 0, firstChildOf(body), 'paragraph');
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const node = frame.next;
    if (!node) {
      leave(frame);
      stack.pop();
      continue;
    }
    if (
      ++nodes > MAX_NODES ||
      blocks.length > MAX_BLOCKS ||
      textLength > MAX_TEXT ||
      (nodes % SPELL === 0 && isOutOfTime())
    )
      return { blocks, containers, isTooLarge: true };
    frame.next = frame.slotted ? (frame.slotted.next().value ?? null) : nextSiblingOf(node);
    const type = typeOf(node);
    if (type === 3) {
      const blank = isBlankText((node as Text).data);
      if (frame.run.length > 0 || !blank) {
        frame.run.push(node);
        (frame.reader ??= new RunReader(isHiddenInline, holders)).read(node);
        if (!blank) frame.afterBreak = false;
      }
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    const rawTag = rawTagOf(element);
    const flags = flagsOfTag(rawTag);
    if (flags & TAG.break) {
      if (frame.afterBreak) flush(frame);
      else if (frame.run.length > 0) {
        frame.run.push(node);
        frame.reader!.breakLine();
        frame.afterBreak = true;
      }
      continue;
    }
    if (flags & TAG.silent) continue;
    const tag = rawTag.toUpperCase();
    let cues = cuesOfTag(tag);
    if (!isBare(element)) {
      cues |= namedCues(element, tag) | cuesOfRole(attributeOf(element, 'role'));
      if (isMarkedHidden(element, cues)) continue;
    }
    const { container } = frame;

    const shadow = flags & TAG.host ? shadowOf(element) : null;
    if (shadow) {
      // The host's own children are seen only where a slot shows them.
      flush(frame);
      enter(element, tag, container, cues, firstChildOf(shadow), container.kind);
      continue;
    }
    if (flags & TAG.slot) {
      const assigned = assignedOf(element).values();
      const first = assigned.next().value;
      if (first) {
        flush(frame);
        enter(element, tag, container, cues, first, container.kind, assigned);
        continue;
      }
    }
    if (flags & TAG.frame) {
      flush(frame);
      const inner = frameBody(element);
      if (inner) enter(element, tag, container, cues | CUE.aside, firstChildOf(inner), container.kind);
      continue;
    }
    const measured = measureFurniture(element, tag, container, cues);
    if (measured) {
      flush(frame);
      const own = makeContainer(element, tag, container, cues | CUE.nav, 'paragraph', blocks.length);
      containers.push(own);
      const { text, linkDensity } = measured;
      if (text !== '')
        blocks.push({
          kind: 'paragraph',
          level: 0,
          tag: tag.toLowerCase(),
          nodes: [element],
          text,
          pieces: [],
          container: own,
          words: wordsOf(text),
          linkDensity,
          emphasis: 0,
          isSentence: false,
          value: 0,
        });
      own.to = blocks.length;
      continue;
    }
    if (flags & TAG.whole || (flags & TAG.table && isDataTable(element))) {
      flush(frame);
      const own = makeContainer(
        element,
        tag,
        container,
        cues,
        kindWithin(element, tag, container, cues),
        blocks.length,
      );
      whole.read(element);
      addLeaf(whole, element, own, tag, flags);
      continue;
    }
    if (flags & TAG.block) {
      flush(frame);
      const kind = kindWithin(element, tag, container, cues);
      if (leaf.read(element))
        addLeaf(leaf, element, makeContainer(element, tag, container, cues, kind, blocks.length), tag, flags);
      else enter(element, tag, container, cues, firstChildOf(element), kind);
      continue;
    }
    if ((frame.reader ??= new RunReader(isHiddenInline, holders)).read(element)) {
      // Empty elements before a run do not belong to it.
      if (frame.run.length > 0 || firstChildOf(element)) {
        frame.run.push(element);
        frame.afterBreak = false;
      }
    } else {
      flush(frame);
      enter(element, tag, container, cues, firstChildOf(element), kindWithin(element, tag, container, cues));
    }
  }
  return { blocks, containers, isTooLarge: false };
}

function kindWithin(element: Element, tag: string, container: Container, cues: Cues): BlockKind {
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return 'list-item';
  if (tag === 'PRE') return 'code';
  if (tag === 'TABLE') return 'table';
  if (flagsOfTag(tag) & TAG.heading) return 'heading';
  if (tag === 'FIGURE' || tag === 'CAPTION') return 'caption';
  if (tag === 'FIGCAPTION' || cues & CUE.caption)
    return holdsLittleText(element, tag === 'DIV' || tag === 'SECTION' ? LONG_CAPTION / 2 : LONG_CAPTION)
      ? 'caption'
      : 'paragraph';
  if (tag === 'BLOCKQUOTE') return 'quote';
  const inherited = container.kind;
  return inherited === 'table' || inherited === 'heading' || inherited === 'code' ? 'paragraph' : inherited;
}

function makeContainer(
  element: Element,
  tag: string,
  parent: Container | null,
  cues: Cues,
  kind: BlockKind,
  from: number,
): Container {
  const inLink = (parent !== null && parent.inLink) || (tag === 'A' && leadsAway(element));
  return new Container(element, tag, parent, cues, kind, inLink, from);
}

function wordsOf(text: string): number {
  const packed = text.match(NO_SPACES)?.length ?? 0;
  return packed === 0 ? countWords(text) : countWords(text.replace(NO_SPACES, ' ')) + packed / 2;
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
