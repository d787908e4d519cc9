import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { CATEGORIES } from './categories';
import type { Feature } from './feature';
import { lexiconOf, packFor } from './lexicon';
import { lookAtBlocks } from './look-at-blocks';

const MARKETS: Readonly<Record<string, string>> = {
  de: 'Die Aktie schloss kaum verändert bei 21,40 Euro.',
  en: 'The stock closed little changed at $21.40.',
};
/** What is found in a block that stands in an article about stocks. */
const found = (lang: string, sketch: Sketch | string): ReadonlySet<Feature> => {
  const around = MARKETS[lang] ?? '21,40 €';
  const looks = lookAtBlocks(
    articleOf(lang, [around, sketch, around]),
    lexiconOf(packFor(lang, READ_PACKS)!),
    CATEGORIES,
  );
  return new Set(looks[1]!.found.keys());
};

describe('what needs no stock phrase', () => {
  it.each<[Feature, string, Sketch | string]>([
    ['own-offer', 'de', 'Die Aufstellung liegt unserem kleinen Freitagsbrief bei.'],
    ['own-offer', 'en', 'The sums are in our Thursday letter.'],
    ['imperative', 'de', 'Blättern Sie um.'],
    ['imperative', 'en', 'Reply with the word STEEL. Then turn the page.'],
    ['way-there', 'en', 'Write to us and it comes by post.'],
    ['withheld', 'en', 'The name of the third is in the back room.'],
    ['price', 'de', 'Das kostet sieben Euro im Monat.'],
    ['pay-us', 'en', 'We ask $6 a month of you.'],
    [
      'house-pitch',
      'en',
      { text: 'We wrote down what we would do with the shares.', href: 'https://letter.example/x' },
    ],
    ['guest-pitch', 'de', { text: 'Ihr Geld liegt dort nicht lange still.', href: 'https://bank.example/?aff=12' }],
    ['own-line', 'en', { text: 'The last man in town to mend clocks by hand', href: '/clocks' }],
    [
      'own-label',
      'en',
      'A message from our partner. Three brothers in Leeds have stopped paying for bread altogether.',
    ],
  ])('finds %s (%s): %j', (feature, lang, sketch) => {
    expect(found(lang, sketch)).toContain(feature);
  });

  it.each<[string, string]>([
    ['de', 'Geben Sie uns dafür nur Ihre Adresse.'],
    ['en', 'Slip her your address and she will slip you the list.'],
    ['fr', 'Glissez votre adresse sous la porte.'],
    ['es', 'Nos basta una dirección para añadir un cubierto.'],
    ['it', 'Lasci qui la sua mail, al resto pensiamo noi.'],
    ['nl', 'Laat hier uw adres achter.'],
    ['pt', 'Deixe aqui o seu e-mail, o café faz você.'],
  ])('asks for an address (%s): %s', (lang, text) => {
    expect(found(lang, text)).toContain('newsletter');
  });

  it.each<[string, string]>([
    ['de', 'Bitte registrieren, um diesen Text zu lesen.'],
    ['en', 'Upgrade to read this article.'],
    ['fr', 'Connectez-vous pour lire la suite.'],
    ['es', 'Suscríbase para seguir leyendo.'],
    ['it', 'Abbonati per continuare a leggere.'],
    ['nl', 'Registreer u om verder te lezen.'],
    ['pt', 'Assine para continuar lendo.'],
  ])('says what it takes to read on (%s): %s', (lang, text) => {
    expect(found(lang, text)).toContain('call');
  });

  it.each<[string, string]>([
    ['de', 'Anleger erfahren hier, welche Werke schließen.'],
    ['en', 'Investors can find out here which plants will close.'],
    ['fr', 'Les lecteurs découvrent ici comment finit la grève.'],
    ['es', 'Los lectores conocen aquí cuáles cierran.'],
    ['it', 'I lettori scoprono qui quali chiudono.'],
    ['nl', 'Beleggers lezen hier welke fabriek sluit.'],
    ['pt', 'Entenda aqui quais fecham.'],
  ])('keeps the answer elsewhere (%s): %s', (lang, text) => {
    expect(found(lang, text)).toContain('answer-elsewhere');
  });

  it.each<[Feature, string, Sketch | string, string]>([
    ['imperative', 'de', 'Können Sie uns den Plan erklären?', 'a question tells nobody to do anything'],
    ['direct-address', 'de', 'Die Anleger sahen zu, wie sie ihnen davonliefen.', '"they" is not "you"'],
    ['own-offer', 'en', '“Our letter is out,” the company told its readers in the old hall.', 'quoted speech'],
    ['own-voice', 'en', 'The list of the agency is in the archive.', 'nobody speaks'],
    [
      'own-label',
      'en',
      'The minister did not answer any of the questions put to him. Advertisement',
      'a label of what came next',
    ],
    [
      'house-pitch',
      'en',
      { text: 'You can read our review of the three banks.', href: '/review' },
      'an own page that reports link to',
    ],
    ['both-ways', 'en', 'The bridge opens in May or June. Who pays for it?', 'an "or" that asks nothing'],
    ['arrow', 'en', 'The decree «on the order of the realm».', 'a closing quote'],
  ])('leaves %s (%s): %j, %s', (feature, lang, sketch) => {
    expect(found(lang, sketch)).not.toContain(feature);
  });
});
