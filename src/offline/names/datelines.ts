import type { Lexicon } from '../../glossary/lexicon';
import type { DigestPack } from '../../lang/pack';
import { examplesOf, type Example } from './examples';
import { randomOf } from './train-crf';
import { cityNames } from './word-tables';

/** News agencies, as they sign. */
const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  de: ['dpa', 'dpa-AFX', 'AP', 'AFP', 'Reuters', 'APA', 'SDA', 'AWP', 'epd', 'KNA', 'sid', 'dts', 'Dow Jones'],
  en: ['AP', 'AFP', 'Reuters', 'UPI', 'PA', 'Dow Jones', 'Bloomberg', 'dpa', 'Xinhua', 'TASS', 'AAP'],
};

/** So many lines are made. */
const LINES = 500;

/**
 * Lines as an agency opens its reports: "DÜSSELDORF (dpa-AFX) -". The place is often shouted, which saved sentences never
 * do. Half of the places are written as elsewhere.
 */
export async function datelines(
  corpus: string,
  lang: string,
  pack: DigestPack,
  lexicon: Lexicon,
  weight: number,
  seed: number,
): Promise<Example[]> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const cities = await cityNames(corpus, lang);
  const examples: Example[] = [];
  for (let line = 0; line < LINES; line++) {
    const shouts = random() < 0.5;
    const place = () => (shouts ? pick(cities).toUpperCase() : pick(cities));
    const places = random() < 0.15 ? [place(), place()] : [place()];
    const agency = pick(AGENCIES[lang] ?? AGENCIES['en']!);
    const spans: { start: number; end: number; type: string }[] = [];
    let text = '';
    const add = (name: string, type: string) => {
      spans.push({ start: text.length, end: text.length + name.length, type });
      text += name;
    };
    places.forEach((name, at) => {
      if (at > 0) text += ' / ';
      add(name, 'LOC');
    });
    if (random() < 0.8) {
      text += ' (';
      add(agency, 'ORG');
      text += ')';
    }
    text += random() < 0.5 ? ' -' : ' –';
    examples.push(...examplesOf(text, spans, pack, lexicon, 0, weight));
  }
  return examples;
}
