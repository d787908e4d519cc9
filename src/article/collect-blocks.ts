import type { BlockKind } from '../model/article';
import { countWords } from '../text/words';
import { CUE, cuesOfName, cuesOfTag, type Cues } from './class-cues';
import { isDataTable } from './data-table';
import {
  attributeOf,
  bodyOf,
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  rawTextOf,
  shadowOf,
  tagOf,
} from './dom';
import { holdsBlocks } from './holds-blocks';
import { isBlank } from './is-blank';
import { isMarkedHidden } from './hidden';
import { leadsAway, measureRun } from './measure-run';
import type { Container, RawBlock } from './raw-block';
import { BLOCK, HEADING, SILENT } from './tags';
import { textOfNodes } from './text-of-nodes';

/** Pages beyond this are no article anyone reads; walking on would freeze the page. */
const MAX_NODES = 400_000;
const MAX_BLOCKS = 20_000;
/** What is called a caption and is longer holds paragraphs; half of it where only a class calls it so. */
const LONG_CAPTION = 600;
/** Text in scripts without spaces between words: two characters count as a word. */
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const SENTENCE_END = /[.!?…。！？:;][\s"'”“’‘«»)\]*]*$/u;

export interface Collected {
  readonly blocks: readonly RawBlock[];
  /** In document order, the page's `body` first. */
  readonly containers: readonly Container[];
  readonly isTooLarge: boolean;
}

interface Frame {
  readonly container: Container;
  next: Node | null;
  /** Inline siblings waiting to become a block. */
  run: Node[];
  /** A `br` was the last thing in the run. */
  afterBreak: boolean;
}

/**
 * Walks the page once, in document order, and cuts it into blocks of text. Open shadow roots and reachable frames are
 * walked where they stand. No recursion: pages nest 20,000 deep.
 */
export function collectBlocks(document: Document): Collected {
  const blocks: RawBlock[] = [];
  const containers: Container[] = [];
  const withBlocks = new Set<Node>();
  const stack: Frame[] = [];
  let nodes = 0;

  const enter = (element: Element, parent: Container | null, cues: Cues, children: Node | null, kind: BlockKind) => {
    const container = makeContainer(element, parent, cues, kind, blocks.length);
    containers.push(container);
    stack.push({ container, next: children, run: [], afterBreak: false });
    return container;
  };

  /** Turns nodes into a block of a container; white space makes none. */
  const add = (run: readonly Node[], container: Container, tag: string, top: Node | null) => {
    const { text, pieces } = textOfNodes(run, isHiddenInline);
    if (text === '') return;
    const heading = HEADING.has(tag);
    const { linkDensity, emphasis } = measureRun(pieces, top, container.inLink);
    blocks.push({
      kind: heading ? 'heading' : container.kind === 'heading' ? 'paragraph' : container.kind,
      level: heading ? Number(tag[1]) : 0,
      tag: tag.toLowerCase(),
      nodes: run,
      text,
      pieces,
      container,
      words: wordsOf(text),
      linkDensity,
      emphasis: heading ? 1 : emphasis,
      isSentence: SENTENCE_END.test(text),
      value: 0,
    });
  };

  const flush = (frame: Frame) => {
    let { run } = frame;
    frame.run = [];
    frame.afterBreak = false;
    while (run.length > 0 && isBlank(run.at(-1)!)) run = run.slice(0, -1);
    if (run.length > 0) add(run, frame.container, '#text', parentOf(run[0]!));
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
  enter(body, null, 0, firstChildOf(body), 'paragraph');
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const node = frame.next;
    if (!node) {
      leave(frame);
      stack.pop();
      continue;
    }
    if (++nodes > MAX_NODES || blocks.length > MAX_BLOCKS) return { blocks, containers, isTooLarge: true };
    frame.next = nextSiblingOf(node);
    if (isText(node)) {
      if (frame.run.length > 0 || !isBlank(node)) {
        frame.run.push(node);
        if (!isBlank(node)) frame.afterBreak = false;
      }
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    if (tag === 'BR') {
      if (frame.afterBreak) flush(frame);
      else if (frame.run.length > 0) {
        frame.run.push(node);
        frame.afterBreak = true;
      }
      continue;
    }
    if (SILENT.has(tag)) continue;
    const name = nameOf(node);
    const cues = cuesOfName(name) | cuesOfTag(tag, attributeOf(node, 'role'));
    if (isMarkedHidden(node, cues)) continue;
    const { container } = frame;

    const shadow = shadowOf(node);
    if (shadow) {
      flush(frame);
      enter(node, container, cues, firstChildOf(node), container.kind);
      enter(node, container, cues, firstChildOf(shadow), container.kind);
      continue;
    }
    if (tag === 'IFRAME') {
      flush(frame);
      const inner = frameBody(node);
      if (inner) enter(node, container, cues | CUE.aside, firstChildOf(inner), container.kind);
      continue;
    }
    const isBlock = BLOCK.has(tag);
    const kind = kindWithin(node, tag, container, cues);
    if (
      HEADING.has(tag) ||
      tag === 'FIGCAPTION' ||
      tag === 'CAPTION' ||
      tag === 'PRE' ||
      (tag === 'TABLE' && isDataTable(node))
    ) {
      flush(frame);
      const own = makeContainer(node, container, cues, kind, blocks.length);
      containers.push(own);
      add([node], own, tag, parentOf(node));
      own.to = blocks.length;
      continue;
    }
    const holds = holdsBlocks(node, withBlocks);
    if (!isBlock && !holds) {
      if (frame.run.length > 0 || !isEmptyInline(node)) {
        frame.run.push(node);
        frame.afterBreak = false;
      }
      continue;
    }
    flush(frame);
    if (holds) {
      enter(node, container, cues, firstChildOf(node), kind);
      continue;
    }
    const own = makeContainer(node, container, cues, kind, blocks.length);
    containers.push(own);
    add([node], own, tag, parentOf(node));
    own.to = blocks.length;
  }
  return { blocks, containers, isTooLarge: false };
}

function kindWithin(element: Element, tag: string, container: Container, cues: Cues): BlockKind {
  if (tag === 'LI' || tag === 'DD' || tag === 'DT') return 'list-item';
  if (tag === 'PRE') return 'code';
  if (tag === 'TABLE') return 'table';
  if (HEADING.has(tag)) return 'heading';
  if (tag === 'FIGURE' || tag === 'CAPTION') return 'caption';
  if (tag === 'FIGCAPTION' || cues & CUE.caption)
    return rawTextOf(element).length < (tag === 'DIV' || tag === 'SECTION' ? LONG_CAPTION / 2 : LONG_CAPTION)
      ? 'caption'
      : 'paragraph';
  if (tag === 'BLOCKQUOTE') return 'quote';
  const inherited = container.kind;
  return inherited === 'table' || inherited === 'heading' || inherited === 'code' ? 'paragraph' : inherited;
}

function makeContainer(
  element: Element,
  parent: Container | null,
  cues: Cues,
  kind: BlockKind,
  from: number,
): Container {
  const tag = tagOf(element);
  const name = nameOf(element);
  return {
    element,
    tag,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    cues,
    allCues: cues | (parent?.allCues ?? 0),
    name,
    inLink: (tag === 'A' && leadsAway(element)) || (parent?.inLink ?? false),
    kind,
    quoted: tag === 'BLOCKQUOTE' || tag === 'Q' || (parent?.quoted ?? false),
    itemprop: attributeOf(element, 'itemprop') ?? '',
    from,
    to: from,
  };
}

function nameOf(element: Element): string {
  const name = attributeOf(element, 'class');
  // The id of a heading repeats its words.
  const id = HEADING.has(tagOf(element)) ? null : attributeOf(element, 'id');
  return id ? `${name ?? ''} ${id}` : (name ?? '');
}

/** Inline elements that no reader sees; whoever reads a block's nodes again must leave out the same. */
export const isHiddenInline = (element: Element) => isMarkedHidden(element, cuesOfName(nameOf(element)));

function wordsOf(text: string): number {
  const packed = text.match(NO_SPACES)?.length ?? 0;
  return packed === 0 ? countWords(text) : countWords(text.replace(NO_SPACES, ' ')) + packed / 2;
}

function isEmptyInline(element: Element): boolean {
  return !firstChildOf(element);
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
