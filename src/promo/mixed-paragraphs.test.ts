import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const NEWS = [
  'Die Reederei Nordlicht hat im Quartal 310 Millionen Euro umgesetzt, die Aktie schloss kaum verändert.',
  'Der Deich bei Holm wird bis zum Herbst um einen halben Meter erhöht, wie der Kreis mitteilte.',
] as const;

/** What of a German paragraph is set aside: all of it, or the words of its spans. */
function setAside(sketch: Sketch | string): 'all' | string[] {
  const text = typeof sketch === 'string' ? sketch : sketch.text;
  const { verdicts } = judge(articleOf('de', [...NEWS, sketch, ...NEWS]), READ_PACKS);
  const own = verdicts.filter(({ blocks }) => blocks.includes('b2'));
  if (own.some(({ spans }) => !spans)) return 'all';
  return own.flatMap(({ spans }) => spans!.map(({ start, end }) => text.slice(start, end)));
}

describe('where news ends and a pitch begins', () => {
  it.each<[string, string, string]>([
    [
      'Gefragt waren Reedereien und Werften, die Häfen gaben nach. Die Umsätze blieben niedrig.',
      'Welche Werft aus der Reihe fällt, steht in unserem Dossier.',
      'a few words that tell',
    ],
    [
      'Ob der Lotse per Funk steuern darf, will der Kreis erst im Februar entscheiden. Nachts ist Funk gesperrt.',
      'Wie es ausgeht, lesen Sie in „Deichpost“, unserer Mail am Freitag.',
      'no word of a pitch',
    ],
  ])('%s | %s', (news, pitch) => {
    expect(setAside({ text: `${news} ${pitch}`, href: '/dossier' })).toEqual([pitch]);
  });

  it.each<[Sketch | string, string]>([
    [
      {
        text: 'Nicht alle ziehen mit. Die Sparkasse Holm teilte am Montag mit, Orders blieben kostenlos; Neukunden, die ein Depot übertragen, bekommen 60 Euro.',
        href: 'https://sparkasse.example/preise?utm_source=presse',
      },
      'an offer with a source',
    ],
    [
      'Sollten Anleger jetzt zugreifen? Ada Vell vom Aktionärsbund ist skeptisch: Das 30-Fache des Gewinns lasse keinen Raum für Verzögerungen, sagte sie.',
      'answered by the next sentence',
    ],
  ])('keeps %j: %s', (sketch) => {
    expect(setAside(sketch)).toEqual([]);
  });
});

describe('notices and advice of German papers', () => {
  it.each<[Sketch | string, string]>([
    [
      'Haben Sie beim Deichbau mitgearbeitet oder Land verkauft? Erzählen Sie uns, wie es Ihnen ergangen ist: holm@redaktion.example. Ihre Nachricht behandeln wir vertraulich.',
      'readers are asked for what they know',
    ],
    [
      {
        text: 'Schicken Sie uns Ihre Erinnerung, gern mit Foto; die schönsten drucken wir im Januarheft.',
        href: '/deich',
      },
      'the same for a page of letters',
    ],
    [
      'Fordern Sie das Geld schriftlich zurück und setzen Sie eine Frist von 14 Tagen, sonst verfällt der Anspruch.',
      'advice',
    ],
    [
      'Für Kunden ändert sich nichts. Prüfen Sie aber, ob Ihr Vertrag kündbar ist. Wer sein Depot mitnehmen will, sollte das bald tun, der Übertrag ist kostenlos.',
      'advice on an account',
    ],
    [
      {
        text: 'Meine Geschäfte laufen über die Bank Haldor. Wer sich über meinen Link anmeldet, bringt mir 25 Euro; auf die Auswahl der Aktien hat das keinen Einfluss.',
        href: 'https://haldor.example/?ref=jan',
      },
      'a disclosure',
    ],
    ['Für jedes nachgebildete Depot erhalte ich eine Vergütung, das sollte man beim Lesen wissen.', 'a disclosure'],
    [
      'In unserem Test schnitten fünf von zwölf Apps gut ab. Am besten gefiel uns die App der Sparkasse, sie kostet 2,99 Euro im Monat.',
      'a test',
    ],
    [
      'Haben Sie Erfahrungen mit dem neuen Ticket gemacht? Schreiben Sie uns an leserbriefe@zeitung.example.',
      'readers are asked',
    ],
    [
      'Wer jetzt noch ein Depot eröffnen will, sollte den Freistellungsauftrag bis Jahresende stellen. Das geht online in wenigen Minuten.',
      'advice to whoever wants to',
    ],
    ['Unsere Reporter haben zwölf Filialen besucht. In acht gab es keine Beratung ohne Termin.', 'no report to read'],
    ['Der Hafen hofft auf 40.000 Gäste. Das Land zahlt zum Start 300.000 Euro für Werbung.', 'no label'],
    ['In den Umlauf kam ein gefälschtes Video der Werft. Die Reederei erstattete Anzeige.', 'at the police'],
    ['Heute gehört die Werft zur Nordlicht-Gruppe. Den Namen gibt es nur noch auf Gläsern.', 'no name is kept back'],
    [{ text: 'Streit um Werbung', kind: 'heading', level: 3 }, 'a heading'],
    ['Unser Rat: Nicht andienen, jedenfalls nicht vor März. Wir halten 80 Kronen für fair.', 'an opinion'],
    [
      {
        text: 'Die Handwerkskammer Holm gibt einen Leitfaden zum Mahnwesen heraus. Für alle steht er kostenlos als PDF auf ihrer Seite.',
        href: 'https://kammer.example/mahnen.pdf',
      },
      'an office',
    ],
    [
      { text: 'Lesen Sie hier die vollständige Mitteilung im Original.', href: 'https://adhoc.example/f/9' },
      'a source',
    ],
    [
      {
        text: 'Wenn Sie eine Karte haben, bekommen Sie den Preis zurück. Der Antrag kann per Mail an die Bahn geschickt werden.',
      },
      'service for customers',
    ],
  ])('keeps %j: %s', (sketch) => {
    expect(setAside(sketch)).toEqual([]);
  });
});
