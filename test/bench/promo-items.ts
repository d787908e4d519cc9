import { readFileSync } from 'node:fs';
import type { Article, Block, BlockKind, Link } from '../../src/model/article';
import type { Verdict } from '../../src/model/verdict';

/** An item of `corpus/promo/*.jsonl`; see the README there. */
export interface Item {
  readonly id: string;
  readonly lang: string;
  readonly category: string;
  readonly label: 'promo' | 'editorial';
  readonly tier: 'hard' | 'soft' | 'keep';
  readonly publisherStyle: string;
  readonly blocks: readonly { readonly tag: string; readonly text: string; readonly hrefs?: readonly string[] }[];
  readonly context?: { readonly before?: string; readonly after?: string };
  readonly inlinePromo?: string;
  readonly position?: number;
}

export function readItems(file: string): Item[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  ul: 'list-item',
  ol: 'list-item',
  blockquote: 'quote',
  table: 'table',
  figcaption: 'caption',
};

/** Ordinary sentences around an item, so that it is a part of an article and not all of it. */
const FILLER: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    'Der Fluss trat am Wochenende an drei Stellen über die Ufer, zwei Straßen waren gesperrt.',
    'Am Montag ging das Wasser langsam zurück.',
  ],
  en: [
    'The river burst its banks in three places over the weekend, and two roads were closed.',
    'By Monday the water was slowly going down.',
  ],
  fr: [
    'La rivière est sortie de son lit à trois endroits pendant le week-end.',
    'Lundi, les eaux se retiraient lentement.',
  ],
  es: ['El río se desbordó en tres puntos durante el fin de semana.', 'El lunes las aguas bajaban despacio.'],
  it: [
    'Il fiume è uscito dagli argini in tre punti durante il fine settimana.',
    'Lunedì le acque si ritiravano lentamente.',
  ],
  nl: ['De rivier trad in het weekend op drie plaatsen buiten haar oevers.', 'Maandag zakte het water langzaam.'],
  pt: ['O rio transbordou em três pontos no fim de semana.', 'Na segunda-feira a água baixava devagar.'],
};

const PAGE = 'https://portal.example/artikel/1';

/** The same from the business pages: nearly every pitch stands there. */
const MARKET_FILLER: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    'Die Aktie schloss am Freitag kaum verändert bei 21,40 Euro.',
    'Der Umsatz lag im Quartal bei 310 Millionen Euro.',
  ],
  en: ['The stock closed little changed at $21.40 on Friday.', 'Revenue for the quarter came to $310 million.'],
  fr: [
    "L'action a clôturé vendredi à 21,40 euros, presque inchangée.",
    "Le chiffre d'affaires du trimestre a atteint 310 millions d'euros.",
  ],
  es: [
    'La acción cerró el viernes casi sin cambios en 21,40 euros.',
    'Los ingresos del trimestre fueron de 310 millones de euros.',
  ],
  it: [
    "L'azione ha chiuso venerdì quasi invariata a 21,40 euro.",
    'I ricavi del trimestre sono stati di 310 milioni di euro.',
  ],
  nl: [
    'Het aandeel sloot vrijdag nagenoeg onveranderd op 21,40 euro.',
    'De omzet kwam in het kwartaal uit op 310 miljoen euro.',
  ],
  pt: [
    'A ação fechou a sexta-feira quase estável a 21,40 reais.',
    'A receita do trimestre foi de 310 milhões de reais.',
  ],
};

/** A block of an article that is made for a bench. */
interface Made {
  readonly tag: string;
  readonly text: string;
  readonly hrefs?: readonly string[];
  readonly pitch?: string;
}

/** An article of paragraphs, in one column without boxes. */
export function articleOf(
  made: readonly Made[],
  { lang, title = null, position }: { lang: string; title?: string | null; position?: number | undefined },
): Article {
  return {
    title,
    byline: [],
    published: null,
    modified: null,
    site: null,
    url: PAGE,
    canonical: null,
    lang,
    declaredLang: lang,
    access: 'open',
    form: 'article',
    blocks: made.map((each, i) => blockOf(each, i, position ?? 0.5)),
  };
}

/**
 * Items do not say which of their words are the link. Where there is but one, in a short text, it is taken to be all of
 * a line or of a row of questions, and the last sentence of a paragraph.
 */
function linkStart(tag: string, text: string): number {
  const sentences = [...text.matchAll(/[.!?…]["”“»]?\s+(?=[\p{L}\p{N}„“«»"(])/gu)];
  const last = sentences.at(-1);
  const isRow = !/[.!…]\s/.test(text) && text.includes('?');
  return tag !== 'p' || isRow || !last ? 0 : last.index + last[0].length;
}

function blockOf({ tag, text, hrefs = [], pitch }: Made, index: number, position: number): Block {
  const at = pitch === undefined ? -1 : text.indexOf(pitch);
  const own = at < 0 ? text : pitch!;
  const isShort = hrefs.length === 1 && (text.length < 160 || tag === 'a');
  const from = Math.max(0, at) + (isShort ? linkStart(tag, own) : Math.max(0, own.length - 20));
  const to = at < 0 ? text.length : at + own.length;
  const links: Link[] = hrefs.map((href) => {
    const url = new URL(href, PAGE);
    return {
      text,
      href: url.href,
      sameSite: url.host === 'portal.example',
      start: Math.max(0, from),
      end: to,
    };
  });
  const heading = /^h([1-6])$/.exec(tag);
  return {
    id: `b${index}`,
    kind: heading ? 'heading' : (KINDS[tag] ?? 'paragraph'),
    ...(heading ? { level: Number(heading[1]) } : {}),
    text,
    links,
    zone: 'body',
    position,
    shape: {
      tag,
      linkDensity: links.length > 0 ? Math.min(1, (links[0]!.end - links[0]!.start) / text.length) : 0,
      emphasis: tag === 'strong' || heading ? 1 : 0,
      classes: '',
      label: '',
      box: 0,
      boxTag: '',
      quoted: tag === 'blockquote',
      form: tag === 'form' || tag === 'button',
    },
  };
}

/** An article around an item: filler, the paragraph before, its blocks, the paragraph after, filler. */
export function articleAround(
  item: Item,
  { bare = false, plain = false } = {},
): { readonly article: Article; readonly ids: readonly string[] } {
  const filler = plain ? FILLER : MARKET_FILLER;
  const around = (filler[item.lang] ?? filler['en']!).map((text): Made => ({ tag: 'p', text }));
  const context = (text: string | undefined): Made[] => (!bare && text ? [{ tag: 'p', text }] : []);
  const before = [...around, ...context(item.context?.before)];
  const pitch = item.inlinePromo?.trim();
  const own = item.blocks.map(({ tag, text, hrefs = [] }): Made => ({
    tag,
    text,
    hrefs: bare ? [] : hrefs,
    ...(pitch ? { pitch } : {}),
  }));
  const { lang, position } = item;
  const article = articleOf([...before, ...own, ...context(item.context?.after), ...around], { lang, position });
  return { article, ids: article.blocks.slice(before.length, before.length + own.length).map(({ id }) => id) };
}

/** What the verdicts say of an item's blocks: folded where most of them lie in whole-block verdicts. */
export function outcomeOf(verdicts: readonly Verdict[], ids: readonly string[], isOn: (category: string) => boolean) {
  const own = verdicts.filter((verdict) => verdict.blocks.some((id) => ids.includes(id)));
  const wholes = (kept: readonly Verdict[]) =>
    kept
      .filter((v) => !v.spans)
      .flatMap((v) => v.blocks)
      .filter((id) => ids.includes(id)).length;
  return {
    verdicts: own,
    isFound: wholes(own) * 2 > ids.length,
    isFolded: wholes(own.filter((v) => isOn(v.category))) * 2 > ids.length,
    folded: wholes(own.filter((v) => isOn(v.category))),
    touched: own.length > 0,
    spans: own.flatMap((v) => v.spans ?? []),
    /** Blocks outside the item that were drawn in: the paragraphs before and after. */
    strayed: verdicts.flatMap((v) => v.blocks).filter((id) => !ids.includes(id)),
  };
}
