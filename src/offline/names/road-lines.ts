import type { Lexicon } from '../../glossary/lexicon';
import type { DigestPack } from '../../lang/pack';
import { examplesOf, type Example } from './examples';
import { randomOf } from './train-crf';
import { cityNames } from './word-tables';

/** Where roads stand, by language: "R" is a road, "C" a place. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Unfall auf der R bei C.',
    'Auf der R zwischen C und C staut sich der Verkehr.',
    'R C Richtung C',
    'R: Sperrung bei C',
    'Die R (C) ist wieder frei.',
    'Ein Wagen kam von der R ab.',
  ],
};

/** So many lines are made. */
const LINES = 200;

/** Lines of traffic news, which say where with the number of a road ("A7", "B 312"): saved sentences have next to none. */
export async function roadLines(
  corpus: string,
  lang: string,
  pack: DigestPack,
  lexicon: Lexicon,
  weight: number,
  seed: number,
): Promise<Example[]> {
  const forms = FORMS[lang];
  if (!forms) return [];
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const cities = await cityNames(corpus, lang);
  const examples: Example[] = [];
  for (let line = 0; line < LINES; line++) {
    const spans: { start: number; end: number; type: string }[] = [];
    let text = '';
    for (const piece of pick(forms).split(/\b([RC])\b/)) {
      const letter = pick(['A', 'A', 'B', 'B', 'L', 'K']);
      const most = letter === 'A' || letter === 'B' ? 600 : 3500;
      const road = `${letter}${random() < 0.4 ? ' ' : ''}${1 + Math.floor(random() * random() * most)}`;
      const name = piece === 'R' ? road : piece === 'C' ? pick(cities) : null;
      if (name !== null) spans.push({ start: text.length, end: text.length + name.length, type: 'LOC' });
      text += name ?? piece;
    }
    examples.push(...examplesOf(text, spans, pack, lexicon, 0, weight));
  }
  return examples;
}
