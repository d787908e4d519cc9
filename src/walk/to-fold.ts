import type { Article } from '../model/article';
import type { CategoryId, Judgement, Verdict } from '../model/verdict';
import { exceptionsOn } from '../settings/exceptions';
import { foldsAt } from '../settings/folds-at';
import { choiceOf, type Host, type Settings } from '../settings/settings';
import { fingerprintOf, templateOf } from '../text/fingerprint';
import { SWITCHES } from './categories';

/** Why a verdict is folded or left standing. */
export type Fate = 'fold' | 'off' | 'not-sure' | 'exception' | 'over-cap';

/** What the reader's settings make of each verdict, by its id. */
export function fatesOf(
  article: Article,
  { verdicts, overCap }: Judgement,
  settings: Settings,
  host: Host,
): ReadonlyMap<string, Fate> {
  const exceptions = exceptionsOn(settings, host);
  const texts = new Map(exceptions.size > 0 ? article.blocks.map(({ id, text }) => [id, text]) : []);
  const fateOf = (verdict: Verdict): Fate => {
    const category = SWITCHES.find(({ id }) => id === verdict.category);
    const choice = category ? choiceOf(settings, host, category) : 'off';
    if (choice === 'off') return 'off';
    if (exceptions.size > 0 && isExcepted(textsOf(verdict, texts), exceptions)) return 'exception';
    if (overCap) return 'over-cap';
    return foldsAt(choice, verdict.score) ? 'fold' : 'not-sure';
  };
  return new Map(verdicts.map((verdict) => [verdict.id, fateOf(verdict)]));
}

/** The verdicts that are to be folded. */
export function toFold(article: Article, judgement: Judgement, settings: Settings, host: Host): Verdict[] {
  const fates = fatesOf(article, judgement, settings, host);
  return judgement.verdicts.filter(({ id }) => fates.get(id) === 'fold');
}

/** The categories of which less sure verdicts are wanted on a site. */
export function strictOn(settings: Settings, host: Host): ReadonlySet<CategoryId> {
  return new Set(SWITCHES.filter((each) => choiceOf(settings, host, each) === 'strict').map(({ id }) => id));
}

/** A run of more blocks is not remembered whole; pitches have fewer. */
const MOST_REMEMBERED = 24;

/**
 * What an exception for a verdict remembers of each block's text, or of each part's: a fingerprint of the wording, and
 * one of what it has in common with the same pitch for another company.
 */
export function wordingsOf(article: Article, verdict: Verdict): string[] {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  const remembered = textsOf(verdict, texts).slice(0, MOST_REMEMBERED);
  return [...new Set(remembered.flatMap((text) => [fingerprintOf(text), templateOf(text)]))].filter(Boolean);
}

function textsOf({ blocks, spans }: Verdict, texts: ReadonlyMap<string, string>): string[] {
  return spans
    ? spans.map(({ block, start, end }) => texts.get(block)?.slice(start, end) ?? '')
    : blocks.map((id) => texts.get(id) ?? '');
}

/**
 * Whether the reader said of this wording, or of one of the same make, that it is no pitch. A run is remembered block by block: while a page loads
 * only its first ones are there, and another day it may reach one block further. Most of its letters decide.
 */
function isExcepted(texts: readonly string[], exceptions: ReadonlySet<string>): boolean {
  const letters = (some: readonly string[]) => some.reduce((sum, text) => sum + text.length, 0);
  const isKnown = (text: string) => exceptions.has(fingerprintOf(text)) || exceptions.has(templateOf(text));
  return letters(texts.filter(isKnown)) * 2 > letters(texts);
}
