import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

/** The category that a block is found to be, in an article about stocks. */
function categoryOf(lang: string, sketch: Sketch | string): string | undefined {
  const around = 'Haldor 21,40 € – 310 Mio. – ETF';
  const { verdicts } = judge(articleOf(lang, [around, sketch, around], 'Haldor: ETF'), READ_PACKS);
  return verdicts.find(({ blocks }) => blocks.includes('b1'))?.category;
}

describe('reports in the words of a pitch', () => {
  it.each<[string, string, string]>([
    ['en', 'Haldor (NYSE:HALD - Get Free Report) opened a second yard on Monday, a year late.', 'a label in brackets'],
    [
      'en',
      'What is the best stock to own in a flood? I asked four dykemasters, and none of them had one.',
      'goes on to say so',
    ],
    ['en', 'Here are the marks we look for when judging the best stock to buy right now:', 'the list follows'],
    [
      'en',
      "Mr Ull's newest ad guarantees a tenfold gain if you sign up for his Tide letter ($900 a year).",
      'about a pitch',
    ],
    ['en', 'Our boat alerts are not recommendations to buy/sell any security.', 'a disclaimer'],
    ['en', 'The yard is a company that builds what you see from the dyke.', 'a company, not a tip'],
    ['en', 'Its Black Friday event is the best time of the year to buy a kettle, the survey found.', 'no subscription'],
    [
      'de',
      'Lassen Sie uns das genauer ansehen: Die Holding hält die Hälfte plus eine Stammaktie.',
      'speaker and reader both',
    ],
    [
      'de',
      'Mit der Haldor-Aktie (ISIN: DE000QX1ABC4) ging es seit dem Frühjahr langsam wieder nach oben.',
      'a number in a report',
    ],
    [
      'de',
      'Haldor (WKN: QX1ABC / ISIN: DE000QX1ABC4) kehrt nach vier Jahren in den Index zurück.',
      'a number in a report',
    ],
    [
      'de',
      'Der CFD-Handel ist nicht für alle geeignet. Bitte lesen Sie unseren Risikohinweis und stellen Sie sicher, dass Sie CFDs verstehen. 81 % der Konten von Kleinanlegern erleiden mit CFDs Verluste.',
      'a warning without an offer',
    ],
    [
      'de',
      'Wer klagt, sollte nichts unterschreiben. Ein Beisitzer darf auf Wunsch dabei sein; die Stelle hilft auf Nachfrage.',
      'who may attend',
    ],
    ['en', 'The sponsor, Haldor Lines, is paying £40,000 a year for the name of the stand.', 'a sponsor who is news'],
    [
      'fr',
      'Le plafond reste fixé à 9 000 euros. Le livret réservé aux apprentis sera rémunéré à 2,9 %.',
      'for whom a product is',
    ],
    ['fr', 'Le lecteur hésite entre acheter/vendre chaque matin, et garde ses titres.', 'a slash for "or"'],
    ['es', 'Nadie discute si comprar/vender la naviera tiene sentido en agosto.', 'a slash for "or"'],
  ])('%s: %j stays: %s', (lang, text) => {
    expect(categoryOf(lang, text)).toBeUndefined();
  });

  it.each<[string, string, string, string]>([
    ['de', 'Haldor Reederei WKN: QX1ABC ISIN: DE000QX1ABC4', 'quote-widget', 'hardly more than the number'],
    [
      'de',
      'Diese Aktie kennt fast niemand! Lassen Sie sich jetzt den Namen schicken.',
      'stock-picks',
      '"this" keeps a name back',
    ],
    ['en', 'Haldor 21.40 +1.2% Buy / Sell', 'quote-widget', 'two buttons'],
  ])('%s: %j is %s: %s', (lang, text, category) => {
    expect(categoryOf(lang, text)).toBe(category);
  });
});

describe('what is asked of readers, put right, judged by the author', () => {
  it.each<[string, string, string]>([
    [
      'en',
      'Has your street flooded? We would like to hear from tenants. Tell us about it below.',
      'a call for what readers know',
    ],
    [
      'en',
      'Clarification: our report of 3 May should have said that Ms Vell abstained. You can write to us.',
      'put right',
    ],
    ['en', 'We sailed it for two days off Hull and missed nothing. Our score: 7 out of 10.', 'a mark'],
    ['en', "Look up your street on the council's site or send its name by text.", 'an office'],
    ['de', 'Wir sammeln Ihre Erinnerungen an den Deich unter deich@haldor.example oder per Post.', 'a call'],
    ['de', 'Wir sehen keinen Anlass, daran zu rütteln, und würden bei 66 Euro nachlegen.', 'opinion'],
    ['nl', 'Onze lezers hebben een mooie buffer; wij zouden er niets aan toevoegen.', 'opinion'],
    ['es', 'Viaje pagado por Haldor.', 'who paid'],
    ['en', 'Yards marked with a buoy compensate us when you fill out a form on their site.', 'who pays'],
    ['fr', 'Si vous ouvrez un compte par le lien de la colonne de droite, je touche 30 euros.', 'who pays'],
    ['nl', 'Wij houden het aandeel, maar leggen onze verkooporder klaar op 8 euro.', 'opinion'],
    ['it', 'Meglio, a nostro avviso, vendere i diritti in Borsa e guardare da fuori.', 'opinion'],
    ['fr', 'Vous étiez sur la digue ? Notre rédaction cherche des témoignages : laissez un message.', 'a call'],
  ])('%s: %s (%s)', (lang, text) => {
    expect(categoryOf(lang, text)).toBeUndefined();
  });
});
