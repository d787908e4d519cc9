import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf } from '../../test/unit/article-of';
import { judge } from './judge';

const MARKETS: Readonly<Record<string, string>> = {
  de: 'Die Aktie schloss bei 21,40 Euro.',
  en: 'The stock closed at $21.40.',
  fr: "L'action a clôturé à 21,40 euros en Bourse.",
  es: 'La acción cerró en 21,40 euros en bolsa.',
  it: "L'azione ha chiuso a 21,40 euro in Borsa.",
  nl: 'Het aandeel sloot op 21,40 euro op de beurs.',
  pt: 'A ação fechou a 21,40 reais na bolsa.',
};

/** What is set aside of a paragraph in an article on stocks. */
function setAside(lang: string, text: string): string[] {
  const article = articleOf(lang, [MARKETS[lang]!, MARKETS[lang]!, text]);
  return judge(article, READ_PACKS).verdicts.flatMap(({ blocks, spans }) =>
    spans ? spans.map(({ start, end }) => text.slice(start, end)) : blocks,
  );
}

describe('what the house built for its readers, in front of the news', () => {
  it.each([
    ['de', 'Darum haben wir den Insider-Scanner in unserem Plus-Bereich gebaut.', 'Nordlicht stieg um 3,1 Prozent.'],
    ['en', 'That is why we built the insider scanner into our Elite terminal.', 'Northlight rose 3.1% to $22.06.'],
    [
      'fr',
      "C'est pourquoi nous avons conçu un screener pour les abonnés Premium.",
      'Nordlys gagne 3,1 % à 22,06 euros.',
    ],
    ['es', 'Por eso hemos creado un buscador en el Terminal Oro.', 'Norluz sube un 3,1 % hasta 22,06 euros.'],
    ['it', 'Per questo abbiamo sviluppato uno screener sul Terminale Oro.', 'Nordluce sale del 3,1 per cento.'],
    ['nl', 'Daarom hebben we een screener in Plus ingebouwd.', 'Noorderlicht stijgt 3,1 procent naar 22,06 euro.'],
    ['pt', 'Por isso criámos um screener no Terminal Ouro.', 'A Norluz sobe 3,1 por cento para 22,06 euros.'],
  ])('%s: %s', (lang, pitch, news) => {
    expect(setAside(lang, `${pitch} ${news}`)).toEqual([pitch]);
  });

  it.each([
    ['de', 'Die Bank hat einen Scanner in ihr Plus-Terminal gebaut. Nordlicht stieg um 3,1 Prozent.'],
    ['de', '„Wir haben den Rechner für unsere Kunden gebaut“, sagte der Vorstand. Nordlicht stieg um 3,1 Prozent.'],
    ['en', 'The broker added a scanner to its terminal in May. Northlight rose 3.1% to $22.06.'],
    ['en', '“We built the screener for our own traders,” the founder said. Northlight rose 3.1% to $22.06.'],
    ['en', 'We built the tables from filings. Northlight rose 3.1% to $22.06.'],
    ['it', 'La banca ha sviluppato uno screener per i clienti. Nordluce sale del 3,1 per cento.'],
  ])('stays where another built it, or none did: %s: %s', (lang, text) => {
    expect(setAside(lang, text)).toEqual([]);
  });
});

describe('an offer in the house’s name beside a notice', () => {
  const holds = 'Ada Vell owns shares of Northlight Shipping. The publisher has a disclosure policy.';

  it('goes, the notice stays', () => {
    const offer = 'Try any of our market letters free for 14 days.';
    expect(setAside('en', `${offer} ${holds}`)).toEqual([offer]);
    const follow = 'Folgen Sie uns auf WhatsApp, um den Termin nicht zu verpassen.';
    expect(setAside('de', `Die Aufsicht will den Fall bis Mai prüfen. ${follow}`)).toEqual([follow]);
  });

  it.each([
    ['en', `The letter is free for members. ${holds}`, 'nobody is told to do anything'],
    [
      'en',
      'Our letter may own shares it names. Read our disclosure policy before you subscribe.',
      'all of it is notice',
    ],
    ['de', 'Die Aufsicht will den Fall prüfen. Sie bittet Anleger, ihre App zu aktualisieren.', 'the office speaks'],
  ])('%s: %s stays: %s', (lang, text) => {
    expect(setAside(lang, text)).toEqual([]);
  });
});

describe('the house’s picks by number, in front of the news', () => {
  it('goes as far as it sells', () => {
    const pitch = 'We comb through filings for the next big winner, and you can start with our seven picks here.';
    expect(setAside('en', `${pitch} Now to Northlight, where two directors sold stock last week.`)).toEqual([pitch]);
  });

  it.each([
    ['en', 'Our three favourites lost the vote. Now to Northlight, where two directors sold stock last week.'],
    ['en', 'The fund’s seven picks lost 3% in May. Northlight, one of them, fell 4.2% to $20.10.'],
    ['de', 'Von den sieben Titeln des Fonds verlor Nordlicht am meisten. Das Papier fiel um 4,2 Prozent.'],
  ])('%s: stays where it reports: %s', (lang, text) => {
    expect(setAside(lang, text)).toEqual([]);
  });
});
