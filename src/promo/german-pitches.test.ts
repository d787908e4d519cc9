import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const NEWS = [
  'Die Reederei Nordlicht hat im Quartal 310 Millionen Euro umgesetzt, die Aktie schloss kaum verändert.',
  'Der Deich bei Holm wird bis zum Herbst um einen halben Meter erhöht, wie der Kreis mitteilte.',
] as const;

/** What a block is found to be, whole, between two paragraphs of news. */
function kindOf(sketch: Sketch | string): string | undefined {
  const { verdicts } = judge(articleOf('de', [...NEWS, sketch, ...NEWS]), READ_PACKS);
  return verdicts.find(({ blocks, spans }) => !spans && blocks.includes('b2'))?.category;
}

/** What of a paragraph is set aside. */
function partOf(sketch: Sketch | string): string | undefined {
  const text = typeof sketch === 'string' ? sketch : sketch.text;
  const { verdicts } = judge(articleOf('de', [...NEWS, sketch, ...NEWS]), READ_PACKS);
  const [span] = verdicts.flatMap(({ spans }) => spans ?? []);
  return span && text.slice(span.start, span.end);
}

describe('wordings of German outlets', () => {
  it.each<[string, Sketch | string]>([
    ['related', { text: 'Ebenfalls lesenswert: Warum die Schleuse im Winter klemmt', href: '/schleuse' }],
    ['related', { text: 'Am meisten geklickt', kind: 'heading', level: 4 }],
    ['related', { text: 'Weitere Meldungen aus dem Kreis Holm', kind: 'heading', level: 4 }],
    ['affiliate', 'Für Infos und Ticketangebote hier klicken'],
    ['affiliate', 'Das Sonderheft „Deiche“ ist ab sofort in unserem Shop erhältlich, versandkostenfrei.'],
    ['subscription', 'Noch kein Abonnent? Hier den Artikel freischalten'],
    ['subscription', 'Wir leben von euren Beiträgen: Unterstützt unsere Arbeit mit fünf Euro im Monat.'],
    ['analysis-teaser', 'Trendwende oder Strohfeuer bei Nordlicht? Jetzt Analyse lesen!'],
    ['stock-picks', 'Vergessen Sie Nordlicht! Diese Aktie ist der wahre Profiteur.'],
    [
      'analysis-teaser',
      'Nach dem Kursrutsch fragen sich viele: Ist das eine Chance? Die Antwort finden Sie in unserem Aktien-Check.',
    ],
    [
      'risk-warning',
      {
        text: 'Jetzt zum Sieger! Dein Kapital ist gefährdet, es können weitere Kosten anfallen, kein Anlegerschutz.',
        href: 'https://tradefuchs.example/los',
      },
    ],
    ['newsletter', 'Melden Sie sich für unsere Eilmeldungen an'],
    ['app', 'Das ganze Gespräch gibt es im Podcast „Deichgespräch“ – überall, wo es Podcasts gibt.'],
    ['subscription', 'Diesen Text konnten Sie kostenlos lesen, weil andere dafür bezahlen. Machen Sie mit!'],
    ['subscription', { text: 'Ein Sohn rechnet mit dem Deichbau ab (HB+)', href: '/plus/deich' }],
    ['related', { text: '👉 Neu am Deich? So liest man die Pegel', href: '/pegel' }],
    ['app', 'Folgt uns gerne auf Instagram und hört in unseren Podcast rein.'],
    ['newsletter', 'Unser Morgen-Update kommt kostenlos per Mail und ist jederzeit abbestellbar.'],
    [
      'sponsored',
      {
        text: 'Ein Sensor spart der Genossenschaft Holm 31 Tonnen Dünger im Jahr. Eine Mitteilung der Ackerauge GmbH.',
        href: 'https://ackerauge.example/sensor',
      },
    ],
    [
      'analysis-teaser',
      {
        text: 'Chance oder fallendes Messer bei Nordlicht? Jetzt Urteil ansehen',
        href: 'https://kurse.example/urteil',
      },
    ],
    ['app', 'Kurse vom Deich aus? Mit unserem Ticker fürs Handy sehen Sie jede Schleuse, jetzt laden.'],
    [
      'free-report',
      { text: 'Whitepaper zum Download: „Deiche rechnen“, kostenlos für Anleger', href: '/papier/deiche' },
    ],
    [
      'stock-picks',
      'Wo ich selbst kaufe, erfahren meine Mitglieder vor allen anderen: Aktien, Namen und Kauflimit jeden Freitag.',
    ],
    ['analysis-teaser', 'Sollten Nordlicht-Anleger sich jetzt trennen? Oder zahlt sich Geduld bei Nordlicht aus?'],
  ])('%s: %j', (kind, sketch) => {
    expect(kindOf(sketch)).toBe(kind);
  });

  it.each<[Sketch | string, string]>([
    ['Das Telefon ist ab März im Shop des Herstellers erhältlich, einen Preis nannte er nicht.', 'product news'],
    [{ text: 'Auf Seite 2: Wie der Deich gebaut ist', href: '/deich?seite=2' }, 'the rest of this text'],
    ['Die Broschüre „Wohnen am Deich“ schickt der Kreis auf Anfrage kostenlos zu.', 'an office'],
    ['Melden Sie sich bis Freitag beim Kreis an, sonst verfällt der Platz im Kurs.', 'service'],
    ['Lohnt sich der Einstieg noch? Fondsmanager Holl sieht beim Kurs noch Luft, er hält die Aktie.', 'an answer'],
    ['Die Reederei bietet ihre Fahrkarten jetzt auch im eigenen Onlineshop an.', 'product news'],
    ['Welche Straßen gesperrt werden, zeigt eine Karte, die der Kreis am Montag vorgelegt hat.', 'of somebody else'],
    [
      'Wir zeigen den Gästen jeden Sonntag, wie der Deich gebaut ist, und beantworten ihre Fragen.',
      'nothing of its own',
    ],
    ['Die Werft hat ihre App überarbeitet, Nutzer können nun Ersatzteile direkt bestellen.', 'product news'],
    ['Karten gibt es an der Abendkasse, der Eintritt kostet zwölf Euro.', 'service'],
    ['Der Verein lebt von den Beiträgen seiner 400 Mitglieder und sucht einen neuen Kassenwart.', 'an association'],
    ['Die Zeitung hat 14.000 Abonnenten und will ihr Probeabo im Herbst einstellen.', 'news about an outlet'],
    ['Weitere Meldungen über verletzte Schwimmer lagen der Polizei am Abend nicht vor.', 'a sentence'],
    ['Anleger müssen sich von der Aktie nicht trennen, sagte der Fondsmanager.', 'a source'],
  ])('stays: %j: %s', (sketch) => {
    expect(kindOf(sketch)).toBeUndefined();
    expect(partOf(sketch)).toBeUndefined();
  });

  it.each([
    'Wie Sie den Einspruch in sechs Schritten schreiben, erklärt unser Plus-Ratgeber mit interaktivem Formular.',
    'Welche Straßen betroffen sind, zeigt unsere interaktive Karte.',
    'Das vollständige Interview gibt es für Plus-Abonnenten.',
    'Mit unserem Rechner prüfen Sie in zwei Minuten, ob sich der Wechsel für Sie lohnt.',
    'Hier geht es zum Liveticker.',
    'Was die Lehrlinge dazu sagen, erfahren Abonnenten in unserer Reportage auf Seite 3.',
    'Alle Hintergründe zum Deich lesen Sie in unserem Dossier.',
  ])('only the offer of a paragraph goes: %s', (offer) => {
    expect(partOf(`Der Kreis Holm hat den Bau nach eigenen Angaben um zwei Jahre verschoben. ${offer}`)).toBe(offer);
  });
});
