import { describe, expect, it } from 'vitest';
import { cutPassages } from './passages';

describe('passages', () => {
  it.each([
    ['Der Kurs fiel. Jetzt handeln!', ['Der Kurs fiel.', 'Jetzt handeln!'], 'sentences'],
    [
      'Die Analyse vom 23. Dezember kostet 3,5 Mio. Euro.',
      ['Die Analyse vom 23. Dezember kostet 3,5 Mio. Euro.'],
      'days and short forms end none',
    ],
    [
      'Should you buy right now?Before you do, read on',
      ['Should you buy right now?', 'Before you do, read on'],
      'machines drop the space',
    ],
    [
      'The ten best… and it was not one of them.',
      ['The ten best… and it was not one of them.'],
      'a small letter goes on',
    ],
    [
      'It trades at 27 times earnings (read more: Caution).',
      ['It trades at 27 times earnings', '(read more: Caution).'],
      'a remark in brackets hangs on',
    ],
    [
      'Revenue rose at Halden Corp. (NASDAQ:HALD - Free Report).',
      ['Revenue rose at Halden Corp. (NASDAQ:HALD - Free Report).'],
      'what machines hang on a name does not',
    ],
    ['Le prêt coûte 14 % par an. Découvrez', ['Le prêt coûte 14 % par an.', 'Découvrez'], 'short words end one'],
    [
      'Elle circule de 9 h à 20 h. Le bac reste à quai.',
      ['Elle circule de 9 h à 20 h.', 'Le bac reste à quai.'],
      'and so do hours',
    ],
    [
      'The U.S. Coast Guard came at 2 p.m. Eastern. It left.',
      ['The U.S. Coast Guard came at 2 p.m. Eastern.', 'It left.'],
      'nor do short forms and hours with a zone',
    ],
    ['It began in 2013. See the list', ['It began in 2013.', 'See the list'], 'and so do years'],
    [
      'Subió un 2 %. Lea: (El plan, en el aire).',
      ['Subió un 2 %.', 'Lea: (El plan, en el aire).'],
      'what is announced',
    ],
    [
      'STORY CONTINUES BELOW The market fell.',
      ['STORY CONTINUES BELOW', 'The market fell.'],
      'a label in capitals runs into the text',
    ],
    ['eins\nzwei', ['eins', 'zwei'], 'a line break parts'],
  ])('%j', (text, passages) => {
    expect(cutPassages(text).map(({ start, end }) => text.slice(start, end))).toEqual(passages);
  });

  it.each([
    [false, 'It trades at 31 times, against an average of 36. See the list', 2, 'a number ends a sentence'],
    [false, 'Appelez le 09 70 18. Le bac reste à quai', 2, 'and so does that of a telephone'],
    [false, 'The dyke was closed on Dec. 1. It will open in May', 2, 'of a day behind a short month too'],
    [true, 'Der Fährmann kam am 23. Dezember zurück', 1, 'unless a dot makes it an ordinal'],
    [false, 'The pilots held a vote. 2. The dyke stays', 2, 'a number that opens an entry ends none'],
  ])('where ordinals have a dot (%s): %s', (hasDottedOrdinals, text, count) => {
    expect(cutPassages(text, hasDottedOrdinals)).toHaveLength(count);
  });
});
