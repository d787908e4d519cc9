import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const NEWS: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    'Die Reederei Nordlicht hat im Quartal 310 Millionen Euro umgesetzt, die Aktie schloss kaum verändert.',
    'Der Deich bei Holm wird bis zum Herbst um einen halben Meter erhöht, wie der Kreis mitteilte.',
  ],
  en: [
    'Northlight Shipping had revenue of $310 million in the quarter; the stock closed little changed.',
    'The dyke at Holm will be raised by half a metre by autumn, the county said.',
  ],
};

/** What each of some blocks is found to be, whole, between paragraphs of news; empty where it stays. */
function kindsOf(lang: string, ...sketches: readonly (Sketch | string)[]): readonly string[] {
  const news = NEWS[lang]!;
  const { verdicts } = judge(articleOf(lang, [...news, ...sketches, ...news]), READ_PACKS);
  return sketches.map(
    (_, i) => verdicts.find(({ blocks, spans }) => !spans && blocks.includes(`b${i + 2}`))?.category ?? '',
  );
}

describe('a paragraph that is one link to another page of the site', () => {
  it.each([
    ['de', 'Zehn Jahre Deichbau: Was von den Plänen übrig ist'],
    ['de', '➔ Warum die Schleuse im Winter klemmt'],
    ['en', 'Why the lock still jams every winter'],
  ])('%s: is a further article where it ends like a title: %s', (lang, text) => {
    expect(kindsOf(lang, { text, href: '/schleuse' })).toEqual(['related']);
  });

  it('stays where it is a sentence', () => {
    const text = 'Die Schleuse war im Winter dreimal gesperrt und klemmt noch immer.';
    expect(kindsOf('de', { text, href: '/schleuse' })).toEqual(['']);
  });
});

describe('a letter, an app, a subscription', () => {
  it.each([
    ['de', 'app', 'In „Schleusentor“ sprechen Ada Vell und Jan Holm über den Deich, überall, wo Sie Podcasts hören.'],
    ['en', 'app', 'Listen to Lock Gate on Spotify, or wherever you get your podcasts.'],
  ])('%s: %s: named twice and said to the reader: %s', (lang, kind, text) => {
    expect(kindsOf(lang, text)).toEqual([kind]);
  });

  it('is no offer where a report names it twice', () => {
    expect(kindsOf('de', 'Der Podcast der Stadtwerke hatte auf Spotify im Mai 1.400 Hörer.')).toEqual(['']);
  });
});

describe('words that a reader is told are no source', () => {
  it('an imperative', () => {
    const text = 'Schreiben Sie uns: Wir schicken Ihnen unseren Newsletter jeden Freitag.';
    expect(kindsOf('de', text)).toEqual(['newsletter']);
  });

  it('but "they write" is', () => {
    expect(kindsOf('de', 'Der Newsletter komme jeden Freitag, schreiben sie in ihrem Bericht.')).toEqual(['']);
  });
});

describe('a product that a report names before the house’s own offer', () => {
  it('stays', () => {
    const report = 'Der Verband führt das auf die Sparpläne zurück, die viele Banken seit 2020 ohne Gebühr anbieten.';
    const text = `${report} Den günstigsten finden Sie in unserem Vergleich.`;
    const { verdicts } = judge(articleOf('de', [...NEWS['de']!, text, ...NEWS['de']!]), READ_PACKS);
    const [span] = verdicts.flatMap(({ spans }) => spans ?? []);
    expect(span && text.slice(0, span.start).trim()).toBe(report);
  });
});

describe('lines of a box that has none in the mark-up', () => {
  it('a letter’s name and lead above its form', () => {
    const form = { text: 'Ihre E-Mail-Adresse · Abonnieren', shape: { form: true } };
    const lead = 'Neun Meldungen, ein Foto, ein Rezept. Kommt jeden Freitag, wenn die Woche geschafft ist.';
    expect(kindsOf('de', 'Deich kompakt', lead, form)).toEqual(['newsletter', 'newsletter', 'newsletter']);
  });

  it('what reports above a form stays', () => {
    const form = { text: 'Ihre E-Mail-Adresse · Abonnieren', shape: { form: true } };
    expect(kindsOf('de', 'Der Deich hält bisher, wie der Kreis am Freitag mitteilte.', form)).toEqual([
      '',
      'newsletter',
    ]);
  });

  it('a broker’s name above the line that leads there, its warning below', () => {
    const line = {
      text: '180 Aktien ohne Gebühr handeln: jetzt Konto eröffnen',
      href: 'https://fjordex.example/?ref=box',
    };
    const warning = 'Kurse schwanken stark; ein vollständiger Verlust ist möglich.';
    const [name, offer, small] = kindsOf('de', 'Fjordex', line, warning);
    expect(name).toBe(offer);
    expect(small).toBe(offer);
    expect(offer).toBe('broker-leverage');
  });

  it('under a label, what invites the reader and leads there', () => {
    const text = 'Autohaus Vell in Holm: drei Monate Leihwagen. Fahren Sie mit uns.';
    const link = {
      text: 'Fahren Sie mit uns.',
      href: 'https://vell.example/auto',
      sameSite: false,
      start: 46,
      end: 65,
    };
    const article = articleOf('de', [...NEWS['de']!, 'Werbung', text, ...NEWS['de']!]);
    const blocks = article.blocks.map((block) => (block.id === 'b3' ? { ...block, links: [link] } : block));
    const { verdicts } = judge({ ...article, blocks }, READ_PACKS);
    expect(verdicts.find((each) => each.blocks.includes('b3') && !each.spans)?.category).toBe('sponsored');
  });
});

describe('a note on a letter of the house', () => {
  it('opens with it and how it comes', () => {
    const text =
      'Wetter, Preise, Politik: Die Deichpost kommt montags, bevor die Flut kommt. Schreiben Sie „Ja“ an deichpost@holm.example.';
    expect(kindsOf('de', text)).toEqual(['newsletter']);
  });

  it('stays where an office speaks', () => {
    const text = 'Die Deichpost der Verbraucherzentrale kommt montags. Schreiben Sie „Ja“ an deichpost@holm.example.';
    expect(kindsOf('de', text)).toEqual(['']);
  });
});

it('a sentence that tells where something lies stays, link or not', () => {
  const text = 'Das Update liegt im Kundenbereich zum Herunterladen bereit.';
  expect(kindsOf('de', { text, href: 'https://kobalt.example/support/7' })).toEqual(['']);
});
