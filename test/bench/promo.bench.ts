import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READ_PACKS } from '../../src/lang/read-packs';
import { CATEGORIES } from '../../src/promo/categories';
import { judge } from '../../src/promo/judge';
import { featuresIn } from '../../src/promo/features-in';
import { lexiconOf, packFor } from '../../src/promo/lexicon';
import { lookAtBlocks } from '../../src/promo/look-at-blocks';
import { partOf } from '../../src/promo/part';
import type { Bench } from './bench';
import { articleAround, outcomeOf, readItems, type Item } from './promo-items';
import { benchLists } from './promo-lists';
import { benchPages } from './promo-pages';
import { benchReaders } from './promo-readers';
import { benchSteps, benchStepsOnPages } from './promo-steps';
import { benchTrust } from './promo-trust';
import { outOf } from './wilson';

const FILES = ['dev', 'wild-de', 'wild-xx', 'bulk-editorial'];
/**
 * Items of our own hand that avoid stock phrases, nothing is learned from and no rule is made for: only figures are
 * printed, so that whoever works on rules does not read them.
 */
const HELD_OUT = 'test/pitches/held-out';

/** A reader's first idea: words that sell, two of them. */
const BASELINE =
  /gratis|kostenlos|jetzt|newsletter|abonn|anmelden|sichern|depot|broker|anzeige|free|sign up|subscribe|click here|download|join|sponsored|report|gratuit|inscri|gratuito|suscr|iscriviti|scarica|nieuwsbrief|lees ook|baixe|assine|clique/gi;

/** Benches of promo. `--pred FILE` for the scorer, `--bare` without links and context, `--plain` in an article on
 * another subject, `--explain ID`, `--errors N`, `--only FILE`; `--pages`; `--trust [--all] [--again] [--sample N]
 * [--show on|labelled]`, which fails on a fold that is not in `promo-inspected.json`; `--steps [--again] [--sample N]` on real pages; `--lists DIR [--sample N]` of ad blockers;
 * `--readers`: what Readability leaves out; `--publishers`: recall by publisher. */
const bench: Bench = async (corpus, args) => {
  const value = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  if (args.includes('--pages')) return benchPages(join(corpus, 'promo/pages'));
  if (args.includes('--trust'))
    return benchTrust(corpus, {
      again: args.includes('--again'),
      sample: args.includes('--all') ? Infinity : Number(value('--sample') ?? 10),
      show: value('--show') ?? '',
    });
  const range = { again: args.includes('--again'), sample: Number(value('--sample') ?? 10) };
  if (args.includes('--lists')) return benchLists(corpus, value('--lists'), range.sample);
  if (args.includes('--steps')) return benchStepsOnPages(corpus, range);
  if (args.includes('--readers'))
    return benchReaders(
      corpus,
      FILES.filter((each) => each !== 'bulk-editorial'),
    );
  const bare = args.includes('--bare');
  const plain = args.includes('--plain');
  const errors = Number(value('--errors') ?? 0);
  const predictions: Record<string, 'promo' | 'editorial'> = {};
  const start = performance.now();
  let judged = 0;
  const only = value('--only');
  const explain = value('--explain');
  if (explain) return explainItem(corpus, explain, bare, plain);
  const heldOut = readdirSync(HELD_OUT).map((name) => join(HELD_OUT, name));
  for (const file of [...FILES, ...heldOut].filter((each) => !only || each === only)) {
    const isHeldOut = heldOut.includes(file);
    const items = readItems(isHeldOut ? file : join(corpus, `promo/${file}.jsonl`));
    const rows = items.map((item) => {
      const { article, ids } = articleAround(item, { bare, plain });
      const { verdicts } = judge(article, READ_PACKS);
      judged++;
      const outcome = outcomeOf(verdicts, ids, isOn);
      predictions[item.id] = outcome.isFound ? 'promo' : 'editorial';
      return { item, outcome };
    });
    console.log(`\n## ${file}${bare ? ' (bare)' : ''}: ${items.length} items`);
    table(rows, isHeldOut);
    if (args.includes('--publishers')) byPublisher(rows);
    if (errors > 0 && !isHeldOut) listErrors(rows, errors, value('--lang'), value('--show'));
  }
  if (!only && !bare && !plain) benchSteps(corpus, FILES);
  console.log(`\n${judged} articles judged, ${((performance.now() - start) / judged).toFixed(2)} ms each`);
  const pred = value('--pred');
  if (pred) writeFileSync(pred, JSON.stringify(predictions));
};

export default bench;

/** What judge sees in one item, block by block. */
function explainItem(corpus: string, id: string, bare: boolean, plain: boolean): void {
  for (const item of FILES.flatMap((file) => readItems(join(corpus, `promo/${file}.jsonl`))).filter(
    (each) => each.id === id,
  )) {
    const { article } = articleAround(item, { bare, plain });
    const looks = lookAtBlocks(article, lexiconOf(packFor(item.lang, READ_PACKS)!), CATEGORIES);
    for (const look of looks) {
      console.log(
        `${look.block.id} ${look.block.kind} kept=${look.isKept} ${partOf(look).kind} ${look.weight ? `${look.weight.category.id} ${look.weight.points.toFixed(1)}` : '-'} | ${look.block.text.slice(0, 160)}`,
      );
      for (const at of look.evidence && look.evidence.sentences.length > 1 ? look.evidence.sentences : []) {
        const found = featuresIn(look.evidence!, at.start, at.end);
        console.log(
          `     · ${look.block.text.slice(at.start, at.end)} [${[...found].map(([f, q]) => `${f}=${q}`).join(', ')}]`,
        );
      }
      console.log(
        `     ${[...look.found].map(([feature, quote]) => (quote ? `${feature}=${quote.slice(0, 30)}` : feature)).join(', ')}`,
      );
    }
    console.log(
      JSON.stringify(
        judge(article, READ_PACKS).verdicts.map(({ category, blocks, spans, score }) => ({
          category,
          blocks,
          spans,
          score,
        })),
      ),
    );
  }
}

type Row = { readonly item: Item; readonly outcome: ReturnType<typeof outcomeOf> };

function isOn(category: string): boolean {
  return CATEGORIES.some(({ id, onByDefault }) => id === category && onByDefault);
}

/** @param isHeldOut whether nobody may read its texts: then only figures are printed */
function table(rows: readonly Row[], isHeldOut: boolean): void {
  console.log('group'.padEnd(26), '   n  found folded  recall   on-recall | kept  found folded touched | baseline P R');
  const groups = new Map<string, Row[]>();
  const push = (key: string, row: Row) => groups.set(key, [...(groups.get(key) ?? []), row]);
  for (const row of rows) {
    push('all', row);
    push(`lang ${row.item.lang}`, row);
    if (row.item.label === 'promo') {
      push(`${row.item.lang} ${isOn(row.item.category) ? 'on' : 'opt-in'}`, row);
      push(`promo ${row.item.category}`, row);
    } else if (row.outcome.isFound || row.outcome.folded > 0) push(`keep ${row.item.category}`, row);
  }
  for (const key of [...groups.keys()].sort()) {
    const group = groups.get(key)!;
    const promo = group.filter(({ item }) => item.label === 'promo');
    const kept = group.filter(({ item }) => item.label === 'editorial');
    const found = promo.filter(({ outcome }) => outcome.isFound).length;
    const folded = promo.filter(({ outcome }) => outcome.isFolded).length;
    const says = group.map(
      ({ item }) =>
        (item.blocks
          .map(({ text }) => text)
          .join(' ')
          .match(BASELINE)?.length ?? 0) >= 2,
    );
    const hits = group.filter(({ item }, i) => says[i] && item.label === 'promo').length;
    const share = (a: number, b: number) => (b === 0 ? '-' : (a / b).toFixed(2));
    console.log(
      key.padEnd(26),
      String(promo.length).padStart(4),
      String(found).padStart(5),
      String(folded).padStart(5),
      share(found, promo.length).padStart(8),
      share(folded, promo.length).padStart(8),
      ' |',
      String(kept.length).padStart(5),
      String(kept.filter(({ outcome }) => outcome.isFound).length).padStart(5),
      String(kept.filter(({ outcome }) => outcome.folded > 0).length).padStart(5),
      String(kept.filter(({ outcome }) => outcome.touched).length).padStart(5),
      ' |',
      share(hits, says.filter(Boolean).length).padStart(5),
      share(hits, promo.length).padStart(5),
    );
  }
  const kept = rows.filter(({ item }) => item.label === 'editorial');
  const blocks = kept.reduce((all, { item }) => all + item.blocks.length, 0);
  const wrong = kept.reduce((all, { outcome }) => all + outcome.folded, 0);
  console.log(`trust: editorial blocks folded by default: ${outOf(wrong, blocks)}`);
  const mixed = rows.filter(({ item }) => item.inlinePromo);
  if (mixed.length > 0)
    console.log(
      `inline: ${mixed.filter(isSpanRight).length} of ${mixed.length} right, ${mixed.filter(({ outcome }) => outcome.spans.length > 0).length} with a span`,
    );
  const strayed = rows.filter(({ outcome }) => outcome.strayed.length > 0);
  if (!isHeldOut)
    for (const { item, outcome } of strayed)
      console.log(
        `  stray ${item.id} ${articleAround(item)
          .article.blocks.filter((b) => outcome.strayed.includes(b.id))
          .map((b) => b.text.slice(0, 200))
          .join(' ¶ ')}`,
      );
  if (strayed.length > 0)
    console.log(
      `strayed: ${strayed.map(({ item, outcome }) => `${item.id} (${outcome.strayed.join(' ')})`).join(', ')}`,
    );
}

/**
 * Recall of what default settings fold, by publisher: rules are written by hand, so that nothing is held out; a
 * publisher far below the others is one whose ways they do not know.
 */
function byPublisher(rows: readonly Row[]): void {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    if (row.item.label === 'promo')
      groups.set(row.item.publisherStyle, [...(groups.get(row.item.publisherStyle) ?? []), row]);
  const counted = [...groups].map(([style, group]) => {
    const on = group.filter(({ item }) => isOn(item.category));
    const soft = group.filter(({ item }) => !isOn(item.category));
    return { style, on: shareOf(on, 'isFolded'), soft: shareOf(soft, 'isFound') };
  });
  const mean = (key: 'on' | 'soft') => {
    const all = counted.flatMap((each) => each[key] ?? []);
    return all.reduce((sum, { share }) => sum + share, 0) / all.length;
  };
  console.log(
    `publishers: ${counted.length}; mean of their recalls ${mean('on').toFixed(3)} on by default, ${mean('soft').toFixed(3)} opt-in; below 1:`,
  );
  const word = (part: ReturnType<typeof shareOf>) => (part ? `${part.hit} of ${part.of}` : '-');
  for (const { style, on, soft } of counted.sort((a, b) => (a.style < b.style ? -1 : 1)))
    if ((on && on.share < 1) || (soft && soft.share < 1))
      console.log(`  ${style.padEnd(28)} on ${word(on).padEnd(10)} opt-in ${word(soft)}`);
}

function shareOf(rows: readonly Row[], what: 'isFolded' | 'isFound') {
  const hit = rows.filter(({ outcome }) => outcome[what]).length;
  return rows.length > 0 ? { hit, of: rows.length, share: hit / rows.length } : null;
}

/** The spans cover the pitch and next to nothing else. */
function isSpanRight({ item, outcome }: Row): boolean {
  const text = item.blocks[0]!.text;
  const start = text.indexOf(item.inlinePromo!.trim());
  const end = start + item.inlinePromo!.trim().length;
  const [span] = outcome.spans;
  return (
    outcome.spans.length === 1 &&
    !outcome.isFound &&
    Math.abs(span!.start - start) <= 3 &&
    Math.abs(span!.end - end) <= 3
  );
}

function listErrors(rows: readonly Row[], limit: number, lang?: string, show?: string): void {
  let left = limit;
  for (const row of rows) {
    const { item, outcome } = row;
    if (lang && item.lang !== lang) continue;
    const isWrong = item.label === 'editorial' && !item.inlinePromo && outcome.touched;
    const isMissed =
      item.label === 'promo' &&
      (isOn(item.category) || show === 'all') &&
      !(show === 'all' ? outcome.isFound : outcome.isFolded);
    const isOff = item.inlinePromo !== undefined && !isSpanRight(row);
    if (!(isWrong || isMissed || isOff) || left-- <= 0) continue;
    if (show === 'wrong' && !isWrong && !(isOff && outcome.touched)) continue;
    console.log(
      `${isWrong ? (outcome.folded > 0 ? 'FOLDED' : 'SOFT') : isOff ? 'INLINE' : 'missed'} ${item.id} ${item.lang} ${item.category} | ${item.blocks
        .map(({ text }) => text)
        .join(' ¶ ')
        .slice(0, 300)}`,
    );
    for (const v of outcome.verdicts)
      console.log(
        `    ${v.category} ${v.score.toFixed(2)}${v.spans ? ` «${item.blocks[0]!.text.slice(v.spans[0]!.start, v.spans[0]!.end)}»` : ''} ${v.reasons.map((r) => `${r.rule}(${r.points.toFixed(1)})${r.quote ? `=${r.quote}` : ''}`).join(', ')}`,
      );
  }
}
