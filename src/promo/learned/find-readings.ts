import type { ReadPack } from '../../lang/pack';
import type { Category } from '../category';
import type { Finding } from '../finding';
import type { Look } from '../look';
import type { Weight } from '../weigh';
import { EVEN } from '../weights';
import { passageOf } from './passage';
import { readPitch } from './read-pitch';
import { weighRun } from './weigh-run';
import { windowsAround, type Ground } from './windows';
import { isFree, mayRead } from './worth-reading';

/** A block that may be a pitch by itself, and one around which windows are tried. */
const BEGINS = 0.5;
const SEED = -0.3;
/** An article that reads like this itself, in so many paragraphs and in this share of them: its voice tells nothing. */
const OWN_VOICE = 1;
const MANY = 3;
const SHARE = 0.2;
const PARAGRAPH = 160;

/**
 * Pitches without the usual wordings, by how they read: who speaks, what of, where it leads, learned from labelled
 * texts (`README.md`). All that keeps a block from being folded keeps it here as well.
 * @param runs what the rules found; a run that a reading holds whole becomes a part of it
 * @returns readings, and the runs that none of them holds
 */
export function findReadings(
  looks: readonly Look[],
  runs: readonly Finding[],
  title: string | null,
  pack: ReadPack,
  categories: readonly Category[],
): Finding[] {
  const isOpen = looks.map(isFree);
  const runOf = new Map(runs.flatMap((run) => run.blocks.map((id) => [id, run] as const)));
  const read: number[] = [];
  /** Read when asked for: most blocks of a page are not worth it, and are no pitch's neighbours. */
  const scoreAt = (i: number): number =>
    (read[i] ??= isOpen[i] ? readPitch(passageOf([looks[i]!]), pack).score : -Infinity);
  const scores = looks.map((look, i) => (isOpen[i] && mayRead(look, 0, Infinity) ? scoreAt(i) : -Infinity));
  if (readsSo(looks, scores)) return [...runs];
  const ground: Ground = {
    looks,
    scoreAt,
    isRuled: (i) => runOf.has(looks[i]!.block.id),
    isOpen: (i) => isOpen[i] === true,
  };
  const findings: Finding[] = [];
  /** Windows of several blocks, each tried once whichever of its blocks it is tried around. */
  const tried = new Set<number>();
  let next = 0;
  for (let at = 0; at < looks.length; at++) {
    if (scores[at]! < SEED) continue;
    const found = first(windowsAround(at, next, ground), ([from, to]) => {
      const key = from * looks.length + to;
      if (tried.has(key)) return null;
      if (from !== to) tried.add(key);
      const blocks = looks.slice(from, to + 1).map(({ block }) => block.id);
      const ruled = new Set(blocks.flatMap((id) => runOf.get(id) ?? []));
      // What the rules found is neither torn apart nor thrown together: a reading adds to it, or leaves it.
      if (ruled.size > 1 || [...ruled].some((run) => run.blocks.some((id) => !blocks.includes(id)))) return null;
      if (from === to && scores[at]! < BEGINS) return null;
      if ([...ruled].some((run) => isOfOtherKind(run, looks.slice(from, to + 1)))) return null;
      const weight = weighRun(looks, [from, to], (look) => runOf.has(look.block.id), title, pack, categories);
      return weight && { first: from, blocks, weight };
    });
    if (!found) continue;
    findings.push(found);
    at = found.first + found.blocks.length - 1;
    next = at + 1;
  }
  return joinRuns(findings, runs);
}

/**
 * Whether a run is of a kind that readers must switch on, and beside it in the window stands a pitch of one that default
 * settings fold: "Read also: …" above an offer of accounts.
 */
function isOfOtherKind({ weight, blocks }: Finding, run: readonly Look[]): boolean {
  const isPitch = ({ block, weight: own }: Look) =>
    own !== null && own.category.onByDefault && own.points >= EVEN && !blocks.includes(block.id);
  return !weight.category.onByDefault && run.some(isPitch);
}

/** What the first of some gives that is not null. */
function first<From, To>(all: Iterable<From>, of: (from: From) => To | null): To | null {
  for (const each of all) {
    const found = of(each);
    if (found !== null) return found;
  }
  return null;
}

/** Runs of the rules within a reading become a part of it and tell its kind; a reading that cuts one gives way. */
function joinRuns(readings: readonly Finding[], runs: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  const held = new Set<Finding>();
  for (const reading of readings) {
    const touched = runs.filter(({ blocks }) => blocks.some((id) => reading.blocks.includes(id)));
    if (touched.some(({ blocks }) => !blocks.every((id) => reading.blocks.includes(id)))) continue;
    const own = touched.find(({ blocks }) => blocks.length === reading.blocks.length);
    if (own) continue;
    for (const run of touched) held.add(run);
    const surest = touched.reduce<Weight | null>(
      (best, { weight }) => (!best || weight.points > best.points ? weight : best),
      null,
    );
    joined.push(surest ? { ...reading, weight: surest } : reading);
  }
  return [...joined, ...runs.filter((run) => !held.has(run))];
}

/** Whether the article itself reads like a pitch: a blog in the first person, a company's own news. */
function readsSo(looks: readonly Look[], scores: readonly number[]): boolean {
  const paragraphs = looks.filter(({ block }) => block.zone === 'body' && block.text.length >= PARAGRAPH);
  const own = looks.filter(
    ({ block }, i) => block.zone === 'body' && block.text.length >= PARAGRAPH && scores[i]! >= OWN_VOICE,
  );
  return own.length >= MANY && own.length >= paragraphs.length * SHARE;
}
