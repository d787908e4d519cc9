import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf } from '../../test/unit/article-of';
import { judge } from './judge';
import { siteNameOf } from './own-name';

it.each([
  ['https://www.musterblatt.example/a', 'musterblatt', 'the name before the ending'],
  ['https://news.musterblatt.co.uk/a', 'musterblatt', 'a country with second labels'],
  ['https://hb.example/a', '', 'too short'],
  ['about:blank', '', 'no address'],
])('%s: %j: %s', (url, name) => {
  expect(siteNameOf(url)).toBe(name);
});

describe('a service with the name of the site is the house speaking', () => {
  const NEWS = 'Der Deich bei Holm wird bis zum Herbst um einen halben Meter erhöht, wie der Kreis mitteilte.';
  const kindOf = (text: string) => {
    const { verdicts } = judge(
      { ...articleOf('de', [NEWS, text, NEWS]), url: 'https://www.musterblatt.example/a' },
      READ_PACKS,
    );
    return verdicts.find(({ blocks }) => blocks.includes('b1'))?.category;
  };

  it('its shop', () => {
    expect(kindOf('Das Sonderheft „Deiche“ ist im Musterblatt Shop erhältlich.')).toBe('affiliate');
  });

  it.each([
    ['Das Sonderheft „Deiche“ ist im Shop der Reederei erhältlich.', "somebody else's shop"],
    ['Das Musterblatt schrieb, das Heft sei im Shop der Reederei erhältlich.', 'the name stands apart'],
  ])('stays: %s: %s', (text) => {
    expect(kindOf(text)).toBeUndefined();
  });
});
