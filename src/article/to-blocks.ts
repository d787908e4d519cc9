import type { Block, BlockId, Link, Zone } from '../model/article';
import { LABELS } from './attributes';
import { attributeNamesOf, attributeOf } from './dom';
import { CUE, wordsOfName } from './class-cues';
import { originOf, parseAddress, siteOf, siteOfHost } from './page-address';
import type { Container, RawBlock } from './raw-block';
import { BOX } from './tags';
import { isWithin } from './choose-column';

/** Ancestors whose names are handed on, nearest first. */
const MAX_NAMES = 12;
const ADVERTISES = /anzeige|werbung|advert|sponsor|promo|publicid|pubblicit|publicit|\bad\b|\bads\b|reclame|partner/i;

/**
 * Plain blocks of the chosen raw ones.
 * @param zones one a raw block; null leaves it out
 */
export function toBlocks(
  raw: readonly RawBlock[],
  zones: readonly (Zone | null)[],
  column: Container,
  url: string,
): { blocks: Block[]; places: Map<BlockId, { nodes: readonly Node[] }> } {
  const body = raw.filter((_, i) => zones[i] === 'body');
  const boxes = new Boxes(column, body);
  const total = body.reduce((sum, block) => sum + block.text.length, 0) || 1;
  const lastBody = zones.lastIndexOf('body');
  const targets = new Targets(url);
  const names = new Names();
  const blocks: Block[] = [];
  const places = new Map<BlockId, { nodes: readonly Node[] }>();
  let before = 0;
  let after = 0;
  for (let i = 0; i < raw.length; i++) {
    const zone = zones[i] ?? null;
    if (zone === null) continue;
    const block = raw[i]!;
    const { container } = block;
    const id = `b${blocks.length}`;
    const isBeside = zone === 'beside';
    // Above the text counts down from 0 by a hundredth, below it up from 1.
    const position =
      !isBeside || (before > 0 && i < lastBody) ? before / total : before === 0 ? -0.01 : 1 + ++after / 100;
    if (!isBeside) before += block.text.length;
    places.set(id, { nodes: block.nodes });
    const box = boxes.of(container);
    const made: Block = {
      id,
      kind: block.kind,
      text: block.text,
      links: linksOf(block, targets),
      zone,
      position,
      shape: {
        tag: block.tag.toLowerCase(),
        linkDensity: block.linkDensity,
        emphasis: block.emphasis,
        classes: names.namesAround(container),
        label: names.labelOf(container),
        box: box.number,
        boxTag: box.tag,
        quoted: container.quoted,
        form: isInForm(container),
      },
    };
    blocks.push(block.kind === 'heading' ? { ...made, level: block.level } : made);
  }
  return { blocks, places };
}

interface Box {
  readonly number: number;
  readonly tag: string;
}

/** The article's own column. */
const NO_BOX: Box = { number: 0, tag: '' };

/** Numbers the boxes that blocks stand in. */
class Boxes {
  /** By the container's index. */
  private readonly boxes: (Box | undefined)[] = [];
  /** The nearest box around a container, by its index; what has been climbed once is not climbed again. */
  private readonly nearest: (Container | null | undefined)[] = [];
  private count = 0;
  private readonly usual = new Set<string>();
  private readonly column: Container;

  constructor(column: Container, body: readonly RawBlock[]) {
    this.column = column;
    // Sites that wrap every paragraph in a box of the same make: these are the column.
    const makes = new Map<string, number>();
    for (const block of body) {
      const box = this.nearestTo(block.container);
      if (box && (box.tag === 'DIV' || box.tag === 'SECTION' || box.tag.includes('-')))
        makes.set(box.make, (makes.get(box.make) ?? 0) + 1);
    }
    for (const [name, count] of makes) if (count >= 3 && count > body.length * 0.25) this.usual.add(name);
  }

  private nearestTo(container: Container): Container | null {
    let box: Container | null = null;
    let at: Container | null = container;
    for (; at && at !== this.column; at = at.parent) {
      const known = this.nearest[at.index];
      box = known === undefined && isBox(at) ? at : (known ?? null);
      if (box || known === null) break;
    }
    for (let on: Container | null = container; on && on !== at; on = on.parent) this.nearest[on.index] = box;
    if (at) this.nearest[at.index] = box;
    return box;
  }

  of(container: Container): Box {
    const path: Container[] = [];
    let box: Box = NO_BOX;
    for (let at: Container | null = container; at; at = at.parent) {
      const seen = this.boxes[at.index];
      if (seen) {
        box = seen;
        break;
      }
      if (at === this.column || isWithin(this.column, at)) break;
      path.push(at);
      if (!isBox(at) || this.usual.has(at.make)) continue;
      box = { number: ++this.count, tag: at.tag.toLowerCase() };
      break;
    }
    for (const { index } of path) this.boxes[index] = box;
    return box;
  }
}

function isBox({ tag, name }: Container): boolean {
  return BOX.has(tag) || tag.includes('-') || ((tag === 'DIV' || tag === 'SECTION') && name.trim() !== '');
}

/** What names and labels say of containers; neighbouring blocks stand in the same ones. */
class Names {
  /** By the index of the container around, and of the container. */
  private readonly around: (string | undefined)[] = [];

  namesAround(container: Container): string {
    const own = container.tag === 'BODY' ? '' : wordsOfName(container.name);
    const { parent } = container;
    if (!parent) return own;
    let outer = this.around[parent.index];
    if (outer === undefined) {
      outer = '';
      let at: Container | null = parent;
      for (let i = 1; at && at.tag !== 'BODY' && i < MAX_NAMES; i++, at = at.parent) {
        const words = wordsOfName(at.name);
        if (words !== '') outer = outer === '' ? words : `${outer} ${words}`;
      }
      this.around[parent.index] = outer;
    }
    return own === '' ? outer : outer === '' ? own : `${own} ${outer}`;
  }

  /** Labels of the block and of the three boxes around it, where they speak of advertising. */
  labelOf(container: Container): string {
    let at: Container | null = container;
    for (let i = 0; at && i < 4; i++, at = at.parent) {
      const label = at.isLabelled ? labelOf(at.element) : '';
      if (label) return label;
    }
    return '';
  }
}

/** The first label of an element that speaks of advertising; empty where none does. */
function labelOf(element: Element): string {
  for (const name of attributeNamesOf(element)) {
    if (!LABELS.has(name)) continue;
    const value = attributeOf(element, name);
    if (value && ADVERTISES.test(value)) return value.slice(0, 80);
  }
  return '';
}

function isInForm(container: Container): boolean {
  if (!(container.allCues & CUE.form)) return false;
  let at: Container | null = container;
  for (let i = 0; at && i < 6; i++, at = at.parent) if (at.tag === 'FORM') return true;
  return false;
}

interface Target {
  readonly href: string;
  readonly sameSite: boolean;
}

/** Something to be escaped, a dot segment. An address without is as it will be; one look for what is rare is quickest. */
const ODD = /[^A-Za-z0-9_\-,=&?+~:;@%/.#]|%2[eE]|\/\.|\.\.|#(?![\w-]*$)/;
/** The host of a root without a port. */
const HOST = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})\/$/;
/** A host goes on here, whichever of the two schemes stands before it. */
const AUTHORITY = 'https://'.length;

/** No address: the link is a button. */
const NOWHERE: Target = { href: '', sameSite: true };

/** Resolves addresses against the page's. */
class Targets {
  /** Those that had to be parsed: pages repeat theirs. To read a plain one again costs no more than to look it up. */
  private readonly known = new Map<string, Target>();
  private readonly sites = new Map<string, string | null>();
  /** The page's address; null where it is none. */
  private readonly base: string | null;
  private readonly origin: string;
  private readonly site: string;

  constructor(url: string) {
    this.origin = originOf(url);
    this.base = this.origin === '' ? null : url;
    this.site = siteOf(url);
  }

  of(link: Element): Target {
    const address = attributeOf(link, 'href') ?? '';
    return this.plain(address) ?? this.parsed(address);
  }

  private parsed(address: string): Target {
    let target = this.known.get(address);
    if (!target) this.known.set(address, (target = this.parse(address)));
    return target;
  }

  private parse(address: string): Target {
    const url = parseAddress(address, this.base ?? undefined);
    if (!url) return NOWHERE;
    return { href: url.href, sameSite: !this.base || !url.host || siteOfHost(url.host) === this.site };
  }

  /** Most addresses are plain, and resolve to themselves: no need to have them parsed. */
  private plain(address: string): Target | undefined {
    if (address.startsWith('/'))
      return this.base !== null && !address.startsWith('//') && !ODD.test(address)
        ? { href: this.origin + address, sameSite: true }
        : undefined;
    const site = this.siteAt(address.slice(0, address.indexOf('/', AUTHORITY) + 1));
    if (site === null || ODD.test(address)) return undefined;
    return { href: address, sameSite: !this.base || site === this.site };
  }

  /** The site of a plain root such as `https://www.example.com/`; null for any other. */
  private siteAt(root: string): string | null {
    let site = this.sites.get(root);
    if (site === undefined) {
      const host = HOST.exec(root)?.[1];
      this.sites.set(root, (site = host === undefined ? null : siteOfHost(host)));
    }
    return site;
  }
}

/** Links with their places in the text; neighbouring pieces of one link are one. */
function linksOf(block: RawBlock, targets: Targets): Link[] {
  if (block.linkDensity === 0) return [];
  let outer: Element | null = null;
  for (let at: Container | null = block.container; at && block.container.inLink && !outer; at = at.parent)
    if (at.tag === 'A') outer = at.element;
  const links: Link[] = [];
  let open: Element | null = null;
  let start = 0;
  let end = 0;
  const close = () => {
    if (!open) return;
    const { href, sameSite } = targets.of(open);
    links.push({ text: block.text.slice(start, end), href, sameSite, start, end });
  };
  for (const piece of block.pieces) {
    const element = piece.link ?? outer;
    if (!element) continue;
    if (element !== open) {
      close();
      open = element;
      start = piece.at;
    }
    end = piece.at + piece.length;
  }
  close();
  return links;
}
