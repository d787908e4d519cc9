import { describe, expect, it } from 'vitest';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import es from '../lang/es/digest';
import fr from '../lang/fr/digest';
import italian from '../lang/it/digest';
import nl from '../lang/nl/digest';
import pt from '../lang/pt/digest';
import type { DigestPack } from '../lang/pack';
import { articleOf } from '../../test/unit/article-of';
import { factTools } from './fact-tools';
import { findPeriods } from './find-periods';
import { readSentences } from './read-sentences';

const packs: Readonly<Record<string, DigestPack>> = { de, en, es, fr, it: italian, nl, pt };

const found = (lang: string, text: string, published: string | null = '2024-12-23') => {
  const article = articleOf(lang, [text], null, published);
  const pack = packs[lang]!;
  const tools = factTools(pack);
  const sentences = readSentences({ article, blocks: article.blocks, excluded: [] }, tools);
  return findPeriods(sentences, published, tools).map(({ text: said, from, to }) => `${said}: ${from}-${to}`);
};

describe('years that a text counts off', () => {
  it.each<[lang: string, text: string, expected: readonly string[], reason: string]>([
    [
      'de',
      'Der Konzern kündigte 2017 an, in den drei darauffolgenden Jahren 15 Milliarden Dollar in die Akademie zu stecken.',
      ['in den drei darauffolgenden Jahren: 2018-2020'],
      'after the year of the sentence',
    ],
    [
      'de',
      'Die Akademie wurde im Jahr 2017 von dem Konzern gegründet. In den folgenden 5 Jahren stellte sie 700 Forscher ein.',
      ['In den folgenden 5 Jahren: 2018-2022'],
      'after the year of the sentence before',
    ],
    [
      'de',
      'Nach 2009 und 2013 wurde das Werk erneut umgebaut, und in den zwei folgenden Jahren stieg der Absatz.',
      [],
      'two years are named: not sure which',
    ],
    ['de', 'In den drei darauffolgenden Jahren stieg der Absatz der Werft am Fjord stetig.', [], 'no year is named'],
    [
      'de',
      'Die Werft will in den nächsten fünf Jahren vier Fähren für den Fjord bauen.',
      ['in den nächsten fünf Jahren: 2024-2029'],
      'from the day of publication',
    ],
    [
      'de',
      'Schon 2019 hieß es, dass die Werft in den nächsten fünf Jahren vier Fähren bauen will.',
      [],
      'told of another year: not from the day of publication',
    ],
    ['de', 'Das Schiff lag in den letzten hundert Jahren im Hafen von Kiel.', [], 'so many years are no dates'],
    [
      'en',
      'The ferry opened in 1998 and over the following three years carried a million people.',
      ['over the following three years: 1999-2001'],
      'after the year of the sentence',
    ],
    [
      'en',
      'Rents in the city have doubled over the past 10 years, the council said.',
      ['over the past 10 years: 2014-2024'],
      'up to the day of publication',
    ],
    [
      'fr',
      'Ouvert en 2015, le pont a été fermé deux fois au cours des trois années suivantes.',
      ['au cours des trois années suivantes: 2016-2018'],
      'after the year of the sentence',
    ],
    [
      'es',
      'La empresa invertirá 200 millones de euros en los próximos cinco años en la planta.',
      ['en los próximos cinco años: 2024-2029'],
      'from the day of publication',
    ],
    [
      'it',
      'Negli ultimi tre anni la città ha perso quasi mille abitanti, secondo il comune.',
      ['Negli ultimi tre anni: 2021-2024'],
      'up to the day of publication',
    ],
    [
      'nl',
      'De haven wil de komende vier jaar honderd miljoen euro in de kades steken.',
      ['de komende vier jaar: 2024-2028'],
      'from the day of publication',
    ],
    [
      'pt',
      'A fábrica foi aberta em 2010 e nos três anos seguintes contratou 400 pessoas.',
      ['nos três anos seguintes: 2011-2013'],
      'after the year of the sentence',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(found(lang, text)).toEqual(expected);
  });

  it('are not counted from a day that nobody knows', () => {
    expect(found('en', 'Rents in the city have doubled over the past 10 years, the council said.', null)).toEqual([]);
  });
});
