import type { Lang } from '../model/language';
import type { WikiWords } from '../lang/wiki-words';
import type { SentenceRules } from '../text/segment';
import { calledAnswer, itemsAnswer, pagesAnswer } from './answers';
import type { Ask } from './ask-wiki';
import { itemToChoice, judgeName, meaningsTitle, toChoice, type Judged, type Setting } from './judge-page';
import { contextOf } from './named-in';
import type { Choice, Outcome, WikiLine } from './outcome';
import { tidy } from './plain-line';
import { rankChoices } from './rank-choices';
import { byBeginning, byTitles, descriptionsOf, itemsCalled, linkedFrom, mayBeTitle, MOST_TITLES } from './requests';
import { WikiFault } from './wiki-fault';
import { hostOfWiki, WIKIDATA, wikisFor } from './wikis';

export interface Question {
  readonly names: readonly string[];
  /** Of the article. */
  readonly lang: Lang;
  /** What the article says. It stays here: answers are compared with it. */
  readonly text: string;
  /** The page with the name's title is not meant: ask for others. */
  readonly isWider?: boolean;
}

/** The words of a language that a look-up needs. */
export interface LookUpWords {
  readonly rules: SentenceRules;
  readonly wiki: WikiWords | null;
  readonly stopWords: readonly string[];
}

export interface LookUpTools {
  readonly ask: Ask;
  readonly wordsOf: (lang: Lang) => Promise<LookUpWords>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Tells what became of a name, as soon as that is known; once for each. */
export type Tell = (name: string, outcome: Outcome) => void;

/** One look-up on its way. */
interface Run extends LookUpTools {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly tell: Tell;
  /** Names of which nothing was told yet, in order. */
  readonly open: () => readonly string[];
}

/**
 * Looks names up: in the Wikipedia of the article's language, then, what is unknown there, in the English one, whose
 * finds Wikidata describes in the article's language. Many names go in one request. Only where one name is asked for,
 * further requests find out which pages may be meant, or which items of Wikidata.
 * @throws what the signal was aborted with; faults are outcomes
 */
export async function lookUp(question: Question, tools: LookUpTools, signal: AbortSignal, tell: Tell): Promise<void> {
  const { names, lang, text } = question;
  const told = new Set<string>();
  const run: Run = {
    ...tools,
    question,
    signal,
    tell: (name, outcome) => {
      told.add(name);
      tell(name, outcome);
    },
    open: () => names.filter((name) => !told.has(name)),
  };
  for (const name of new Set(names)) if (!mayBeTitle(name)) run.tell(name, { kind: 'none' });
  const context = contextOf(text, (await tools.wordsOf(lang)).stopWords);
  const settings = await Promise.all(
    wikisFor(lang).map(async (wiki): Promise<Setting> => {
      const words = await tools.wordsOf(wiki);
      return { lang: wiki, rules: words.rules, wiki: words.wiki, context, isForeign: wiki !== lang, now: tools.now() };
    }),
  );
  try {
    if (!question.isWider) for (const setting of settings) await askForTitles(run, setting);
    if (names.length === 1) {
      for (const setting of settings) await askForBeginning(run, setting);
      await askForItems(run, settings[0]!);
    }
    for (const name of run.open())
      run.tell(name, names.length === 1 ? { kind: 'none' } : { kind: 'unsettled', why: 'unknown' });
  } catch (error) {
    if (!(error instanceof WikiFault)) throw error;
    for (const name of run.open()) run.tell(name, { kind: 'failed', why: error.why, until: error.until });
  }
}

/** Asks one Wikipedia for pages with the open names as titles. */
async function askForTitles(run: Run, setting: Setting): Promise<void> {
  const names = [...new Set(run.open())];
  // Each name goes with the title of the page that would list its meanings.
  const size = setting.wiki ? MOST_TITLES / 2 : MOST_TITLES;
  for (let at = 0; at < names.length; at += size) {
    const some = names.slice(at, at + size);
    const titles = some.flatMap((name) => [name, meaningsTitle(name, setting.wiki)]).filter((title) => title !== null);
    const { query } = await run.ask(hostOfWiki(setting.lang), byTitles(titles), pagesAnswer, run.signal);
    const judged = new Map(some.map((name) => [name, judgeName(name, query, setting)]));
    const lines = await inLanguage(run, judged);
    for (const [name, judgement] of judged) {
      const { kind } = judgement;
      if (kind === 'found')
        run.tell(name, { kind, line: lines.get(name) ?? lineOf(judgement.choice), needs: judgement.needs });
      else if (kind === 'unsure') run.tell(name, { kind: 'choices', choices: [judgement.choice] });
      else if (kind === 'several') await tellMeanings(run, setting, name, judgement);
    }
  }
}

/** Tells which pages may be meant by a name; of many names only that there are several. */
async function tellMeanings(
  run: Run,
  setting: Setting,
  name: string,
  { choice, meanings }: Judged & { kind: 'several' },
): Promise<void> {
  if (run.question.names.length > 1) return run.tell(name, { kind: 'unsettled', why: 'several' });
  const alike = await suggest(run, setting, byBeginning(name));
  const listed = await suggest(run, setting, linkedFrom(meanings));
  tellChoices(run, setting, name, [...(choice ? [choice] : []), ...alike, ...listed]);
}

/** Asks one Wikipedia for pages whose titles begin like the name. */
async function askForBeginning(run: Run, setting: Setting): Promise<void> {
  const [name] = run.open();
  if (name !== undefined) tellChoices(run, setting, name, await suggest(run, setting, byBeginning(name)));
}

/** Asks Wikidata, which knows many things that no Wikipedia has a page on. */
async function askForItems(run: Run, setting: Setting): Promise<void> {
  const [name] = run.open();
  if (name === undefined) return;
  const { search } = await run.ask(WIKIDATA, itemsCalled(name, setting.lang), calledAnswer, run.signal);
  const choices = search.map((item) => itemToChoice(name, item, setting)).filter((choice) => choice !== null);
  tellChoices(run, setting, name, choices);
}

function tellChoices(run: Run, { context }: Setting, name: string, all: readonly Choice[]): void {
  const choices = rankChoices(name, all, context);
  if (choices.length > 0) run.tell(name, { kind: 'choices', choices });
}

async function suggest(run: Run, setting: Setting, path: string): Promise<Choice[]> {
  const { query } = await run.ask(hostOfWiki(setting.lang), path, pagesAnswer, run.signal);
  return (query.pages ?? [])
    .toSorted((a, b) => a.index - b.index)
    .map((page) => toChoice(page, setting))
    .filter((choice) => choice !== null);
}

/**
 * What Wikidata says, in the article's language, of pages that were found in another one. Nothing is lost where it
 * fails: the line of the other language stays.
 */
async function inLanguage(run: Run, judged: ReadonlyMap<string, Judged>): Promise<ReadonlyMap<string, WikiLine>> {
  const { lang } = run.question;
  const items = new Map<string, { readonly item: string; readonly label: string }>();
  for (const [name, judgement] of judged)
    if (judgement.kind === 'found' && judgement.item && judgement.choice.lang !== lang)
      items.set(name, { item: judgement.item, label: judgement.choice.label });
  const lines = new Map<string, WikiLine>();
  if (items.size === 0 || !wikisFor(lang).includes(lang)) return lines;
  try {
    const numbers = [...items.values()].map(({ item }) => item);
    const { entities } = await run.ask(WIKIDATA, descriptionsOf(numbers, lang), itemsAnswer, run.signal);
    for (const [name, { item, label }] of items) {
      const text = tidy(entities[item]?.descriptions[lang]?.value ?? '');
      if (text) lines.set(name, { text, lang, from: 'wikidata', label, title: item, host: WIKIDATA, at: run.now() });
    }
  } catch (error) {
    if (!(error instanceof WikiFault)) throw error;
  }
  return lines;
}

function lineOf({ text, lang, from, label, title, host, at }: Choice): WikiLine {
  return { text, lang, from, label, title, host, at };
}
