import { expect, it } from 'vitest';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { READ_PACKS } from '../lang/read-packs';
import { judge } from './judge';

/** Ids of the blocks that are set aside; the item stands between two paragraphs of news, from b1 on. */
function setAside(...sketches: (Sketch | string)[]): string[] {
  const before = 'Die Aktie der Reederei Nordlicht schloss bei 21,40 Euro, zwei Prozent über dem Vortag.';
  const after = 'Den Ausblick will der Vorstand im März vorlegen, sagte ein Sprecher in Kiel.';
  return judge(articleOf('de', [before, ...sketches, after]), READ_PACKS).verdicts.flatMap(({ blocks }) => blocks);
}

it('a linked row of a table that is written in lines is of the table', () => {
  const rows = ['15. Lok Talheim | 14 Punkte | 13:19 Tore', '17. Eintracht Sandau | 8 Punkte | 9:22 Tore'] as const;
  const linked = { text: '16. SV Wiesenau | 10 Punkte | 11:20 Tore', href: '/thema/wiesenau-punkte-tore.html' };
  expect(setAside(rows[0], linked, rows[1])).toEqual([]);
});

it('a table of accounts leads to those who offer them', () => {
  const row = (name: string): Sketch => ({
    text: `${name} | 3,10 % Zinsen | 0 Euro im Jahr | Jetzt Konto eröffnen`,
    href: `https://${name}.example/konto?partner=77`,
  });
  expect(setAside(row('seebank'), row('holmbank'))).toEqual(['b1', 'b2']);
});
