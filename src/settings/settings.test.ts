import { describe, expect, it } from 'vitest';
import { DEFAULTS, hostOf, isCategoryOn, isSiteOn, switchCategory, switchKnownTerm, switchSite } from './settings';
import { fromStored, toStored, VERSION } from './stored';
import { changeSettings, loadSettings } from './store';

const teaser = { id: 'analysis-teaser', onByDefault: true };
const newsletter = { id: 'newsletter', onByDefault: false };

describe('settings', () => {
  it('works everywhere and follows the categories’ own defaults out of the box', () => {
    expect(isSiteOn(DEFAULTS, 'example.de')).toBe(true);
    expect(isCategoryOn(DEFAULTS, 'example.de', teaser)).toBe(true);
    expect(isCategoryOn(DEFAULTS, 'example.de', newsletter)).toBe(false);
  });

  it('lets a site’s switch win over the general one', () => {
    const everywhere = switchCategory(DEFAULTS, null, newsletter, true);
    const here = switchCategory(everywhere, 'example.de', newsletter, false);
    expect(isCategoryOn(here, 'example.de', newsletter)).toBe(false);
    expect(isCategoryOn(here, 'other.de', newsletter)).toBe(true);
  });

  it('forgets a switch that was put back: only what differs is stored', () => {
    const off = switchSite(switchCategory(DEFAULTS, 'a.de', teaser, false), 'a.de', false);
    expect(switchSite(switchCategory(off, 'a.de', teaser, true), 'a.de', true)).toEqual(DEFAULTS);
  });

  it('is not fooled by a host or a category named like a built-in', () => {
    expect(isSiteOn(DEFAULTS, 'constructor')).toBe(true);
    expect(isCategoryOn(DEFAULTS, '__proto__', { id: 'toString', onByDefault: false })).toBe(false);
  });

  it('names a site without www, and nothing where there is no address', () => {
    expect(hostOf('https://www.example.de/a')).toBe('example.de');
    expect(hostOf('no address')).toBe('');
  });

  it('knows a term whatever its case', () => {
    const known = switchKnownTerm(DEFAULTS, 'DAMO Academy', true);
    expect(known.knownTerms).toEqual(['damo academy']);
    expect(switchKnownTerm(known, 'damo academy', false).knownTerms).toEqual([]);
  });
});

describe('stored settings', () => {
  it('come back as they were', () => {
    const settings = switchSite(DEFAULTS, 'a.de', false);
    expect(fromStored(toStored(settings))).toEqual(settings);
    expect(toStored(DEFAULTS)).toEqual({ version: VERSION });
  });

  it.each([[undefined], [null], ['text'], [[]], [{ version: 'x', sites: 5 }]])('%j gives the defaults', (stored) => {
    expect(fromStored(stored)).toEqual(DEFAULTS);
  });

  it('lose a broken or unknown key and keep the others', () => {
    expect(fromStored({ version: 1, sites: { 'a.de': false }, siteMode: 'sometimes', extra: 1 })).toEqual({
      ...DEFAULTS,
      sites: { 'a.de': false },
    });
  });

  it('read a page even where storage fails, and say so where a change cannot be stored', async () => {
    const broken = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('full')) };
    expect(await loadSettings(broken)).toEqual(DEFAULTS);
    const full = { get: () => Promise.resolve({}), set: () => Promise.reject(new Error('full')) };
    await expect(changeSettings(full, (s) => s)).rejects.toThrow('full');
  });
});
