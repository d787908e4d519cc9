import { describe, expect, it } from 'vitest';
import type { Feature } from '../feature';
import { moreFor } from './bars';

/** How much surer a reading must be where the outlet speaks, in an article on stocks. */
const more = (...features: Feature[]) =>
  moreFor({ found: new Map(features.map((feature) => [feature, ''])), isOnTopic: true, isSpoken: true });

describe('a way to another page of the site', () => {
  it('must read surer where nothing is asked of the reader: "An overview is in our guide to pensions."', () => {
    expect(more('link-here', 'format', 'answer-elsewhere')).toBeGreaterThan(0);
  });

  it.each<[Feature, string]>([
    ['free', '"The overview is yours at no cost."'],
    ['own-offer', '"Our analysts have put it together."'],
    ['link-tracked', 'the click is counted'],
  ])('need not where there is %s: %s', (feature) => {
    expect(more('link-here', 'format', 'answer-elsewhere', feature)).toBe(0);
  });
});
