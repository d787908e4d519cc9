import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf, type Sketch } from '../../../test/unit/article-of';
import { judge } from '../judge';

const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    'Die Aktie der Reederei Nordlicht schloss bei 21,40 Euro, zwei Prozent über dem Vortag.',
    'Den Ausblick will der Vorstand im März vorlegen, sagte ein Sprecher in Kiel.',
  ],
  en: [
    'Shares in Northlight Shipping closed at $21.40, two percent above the day before.',
    'The board will give its outlook in March, a spokesman said in Hull.',
  ],
};

/** Ids of the blocks that are set aside whole; the item stands between two paragraphs of news, at b1. */
function setAside(lang: string, ...sketches: (Sketch | string)[]): string[] {
  const [before, after] = AROUND[lang]!;
  const { verdicts } = judge(articleOf(lang, [before, ...sketches, after]), READ_PACKS);
  return verdicts.flatMap(({ spans, blocks }) => (spans ? [] : blocks));
}

describe('pitches without the usual wordings', () => {
  it.each([
    ['de', 'Unsere Leser haben den Namen am Montag bekommen. Wer ihn auch wissen möchte, schickt uns eine leere Mail.'],
    ['de', 'Wir haben Nordlicht in unserem Brief auf vier Seiten durchgerechnet und schicken sie Ihnen gern zu.'],
    ['en', 'Our members had the name on Monday. Leave your address and we will send you the next one before the bell.'],
    ['en', 'I wrote up what I would pay for Northlight, and the note goes to anyone who asks for it tonight.'],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, { text, href: 'https://letter.example/join?ref=mid' })).toEqual(['b1']);
  });
});

describe('look-alikes stay', () => {
  it.each([
    [
      'de',
      '„Wir haben den Namen unseren Mitgliedern am Montag genannt und schicken ihn jedem“, sagte der Fondsmanager.',
    ],
    ['de', 'Der Verband schickt seinen Mitgliedern die Liste am Montag; der Vorstand will sie im Mai vorlegen.'],
    ['de', 'Prüfen Sie vor dem Kauf die Gebühren und lassen Sie sich den Zins schriftlich geben.'],
    [
      'de',
      'Waren Sie auf der Werft Nordlicht beschäftigt? Unser Rechercheteam erreichen Sie verschlüsselt unter der bekannten Nummer. Quellen schützen wir.',
    ],
    ['de', 'Wir haben in der Grafik das Wort „Probeabo“ durch „Jahresabo“ ersetzt.'],
    ['de', 'Der Index ist im Mai um zwei Prozent gestiegen. Für mein Depot mit vier Fonds war es ein guter Monat.'],
    ['en', 'Look at the rope before you check the price.'],
    ['en', 'Harrow & Vell: hold, $41 (was $44)'],
    ['en', 'The broker sends its members a list each Monday; the regulator said it would look into the practice.'],
    ['en', 'Before you sign, ask who owns the credits and what happens when you sell the house.'],
    ['en', 'We hold shares in Northlight and have done so since 2019; the author does not plan to sell them.'],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, text)).toEqual([]);
  });
});

it('a title without a link is answered by the text below it', () => {
  const answer = 'Die Daten sprechen eher für Geduld: Aus den Fonds flossen in der Woche 1,3 Milliarden Dollar ab.';
  for (const title of ['Bitcoin jetzt kaufen?', 'Was Sie jetzt wissen sollten'])
    expect(setAside('de', { text: title, kind: 'heading', level: 2 }, answer)).toEqual([]);
});

it('in a blog that speaks like this itself nothing is folded for how it reads', () => {
  const own = ['the merger', 'the fund', 'the bond', 'the bank'].map(
    (subject) =>
      `I wrote up what I would pay for ${subject}, and our members had the note on Monday. Leave your address and we will send you the next one before the bell; our list goes to those who ask for it.`,
  );
  expect(setAside('en', own[0]!)).toEqual(['b1']);
  expect(setAside('en', ...own)).toEqual([]);
});

it('a question alone that leads nowhere is of the article', () => {
  expect(setAside('en', 'Do you run a club with your head or with your heart?')).toEqual([]);
});

it('what answers the question above it at once is no pitch', () => {
  const question = { text: 'Moto vai pagar?', kind: 'heading' as const, level: 3 };
  const answer = 'Não. Bicicletas, ambulâncias e veículos oficiais terão passagem livre nas nove cancelas.';
  const { verdicts } = judge(
    articleOf('pt', [
      'A ação da concessionária fechou quase estável a 21,40 reais.',
      question,
      { text: answer, href: 'https://cancelas.example/' },
    ]),
    READ_PACKS,
  );
  expect(verdicts).toEqual([]);
});

describe('under a title', () => {
  const title: Sketch = { text: 'The other side of the strait', kind: 'heading', level: 3 };
  const button: Sketch = { text: 'Members have the name and the price', href: 'https://letter.example/strait?src=mid' };
  const bait =
    'Big orders make headlines, and headlines make people trade. Our co-founder learned that the hard way, and ever since he looks to the left and right. This time he found a harbour without debt.';

  it('what stands between it and a button is bait, long as it is', () => {
    expect(setAside('en', title, bait, button)).toEqual(['b1', 'b2', 'b3']);
  });

  it('a paragraph of news is the article’s, whatever follows it', () => {
    const news = 'The ferry carried 41,000 people over the strait in the wet summer of 2019.';
    const pitch = {
      text: 'Our members have the name. Leave your address and we will send it to you.',
      href: button.href!,
    };
    expect(setAside('en', title, news, pitch)).toEqual(['b3']);
  });
});
