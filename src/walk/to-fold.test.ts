import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import type { Judgement, Verdict } from '../model/verdict';
import { exceptWordings } from '../settings/exceptions';
import { fingerprintOf } from '../text/fingerprint';
import { chooseCategory, DEFAULTS, switchCategory } from '../settings/settings';
import { fatesOf, strictOn, toFold, wordingsOf } from './to-fold';

const article = articleOf('de', [
  'Die Werft baut vier Fähren. Jetzt das Depot eröffnen und 50 Euro sichern.',
  'Nordwerft-Aktie: Jetzt einsteigen?',
  'Die Antwort liefert die Gratis-Analyse vom 24. Dezember.',
  'Hier klicken.',
]);
const run: Verdict = { id: 'v0', category: 'analysis-teaser', blocks: ['b1', 'b2'], score: 0.7, reasons: [] };
const part: Verdict = {
  id: 'v1',
  category: 'broker-leverage',
  blocks: ['b0'],
  spans: [{ block: 'b0', start: 28, end: 73 }],
  score: 0.95,
  reasons: [],
};
const judgement: Judgement = { verdicts: [part, run], overCap: false };
const teaser = { id: 'analysis-teaser', onByDefault: true };
const fates = (settings = DEFAULTS, given = judgement) => Object.fromEntries(fatesOf(article, given, settings, 'a.de'));

describe('what is folded', () => {
  it('is what categories that are on found', () => {
    expect(toFold(article, judgement, DEFAULTS, 'a.de')).toEqual([part, run]);
    expect(fates(switchCategory(DEFAULTS, 'a.de', teaser, false))).toEqual({ v0: 'off', v1: 'fold' });
  });

  it('is only what is surer, on a careful step', () => {
    expect(fates(chooseCategory(DEFAULTS, null, teaser, 'careful'))).toEqual({ v0: 'not-sure', v1: 'fold' });
  });

  it('is nothing where too much would be', () => {
    expect(fates(DEFAULTS, { ...judgement, overCap: true })).toEqual({ v0: 'over-cap', v1: 'over-cap' });
  });

  it('asks for less sure verdicts of strict categories alone', () => {
    expect([...strictOn(chooseCategory(DEFAULTS, 'a.de', teaser, 'strict'), 'a.de')]).toEqual(['analysis-teaser']);
    expect(strictOn(chooseCategory(DEFAULTS, 'a.de', teaser, 'strict'), 'b.de').size).toBe(0);
  });
});

describe('“not a pitch”', () => {
  const excepted = exceptWordings(DEFAULTS, 'a.de', wordingsOf(article, run), true);

  it('holds for the wording on the site, in whatever run it stands', () => {
    expect(fates(excepted)).toEqual({ v0: 'exception', v1: 'fold' });
    // While the page loads only its first block is there; another day it reaches further.
    for (const blocks of [['b1'], ['b1', 'b2', 'b3']])
      expect(fates(excepted, { ...judgement, verdicts: [{ ...run, blocks }] })).toEqual({ v0: 'exception' });
    expect(fatesOf(article, judgement, excepted, 'b.de').get('v0')).toBe('fold');
  });

  it('holds on another day, with another date', () => {
    const later = articleOf('de', [
      'Nordwerft-Aktie: Jetzt einsteigen?',
      'Die Antwort liefert die Gratis-Analyse vom 3. Januar.',
    ]);
    const verdict = { ...run, blocks: ['b0'] };
    expect(fatesOf(later, { ...judgement, verdicts: [verdict] }, excepted, 'a.de').get('v0')).toBe('exception');
  });

  const onAnotherPage = (texts: readonly string[]) => {
    const other = articleOf('de', texts);
    const verdict = { ...run, blocks: other.blocks.map(({ id }) => id) };
    return fatesOf(other, { ...judgement, verdicts: [verdict] }, excepted, 'a.de').get('v0');
  };

  it.each([
    [
      'for another company',
      ['Reederei-Ost-Aktie: Jetzt einsteigen?', 'Die Antwort liefert die Gratis-Analyse vom 3. Januar.'],
      'exception',
    ],
    [
      'with other words',
      ['Reederei Ost: Was Anleger jetzt tun sollten.', 'Die Antwort kennt nur unser Brief.'],
      'fold',
    ],
  ] as const)('%s', (_, texts, fate) => {
    expect(onAnotherPage(texts)).toBe(fate);
  });

  it('can be taken back where it is met again, and one stored before is still known', () => {
    expect(exceptWordings(excepted, 'a.de', wordingsOf(article, run), false)).toEqual(DEFAULTS);
    const old = exceptWordings(
      DEFAULTS,
      'a.de',
      article.blocks.slice(1, 3).map(({ text }) => fingerprintOf(text)),
      true,
    );
    expect(fates(old)).toEqual({ v0: 'exception', v1: 'fold' });
  });

  it('of a part of a paragraph says nothing of the paragraph', () => {
    const settings = exceptWordings(DEFAULTS, 'a.de', wordingsOf(article, part), true);
    expect(fates(settings)).toEqual({ v0: 'fold', v1: 'exception' });
  });
});
