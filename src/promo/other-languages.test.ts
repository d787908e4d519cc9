import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  fr: [
    "L'action de la compagnie Nordlicht a clôturé à 21,40 euros, en hausse de deux pour cent.",
    'Le conseil donnera ses prévisions en mars, a indiqué un porte-parole à Brest.',
  ],
  es: [
    'La acción de la naviera Nordlicht cerró a 21,40 euros, un dos por ciento más que la víspera.',
    'El consejo dará sus previsiones en marzo, dijo un portavoz en Vigo.',
  ],
  it: [
    'Il titolo della compagnia Nordlicht ha chiuso a 21,40 euro, in rialzo del due per cento.',
    'Il consiglio darà le sue previsioni a marzo, ha detto un portavoce a Genova.',
  ],
  nl: [
    'Het aandeel van rederij Nordlicht sloot op 21,40 euro, twee procent hoger dan een dag eerder.',
    'Het bestuur komt in maart met een verwachting, zei een woordvoerder in Den Helder.',
  ],
  pt: [
    'A ação da companhia Nordlicht fechou a 21,40 euros, dois por cento acima da véspera.',
    'O conselho dará as suas previsões em março, disse um porta-voz em Aveiro.',
  ],
};

const AWAY = 'https://letter.example/join?ref=mid';

/** What is set aside between two paragraphs of news, b0 and b2: the ids of whole blocks, the words of parts. */
function setAside(lang: string, ...sketches: (Sketch | string)[]): string[] {
  const [before, after] = AROUND[lang]!;
  const article = articleOf(lang, [before, ...sketches, after]);
  return judge(article, READ_PACKS).verdicts.flatMap(({ spans, blocks }) =>
    spans
      ? spans.map(({ block, start, end }) => article.blocks.find(({ id }) => id === block)!.text.slice(start, end))
      : blocks,
  );
}

describe('a pitch whose bait the rules do not see, but that reads like one as a whole', () => {
  it.each([
    [
      'fr',
      "À 21 euros, faut-il entrer ou laisser passer ? Notre bureau d'étude a tranché, chiffres à l'appui. Le verdict se lit de l'autre côté.",
    ],
    [
      'es',
      'Cuesta menos de 12 euros y casi nadie la sigue. Nuestros suscriptores ya la tienen desde abril; hoy puedes conocerla por un euro.',
    ],
    [
      'nl',
      'De bouwer van al die masten maakt winst. Onze leden hebben hem al sinds augustus in portefeuille; u krijgt de naam vandaag voor een euro.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(setAside(lang, { text, href: AWAY })).toEqual(['b1']);
  });
});
