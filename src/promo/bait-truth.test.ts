import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf } from '../../test/unit/article-of';
import { judge } from './judge';

const NEWS = 'The dykes of Brennhagen held on Friday, said the engineer, and Brennhagen slept.';
const OFFER = 'Sign up for our free harbour newsletter, in your inbox every Friday.';

/** What is set aside of a paragraph between two others: all of it, or some words. */
function setAside(text: string, lang = 'en'): string[] {
  const { verdicts } = judge(articleOf(lang, [NEWS, text, NEWS]), READ_PACKS);
  return verdicts.flatMap(({ spans }) => (spans ? spans.map(({ start, end }) => text.slice(start, end)) : ['all']));
}

describe('a short truth before nothing but a pitch', () => {
  it.each([
    'What water can do to you, a harbour can do as well.',
    'A dyke can be a gift. Sometimes it is a trap.',
    'I like dykes, and I fear them.',
  ])('is its bait: %s', (truth) => {
    expect(setAside(`${truth} ${OFFER}`)).toEqual(['all']);
  });

  it('in French as well', () => {
    const offer = 'Inscrivez-vous à notre newsletter gratuite, chaque vendredi dans votre boîte mail.';
    expect(setAside(`Sans lecteurs, pas de questions. ${offer}`, 'fr')).toEqual(['all']);
  });

  it.each([
    ['it names somebody', 'The lock is to be rebuilt by Moorwool.'],
    ['it counts', 'The lease runs to 2031.'],
    ['it opens with a name that the article speaks of', 'Brennhagen will rebuild the lock in spring.'],
    [
      'it is long',
      'The lock at the mouth of the harbour is to be rebuilt in spring, when the ice is gone and the pilots are back from the sea.',
    ],
  ])('reports where %s', (_, report) => {
    expect(setAside(`${report} ${OFFER}`)).toEqual([OFFER]);
  });
});
