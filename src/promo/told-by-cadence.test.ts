import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const AROUND = 'Haldor 310 – 12 – 4';

/** The kind that a block between two others is taken for. */
function kindOf(lang: string, sketch: Sketch | string): string | undefined {
  const { verdicts } = judge(articleOf(lang, [AROUND, sketch, AROUND]), READ_PACKS);
  return verdicts.find(({ blocks, spans }) => blocks.includes('b1') && !spans)?.category;
}

describe('services that say when they come, who has them and what they cost', () => {
  it.each<[string, string, string]>([
    [
      'en',
      'newsletter',
      'Each Saturday our editors pick one dyke and tell you how it was built. Where shall we send it?',
    ],
    ['en', 'newsletter', 'Get a text when your lock opens: we’ll ping you, one e-mail a day.'],
    [
      'en',
      'subscription',
      'Reporting like this depends on neighbours. Back us for the price of two ferry rides a month.',
    ],
    ['fr', 'newsletter', 'Chaque samedi, nos plumes vous racontent une digue. Où faut-il vous l’envoyer ?'],
    ['es', 'subscription', 'Sin lectores no hay preguntas. Hazte de los nuestros por 5 euros al mes.'],
    ['nl', 'newsletter', 'Elke zaterdag kiest onze redactie één dijk voor je uit. Waar mogen we hem naartoe sturen?'],
  ])('%s: %s: %s', (lang, category, text) => {
    expect(kindOf(lang, text)).toBe(category);
  });

  it.each([
    ['en', 'MORE: The pilot who slept on the dyke'],
    ['it', 'Da rileggere: Come nasce una diga in mare aperto'],
    ['nl', 'Teruglezen: Hoe de dijk van Brennhagen het hield'],
    ['pt', 'Para reler: A história do dique que resistiu'],
  ])('%s: a title behind a label leads on: %s', (lang, text) => {
    expect(kindOf(lang, text)).toBe('related');
  });

  it.each([
    ['en', 'More: the company will close two of its docks by the spring.', 'a sentence, no title'],
    ['en', 'When you buy through links on this page, the store may pay us.', 'discloses'],
    ['en', 'The union’s letter goes out on Fridays; 31,000 dockers get it.', 'nobody offers it'],
    ['fr', 'Le prochain rendez-vous est fixé au 5 février.', 'speaks to nobody'],
  ])('%s: stays: %s: %s', (lang, text) => {
    expect(kindOf(lang, text)).toBeUndefined();
  });
});
