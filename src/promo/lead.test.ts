import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const BELOW: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Die Werft Haldor meldete am Montag Aufträge über 310 Millionen Euro, ein Drittel mehr als im Vorjahr.',
    'Der Kurs der Aktie gab dennoch um vier Prozent nach, weil die Marge unter den Schätzungen lag.',
  ],
  en: [
    'Haldor Shipyards reported orders of $310 million on Monday, a third more than a year earlier.',
    'The stock fell four percent all the same, since the margin came in below estimates.',
  ],
};

/** What is set aside of the first of three paragraphs on a stock. */
function setAside(lang: string, first: Sketch | string, below = BELOW[lang]!): string[] {
  const { verdicts } = judge(articleOf(lang, [first, ...below], 'Haldor: ETF'), READ_PACKS);
  return verdicts.filter(({ blocks }) => blocks.includes('b0')).map(({ category }) => category);
}

describe('the paragraph that an article opens with', () => {
  it.each<[string, string, string]>([
    ['de', 'Die Haldor-Aktie verliert am Morgen vier Prozent. Was Anleger jetzt unbedingt tun sollten.', 'promises'],
    ['de', 'Das Blatt hat die Strategen der Banken befragt: Wo steht der DAX im Mai? Wie Anleger sich rüsten.', 'asks'],
    ['en', 'Haldor is down four percent. Find out what investors must do right now.', 'presses to read on'],
  ])('%s: %j says what stands below: %s', (lang, text) => {
    expect(setAside(lang, text)).toEqual([]);
  });

  it.each<[string, Sketch | string, string]>([
    [
      'de',
      {
        text: 'Was Anleger jetzt unbedingt tun sollten: Hier zur Haldor-Analyse.',
        href: 'https://tipp.example/?ref=1',
      },
      'leads elsewhere',
    ],
    ['en', 'Join our free stock newsletter today, and get our ten best stocks sent to your inbox.', 'sells a letter'],
  ])('%s: %j is a pitch all the same: %s', (lang, sketch) => {
    expect(setAside(lang, sketch)).not.toEqual([]);
  });

  it('opens nothing where nothing goes on', () => {
    expect(setAside('de', 'Die Haldor-Aktie fällt. Was Anleger jetzt unbedingt tun sollten.', [])).not.toEqual([]);
  });
});

describe('a trade that the text goes on to tell', () => {
  const text = 'Our team of traders scours the stock market daily for ideas like the one we’ll show you today.';
  it('is none of an offer', () => {
    const { verdicts } = judge(articleOf('en', [BELOW['en']![0]!, text, BELOW['en']![1]!], 'Haldor: ETF'), READ_PACKS);
    expect(verdicts).toEqual([]);
  });
});

describe('a line of the trade that is one link to another site', () => {
  const line = (text: string): Sketch => ({ text, href: 'https://x.example/7' });
  it.each<[string, string | undefined]>([
    ['Revenue set for a 900% explosion this March - click here now', 'analysis-teaser'],
    ['Haldor Shipyards, first-quarter revenue and earnings', undefined],
  ])('%j is %s', (text, category) => {
    const { verdicts } = judge(
      articleOf('en', [BELOW['en']![0]!, line(text), BELOW['en']![1]!], 'Haldor: ETF'),
      READ_PACKS,
    );
    expect(verdicts[0]?.category).toBe(category);
  });
});

describe('a table of two leveraged products', () => {
  const around = BELOW['de']!;
  const fold = (sketch: Sketch) =>
    judge(articleOf('de', [around[0]!, sketch, around[1]!], 'Haldor: ETF'), READ_PACKS).verdicts.map((v) => v.category);

  it('is an offer by its numbers, whichever rows it has', () => {
    const text =
      'Basiswert Haldor Haldor Produkt Turbo Long Produkt Turbo Short WKN HA1AB2 WKN HA3CD4 Hebel 6,10 Hebel 5,80';
    expect(fold({ text, kind: 'table' })).toEqual(['broker-leverage']);
  });

  it('a sentence that gives two numbers reports', () => {
    expect(
      fold({ text: 'Gehandelt wurden Turbo Long und Turbo Short (WKN HA1AB2, WKN HA3CD4) am Montag kaum noch.' }),
    ).toEqual([]);
  });
});

describe('products that are told of', () => {
  it('by nobody and to nobody are a report’s', () => {
    const text =
      'Auch bei Zertifikaten ist der Index gefragt. Kein anderer Basiswert ist so beliebt. Daneben sind es Hebelprodukte, die Anleger als Turbo- oder Faktor-Optionsscheine einsetzen.';
    const { verdicts } = judge(articleOf('de', [...BELOW['de']!, text], 'DAX in Rekordlaune'), READ_PACKS);
    expect(verdicts).toEqual([]);
  });
});

describe('below the labelled title of an advertisement', () => {
  it('what speaks to the reader and leads away is its text, whatever it counts', () => {
    const [above, below] = BELOW['de']!;
    const text = 'Über 2 Mio. Menschen legen bei Tradehaus an. Lege auch du los.';
    const article = articleOf(
      'de',
      [
        above!,
        'Anzeige',
        { text: 'Tradehaus: Der Broker zum Festpreis', kind: 'heading', level: 3 },
        { text, href: 'https://x.example/7' },
        below!,
      ],
      'Haldor: ETF',
    );
    const [verdict, ...others] = judge(article, READ_PACKS).verdicts;
    expect(others).toEqual([]);
    expect(verdict?.blocks).toEqual(['b1', 'b2', 'b3']);
  });
});

describe('a short text behind a label with a colon', () => {
  const first = (text: string) =>
    judge(articleOf('de', [BELOW['de']![0]!, text, BELOW['de']![1]!], 'Haldor: ETF'), READ_PACKS).verdicts[0];

  it('is an advertisement to its end, measures and all', () => {
    const text =
      'Anzeige: Wer auf fallende Kurse setzen will, kann ein Hebelzertifikat der Tradebank nutzen. Die Barriere liegt bei 41,20 Euro.';
    expect(first(text)?.blocks).toEqual(['b1']);
    expect(first(text)?.spans).toBeUndefined();
  });

  it('is news where it names a source', () => {
    const text =
      'Anzeige: Wegen der Hebelzertifikate der Tradebank ermittelt die Aufsicht, sagte ein Sprecher. Die Barriere lag bei 41,20 Euro.';
    expect(first(text)).toBeUndefined();
  });
});

describe('a walk that the text takes with its reader', () => {
  it('keeps nothing back', () => {
    const text =
      'Then we’ll ask our 93,000 members whether these stocks are worth a look. Here’s a sampling from the list of stocks our screen found.';
    const article = articleOf('en', [...BELOW['en']!, text, 'Orders rose by a third in the quarter.'], 'Haldor: ETF');
    expect(judge(article, READ_PACKS).verdicts).toEqual([]);
  });
});
