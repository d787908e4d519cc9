import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { CATEGORIES } from './categories';
import { withFrames } from './frames';
import { lexiconOf, packFor } from './lexicon';
import { lookAtBlocks } from './look-at-blocks';

const BEFORE = 'Haldor: Die Aktie schloss am Freitag an der Börse kaum verändert bei 21,40 Euro, der Umsatz war hoch.';
const AFTER = 'Der Konkurrent Merla meldete für das Quartal einen Verlust von 4,1 Millionen Euro.';
const PITCH: Sketch = {
  text: 'Jetzt die kostenlose Analyse der Haldor-Aktie anfordern und sofort nachlesen, was Anleger jetzt tun sollten.',
  href: 'https://analyse.example/haldor',
};

/** The texts that the pitch, once found, takes with it. */
function folded(...sketches: (Sketch | string)[]): string[] {
  const article = articleOf('de', sketches);
  const looks = lookAtBlocks(article, lexiconOf(packFor('de', READ_PACKS)!), CATEGORIES);
  const first = article.blocks.findIndex(({ text }) => text === PITCH.text);
  const weight = { category: CATEGORIES[0]!, points: 5, reasons: [] };
  const found = withFrames([{ first, blocks: [article.blocks[first]!.id], weight }], looks);
  return article.blocks.filter(({ id }) => found.some(({ blocks }) => blocks.includes(id))).map(({ text }) => text);
}

const heading = (text: string): Sketch => ({ text, kind: 'heading', level: 3 });

describe('frames of pitches', () => {
  it.each<[string, Sketch | string]>([
    ['a heading that speaks of the same', heading('Haldor: Zwei Wege aus dem Nebel')],
    ['a line that is none', 'Zwei Wege aus dem Nebel'],
    ['one that asks', 'Und was wird aus der Dividende?'],
  ])('%s over a pitch is its title', (_, title) => {
    const text = typeof title === 'string' ? title : title.text;
    expect(folded(BEFORE, title, PITCH, AFTER)).toEqual([text, PITCH.text]);
  });

  it('so are two of them, and three are not', () => {
    const lines = ['Aus dem Kontor', 'Mit ruhiger Hand', 'Zwei Wege aus dem Nebel'];
    expect(folded(BEFORE, ...lines, PITCH, AFTER)).toEqual([...lines.slice(1), PITCH.text]);
  });

  it.each<[string, Sketch | string]>([
    ['a sentence', 'Am Montag ging das Wasser zurück.'],
    ['what announces', 'Die Zahlen im Überblick:'],
    ['a credit', 'Foto: Ada Vell'],
    ['a day', 'Vom 24. Mai, 9:25 Uhr'],
    ['what the text goes on with', 'Konkurrent Merla mit Verlust'],
    ['a heading that says nothing of the pitch', heading('Zwei Wege aus dem Nebel')],
  ])('%s stays', (_, line) => {
    expect(folded(BEFORE, line, PITCH, AFTER)).toEqual([PITCH.text]);
  });

  it('where the article has such titles, one that says nothing of the pitch is its own', () => {
    const section = [heading('Wie es am Deich weitergeht'), AFTER];
    expect(folded(BEFORE, heading('Zwei Wege aus dem Nebel'), PITCH, AFTER, ...section)).toEqual([PITCH.text]);
    const own = heading('Haldor auf einen Blick');
    expect(folded(BEFORE, own, PITCH, AFTER, ...section)).toEqual([own.text, PITCH.text]);
  });

  it('nothing stands over the article', () => {
    expect(folded('Stadt und Land', PITCH, BEFORE, AFTER)).toEqual([PITCH.text]);
  });

  it('the button and the small print below go with it', () => {
    const small: Sketch = { text: 'Stand der Angaben: 20. November.', shape: { tag: 'small' } };
    const button: Sketch = { text: 'Zwei Minuten bis zum Ziel', href: '/ziel' };
    expect(folded(BEFORE, PITCH, button, small, AFTER)).toEqual([PITCH.text, button.text, small.text]);
  });

  it('a call of a few words below is its button, linked or not', () => {
    expect(folded(BEFORE, PITCH, 'Jetzt ansehen', AFTER)).toEqual([PITCH.text, 'Jetzt ansehen']);
    expect(folded(BEFORE, PITCH, 'Am Hafen', AFTER)).toEqual([PITCH.text]);
  });

  it.each<[string, string, boolean]>([
    ['a short line in the first person over a pitch lures into it', 'Wir auch nicht.', true],
    ['what names or counts is told', 'Sie sind seit 1998 da.', false],
    ['and so is what speaks to nobody', 'Am Abend kam niemand mehr.', false],
  ])('%s', (_, line, isLure) => {
    expect(folded(BEFORE, line, PITCH, AFTER)).toEqual(isLure ? [line, PITCH.text] : [PITCH.text]);
  });
});
