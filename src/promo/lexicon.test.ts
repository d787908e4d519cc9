import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import type { ReadPack } from '../lang/pack';
import { indexCues } from '../offline/cues/index-cues';
import { hasPitchHint } from './hints';
import { lexiconOf, packFor } from './lexicon';

const pack = (call: string[]): ReadPack => ({ ...READ_PACKS[0]!, cues: () => JSON.stringify(indexCues({ call })) });
const foundIn = (phrase: string, texts: readonly string[]) =>
  lexiconOf(pack([phrase]))
    .find(texts)
    .map((hits, i) => hits.map(({ start, end }) => texts[i]!.slice(start, end)));
const found = (phrase: string, text: string) => foundIn(phrase, [text])[0];

describe('the phrase grammar', () => {
  it.each([
    ['jetzt … sichern', 'Jetzt die Analyse sichern!', ['Jetzt die Analyse sichern'], 'a gap'],
    ['jetzt … sichern', 'Jetzt. Sie sichern', [], 'a gap stays in its sentence'],
    ['~analyse', 'Die Gratis-Analyse und die Kursanalyse', ['Gratis-Analyse', 'Kursanalyse'], 'the end of a word'],
    ['abonn~', 'Abonnieren', ['Abonnieren'], 'the beginning of a word'],
    ['kauf', 'Verkauf, Kauf, Kaufen', ['Kauf'], 'whole words'],
    ['e-?book', 'E‑Book, ebook', ['E‑Book', 'ebook'], 'any hyphen, or none'],
    ['(unser|ihr) (neuer )?report', 'ihr neuer Report', ['ihr neuer Report'], 'choices'],
    ['ölpreis', 'ÖLPREIS', ['ÖLPREIS'], 'capitals with dots'],
    ['ali', 'İ ali', ['ali'], 'a capital that grows when folded moves nothing'],
    ['!(sie|ihnen)', 'Das bringt Ihnen mehr als ihnen.', ['Ihnen'], 'a polite pronoun by its capital'],
    ['!(sie|ihnen)', 'Der Plan steht. Sie kauften.', [], 'at the head of a sentence a capital says nothing'],
    ['!\\p{L}+en sie', 'Schreiben Sie, wie sie wenden sie.', ['Schreiben Sie'], 'the same behind a verb'],
    ['(^|[.!?] ?|and )see the', 'Ready? See the list and see the rest', ['? See the', 'and see the'], 'openings'],
    ['(^|[.!?] ?|and )see the', 'You foresee the end, you can see the end', [], 'where nothing opens'],
  ])('%s in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });
});

describe('many texts at once', () => {
  it.each([
    ['jetzt sichern', ['Jetzt', 'sichern', 'Jetzt sichern'], [[], [], ['Jetzt sichern']], 'no phrase reaches over'],
    ['jetzt … sichern', ['Nur jetzt', 'Platz sichern'], [[], []], 'nor does a gap'],
    ['gericht ', ['Vor Gericht', 'Gericht tagt'], [[], ['Gericht ']], 'a text ends without white space'],
    ['^\\W*anzeige', ['+ Anzeige', 'Eine Anzeige', 'Anzeige'], [['+ Anzeige'], [], ['Anzeige']], 'each text begins'],
    ['abo\\W*$', ['Das Abo.', 'Abo hier', 'Abo'], [['Abo.'], [], ['Abo']], 'and ends'],
    ['abo', ['Abo, Abo', '', 'ABO'], [['Abo', 'Abo'], [], ['ABO']], 'places are of their own text'],
    ['!(sie)', ['das hat sie', 'Das gilt Sie'], [[], ['Sie']], 'and so are capitals'],
  ])('%s in %j', (phrase, texts, expected) => {
    expect(foundIn(phrase, texts)).toEqual(expected);
  });
});

describe('packs', () => {
  it.each(READ_PACKS.map((each) => [each.lang, each] as const))('%s: finds nothing in an empty text', (_, each) => {
    expect(lexiconOf(each).find([''])).toEqual([[]]);
    expect(lexiconOf(each).find([])).toEqual([]);
  });

  it('fall back to English', () => {
    expect(packFor('sv', READ_PACKS)?.lang).toBe('en');
    expect(packFor('de', READ_PACKS)?.lang).toBe('de');
  });
});

describe('hints', () => {
  it('tell pitches from plain reports, and pass over what is too long', () => {
    expect(hasPitchHint('Kaufen oder verkaufen? Die Gratis-Analyse zeigt es.', READ_PACKS)).toBe(true);
    expect(
      hasPitchHint(
        'Der Fluss trat über die Ufer.',
        READ_PACKS.filter(({ lang }) => lang === 'de'),
      ),
    ).toBe(false);
    expect(hasPitchHint('Gratis-Analyse '.repeat(1000), READ_PACKS)).toBe(false);
  });
});
