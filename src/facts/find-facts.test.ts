import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import { factTools } from './fact-tools';
import { findFacts } from './find-facts';
import { voiceOf } from './voice-of';

const reporting = (
  title: string,
  paragraphs: readonly string[],
  lang: string,
  published: string | null = '2025-03-14',
) => {
  const sketches = paragraphs.map((text) =>
    text.startsWith('# ') ? { text: text.slice(2), kind: 'heading' as const } : text,
  );
  const article = articleOf(lang, sketches, title, published);
  return { article, blocks: article.blocks, excluded: [] };
};

const DAM = [
  'Der Staudamm bei Erlbach ist am Freitag nach drei Jahren Bauzeit eröffnet worden. Er hält bis zu 14 Millionen Kubikmeter Wasser zurück.',
  'Nach Angaben des Betreibers Wasserwerk Süd kostete der Bau 85 Mio. Euro, 12 Prozent mehr als geplant. Zudem verunglückten im Jahr 2023 zwei Arbeiter.',
  '„Wir hätten früher warnen müssen“, sagte Betriebsleiterin Dr. Jana Kolb. Sie kündigte einen Bericht bis zum 30. Juni an.',
  '# Jetzt zugreifen',
  'Wasser-Aktien vor dem Ausbruch? Jetzt gratis die Liste unserer Experten sichern!',
  'Der alte Damm stammt aus dem Jahr 1931 und war seit 1998 undicht. Die Anwohner hatten zuletzt mehrfach über nasse Keller geklagt.',
];

describe('facts', () => {
  const dam = reporting('Staudamm bei Erlbach eröffnet', DAM, 'de');
  const found = findFacts(dam, de);
  const texts = found.facts.map(({ text }) => text);

  it('opens with what happened', () => {
    expect(found.facts[0]!.role).toBe('gist');
    expect(texts[0]).toContain('Der Staudamm bei Erlbach ist am Freitag');
  });

  it('points every fact to its words', () => {
    for (const { text, sources } of found.facts) {
      const words = sources.map(({ block, start, end }) =>
        dam.blocks.find(({ id }) => id === block)!.text.slice(start, end),
      );
      const [, name] = /\[(.+?)\]/.exec(text) ?? [];
      const plain = name === undefined ? text.replace(/^… /, '') : text.replace(` [${name}]`, '');
      expect(plain).toBe((name === undefined ? words : words.slice(0, -1)).join(' '));
      expect(name).toBe(name === undefined ? undefined : words.at(-1));
    }
  });

  it('takes nothing from a pitch or a heading, folded or not', () => {
    expect(texts.join(' ')).not.toMatch(/Aktien|Liste|zugreifen/);
  });

  it('takes no statement of who holds what, which is about the paper, not its subject', () => {
    const notice =
      'Hinweis auf einen Interessenkonflikt: Der Verlag hält Anteile an einem Fonds, der 4 Millionen Euro in Wasserwerk Süd investiert hat.';
    const { facts } = findFacts(reporting('Staudamm bei Erlbach eröffnet', [...DAM, notice], 'de'), de);
    expect(facts.map(({ text }) => text).join(' ')).not.toContain('Fonds');
  });

  it('does not say what the gist says, unless with a new figure', () => {
    const { facts } = findFacts(
      reporting(
        'Brand in Rostow: fünf Kinder sterben',
        [
          'Fünf Kinder sterben bei einem Brand in Rostow im Norden von Russland.',
          'Bei einem Brand in Rostow im Norden sind fünf Kinder ums Leben gekommen. Das Haus in der Schulgasse war am Samstag um 4 Uhr in Flammen aufgegangen.',
          'Nach Angaben des Zivilschutzes starben auch zwei Erwachsene im Treppenhaus. Ermittler suchen in der Ruine nach der Ursache, ein Gutachter kommt am Montag.',
        ],
        'de',
      ),
      de,
    );
    expect(facts.map(({ text }) => text).join(' ')).not.toContain('ums Leben gekommen');
  });

  it('cuts no connective where no statement is left', () => {
    const { facts } = findFacts(
      reporting(
        'Staudamm bei Erlbach eröffnet',
        [
          ...DAM,
          'Allerdings ohne Jana Kolb, die am Freitag krank war und von ihrem Bruder in Erlbach vertreten wurde.',
        ],
        'de',
      ),
      de,
    );
    expect(facts.map(({ text }) => text).join(' ')).not.toMatch(/… ohne/);
  });

  it('shows a fact whole rather than two halves of others, where the card has room for it', () => {
    const { facts } = findFacts(
      reporting(
        'Werk in Tolkwitz baut Speicher',
        [
          'Das Werk in Tolkwitz baut künftig Speicher für Strom. Das Unternehmen Lorenzen investiert dafür 40 Millionen Euro.',
          'Lorenzen gilt als einer der führenden Hersteller von Speichern. So haben Forscher des Hauses eine neue Zelle entwickelt. Sie kann demnach mit einer einzigen Ladung drei Tage lang Strom liefern.',
          'Das Haus wurde 1987 gegründet. Es hat sich zum Ziel gesetzt, an der Technik der Zukunft zu arbeiten.',
        ],
        'de',
      ),
      de,
    );
    expect(facts.map(({ text }) => text).join(' ')).toContain('drei Tage lang');
  });

  it('never opens with a sentence that leans on one that is not shown', () => {
    for (const text of texts) expect(text).not.toMatch(/^(?:Er|Sie|Zudem) (?!\[)/);
  });

  it('names whom a pronoun means, in brackets, with the place of the name', () => {
    const fact = found.facts.find(({ text }) => text.includes('30. Juni'))!;
    expect(fact.text).toMatch(/^Sie \[Jana Kolb\] kündigte|Jana Kolb\. Sie kündigte/);
  });

  it('says who stands behind a fact', () => {
    const cost = found.facts.find(({ text }) => text.includes('85 Mio. Euro'));
    expect(cost).toMatchObject({ voice: 'attributed', cue: 'Nach Angaben' });
  });

  it('takes no verb for saying that says nothing', () => {
    const text = 'Die neue Summe von 20 Mio. Euro ergänzt die Mittel, die Erlbach schon 2021 bekommen hat.';
    const { facts } = findFacts(reporting('Staudamm bei Erlbach eröffnet', [text, ...DAM], 'de'), de);
    expect(facts.find((fact) => fact.text === text)).toMatchObject({ voice: 'asserted' });
    expect(voiceOf('An inquiry was opened into a reported 41 deaths at the ward.', factTools(en)).voice).toBe(
      'asserted',
    );
    expect(voiceOf('The firm was sold for 3 million, the Harlow Post reports.', factTools(en)).voice).toBe(
      'attributed',
    );
  });

  it('reads figures, dates and quotes', () => {
    expect(found.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(
      expect.arrayContaining(['drei Jahren', '14 Mio. m³', '85 Mio. EUR', '12 %', 'zwei Arbeiter']),
    );
    expect(found.dates.map(({ iso }) => iso)).toEqual(['1931', '1998', '2023', '2025-03-14', '2025-06-30']);
    expect(found.quotes).toMatchObject([{ speaker: 'Jana Kolb', text: 'Wir hätten früher warnen müssen' }]);
  });

  it('takes the name right at the verb of saying, not a title farther on', () => {
    const { quotes } = findFacts(
      reporting(
        'Pupils grow crystals',
        ['“It was a bit of an eye opener for us all,” Reed says of the study, called Project Sun.'],
        'en',
      ),
      en,
    );
    expect(quotes).toMatchObject([{ speaker: 'Reed' }]);
  });

  it('follows a quotation over its paragraphs, each opened with a mark and the last one closed', () => {
    const { quotes } = findFacts(
      reporting(
        'Ward to be closed',
        [
          'The ward in Reedham closes in May. Its head, Mary Dunne, said: “We have asked for help for years.',
          '# A long fight',
          '“Nobody came to see what we do here.',
          '“Now the patients will go to the city.”',
          '“Not closed for good” stood on the door.',
        ],
        'en',
      ),
      en,
    );
    expect(quotes.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual([
      'Mary Dunne: We have asked for help for years.',
      'Mary Dunne: Nobody came to see what we do here.',
      'Mary Dunne: Now the patients will go to the city.',
    ]);
  });

  it('takes the name that is set off, but no place that only tells where somebody is from', () => {
    const speakerOf = (lead: string) =>
      findFacts(reporting('Ward to be closed', [`${lead}, said: “We will pay for it all in May.”`], 'en'), en)
        .quotes[0]!.speaker;
    expect(speakerOf('The head of the ward, Mary Dunne')).toBe('Mary Dunne');
    expect(speakerOf('A doctor, Mary Dunne, 60, from Harlow, North Essex')).toBe('Mary Dunne');
  });

  it('takes no half of a body for a speaker, and names of two letters', () => {
    const quotesOf = (text: string) => findFacts(reporting('Ward to be closed', [text], 'en'), en).quotes;
    expect(
      quotesOf('A Department of Health and Social Care spokesman said: “We will pay for it in May.”'),
    ).toMatchObject([{ speaker: null }]);
    expect(
      quotesOf('The head of the ward is John Fa, a doctor. “We will pay for it all in May,” Fa said.'),
    ).toMatchObject([{ speaker: 'John Fa' }]);
  });

  it('uses nothing that is excluded', () => {
    const [first] = dam.blocks;
    const without = findFacts({ ...dam, excluded: [{ block: 'b0', start: 0, end: first!.text.length }] }, de);
    expect(without.facts.some(({ sources }) => sources.some(({ block }) => block === 'b0'))).toBe(false);
  });

  it('abstains on short notes and live blogs, and marks languages it does not know', () => {
    expect(findFacts(reporting('Kurz', ['Das Konzert am Montag fällt aus.'], 'de'), de).abstained).toBe('too-short');
    const liveblog = { ...dam, article: { ...dam.article, form: 'liveblog' as const } };
    expect(findFacts(liveblog, de).abstained).toBe('liveblog');
    const unknown = findFacts(reporting('X', ['Pirmas sakinys apie miesto tarybą.'], 'lt'), null);
    expect(unknown).toMatchObject({ abstained: 'no-pack', facts: [{ role: 'gist' }] });
  });

  it('gives nothing for nothing', () => {
    expect(findFacts(reporting('', [], 'de', null), de)).toEqual({
      facts: [],
      abstained: 'too-short',
      figures: [],
      dates: [],
      periods: [],
      quotes: [],
    });
  });

  it('passes over an anecdote for the news that the title speaks of', () => {
    const facts = findFacts(
      reporting(
        'Council votes to close the Harlow ferry',
        [
          'On a grey morning Tom Reed waits at the pier with a flask of tea.',
          'The council in Harlow voted 9 to 4 on Thursday to close the ferry by the end of 2026, saving £2.4m a year.',
          'However, campaigners said the ferry carries 300,000 passengers a year. "It is our bridge to work," said Mary Dunne.',
          'The boats, built in 1974, need repairs of about £11m. An inquiry will hear objections in September.',
        ],
        'en',
        '2025-05-02',
      ),
      en,
    ).facts;
    expect(facts[0]!.text).toContain('voted 9 to 4');
  });

  it('fills the card before it adds further facts: no long chain in place of two short facts', () => {
    const { facts } = findFacts(
      reporting(
        'Lumacell startet Werk in Salzgitter',
        [
          'Der Hersteller Lumacell hat am Donnerstag sein Werk in Salzgitter gestartet.',
          'Das Werk liefert 4,5 Gigawattstunden im Jahr. Dabei hilft ihm ein neues Verfahren aus dem Haus. Es wurde in langen Versuchen mit vielen Partnern aus der Gegend entwickelt und gilt als ausgereift.',
          'Das Land Niedersachsen gab 120 Mio. Euro dazu. Lumacell will bis Ende 2026 mindestens 900 Arbeitsplätze schaffen.',
        ],
        'de',
      ),
      de,
    );
    const card = facts.slice(0, 5).map(({ text }) => text);
    expect(card.join(' ')).toMatch(/120 Mio\..*900 Arbeitsplätze/);
  });

  it('lets a scene give way to the sentence that the title speaks of', () => {
    const { facts } = findFacts(
      reporting(
        'Fuldabrücke bleibt zwei Jahre gesperrt',
        [
          'Am Mittwochmorgen standen die Autos bis zum Friedhof zurück. Viele Pendler schimpften in ihren Wagen.',
          'Die Stadt hat die Fuldabrücke mit sofortiger Wirkung für den gesamten Verkehr gesperrt.',
          'Bei einer Prüfung am Montag hatten Ingenieure Risse in drei von acht Bündeln gefunden. Täglich nutzten bisher 11.400 Fahrzeuge die Brücke.',
          'Ein Neubau würde nach einer Schätzung 18,5 Mio. Euro kosten. Das Land könnte davon 70 Prozent übernehmen.',
        ],
        'de',
      ),
      de,
    );
    expect(facts[0]!.text).toContain('Fuldabrücke');
  });

  it('reads a page of 20,000 sentences in bounded time', () => {
    const long = Array.from({ length: 2000 }, (_, i) => `Der Ort ${i} hat ${i} Einwohner. `.repeat(10).trim());
    const start = performance.now();
    findFacts(reporting('Orte', long, 'de'), de);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
