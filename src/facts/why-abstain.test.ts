import { describe, expect, it } from 'vitest';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import { findFacts } from './find-facts';

/** Why a text gets no facts; null where it gets some. */
function reason(
  pack: typeof de | typeof en,
  sketches: readonly (Sketch | string)[],
  title = 'Der Damm von Erlbach',
): string | null {
  const article = articleOf(pack === de ? 'de' : 'en', sketches, title);
  return findFacts({ article, blocks: article.blocks, excluded: [] }, pack).abstained;
}

const REPORT = [
  'Der Staudamm bei Erlbach ist am Freitag nach drei Jahren Bauzeit eröffnet worden. Er hält bis zu 14 Millionen Kubikmeter Wasser zurück.',
  'Nach Angaben des Betreibers Wasserwerk Süd kostete der Bau 85 Mio. Euro, 12 Prozent mehr als geplant. Der alte Damm stammt aus dem Jahr 1931 und war seit 1998 undicht, wie der Landkreis mitteilte.',
  'Die Anwohner in Erlbach hatten zuletzt mehrfach über nasse Keller geklagt und eine Sperrung der Straße verlangt.',
];
const TALK = [
  'Frau Kolb, warum hat der Bau so lange gedauert?',
  'Wir haben im Fels mehr Wasser gefunden, als ich erwartet hatte.',
  'Was kostet das die Gemeinden am Ende?',
  'Das weiß ich noch nicht, wir rechnen bis zum Sommer.',
  'Würden Sie den Damm noch einmal bauen?',
  'Ja, ich würde aber früher mit den Leuten reden.',
  'Und wie geht es für Sie persönlich weiter?',
  'Ich bleibe dem Werk erhalten, bis wir das zweite Becken füllen.',
];

describe('why there are no facts', () => {
  it.each<[string, typeof de | typeof en, (Sketch | string)[], string | null]>([
    ['a report', de, REPORT, null],
    [
      'a report that asks in its headings, and answers as a report',
      de,
      [
        ...REPORT,
        ...['Was kostet der Damm?', 'Wer zahlt den Bau?', 'Wann ist das Becken voll?', 'Wie alt war der alte?'].flatMap(
          (text) => [
            { text, kind: 'heading' as const },
            'Der Landkreis rechnet nach eigenen Angaben mit 85 Millionen Euro, von denen das Land die Hälfte trägt.',
          ],
        ),
      ],
      null,
    ],
    ['questions and answers', de, TALK, 'interview'],
    [
      'advice that asks in headings and in paragraphs, and says "we"',
      de,
      [
        ...REPORT,
        'Haben wir nicht alle schon einmal einen nassen Keller gehabt?',
        'Wir im Landkreis kennen das Bild, denn das Wasser stand im letzten Jahr in jedem dritten Haus in Erlbach.',
        { text: 'Was können wir dagegen tun?', kind: 'heading' },
        'Wir können Pumpen leihen, die der Landkreis seit dem Jahr 2019 an zwölf Orten für alle bereithält.',
        { text: 'Wie gelingt uns das?', kind: 'heading' },
        'Uns hilft dabei der Verband der Wasserwerke, der jeden Montag in Erlbach berät.',
        'Und was machen wir mit den Schäden?',
        'Wir melden sie bis zum 31. Mai beim Landkreis, der 300 Euro im Einzelfall zahlt.',
      ],
      null,
    ],
    ['of an interview, what is reported before it', de, [...REPORT, ...TALK], null],
    [
      'turns with names',
      de,
      [1, 2, 3].flatMap(() => ['Kolb: „Das Wasser kam von unten.“', 'Reich: „Und niemand hat es bemerkt.“']),
      'interview',
    ],
    [
      'names above their turns',
      de,
      [1, 2, 3].flatMap(() => ['Kolb:', 'Das Wasser kam von unten.', 'Reich:', 'Und niemand hat es bemerkt.']),
      'interview',
    ],
    [
      'verse',
      de,
      [
        'Am Damm da steht ein alter Mann',
        'und schaut hinab ins Tal',
        'er fängt noch einmal von vorne an',
        'und zählt die Tage ohne Zahl',
        'Das Wasser steigt, das Wasser fällt',
        'und keiner weiß warum',
        'so dreht sich leise diese Welt',
        'und dreht sich um und um',
      ],
      'poem',
    ],
    [
      'a list of winners',
      en,
      [
        'Album of the Year',
        'Harlow Lights – Mary Dunne',
        'Song of the Year',
        'Ferry – Tom Reed',
        'Best New Act',
        'The Piers',
        'Best Group',
        'Calder Mill Band',
        'Rising Star',
        'Priya Raman',
      ],
      'table',
    ],
    [
      'a table',
      de,
      [
        { text: 'Ort Pegel Stand Erlbach 4,2 Meter Kiel 3,1 Meter Halle 2,0 Meter '.repeat(8), kind: 'table' },
        'Stand: Freitag.',
      ],
      'table',
    ],
    [
      'a ticker that the page does not call one',
      de,
      [
        ...REPORT,
        'Update, 9.20 Uhr: Der Damm hält.',
        'Update vom 3. Mai, 10.15 Uhr: Der Pegel sinkt.',
        'Update, 12 Uhr: Die Straße ist frei.',
      ],
      'liveblog',
    ],
    ['a short note', de, ['Das Konzert am Montag fällt aus.'], 'too-short'],
  ])('%s', (_name, pack, sketches, expected) => {
    expect(reason(pack, sketches)).toBe(expected);
  });

  it.each([
    ['Interview mit Ruth Kolb', 'interview'],
    ['Der Damm von Erlbach', 'too-short'],
  ])('three questions are an interview where the title says so: %s', (title, expected) => {
    const talk = TALK.slice(0, 6).map((text) => text.replace(/\b(?:Wir|ich|wir)\b/g, 'man'));
    expect(reason(de, talk, title)).toBe(expected);
  });
});
