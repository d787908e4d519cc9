import { DEFAULTS, type Settings } from '../../src/settings/settings';

/** Settings in which every key differs from its default. */
export const FULL: Settings = {
  siteMode: 'listed',
  sites: { 'a.de': true, 'b.de': false },
  categories: { newsletter: 'normal', 'analysis-teaser': 'careful' },
  siteCategories: { 'a.de': { app: 'strict' } },
  knownTerms: ['dax', 'who'],
  exceptions: { 'a.de': ['x1', 'tabcdefghijk'] },
  ownRules: '! mine\na.de##.box',
  reword: true,
  lookUp: 'never',
  looks: { newsletter: 'dim' },
  siteLooks: { 'b.de': { app: 'dim' } },
  notes: { who: 'Genf' },
  textCards: true,
  summaryLength: 'long',
  unreadLangs: ['nl'],
  theme: 'dark',
  textSize: 'large',
  density: 'compact',
};

/** A key that is still as by default, if a new one was forgotten above. */
export const FORGOTTEN = (Object.keys(DEFAULTS) as (keyof Settings)[]).filter(
  (key) => JSON.stringify(FULL[key]) === JSON.stringify(DEFAULTS[key]),
);
