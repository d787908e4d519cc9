import { describe, expect, it } from 'vitest';
import de from '../lang/de/fact-words';
import en from '../lang/en/fact-words';
import es from '../lang/es/fact-words';
import fr from '../lang/fr/fact-words';
import it_ from '../lang/it/fact-words';
import nl from '../lang/nl/fact-words';
import pt from '../lang/pt/fact-words';
import { segmentSentences } from './segment';

const packs = { de, en, es, fr, it: it_, nl, pt };
/** Sentences are parted by "|" in the examples. */
const cut = (lang: keyof typeof packs, text: string) =>
  segmentSentences(text, packs[lang].sentences)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');

describe('sentences', () => {
  it.each<[keyof typeof packs, string, string, string]>([
    ['de', 'Am 23. Dezember begann es.', 'Am 23. Dezember begann es.', 'a date'],
    ['de', 'Der 3. Senat tagte. Er vertagte sich.', 'Der 3. Senat tagte. | Er vertagte sich.', 'an ordinal'],
    [
      'de',
      'Er forschte lange. 2017 hatte er begonnen.',
      'Er forschte lange. | 2017 hatte er begonnen.',
      'a year opens',
    ],
    ['de', 'Sie zahlte 4 Mrd. Euro. Danach war Ruhe.', 'Sie zahlte 4 Mrd. Euro. | Danach war Ruhe.', 'a scale'],
    [
      'de',
      'Es waren 63 Mio. Im Vorjahr waren es mehr.',
      'Es waren 63 Mio. | Im Vorjahr waren es mehr.',
      'a scale ends',
    ],
    ['de', 'Das gilt z. B. für Öl, Gas u. a. Stoffe.', 'Das gilt z. B. für Öl, Gas u. a. Stoffe.', 'spaced'],
    [
      'de',
      'Prof. Dr. E. Kant und Dr. med. Blau kamen.',
      'Prof. Dr. E. Kant und Dr. med. Blau kamen.',
      'titles, initials',
    ],
    ['de', 'Frei am 1. 5. 2024 und am 2.6.2024.', 'Frei am 1. 5. 2024 und am 2.6.2024.', 'dates in digits'],
    ['de', '„Wirklich?“, fragte er. „Ja!“ Dann ging er.', '„Wirklich?“, fragte er. | „Ja!“ | Dann ging er.', 'quotes'],
    ['de', 'Er sagte: „Genug.“ Alle gingen.', 'Er sagte: „Genug.“ | Alle gingen.', 'a quote that ends inside'],
    [
      'de',
      'Er ging (vgl. S. 4. Dort mehr) heim. Sie blieb.',
      'Er ging (vgl. S. 4. Dort mehr) heim. | Sie blieb.',
      'brackets',
    ],
    ['de', 'Kaufen?! Nein.', 'Kaufen?! | Nein.', 'two marks'],
    ['de', 'Und dann … war er weg. Schluss...', 'Und dann … war er weg. | Schluss...', 'ellipses'],
    ['de', 'Überschrift\nDer Text beginnt.', 'Überschrift | Der Text beginnt.', 'a line break'],
    ['de', 'Erlaubt sind 30 km/h. Viele fahren 50.', 'Erlaubt sind 30 km/h. | Viele fahren 50.', 'a unit ends'],
    [
      'de',
      'Sie kauft die Beta Inc. Der Preis ist offen.',
      'Sie kauft die Beta Inc. | Der Preis ist offen.',
      'Inc. ends',
    ],
    [
      'en',
      'He met J. R. Smith at 5 p.m. Police came.',
      'He met J. R. Smith at 5 p.m. | Police came.',
      'initials, p.m.',
    ],
    ['en', 'The U.S. Senate voted. It passed.', 'The U.S. Senate voted. | It passed.', 'U.S. goes on'],
    [
      'en',
      'It sold 1.5 million, e.g. to Dr. Who Inc. of Ohio.',
      'It sold 1.5 million, e.g. to Dr. Who Inc. of Ohio.',
      'marks',
    ],
    ['en', '"It is over." She left.', '"It is over." | She left.', 'a quote that ends outside'],
    ['en', 'It was 14C. The rain fell on Nov. 18.', 'It was 14C. | The rain fell on Nov. 18.', 'a month'],
    ['fr', 'M. Petit est là. « Oui. » Il part.', 'M. Petit est là. | « Oui. » | Il part.', 'guillemets with spaces'],
    ['fr', 'Il a dit non, c.-à-d. rien. Fin.', 'Il a dit non, c.-à-d. rien. | Fin.', 'c.-à-d.'],
    [
      'es',
      'El Sr. Ruiz y EE. UU. hablan. ¿Qué pasa? Nada.',
      'El Sr. Ruiz y EE. UU. hablan. | ¿Qué pasa? | Nada.',
      'EE. UU.',
    ],
    ['it', 'Il dott. Neri ha 5 mln. La S.p.A. chiude.', 'Il dott. Neri ha 5 mln. | La S.p.A. chiude.', 'S.p.A.'],
    ['nl', 'Dr. De Wit zag o.a. vissen. Hij telde ze.', 'Dr. De Wit zag o.a. vissen. | Hij telde ze.', 'o.a.'],
    ['pt', 'O Sr. Lima falou às 9 p.m. Depois saiu.', 'O Sr. Lima falou às 9 p.m. | Depois saiu.', 'Sr.'],
  ])('%s: %s', (lang, text, expected) => {
    expect(cut(lang, text)).toBe(expected);
  });

  it('gives exact offsets and no empty spans', () => {
    const text = '  Eins.  Zwei!\n\n Drei ';
    expect(segmentSentences(text, de.sentences)).toEqual([
      { start: 2, end: 7 },
      { start: 9, end: 14 },
      { start: 17, end: 21 },
    ]);
    expect(segmentSentences('', de.sentences)).toEqual([]);
  });

  it('reads a megabyte of stops in well under a second', () => {
    const start = performance.now();
    segmentSentences('a. ( '.repeat(50_000) + '„.'.repeat(100_000), de.sentences);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
