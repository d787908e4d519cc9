import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const AROUND = 'Haldor 21,40 € – 310 Mio. – ETF';

/** What a block is found to be between, or at the end of, paragraphs about stocks. */
function categoryOf(lang: string, sketch: Sketch | string, isLast = false): string | undefined {
  const { verdicts } = judge(articleOf(lang, [AROUND, sketch, ...(isLast ? [] : [AROUND])], 'Haldor: ETF'), READ_PACKS);
  return verdicts.find(({ blocks }) => blocks.includes('b1'))?.category;
}

describe('pitches of a few words', () => {
  it.each<[string, string, string, string]>([
    ['en', 'Hurry! Download the harbour special report free >>', 'free-report', '"free" behind what it is'],
    ['en', 'Get your free second harbour report today.', 'free-report', 'words between'],
    ['es', 'Descargue ahora el informe especial gratuito sobre puertos.', 'free-report', 'words between'],
    ['de', 'Haldor-Aktie: Kaufen oder verkaufen? Hier weiterlesen …', 'analysis-teaser', 'asks both ways and calls'],
    ['en', 'Read Our Newest Analysis on Haldor Dykes', 'analysis-teaser', 'a line with nothing but the call'],
    ['de', 'Hier können Sie die Haldor-Aktie günstig kaufen!', 'broker-leverage', 'a line with nothing but the call'],
    ['de', '+++ Hot-Stock der Werften vor Kursrally +++', 'stock-picks', 'no stock, but a rally'],
  ])('%s: %j is %s: %s', (lang, text, category) => {
    expect(categoryOf(lang, text)).toBe(category);
  });

  it('a chance that a link leads to is a tip', () => {
    const text = 'Seltene Investmentchance im Deichbau: diese Aktie vor der Neubewertung';
    expect(categoryOf('de', { text, href: 'https://dike.example/x' })).toBe('stock-picks');
  });

  it.each<[string, string, string]>([
    ['de', 'Kaufen oder mieten? Die Stadt lässt ihre Bürger im Mai entscheiden, wem der Deich gehört.', 'no call'],
    ['de', '+++ Die Werft Haldor meldet 310 Millionen Euro Umsatz +++', 'a news line'],
    ['en', 'The report is free of errors, the auditors found.', 'free of, not free'],
  ])('%s: %j stays: %s', (lang, text) => {
    expect(categoryOf(lang, text)).toBeUndefined();
  });
});

describe('the warning of a provider about itself', () => {
  it.each<[string, string]>([
    ['de', '71 Prozent der Kleinanlegerkonten verlieren Geld beim CFD-Handel mit diesem Anbieter.'],
    ['en', '71% of retail investor accounts lose money when trading CFDs with this provider.'],
    ['fr', '71 % des comptes de particuliers perdent de l’argent sur les CFD avec ce fournisseur.'],
    ['es', 'El 71 % de las cuentas minoristas pierden dinero al operar con CFD con este proveedor.'],
    ['it', 'Il 71 % dei conti al dettaglio perde denaro con i CFD con questo fornitore.'],
    ['nl', '71 % van de particuliere beleggers verliest geld met CFD’s bij deze aanbieder.'],
    ['pt', '71 % das contas de retalho perdem dinheiro com CFD com este fornecedor.'],
  ])('%s: is a banner at the end', (lang, text) => {
    expect(categoryOf(lang, text, true)).toBe('risk-warning');
  });

  it('where nobody offers, it is told', () => {
    expect(
      categoryOf('en', 'About 71% of retail accounts lose money with CFDs, the regulator said.', true),
    ).toBeUndefined();
  });
});

describe('two leveraged products with their numbers', () => {
  const PAIR =
    'Wer an Haldor glaubt, schaut auf das Long-Hebelprodukt (WKN: QX1AB2 / ISIN: DE000QX1AB29), wer zweifelt, auf das Short-Hebelprodukt (WKN: QX1AB3 / ISIN: DE000QX1AB37).';

  it('are an offer, whichever way the stock goes', () => {
    expect(categoryOf('de', PAIR, true)).toBe('broker-leverage');
  });

  it('two shares with theirs are a report', () => {
    const shares = 'Haldor (ISIN: DE000QX1AB29) und Brennhagen (ISIN: DE000QX1AB37) wollen sich den Deich teilen.';
    expect(categoryOf('de', shares, true)).toBeUndefined();
  });
});

describe('a numbered list between two calls', () => {
  const OFFER = 'Now is the time to download our free special report with 3 stocks to buy today.';
  const CALL = 'Hurry, download the special report free >>';
  const blocksOf = (lines: readonly string[]) =>
    judge(articleOf('en', [AROUND, ...lines, AROUND], 'Haldor: ETF'), READ_PACKS).verdicts.flatMap(
      ({ blocks }) => blocks,
    );

  it('is the bait of the pitch', () => {
    const teasers = [
      '1. A pump maker has gained 900% in a decade.',
      '2. A dyke builder is crushing its rivals.',
      '3. A ferry line pays more each year.',
    ];
    expect(blocksOf([OFFER, ...teasers, CALL]).toSorted()).toEqual(['b1', 'b2', 'b3', 'b4', 'b5']);
  });

  it('stays where it names what it lists', () => {
    const named = [
      '1. Haldor (HALD): a second yard opens.',
      '2. Brennhagen (BREN): sales fell.',
      '3. Reedwerft (REED): no dividend.',
    ];
    expect(blocksOf([OFFER, ...named, CALL])).not.toContain('b3');
  });
});
