import { describe, expect, it } from 'vitest';
import { CUES, type CueWords } from '../../src/lang/cues';
import type { DigestPack, ReadPack } from '../../src/lang/pack';
import { moduleOf } from '../../src/offline/cues/cue-module';
import { compilePhrases, type Phrase } from '../../src/text/phrase';

const reads = import.meta.glob<ReadPack>('../../src/lang/*/read.ts', { import: 'default', eager: true });
const digests = import.meta.glob<DigestPack>('../../src/lang/*/digest.ts', { import: 'default', eager: true });
const cueWords = import.meta.glob<() => CueWords>('../../src/lang/*/cues.ts', { import: 'default', eager: true });
const files = import.meta.glob<string>('../../src/lang/*/*.ts', { query: '?raw', import: 'default', eager: true });

const langs = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2)!))].sort();

/** Languages that must be excellent; the others may voice fewer cues. */
const WHOLE = ['de', 'en'];

/** Texts that make a careless pattern run for minutes; all have their white space collapsed, as every text we read. */
const TRAPS = ['a', '1 ', 'ab-', '„', 'aktie ', '... '].map((piece) => piece.repeat(1_500 / piece.length));
/** For one phrase on one trap: a careful one needs less than a millisecond, an exponential one never ends. */
const TRAP_MILLISECONDS = 250;

it('there is a pack for each of the seven languages', () => {
  expect(langs).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
});

describe.each(langs)('the pack %s', (lang) => {
  const read = reads[`../../src/lang/${lang}/read.ts`]!;
  const digest = digests[`../../src/lang/${lang}/digest.ts`]!;
  const cues = cueWords[`../../src/lang/${lang}/cues.ts`]!();
  const phrases = read && digest ? phrasesOf(read, digest, cues) : [];

  it('is whole', () => {
    expect(read?.lang).toBe(lang);
    expect(digest?.lang).toBe(lang);
    expect(digest.facts.sentences.lang).toBe(lang);
    expect(read.article.months).toHaveLength(12);
    expect(digest.facts.months).toHaveLength(12);
    expect(digest.facts.dates.weekdays).toHaveLength(7);
    expect(read.article.functionWords.length).toBeGreaterThanOrEqual(40);
    expect(read.article.functionWords).toEqual(read.article.functionWords.map((word) => word.toLowerCase()));
    expect(emptyIn(read, digest, cues)).toEqual([]);
  });

  it('voices cues of the closed vocabulary, each with phrases', () => {
    const voiced = Object.entries(cues);
    expect(voiced.filter(([cue]) => !CUES.some((each) => each === cue))).toEqual([]);
    expect(voiced.filter(([, words]) => words.length === 0).map(([cue]) => cue)).toEqual([]);
    const missing = CUES.filter((cue) => cues[cue] === undefined);
    expect(WHOLE.includes(lang) ? missing : []).toEqual([]);
  });

  it('has its cues ready for the page: else run `npm run build:cues`', () => {
    expect(files[`../../src/lang/${lang}/cue-index.ts`]).toBe(moduleOf(cues));
  });

  it('writes phrases that compile, and none that matches everywhere', () => {
    const broken = phrases.filter((phrase) => {
      try {
        return compilePhrases([phrase]).test('');
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
    expect(() => new RegExp(digest.facts.numbers.pluralEnd, 'u')).not.toThrow();
    expect(() => new RegExp(digest.facts.dates.dayMark, 'u')).not.toThrow();
  });

  it('writes phrases that no text makes run away', () => {
    const runaways = phrases.filter((phrase) => {
      const pattern = compilePhrases([phrase]);
      return TRAPS.some((trap) => {
        const start = performance.now();
        trap.match(pattern);
        return performance.now() - start > TRAP_MILLISECONDS;
      });
    });
    expect(runaways).toEqual([]);
  });

  it('imports no other pack', () => {
    const own = Object.entries(files).filter(([path]) => path.includes(`/lang/${lang}/`));
    const targets = own.flatMap(([, code]) => [...code.matchAll(/from '([^']+)'/g)].map(([, target]) => target!));
    expect(targets.filter((target) => !/^\.\/[\w-]+$|^\.\.\/[\w-]+$/.test(target))).toEqual([]);
  });
});

/** Every phrase that a pack holds, of the fields that hold phrases. */
function phrasesOf({ article }: ReadPack, { facts, names }: DigestPack, cues: CueWords): Phrase[] {
  return [
    ...Object.values(cues).flat(),
    ...[article.bylineOpeners, article.captionMarks, article.boxTitles, article.furniture, article.paywall].flat(),
    ...article.notices,
    ...[article.updated, article.offices, article.liveblog, article.missing].flat(),
    ...[
      facts.leaningOpeners,
      facts.leaningInside,
      facts.interview,
      facts.updates,
      facts.dates.comparing,
      facts.numbers.numbered,
    ].flat(),
    ...[facts.standIns, facts.attributions, facts.hedges, facts.sayingVerbs].flat(),
    ...Object.values(facts.reporting)
      .filter((list) => typeof list !== 'boolean')
      .flat(),
    ...[facts.background, facts.notReporting, facts.numbers.fractions, facts.numbers.modifiers].flat(),
    ...[facts.dates.coming, facts.dates.past, facts.dates.future, facts.dates.yearOpeners].flat(),
    ...[names.roles, names.copulas, names.named, names.shortFor].flat(),
  ];
}

/** Lists of the pack that are empty, of those for which every language has words. */
function emptyIn({ article }: ReadPack, { facts, names }: DigestPack, words: CueWords): string[] {
  const { bylineOpeners, captionMarks, boxTitles, furniture, notices, paywall, updated, offices, liveblog } = article;
  const { leaningOpeners, standIns, pronouns, attributions, hedges, sayingVerbs, stopWords } = facts;
  const { abbreviations, openers } = facts.sentences;
  const { roles, titles, copulas, articles, prepositions, stops, conjunctions, legalForms, firstNames, commonWords } =
    names;
  const lists = {
    bylineOpeners,
    captionMarks,
    boxTitles,
    furniture,
    notices,
    paywall,
    updated,
    offices,
    liveblog,
    abbreviations,
    openers,
    leaningOpeners,
    standIns,
    pronouns,
    attributions,
    hedges,
    sayingVerbs,
    stopWords,
    roles,
    titles,
    copulas,
    articles,
    prepositions,
    stops,
    conjunctions,
    legalForms,
    firstNames,
    commonWords,
    cues: Object.keys(words),
    numberWords: Object.keys(facts.numbers.words),
    scales: Object.keys(facts.numbers.scales),
    currencies: Object.keys(facts.numbers.currencies),
    classNouns: Object.keys(names.classNouns),
  };
  return Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? [name] : []));
}
