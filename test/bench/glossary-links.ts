import { join } from 'node:path';
import { findEntities, explainAll } from '../../src/glossary/find-entities';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { articleOfText, readLines, shipped } from './glossary-article';

interface Linked {
  readonly id: string;
  readonly lang: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly wiki?: string | null;
    readonly nil?: boolean;
  }[];
  readonly entities: readonly {
    readonly wiki: string;
    readonly salience?: number;
    readonly names: readonly string[];
  }[];
}

const SETS = ['en-gum-wikinews', 'de-n3-news100'];

/**
 * Titles of the labelled encyclopaedia that name the thing an entry of ours means, where the names differ. Read by hand.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'Royal Dutch Shell': ['Shell'],
  Sues: ['Suez'],
  'Washington, D.C.': ['Washington D.C.'],
  'William Mountbatten-Windsor, Duke of Cambridge': ['Prince William'],
  'The Walt Disney Company': ['Walt Disney'],
};

/** "de:Royal_Dutch_Shell" as it is read. */
const titleOf = (wiki: string) => decodeURIComponent(wiki.replace(/^[a-z]{2}:/, '').replace(/_/g, ' '));

/** A title or name without what tells namesakes apart, case, accents, and signs. */
const norm = (text: string) =>
  titleOf(text)
    .replace(/\s*\(.*\)$|, \p{Lu}.*$/u, '')
    .replace(/^the |,? Inc\.?$| Corporation$/i, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const isSame = (title: string, names: readonly string[]) =>
  [title, ...(SAME[titleOf(title)] ?? [])].some((each) => names.some((name) => norm(name) === norm(each)));

/** "Livorno" of "Livorno, Tuscany": labels take a name with what stands beside it. */
const isMostOf = ({ from, to }: { from: number; to: number }, start: number, end: number) =>
  from >= start && to <= end && (from === start || to === end) && (to - from) * 2 >= end - start - 4;

/** "England" in a report on its team: the label means the team, the card says what England is. */
const isTeamOf = (wiki: string) => /_national_\w+_team$/.test(wiki);

/** The first line is the title where the text repeats it: offsets of the labels count from the text's start. */
function articleFor({ text, lang, date }: Linked) {
  const lines = text.split('\n');
  const article = articleOfText(null, text, lang, date ?? null);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    if (line.trim() !== '') starts.push(at);
    at += line.length + 1;
  }
  return { article, startOf: new Map(article.blocks.map((block, i) => [block.id, starts[i]!])) };
}

/**
 * Entries of the tables against labelled links: of the names for which the tables claim an entry, how many mean the
 * labelled thing; and of the salient things that the text names (GUM), how many are explained by article or tables.
 * A name without a label is not counted; one labelled as in no encyclopaedia makes the claim wrong.
 */
export async function benchLinks(corpus: string, verbose: boolean): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const set of SETS) {
    const texts = await readLines<Linked>(join(corpus, 'entities/el', `${set}.jsonl`));
    const claims = { all: [0, 0], cards: [0, 0] };
    const salient = [0, 0];
    let teams = 0;
    let salientCards = 0;
    for (const text of texts) {
      const { article, startOf } = articleFor(text);
      const pack = (await loadDigestPack(text.lang))!;
      const knowledge = await shipped(text.lang);
      const titled = { ...article, title: text.title ?? null };
      const reporting = { article: titled, blocks: article.blocks, excluded: [] };
      const all = explainAll(reporting, pack, knowledge);
      const shown = new Set(findEntities(reporting, pack, knowledge).map(({ name }) => name));
      const explained = new Set<string>();
      const onCards = new Set<string>();
      for (const { entity, group } of all) {
        const places = entity.mentions.map(({ block, start, end }) => {
          const from = startOf.get(block)! + start;
          return { from, to: from + end - start };
        });
        const labels = text.mentions.filter(({ start, end }) =>
          places.some(({ from, to }) => from === start && to === end),
        );
        if (entity.definition)
          for (const { wiki, start, end } of text.mentions)
            if (wiki && !isTeamOf(wiki) && places.some((place) => isMostOf(place, start, end))) {
              explained.add(wiki);
              if (shown.has(entity.name)) onCards.add(wiki);
            }
        const known = group.known;
        if (!known || labels.length === 0) continue;
        if (labels.every(({ wiki }) => wiki && isTeamOf(wiki))) {
          teams++;
          continue;
        }
        const right = labels.filter(({ wiki }) => wiki && isSame(wiki, [known.name, ...known.aliases]));
        const isRight = right.length * 2 > labels.length;
        claims.all[1]!++;
        if (isRight) claims.all[0]!++;
        if (entity.definition?.from === 'shipped' && shown.has(entity.name)) {
          claims.cards[1]!++;
          if (isRight) claims.cards[0]!++;
        }
        if (verbose && !isRight)
          console.log(
            `  ${text.id} ${shown.has(entity.name) ? 'CARD' : 'name'} ${entity.name}: ${known.name}: ${known.line} | ${[...new Set(labels.map(({ wiki }) => wiki ?? 'NIL'))].join(', ')}`,
          );
      }
      for (const { wiki, salience = 0, names } of text.entities) {
        if (salience < 1 || names.length === 0) continue;
        salient[1]!++;
        if (onCards.has(wiki)) salientCards++;
        if (explained.has(wiki)) salient[0]!++;
        else if (verbose) console.log(`  ${text.id} unexplained ${salience} ${wiki}: ${names.join(', ')}`);
      }
    }
    const share = ([hit = 0, of = 0]: number[]) => `${hit}/${of} = ${(hit / Math.max(1, of)).toFixed(3)}`;
    rows[set] = {
      'right link, all claims': share(claims.all),
      'right link, cards': share(claims.cards),
      'countries as teams, not counted': String(teams),
      ...(salient[1]! > 0
        ? { 'salient explained': share(salient), 'on cards': share([salientCards, salient[1]!]) }
        : {}),
    };
  }
  console.table(rows);
}
