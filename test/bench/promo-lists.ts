import { querySelectorAll } from '@ghostery/adblocker-extended-selectors';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../src/offline/parse-page';
import { appliesTo } from '../../src/rules/applies-to';
import { compileSelector, type Compiled } from '../../src/rules/compile-selector';
import type { Flaw, Rule } from '../../src/rules/rule';
import { splitRules } from '../../src/rules/split-rules';
import { oneLine } from '../../src/text/normalise';
import { toFold } from '../../src/walk/to-fold';
import { DEFAULTS, hostOf } from '../../src/settings/settings';
import { read } from '../../src/walk/read';
import { corpusPages } from './corpus-pages';

interface Truth {
  readonly hide: readonly { readonly text: string; readonly tier: string }[];
  readonly keep: readonly { readonly text: string }[];
}

const SETS = ['fundus', 'fundus-eval', 'trafilatura', 'wcxb'];

/**
 * What the cosmetic rules of ad-block lists hide, through the library that runs readers' own rules: on our labelled
 * pages, and of what we fold on real ones. The lists are others' and are not in this repository.
 * @param folder text files in filter syntax
 * @param sample so many real pages of each set
 */
export async function benchLists(corpus: string, folder: string | undefined, sample: number): Promise<void> {
  if (!folder || !existsSync(folder)) {
    console.log('no lists: name a folder of them with --lists DIR (EasyList, EasyList Germany, annoyances)');
    return;
  }
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const { rules, faults } = splitRules(texts.join('\n'));
  const cosmetic = faults.filter(({ reason }) => reason !== 'network').length;
  console.log(
    `${rules.length} cosmetic rules of ${texts.length} lists; ${cosmetic} more that nobody but their blocker runs`,
  );
  const lists = new Lists(rules);
  onLabelledPages(join(corpus, 'promo/pages'), lists);
  for (const set of SETS) await onRealPages(corpus, set, sample, lists);
}

function onLabelledPages(folder: string, lists: Lists): void {
  const count = { hide: 0, hard: 0, hidden: 0, hiddenHard: 0, lost: 0 };
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const truth = JSON.parse(readFileSync(join(folder, name.replace('.html', '.truth.json')), 'utf8')) as Truth;
    const document = parsePage(readFileSync(join(folder, name), 'utf8'));
    const hidden = textsOf(lists.hitsOn(document, 'portal.example')).join(' ');
    for (const { text, tier } of truth.hide) {
      const isHidden = hidden.includes(oneLine(text));
      count.hide++;
      if (isHidden) count.hidden++;
      if (tier === 'hard') count.hard++;
      if (tier === 'hard' && isHidden) count.hiddenHard++;
    }
    for (const { text } of truth.keep) if (hidden.includes(oneLine(text))) count.lost++;
  }
  console.log(
    `labelled pages: ${count.hidden} of ${count.hide} blocks hidden (${count.hiddenHard} of ${count.hard} of kinds that are on by default or hard); ${count.lost} editorial blocks lost`,
  );
}

async function onRealPages(corpus: string, set: string, sample: number, lists: Lists): Promise<void> {
  const count = { pages: 0, folded: 0, alsoHidden: 0, body: 0, bodyHidden: 0 };
  for await (const { page, html } of corpusPages<{ readonly url?: string }>(corpus, set, sample)) {
    const url = page.url || 'https://page.example/';
    const document = parsePage(html());
    const reading = read(document, { url, now: () => performance.now() });
    if (!reading.found) continue;
    const { article, judgement, places } = reading;
    const hits = lists.hitsOn(document, hostOf(url));
    const isHidden = (id: string) =>
      (places.get(id)?.nodes ?? []).some((node) => hits.some((hit) => hit.contains(node)));
    const folded = new Set(toFold(article, judgement, DEFAULTS, hostOf(url)).flatMap(({ blocks }) => blocks));
    count.pages++;
    count.folded += folded.size;
    count.alsoHidden += [...folded].filter(isHidden).length;
    for (const { id, zone } of article.blocks) {
      if (zone !== 'body' || folded.has(id)) continue;
      count.body++;
      if (isHidden(id)) count.bodyHidden++;
    }
  }
  console.log(
    `${set}: ${count.pages} real pages: of ${count.folded} blocks that we fold the lists hide ${count.alsoHidden}; of ${count.body} other blocks of the text ${count.bodyHidden}`,
  );
}

const textsOf = (elements: readonly Element[]) => elements.map((element) => oneLine(element.textContent ?? ''));

const SIMPLE = /^([.#])((?:[\w-]|[^\0-\x7f])+)$/;

/** Rules by what they need: most name one class or id, and a page has few of them. */
class Lists {
  private readonly byName = new Map<string, Rule[]>();
  private readonly others: Rule[] = [];
  private readonly bySite = new Map<string, Rule[]>();
  private readonly exceptions = new Map<string, Rule[]>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      if (rule.isException) push(this.exceptions, rule.selector, rule);
      else if (rule.domains.some(({ isExcluded }) => !isExcluded))
        for (const { name } of rule.domains) push(this.bySite, name.split('.')[0]!, rule);
      else if (SIMPLE.test(rule.selector)) push(this.byName, rule.selector, rule);
      else this.others.push(rule);
    }
  }

  hitsOn(document: Document, host: string): Element[] {
    const hits = new Set<Element>();
    const holds = ({ domains, selector }: Rule) =>
      appliesTo(domains, host) && !this.exceptions.get(selector)?.some((each) => appliesTo(each.domains, host));
    for (const element of document.querySelectorAll('[class], [id]'))
      for (const name of [...[...element.classList].map((each) => `.${each}`), `#${element.id}`])
        if (this.byName.get(name)?.some(holds)) hits.add(element);
    const names = namesOn(document);
    const html = document.documentElement.outerHTML.replaceAll('&amp;', '&');
    const site = host.split('.').flatMap((label) => this.bySite.get(label) ?? []);
    for (const rule of new Set([...site, ...this.others]))
      if (mayHit(rule, names, html) && holds(rule)) for (const element of elementsOf(document, rule)) hits.add(element);
    hits.delete(document.body);
    hits.delete(document.documentElement);
    return [...hits];
  }
}

/** Classes and ids of a page, as selectors name them. */
function namesOn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of document.querySelectorAll('[class], [id]')) {
    for (const name of element.classList) names.add(`.${name}`);
    if (element.id) names.add(`#${element.id}`);
  }
  return names;
}

/** False where a selector names what is not on the page: to ask a document for thousands of selectors takes minutes. */
function mayHit({ selector }: Rule, names: ReadonlySet<string>, html: string): boolean {
  if (/[,:]/.test(selector)) return true;
  const values = [...selector.matchAll(/\[[\w-]+[*^$~|]?=(["'])(.+?)\1/g)].map(([, , value]) => value!);
  if (!values.every((value) => html.includes(value))) return false;
  const bare = selector.replace(/\[.*?\]/g, '');
  return (bare.match(/[.#][\w-]+/g) ?? []).every((name) => names.has(name));
}

const compiledBefore = new Map<string, Compiled | Flaw>();

function push(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const known = map.get(key);
  if (known) known.push(rule);
  else map.set(key, [rule]);
}

function elementsOf(document: Document, { selector }: Rule): Element[] {
  const isCss = (css: string) => {
    try {
      document.createDocumentFragment().querySelector(css);
      return true;
    } catch {
      return false;
    }
  };
  let compiled = compiledBefore.get(selector);
  if (!compiled) compiledBefore.set(selector, (compiled = compileSelector(selector, isCss)));
  if ('reason' in compiled) return [];
  if (compiled.kind === 'css') return [...document.querySelectorAll(compiled.css)];
  // Styles are not known here: what asks for them hits nothing.
  if (compiled.readsStyle) return [];
  try {
    return querySelectorAll(document as unknown as Element, compiled.ast);
  } catch {
    return [];
  }
}
