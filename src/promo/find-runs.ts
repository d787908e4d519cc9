import { countWords } from '../text/words';
import type { Category } from './category';
import type { Finding } from './finding';
import { joins, LONGEST_RUN, tells } from './joins';
import { leaningRun } from './leaning-run';
import type { Look } from './look';
import { isCore, weighRun } from './run-weight';
import type { Weight } from './weigh';

/** "Mehr Infos zum Index gibt es hier.": longer ones name what they lead to. */
const CALL_WORDS = 8;

/**
 * Finds runs of blocks that are promotion: heading, paragraphs, call to action, small print. A block that is promotion
 * by itself is a core; its neighbours join where they lean to it and nothing keeps them.
 */
export function findRuns(looks: readonly Look[], categories: readonly Category[]): Finding[] {
  const taken = new Set<number>();
  const findings: Finding[] = [];
  const cores = looks.map((look) => isCore(look));
  for (let i = 0; i < looks.length; i++) {
    if (taken.has(i)) continue;
    const run = cores[i] ? growFrom(i, looks, cores, taken) : leaningRun(i, looks, categories, taken);
    if (!run) continue;
    const [from, to] = run;
    for (let j = from; j <= to; j++) taken.add(j);
    const weight = weighRun(looks.slice(from, to + 1), categories);
    if (weight && !isOneWord(weight, looks.slice(from, to + 1)))
      findings.push({ first: from, blocks: looks.slice(from, to + 1).map(({ block }) => block.id), weight });
  }
  return findings;
}

function growFrom(
  core: number,
  looks: readonly Look[],
  cores: readonly boolean[],
  taken: ReadonlySet<number>,
): [number, number] {
  let from = core;
  let to = core;
  const isFree = (at: number) =>
    !taken.has(at) && to - from < LONGEST_RUN * 2 && !isOfOtherKind(looks, core, at, cores);
  while (from > 0 && isFree(from - 1) && joins(looks, from - 1, from, core, cores)) from--;
  while (to < looks.length - 1 && isFree(to + 1) && joins(looks, to + 1, to, core, cores)) to++;
  // A heading at the end belongs to what follows.
  while (to > core && looks[to]!.block.kind === 'heading' && !cores[to]) to--;
  return [from, to];
}

/**
 * Whether a block is promotion by itself, or the label of some, and of a kind that default settings fold where the run's
 * core is not, or the other way round: teasers of the site's own reports are not folded because an advertisement
 * touches them. A line below a pitch that only leads on, or to what the pitch offers, is the pitch's call.
 */
function isOfOtherKind(looks: readonly Look[], core: number, at: number, cores: readonly boolean[]): boolean {
  const look = looks[at]!;
  const own = looks[core]!;
  const isFolded = own.weight!.category.onByDefault;
  const { box } = look.block.shape;
  if (box !== 0 && box === own.block.shape.box) return false;
  if (!cores[at]) {
    // Advice in a list above "Find more on this here" is the article's.
    const isAdvice = look.block.kind === 'list-item' && tells(look);
    return !isFolded && (isAdvice || (look.found.has('ad-label') && !own.found.has('labelled')));
  }
  if (look.weight!.category.onByDefault === isFolded) return false;
  const names = own.weight!.category.needs.some((need) => look.found.has(need));
  const isCall = look.found.has('whole-link') && (look.evidence!.words <= CALL_WORDS || names);
  return !(isFolded && at === core + 1 && isCall);
}

/**
 * Whether a block by itself, without a link, is of a kind that readers must switch on for a word or two: "Popular
 * furniture styles" heads a chapter. With a title behind a colon it leads on.
 */
function isOneWord({ category, reasons }: Weight, run: readonly Look[]): boolean {
  const [only, second] = reasons.filter(({ points }) => points > 0);
  if (category.onByDefault || run.length > 1 || second !== undefined || !only?.quote) return false;
  const { block, found } = run[0]!;
  if (found.has('link-here') || found.has('link-away') || countWords(only.quote) > 2) return false;
  // Two buttons beside each other, or a button behind a price.
  if (/[·|/•‖\d]/.test(only.quote)) return false;
  const rest = block.text.slice(block.text.indexOf(only.quote) + only.quote.length);
  // "READ. “I slept on the dyke”": capitals set it off as a colon does.
  const isSetOff = only.quote.endsWith(':') || (only.quote.endsWith('.') && only.quote === only.quote.toUpperCase());
  return !(isSetOff ? /\S/ : /^\s*:\s*\S/).test(rest);
}
