import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf, type Sketch } from '../../../test/unit/article-of';
import { CATEGORIES } from '../categories';
import { judge } from '../judge';

const NEWS = [
  'Die Aktie der Reederei Nordlicht schloss am Freitag kaum verändert bei 21,40 Euro.',
  'Der Umsatz der Reederei lag im Quartal bei 310 Millionen Euro, der Gewinn bei 12 Millionen.',
] as const;

/** Whether a block is folded by default settings, left to the reader's choice, or not found, in an article on stocks. */
function fate(sketch: Sketch): 'folded' | 'offered' | 'kept' {
  const { verdicts } = judge(articleOf('de', [...NEWS, sketch, ...NEWS]), READ_PACKS);
  const own = verdicts.find(({ blocks }) => blocks.includes('b2'));
  if (!own) return 'kept';
  return CATEGORIES.find(({ id }) => id === own.category)!.onByDefault ? 'folded' : 'offered';
}

describe('kinds of what the rules are not sure of', () => {
  it.each<[ReturnType<typeof fate>, Sketch, string]>([
    [
      'offered',
      {
        text: 'Die Mütze, die Ada Vell auf der Brücke trägt, haben wir für Sie bei Strickdeich entdeckt, in sieben Farben.',
        href: 'https://strickdeich.example/p/33?tracking=fm2',
      },
      'somebody else sells, no stock is spoken of',
    ],
    [
      'offered',
      {
        text: 'Die Fjorde ohne Gedränge: acht Tage ab Holm mit unserem Partner Seewege, ab 1.480 Euro',
        href: 'https://seewege.example/fjorde?agent=rp',
      },
      'a journey',
    ],
    [
      'folded',
      {
        text: 'Sollten Anleger Nordlicht jetzt verkaufen? Oder lohnt sich der Einstieg? Die Antwort in der kostenlosen Analyse',
        href: 'https://analyse.example/nordlicht?src=7',
      },
      'a pitch of a stock by its own words',
    ],
  ])('%s: %j (%s)', (expected, sketch) => {
    expect(fate(sketch)).toBe(expected);
  });
});

it('a paragraph that reads like a report and only leaned to its neighbour stays', () => {
  const report = 'Le banche di Nordlicht chiedono che lo sconto valga anche per i vincoli in corso.';
  const offer = {
    text: 'Il nostro corso gratuito spiega come scegliere un conto: iscriviti alla newsletter, arriva ogni sabato.',
    href: '/newsletter',
  };
  const { verdicts } = judge(articleOf('it', [NEWS[0], report, offer, NEWS[1]]), READ_PACKS);
  expect(verdicts.flatMap(({ blocks }) => blocks)).toEqual(['b2']);
});

it.each([
  ['en', 'Northlight will comment on the charter in a call at 14:00; the dial-in is published on its investor pages.'],
  ['fr', 'La Banque Nordet abaisse son objectif de 34 à 28 euros et passe de l’achat à la neutralité, selon une note.'],
])('%s: what has words of a pitch and reads like a report stays: %s', (lang, text) => {
  const { verdicts } = judge(articleOf(lang, [NEWS[0], { text, href: '/a' }, NEWS[1]]), READ_PACKS);
  expect(verdicts).toEqual([]);
});

it.each([
  [
    'Von den Speichern, die wir im Frühjahr geprüft haben, kostet Kistenhof 24 Euro im Jahr und liegt auf Servern in Norwegen; Holmring ist für Vereine ohne Gebühr, verlangt aber Geduld. Die Filiale in Kiel nutzt beide.',
  ],
  [
    'Der Kurs fiel im Mai. Der Fonds, den wir begleiten, hat im Juli halbiert; der Stopp für den Rest liegt bei 21 Euro.',
  ],
])('a sentence in a report that reads like one stays, whatever words of a pitch come together in it: %s', (text) => {
  const { verdicts } = judge(articleOf('de', [...NEWS, text, ...NEWS]), READ_PACKS);
  expect(verdicts).toEqual([]);
});

it('in a report a sentence in which nobody speaks, to nobody, tells of what an office hands out', () => {
  const text =
    'Households can ask the Dyke Board for a map. It shows how far the water came in 1953. The report is free and arrives by email.';
  const around = ['The dyke cost 4 million, the town said.', 'The council votes on the plan in June.'] as const;
  expect(judge(articleOf('en', [around[0], text, around[1]]), READ_PACKS).verdicts).toEqual([]);
});

it('the outlet that weighs up what it offers itself is no news with an offer hung on it, and goes whole', () => {
  const text =
    'While we see the merits of Northlight, our conviction is that some stocks hold greater promise for higher returns. If you are looking for a stock that is more promising than Northlight, check out our free report on the cheapest one.';
  const { verdicts } = judge(
    articleOf('en', [NEWS[0], { text, href: '/report' }, NEWS[1]], 'Northlight stock'),
    READ_PACKS,
  );
  expect(verdicts.map(({ blocks, spans }) => [blocks, spans])).toEqual([[['b1'], undefined]]);
});
