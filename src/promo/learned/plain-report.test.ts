import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf } from '../../../test/unit/article-of';
import { CATEGORIES } from '../categories';
import { lexiconOf, packFor } from '../lexicon';
import { lookAtBlocks } from '../look-at-blocks';
import {
  comparesFigures,
  isAmidNews,
  isBeforeNews,
  opensWithNews,
  tellsAFigure,
  tellsUnderATitle,
} from './plain-report';
import { sentencesOf } from './run-features';

const PACK = packFor('de', READ_PACKS)!;

function tells(text: string): boolean {
  const [look] = lookAtBlocks(articleOf('de', [{ text, href: '/a' }]), lexiconOf(PACK), CATEGORIES);
  return sentencesOf(look!, PACK).some((sentence) => tellsAFigure(sentence));
}

it.each([
  [
    'a measure, and nothing to the reader',
    'Mit 212 Gramm gehört das Gerät zu den schwereren seiner Klasse und liegt gut in der Hand. Beim Händler ist es günstiger.',
    true,
  ],
  [
    'a year behind an offer',
    'Alles Weitere lesen Sie in unserem Dossier. Erste Zweifel an den Pfeilern hatte schon 2019 ein Ingenieur aus Gera.',
    true,
  ],
  [
    'the figure is the offer',
    'Wir schicken Ihnen jeden Morgen die 30 Werte, auf die unsere Redaktion heute blickt.',
    false,
  ],
  ['a price of a few words', 'Unser Heft erklärt, wie das geht. Preis: 4,90 Euro.', false],
  [
    'no figure',
    'Die Brücke blieb im Sommer wegen der Schäden an den Pfeilern gesperrt. Mehr lesen Sie bei uns.',
    false,
  ],
])('%s', (_, text, expected) => {
  expect(tells(text)).toBe(expected);
});

describe('news on either side of an offer', () => {
  const ENGLISH = packFor('en', READ_PACKS)!;
  const read = (text: string) =>
    sentencesOf(lookAtBlocks(articleOf('en', [text]), lexiconOf(ENGLISH), CATEGORIES)[0]!, ENGLISH);
  const OFFER = 'Join us as a member today and get every alert by text.';

  it.each([
    [
      'two sentences of news',
      `${OFFER} The lock reopens to barges on Friday. The harbour office has moved its desk.`,
      true,
    ],
    ['one', `${OFFER} The lock reopens to barges on Friday.`, false],
    ['the offer goes on', `${OFFER} The first month is free. Join us and we send you the list.`, false],
  ])('behind an offer: %s', (_, text, expected) => {
    expect(isBeforeNews(read(text))).toBe(expected);
  });

  it.each([
    [
      'before and behind',
      `The club of the pilots holds Holm Rail, Bayline Energy and Saltbox shares since May. ${OFFER} The lock reopens to barges on Friday.`,
      true,
    ],
    [
      'before alone',
      `The club of the pilots holds Holm Rail, Bayline Energy and Saltbox shares since May. ${OFFER}`,
      false,
    ],
    ['none', `Curious what our members hold? ${OFFER} Cancel anytime.`, false],
  ])('%s', (_, text, expected) => {
    expect(isAmidNews(read(text))).toBe(expected);
  });

  it('two measures compare, one does not', () => {
    const compares = (text: string) => read(text).some(comparesFigures);
    expect(compares(`Of the skippers 91.8% back the lock, against 27.4% of the farmers. ${OFFER}`)).toBe(true);
    expect(compares(`Of the skippers 91.8% back the lock. ${OFFER}`)).toBe(false);
  });
});

describe('a block that opens with news', () => {
  const opens = (lang: string, text: string) => {
    const pack = packFor(lang, READ_PACKS)!;
    const [look] = lookAtBlocks(articleOf(lang, [{ text, href: '/a' }]), lexiconOf(pack), CATEGORIES);
    return opensWithNews(sentencesOf(look!, pack), lang);
  };
  const OFFER = 'Join us as a member today and get every alert by text.';

  it.each([
    ['a name', 'en', `Northlight sold its two yards in Hull to a rival in June 2019, a spokesman said. ${OFFER}`, true],
    ['nobody and nothing named', 'en', `Revenue at the lock fell by a fifth in the quarter. ${OFFER}`, false],
    ['a word to the reader', 'en', `You can see the lock at Hull from the bridge now. ${OFFER}`, false],
    ['a few words', 'en', `Hull is quiet. ${OFFER}`, false],
    [
      'a German noun is no name',
      'de',
      'Die Schleuse ist seit dem Nachmittag wieder offen. Unser Heft zeigt, wie sie gebaut ist.',
      false,
    ],
  ])('%s', (_, lang, text, expected) => {
    expect(opens(lang, text)).toBe(expected);
  });
});

describe('a paragraph of one sentence under a title', () => {
  const ENGLISH = packFor('en', READ_PACKS)!;
  const tellsThere = (text: string) => {
    const [look] = lookAtBlocks(articleOf('en', [text]), lexiconOf(ENGLISH), CATEGORIES);
    return sentencesOf(look!, ENGLISH).some(tellsUnderATitle);
  };

  it.each([
    ['has a figure', 'The ferry carried 41,000 people over the strait in the wet summer of 2019.', true],
    ['has a source', 'The dyke will hold for another winter, the harbour master said on Tuesday.', true],
    [
      'has no word of a pitch',
      'The council met in the old town hall and voted on the new bridge in the evening.',
      true,
    ],
    ['is a line of a box', 'Ten locks, one sheet of paper.', false],
    ['speaks to the reader', 'Leave us your address and we will send you the list of locks tonight.', false],
  ])('%s', (_, text, expected) => {
    expect(tellsThere(text)).toBe(expected);
  });
});
