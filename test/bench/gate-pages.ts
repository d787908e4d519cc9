import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILLERS, NICKS, PEOPLE, type Filler } from './gate-filler';

/** A page fixture of the gate, filled in. */
export interface GatePage {
  /** File name without its end. */
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** True where it must pass. */
  readonly isArticle: boolean;
  /** 1: written before the gate was trained; 2: afterwards, to check it. */
  readonly half: number;
}

const FOLDERS = { 'not-articles': false, 'odd-articles': true } as const;

/** What a fixture says of itself in a comment on its first line. */
interface Head {
  readonly url: string;
  readonly lang: string;
  readonly half: number;
}

/** All fixtures of the gate, by folder and name. */
export function gatePages(root = 'test/pages'): GatePage[] {
  return Object.entries(FOLDERS).flatMap(([folder, isArticle]) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => {
        const source = readFileSync(join(root, folder, file), 'utf8');
        const [, head = '{}'] = /^<!--(\{.*?\})-->/.exec(source) ?? [];
        const { url, lang, half } = JSON.parse(head) as Head;
        const name = file.slice(0, -'.html'.length);
        return { name: `${folder}/${name}`, url, half, isArticle, html: fillPage(source, lang, name) };
      }),
  );
}

/**
 * Fills a page in: `[*12]...[/*]` stands for twelve of what is between, `[[teaser]]` for a teaser of the language, and so
 * on; see `fill`. The same file gives the same page on every machine.
 */
export function fillPage(source: string, lang: string, seed: string): string {
  let state = hashOf(seed);
  const roll = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let html = source.replace(/^<!--.*?-->\n?/, '');
  // The innermost first, until none is left.
  const REPEAT = /\[\*(\d+)\]((?:(?!\[\*)[\s\S])*?)\[\/\*\]/g;
  while (REPEAT.test(html)) html = html.replace(REPEAT, (_, times: string, part: string) => part.repeat(+times));
  const filler = FILLERS[lang]!;
  return html.replace(/\[\[(\w+)\]\]/g, (_, what: string) => fill(what, filler, roll));
}

function fill(what: string, filler: Filler, roll: (below: number) => number): string {
  const pick = (from: readonly string[]) => from[roll(from.length)]!;
  const sentence = () => `${pick(filler.who)} ${pick(filler.did)}, ${pick(filler.where)}.`;
  const times = (count: number, make: () => string) => Array.from({ length: count }, make).join(' ');
  const slug = () =>
    `${pick(filler.who)} ${pick(filler.did)}`
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  switch (what) {
    case 'headline':
      return `${pick(filler.who)} ${pick(filler.did)}`;
    case 'sentence':
      return sentence();
    case 'teaser':
      return times(1 + roll(2), sentence);
    case 'long':
      return times(3, sentence);
    case 'paragraph':
      return times(4 + roll(2), sentence);
    case 'menu':
      return pick(filler.menu);
    case 'goods':
      return pick(filler.goods);
    case 'praise':
      return pick(filler.praise);
    case 'pitch':
      return times(3, () => pick(filler.praise));
    case 'talk':
      return times(1 + roll(3), () => pick(filler.talk));
    case 'price':
      return `${9 + roll(290)},${roll(2) ? '99' : '50'}`;
    case 'n':
      return String(1 + roll(900));
    case 'two':
      return String(10 + roll(49));
    case 'date':
      return `${1 + roll(28)}. ${pick(filler.months)} ${2022 + roll(4)}`;
    case 'day':
      return `${10 + roll(18)}.0${1 + roll(9)}.202${2 + roll(4)}`;
    case 'time':
      return `${10 + roll(13)}:${10 + roll(49)}`;
    case 'name':
      return pick(PEOPLE);
    case 'nick':
      return pick(NICKS);
    case 'slug':
      return slug();
    default:
      throw new Error(`no filler for ${what}`);
  }
}

/** A number for a text, the same on every machine. */
export function hashOf(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) >>> 0;
  return hash;
}
