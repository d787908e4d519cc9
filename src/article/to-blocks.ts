import type { Block, BlockId, Link, Zone } from '../model/article';
import { attributeOf, parentOf } from './dom';
import { wordsOfName } from './class-cues';
import type { Container, RawBlock } from './raw-block';
import { surroundingsWithin } from './measure-run';
import { BOX } from './tags';
import { isWithin } from './choose-column';

/** Ancestors whose names are handed on, nearest first. */
const MAX_NAMES = 12;
const ADVERTISES = /anzeige|werbung|advert|sponsor|promo|publicid|pubblicit|publicit|\bad\b|\bads\b|reclame|partner/i;
const LABELS = [
  'aria-label',
  'role',
  'data-label',
  'data-ad',
  'data-ad-label',
  'data-type',
  'data-component',
  'data-testid',
  'title',
];

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
  const chosen = raw.map((block, i) => ({ block, zone: zones[i] ?? null })).filter((each) => each.zone !== null);
  const boxes = new Boxes(
    column,
    chosen.filter((each) => each.zone === 'body').map((each) => each.block),
  );
  const total = chosen.reduce((sum, { block, zone }) => sum + (zone === 'body' ? block.text.length : 0), 0) || 1;
  const lastBody = chosen.findLastIndex((each) => each.zone === 'body');
  const base = parseUrl(url);
  const blocks: Block[] = [];
  const places = new Map<BlockId, { nodes: readonly Node[] }>();
  let before = 0;
  let after = 0;
  chosen.forEach(({ block, zone }, i) => {
    const id = `b${i}`;
    const isBeside = zone === 'beside';
    // Above the text counts down from 0 by a hundredth, below it up from 1.
    const position =
      !isBeside || (before > 0 && i < lastBody) ? before / total : before === 0 ? -0.01 : 1 + ++after / 100;
    if (!isBeside) before += block.text.length;
    places.set(id, { nodes: block.nodes });
    const box = boxes.of(block.container);
    blocks.push({
      id,
      kind: block.kind,
      ...(block.kind === 'heading' ? { level: block.level } : {}),
      text: block.text,
      links: linksOf(block, base),
      zone: zone!,
      position,
      shape: {
        tag: block.tag,
        linkDensity: block.linkDensity,
        emphasis: block.emphasis,
        classes: namesAround(block.container),
        label: labelOf(block.container),
        box: box.number,
        boxTag: box.tag,
        quoted: block.container.quoted,
        form: isInForm(block.container),
      },
    });
  });
  return { blocks, places };
}

/** Numbers the boxes that blocks stand in. */
class Boxes {
  private readonly numbers = new Map<Container, number>();
  private readonly usual = new Set<string>();
  private readonly column: Container;

  constructor(column: Container, body: readonly RawBlock[]) {
    this.column = column;
    // Sites that wrap every paragraph in a box of the same make: these are the column.
    const makes = new Map<string, number>();
    for (const block of body) {
      const box = nearestBox(block, this.column);
      if (box && (box.tag === 'DIV' || box.tag === 'SECTION' || box.tag.includes('-')))
        makes.set(make(box), (makes.get(make(box)) ?? 0) + 1);
    }
    for (const [name, count] of makes) if (count >= 3 && count > body.length * 0.25) this.usual.add(name);
  }

  of(container: Container): { number: number; tag: string } {
    for (let at: Container | null = container; at; at = at.parent) {
      if (at === this.column || isWithin(this.column, at)) break;
      if (!isBox(at) || this.usual.has(make(at))) continue;
      let number = this.numbers.get(at);
      if (number === undefined) this.numbers.set(at, (number = this.numbers.size + 1));
      return { number, tag: at.tag.toLowerCase() };
    }
    return { number: 0, tag: '' };
  }
}

function nearestBox(block: RawBlock, column: Container): Container | null {
  for (let at: Container | null = block.container; at && at !== column; at = at.parent) if (isBox(at)) return at;
  return null;
}

const make = (container: Container) => `${container.tag} ${container.name.replace(/\d+/g, '')}`;

function isBox({ tag, name }: Container): boolean {
  return BOX.has(tag) || tag.includes('-') || ((tag === 'DIV' || tag === 'SECTION') && name.trim() !== '');
}

function namesAround(container: Container): string {
  const names: string[] = [];
  let at: Container | null = container;
  for (let i = 0; at && at.tag !== 'BODY' && i < MAX_NAMES; i++, at = at.parent) {
    const words = wordsOfName(at.name);
    if (words) names.push(words);
  }
  return names.join(' ');
}

/** Labels of the block and of the three boxes around it, where they speak of advertising. */
function labelOf(container: Container): string {
  let at: Container | null = container;
  for (let i = 0; at && i < 4; i++, at = at.parent)
    for (const name of LABELS) {
      const value = attributeOf(at.element, name);
      if (value && ADVERTISES.test(value)) return value.slice(0, 80);
    }
  return '';
}

function isInForm(container: Container): boolean {
  let at: Container | null = container;
  for (let i = 0; at && i < 6; i++, at = at.parent) if (at.tag === 'FORM') return true;
  return false;
}

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** "news.example.co.uk" and "www.example.co.uk" are one site; a name's last two parts tell, three under short ones. */
export function siteOf(host: string): string {
  const parts = host.replace(/^www\./, '').split('.');
  const isShort = parts.length > 2 && parts.at(-1)!.length === 2 && parts.at(-2)!.length <= 3;
  return parts.slice(isShort ? -3 : -2).join('.');
}

/** Links with their places in the text; neighbouring pieces of one link are one. */
function linksOf(block: RawBlock, base: URL | null): Link[] {
  if (block.linkDensity === 0) return [];
  const around = surroundingsWithin(parentOf(block.nodes[0]!));
  let outer: Element | null = null;
  for (let at: Container | null = block.container; at && block.container.inLink && !outer; at = at.parent)
    if (at.tag === 'A') outer = at.element;
  const found: { element: Element; start: number; end: number }[] = [];
  for (const piece of block.pieces) {
    const element = around(piece.node).link ?? outer;
    if (!element) continue;
    const last = found.at(-1);
    if (last?.element === element) last.end = piece.at + piece.length;
    else found.push({ element, start: piece.at, end: piece.at + piece.length });
  }
  return found.map(({ element, start, end }) => {
    let href = '';
    let sameSite = true;
    try {
      const target = new URL(attributeOf(element, 'href') ?? '', base ?? undefined);
      href = target.href;
      sameSite = !base || !target.host || siteOf(target.host) === siteOf(base.host);
    } catch {
      // No address: the link is a button.
    }
    return { text: block.text.slice(start, end), href, sameSite, start, end };
  });
}
