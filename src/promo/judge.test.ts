import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const REPORT =
  'Die Reederei Nordlicht hat im Quartal 310 Millionen Euro umgesetzt, acht Prozent mehr als vor einem Jahr.';
const MORE = 'Die Aktie legte am Nachmittag um zwei Prozent zu. Händler sprachen von einer Erleichterung.';
const END = 'Den Ausblick will der Vorstand im März vorlegen.';

/** Ids of the blocks that are set aside as a whole. */
function setAside(lang: string, sketches: readonly (Sketch | string)[], title: string | null = null): string[] {
  return judge(articleOf(lang, sketches, title), READ_PACKS).verdicts.flatMap((v) => (v.spans ? [] : v.blocks));
}

describe('runs', () => {
  it('takes heading, text and call as one pitch, and nothing before or after', () => {
    const { verdicts } = judge(
      articleOf('de', [
        REPORT,
        MORE,
        {
          text: 'Nordlicht-Aktie: Kaufen oder verkaufen?! Neue Nordlicht-Analyse vom 4. März liefert die Antwort:',
          kind: 'heading',
          level: 3,
        },
        'Die neuen Zahlen lassen aufhorchen. Müssen Anleger jetzt handeln? In der Gratis-Analyse erfahren Sie, was zu tun ist.',
        { text: 'Nordlicht: Kaufen oder verkaufen? Hier weiterlesen', href: 'https://analyse.example/nordlicht' },
        END,
      ]),
      READ_PACKS,
    );
    expect(verdicts.map(({ category, blocks }) => ({ category, blocks }))).toEqual([
      { category: 'analysis-teaser', blocks: ['b2', 'b3', 'b4'] },
    ]);
  });

  it('takes the small print with its offer, never alone', () => {
    const offer = {
      text: 'Jetzt Depot eröffnen und Aktien ohne Gebühren handeln',
      href: 'https://broker.example/?ref=1',
    };
    const warning = '74 Prozent der Kleinanlegerkonten verlieren Geld beim CFD-Handel mit diesem Anbieter.';
    expect(setAside('de', [REPORT, offer, warning, MORE])).toEqual(['b1', 'b2']);
    expect(setAside('de', [REPORT, warning, MORE])).toEqual([]);
  });

  it('takes the label with the advertisement, but not over text that goes on', () => {
    expect(
      setAside('de', [
        REPORT,
        'Anzeige',
        { text: 'Warum Kupfer jetzt knapp wird', href: 'https://mining.example' },
        MORE,
      ]),
    ).toEqual(['b1', 'b2']);
    expect(setAside('de', [REPORT, 'Anzeige', MORE, END])).toEqual([]);
  });

  it('leaves what reports between two pitches: entries of a list, a sentence before the pitch in its paragraph', () => {
    const offer = {
      text: 'Lorenzen mit Hebel handeln: Eröffnen Sie jetzt Ihr Konto und handeln Sie CFDs ab 0 Euro Gebühr.',
      href: 'https://broker.example/?ref=1',
    };
    const call = {
      text: 'Lorenzen-Aktie: Hier die Gratis-Analyse sichern',
      href: 'https://analyse.example/l?utm_source=x',
    };
    const entry = (text: string) => ({ text, kind: 'list-item' as const });
    expect(
      setAside('de', [
        REPORT,
        offer,
        entry('Die nördliche Brücke wird 84 Meter lang und trägt einen Radweg.'),
        entry('Die südliche Brücke ersetzt eine Fähre, die seit langem verkehrt.'),
        { ...call, kind: 'list-item' },
        MORE,
      ]),
    ).toEqual(['b1', 'b4']);
    const mixed =
      'Umweltverbände hatten gegen den Ausbau geklagt, waren aber vor Gericht gescheitert. Dringender Handlungsbedarf: Die neue Gratis-Analyse verrät, ob sich der Einstieg jetzt lohnt.';
    expect(setAside('de', [REPORT, offer, mixed, call, MORE])).toEqual(['b1', 'b3']);
  });

  it('leaves advice in a list above a line that leads on', () => {
    const entry = (text: string) => ({ text, kind: 'list-item' as const });
    const more = { text: 'Weitere Informationen zum Thema „Schutz vor Einbrechern“ finden Sie hier.', href: '/schutz' };
    expect(
      setAside('de', [
        REPORT,
        'So schützen Sie sich:',
        entry('Wenn Sie das Haus verlassen, schließen Sie die Tür ab.'),
        entry('Fehlt ein Schlüssel, ist es Zeit für einen neuen Zylinder.'),
        more,
      ]),
    ).toEqual(['b4']);
  });

  it('takes bait about the stock between two parts of a pitch, though it does not sell by itself', () => {
    const bait =
      'Die frischen Nordlicht-Zahlen haben es in sich, und für Anleger wird die Zeit knapp. Sollten Aktionäre jetzt nachkaufen, oder ist der Ausstieg klüger?';
    const heading = { text: 'Nordlicht-Aktie: Kaufen oder verkaufen?', kind: 'heading' as const, level: 3 };
    const call = { text: 'Nordlicht: Hier die Gratis-Analyse sichern', href: 'https://analyse.example/n?utm_source=x' };
    expect(setAside('de', [REPORT, heading, bait, call, MORE])).toEqual(['b1', 'b2', 'b3']);
    expect(setAside('de', [REPORT, bait, MORE])).toEqual([]);
  });

  it('leaves the disclosure that touches the pitch', () => {
    const pitch = {
      text: 'Kaufen oder verkaufen? Unsere Analyse liefert die Antwort.',
      href: 'https://analyse.example/a',
    };
    expect(setAside('de', [REPORT, MORE, pitch, 'Der Autor hält Aktien von Nordlicht.'])).toEqual(['b2']);
  });
});

describe('questions', () => {
  const ask = 'Sollten Anleger jetzt verkaufen? Oder lohnt sich der Einstieg bei Nordlicht?';

  it('are a pitch where they lead away or nobody answers', () => {
    expect(setAside('de', [REPORT, { text: ask, href: 'https://analyse.example/n' }, MORE])).toEqual(['b1']);
    expect(setAside('de', [REPORT, ask, 'Der Hafen in Wismar wird bis 2027 ausgebaut.'])).toEqual(['b1']);
  });

  it('are the article’s own where the next paragraph takes them up', () => {
    expect(setAside('de', [REPORT, ask, 'Fondsmanager raten zum Abwarten: Der Kurs sei weit gelaufen.'])).toEqual([]);
    expect(
      setAside('de', [
        REPORT,
        { text: 'Sollten Anleger jetzt verkaufen?', kind: 'heading', level: 2 },
        'Die meisten Analysten verneinen das.',
      ]),
    ).toEqual([]);
  });
});

describe('parts', () => {
  it('sets aside the last sentence only', () => {
    const text = 'Die Rendite stieg auf 2,8 Prozent. Wo wir jetzt einsteigen, erfahren Sie nur in unserem Börsenbrief.';
    const { verdicts } = judge(articleOf('de', [REPORT, text, MORE]), READ_PACKS);
    expect(verdicts).toHaveLength(1);
    const [span] = verdicts[0]!.spans!;
    expect(text.slice(span!.start, span!.end)).toBe(
      'Wo wir jetzt einsteigen, erfahren Sie nur in unserem Börsenbrief.',
    );
  });

  it('keeps a paragraph that speaks of an offer somebody else made', () => {
    expect(
      setAside('de', [
        REPORT,
        'Die Gratis-Analyse, mit der das Portal wirbt, führt auf ein Formular. Das Gericht untersagte die Praxis.',
      ]),
    ).toEqual([]);
  });
});

describe('vetoes', () => {
  it.each([
    [
      'de',
      '„Steigt jetzt ein, bevor es zu spät ist, und sichert euch die Gratis-Aktie!“, schrieb ein Nutzer im Forum.',
      'quoted speech',
    ],
    [
      'de',
      'Anmerkung der Redaktion: In einer früheren Version hieß es, der Broker verschenke Aktien. Das war falsch.',
      'a correction',
    ],
    ['de', 'Dieser Beitrag ist keine Kaufempfehlung; Anleger handeln auf eigenes Risiko.', 'a legal notice'],
    [
      'de',
      'Betrüger werben mit Gratis-Analysen und locken Anleger in WhatsApp-Gruppen, warnt die BaFin.',
      'a report on pitches',
    ],
    ['de', 'Den vollständigen Artikel lesen', 'the way to the text'],
    [
      'en',
      'Nora Feld has no position in any of the stocks mentioned. The publisher recommends Northlight.',
      'a disclosure',
    ],
    [
      'en',
      'Scammers urged people to "click here to claim your free report on ten stocks," prosecutors said.',
      'a report on scams',
    ],
    ['en', 'The Red Cross is accepting donations for flood victims; donate now at its website.', 'a donation call'],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, [lang === 'de' ? REPORT : 'The stock rose 2% on revenue of $310 million.', text])).toEqual(
      [],
    );
  });

  it('never takes the page’s headline', () => {
    expect(
      setAside('de', [{ text: 'Nordlicht-Aktie: Kaufen oder verkaufen?', kind: 'heading', level: 1 }, REPORT, MORE]),
    ).toEqual([]);
  });
});

describe('languages', () => {
  it.each([
    [
      'fr',
      "L'action a gagné 2 % en Bourse.",
      'Faut-il acheter ou vendre ? Découvrez la réponse dans notre analyse gratuite.',
    ],
    ['es', 'La acción subió un 2 % en bolsa.', '¿Comprar o vender? Descubra la respuesta en nuestro informe gratuito.'],
    [
      'it',
      "L'azione ha guadagnato il 2% in Borsa.",
      'Comprare o vendere? Scopri la risposta nel nostro report gratuito.',
    ],
    [
      'nl',
      'Het aandeel steeg 2 procent op de beurs.',
      'Kopen of verkopen? Onze nieuwste analyse geeft het antwoord. Vraag hem nu gratis aan.',
    ],
    ['pt', 'A ação subiu 2% na bolsa.', 'Comprar ou vender? Veja a resposta no nosso relatório gratuito. Clique aqui.'],
  ])('%s', (lang, report, pitch) => {
    expect(setAside(lang, [report, pitch, report])).toEqual(['b1']);
    expect(setAside(lang, [report, report])).toEqual([]);
  });
});

describe('bounds', () => {
  it('says so where more than the cap would be folded', () => {
    const pitch = 'Kaufen oder verkaufen? In unserer Gratis-Analyse erfahren Sie, was Anleger jetzt tun müssen.';
    expect(judge(articleOf('de', [pitch, pitch]), READ_PACKS).overCap).toBe(true);
    expect(judge(articleOf('de', [REPORT, MORE, pitch]), READ_PACKS).overCap).toBe(false);
  });

  it('gives no block to two verdicts and numbers them in reading order', () => {
    const pitch = { text: 'Kaufen oder verkaufen? Zur Gratis-Analyse', href: 'https://analyse.example/n' };
    const { verdicts } = judge(articleOf('de', [REPORT, pitch, MORE, pitch, END, pitch]), READ_PACKS);
    expect(verdicts.map(({ id, blocks }) => [id, ...blocks])).toEqual([
      ['v0', 'b1'],
      ['v1', 'b3'],
      ['v2', 'b5'],
    ]);
  });

  it.each([
    ['a megabyte of hyphens', 'a-'.repeat(500_000)],
    ['a megabyte of one word', 'x'.repeat(1_000_000)],
    ['a megabyte of spaces and questions', ' ? '.repeat(330_000)],
    ['a megabyte of cue words', 'jetzt kaufen oder verkaufen '.repeat(36_000)],
    ['as long as is looked at', 'die den der neue analyse jetzt sollten Sie '.repeat(90)],
  ])('is quick on %s', (_, text) => {
    const start = performance.now();
    judge(articleOf('de', [REPORT, text, MORE]), READ_PACKS);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('throws at nothing that a page can hold', () => {
    for (const text of ['(((((', '\\', '“„»«"', '\u0000', '👉'.repeat(50), 'İİİ Gratis-Analyse', '?!?!?!'])
      expect(() => judge(articleOf('und', [text, text], text), READ_PACKS)).not.toThrow();
    expect(judge(articleOf('de', []), READ_PACKS)).toEqual({ verdicts: [], overCap: false });
    expect(judge(articleOf('de', ['Gratis']), [])).toEqual({ verdicts: [], overCap: false });
  });
});

describe('people who speak of themselves', () => {
  it.each([
    ['Your father never listens to me, what can I say?', 'a remark in an interview'],
    ['Three years ago I lost both sponsors on the same day.', 'a memory'],
  ])('stay in an article on stocks: %s (%s)', (text) => {
    expect(setAside('en', ['The stock closed at $21.40.', text, 'Investors sold the shares.'])).toEqual([]);
  });
});
