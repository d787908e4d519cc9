import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../categories';
import type { Feature } from '../feature';
import { weigh } from '../weigh';
import { chooseKind } from './choose-kind';

/** @param sure log odds, by the shape of the pitch, that its kind is one that default settings fold */
function kindOf(features: readonly Feature[], sure: number): string {
  const found = new Map(features.map((feature) => [feature, 'words'] as const));
  return chooseKind(found, weigh(CATEGORIES, found), sure, true, CATEGORIES).id;
}

describe('the kind of a pitch that was found by how it reads', () => {
  it.each<readonly [readonly Feature[], number, string, string]>([
    [['broker-offer', 'call', 'link-away', 'bonus'], -2, 'broker-leverage', 'an account by name, and it weighs enough'],
    [['ad-label', 'we'], -2, 'sponsored', 'an advertising label stays one'],
    [['guest-tease', 'link-tracked', 'we', 'free', 'call'], -2, 'affiliate', 'rules know but that a guest leads on'],
    [['guest-tease', 'link-tracked', 'we', 'free', 'call'], 2, 'sponsored', 'the same, of stocks by its shape'],
    [['we', 'link-tracked'], -1.5, 'affiliate', 'a link that counts'],
    [['we', 'link-to-letter'], -1.5, 'newsletter', 'an address that speaks of a letter'],
    [['we', 'price'], -1.5, 'subscription', 'a price by the month'],
    [['we', 'link-here'], -1.5, 'related', 'a page of the site'],
    [['we', 'link-away'], 1, 'sponsored', 'somebody’s advertisement'],
    [['we', 'markets'], 1, 'stock-picks', 'of stocks'],
  ])('%j at %d: %s (%s)', (features, sure, kind) => {
    expect(kindOf(features, sure)).toBe(kind);
  });
});
