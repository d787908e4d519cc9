import { describe, expect, it, vi } from 'vitest';
import { exceptionsOn, exceptWordings, ExceptionsFull, forgetExceptions, MOST_EXCEPTIONS } from './exceptions';
import { foldsAt } from './folds-at';
import { MOST_RULE_LETTERS, writeOwnRules } from './own-rules';
import {
  chooseCategory,
  chooseLook,
  choiceOf,
  DEFAULTS,
  hostOf,
  isCategoryOn,
  isSiteOn,
  lookOf,
  MOST_KNOWN_TERMS,
  switchCategory,
  switchKnownTerm,
  switchSite,
} from './settings';
import { fromStored, toStored, VERSION } from './stored';
import { changeSettings, loadSettings, type Locks } from './store';

/** A storage that takes its time. */
function slowArea() {
  let held: Record<string, unknown> = {};
  const slow = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 2));
  return {
    get: () => slow(held),
    set: async (items: Record<string, unknown>) => {
      await slow(null);
      held = items;
    },
  };
}

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

describe('the steps of a category', () => {
  it('are normal where it is on by default, and stored only where another was chosen', () => {
    expect(choiceOf(DEFAULTS, 'a.de', teaser)).toBe('normal');
    const careful = chooseCategory(DEFAULTS, null, teaser, 'careful');
    expect(careful.categories).toEqual({ 'analysis-teaser': 'careful' });
    expect(chooseCategory(careful, null, teaser, 'normal')).toEqual(DEFAULTS);
  });

  it('hold for one site alone where they were chosen there', () => {
    const strict = chooseCategory(DEFAULTS, 'a.de', newsletter, 'strict');
    expect(choiceOf(strict, 'a.de', newsletter)).toBe('strict');
    expect(choiceOf(strict, 'b.de', newsletter)).toBe('off');
  });

  it('come back as they hold everywhere when a site’s switch is put on again', () => {
    const careful = chooseCategory(DEFAULTS, null, teaser, 'careful');
    const off = switchCategory(careful, 'a.de', teaser, false);
    expect(switchCategory(off, 'a.de', teaser, true)).toEqual(careful);
  });

  it.each([
    ['off', 1, false],
    ['careful', 0.79, false],
    ['careful', 0.8, true],
    ['normal', 0.5, true],
    // a part of a paragraph, found with less
    ['normal', 0.25, true],
    ['strict', 0.33, true],
  ] as const)('%s folds what scores %d: %s', (choice, score, folds) => {
    expect(foldsAt(choice, score)).toBe(folds);
  });
});

describe('the look of a category', () => {
  it('is a line, unless it was chosen, everywhere or for one site', () => {
    const dim = chooseLook(DEFAULTS, null, 'newsletter', 'dim');
    expect([lookOf(DEFAULTS, 'a.de', 'newsletter'), lookOf(dim, 'a.de', 'newsletter')]).toEqual(['fold', 'dim']);
    const here = chooseLook(dim, 'a.de', 'newsletter', 'fold');
    expect([lookOf(here, 'a.de', 'newsletter'), lookOf(here, 'b.de', 'newsletter')]).toEqual(['fold', 'dim']);
    expect(fromStored(toStored(here))).toEqual(here);
  });

  it('is forgotten where it was put back', () => {
    const here = chooseLook(DEFAULTS, 'a.de', 'newsletter', 'dim');
    expect(chooseLook(here, 'a.de', 'newsletter', 'fold')).toEqual(DEFAULTS);
    expect(lookOf(DEFAULTS, 'constructor', 'toString')).toBe('fold');
  });
});

describe('exceptions', () => {
  it('hold for their site, and can be taken back', () => {
    const made = exceptWordings(DEFAULTS, 'a.de', ['x1', 'x2'], true);
    expect([...exceptionsOn(made, 'a.de')]).toEqual(['x1', 'x2']);
    expect(exceptionsOn(made, 'b.de').size).toBe(0);
    expect(exceptWordings(made, 'a.de', ['x1', 'x2'], false)).toEqual(DEFAULTS);
    expect(forgetExceptions(made, 'a.de')).toEqual(DEFAULTS);
  });

  it('are never dropped to make room: where the list is full, it says so', () => {
    const full = exceptWordings(
      DEFAULTS,
      'a.de',
      Array.from({ length: MOST_EXCEPTIONS }, (_, i) => i.toString(36)),
      true,
    );
    expect(() => exceptWordings(full, 'b.de', ['new'], true)).toThrow(ExceptionsFull);
    // What is there already takes no room.
    expect(exceptionsOn(exceptWordings(full, 'a.de', ['5'], true), 'a.de').size).toBe(MOST_EXCEPTIONS);
    expect(exceptionsOn(fromStored(toStored(full)), 'a.de').size).toBe(MOST_EXCEPTIONS);
  });
});

describe('own rules', () => {
  it('are kept as written, up to a length', () => {
    expect(writeOwnRules(DEFAULTS, '! mine\n##.box').ownRules).toBe('! mine\n##.box');
    expect(() => writeOwnRules(DEFAULTS, '#'.repeat(MOST_RULE_LETTERS + 1))).toThrow(RangeError);
  });
});

describe('stored settings', () => {
  it('of version 1 knew on and off; on is the normal step', () => {
    const old = {
      version: 1,
      categories: { newsletter: true, 'analysis-teaser': false },
      siteCategories: { 'a.de': { newsletter: false }, 'b.de': 7 },
      knownTerms: ['dax'],
    };
    expect(fromStored({ ...old, siteCategories: { 'a.de': { newsletter: false } } })).toEqual({
      ...DEFAULTS,
      categories: { newsletter: 'normal', 'analysis-teaser': 'off' },
      siteCategories: { 'a.de': { newsletter: 'off' } },
      knownTerms: ['dax'],
    });
    // A broken part is lost, the others stay.
    expect(fromStored(old)).toMatchObject({ categories: { newsletter: 'normal' }, siteCategories: {} });
  });

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

  it('lose no change where several are made at once, one of them in vain', async () => {
    const area = slowArea();
    const asked = [
      changeSettings(area, (s) => switchSite(s, 'a.de', false)),
      changeSettings(area, () => {
        throw new Error('no');
      }),
      changeSettings(area, (s) => switchSite(s, 'b.de', false)),
    ];
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect((await loadSettings(area)).sites).toEqual({ 'a.de': false, 'b.de': false });
  });

  it('lose no change where two documents make one at the same instant, one waiting for the other', async () => {
    const area = slowArea();
    let turn: Promise<unknown> = Promise.resolve();
    const locks: Locks = {
      request: (_, work) => {
        const mine = turn.then(work);
        turn = mine.catch(() => {});
        return mine;
      },
    };
    vi.resetModules();
    const other = await import('./store');
    const both = (by: Locks | null) =>
      Promise.all([
        changeSettings(area, (s) => switchSite(s, 'a.de', false), by),
        other.changeSettings(area, (s) => switchSite(s, 'b.de', false), by),
      ]);
    await both(null);
    expect(Object.keys((await loadSettings(area)).sites)).toHaveLength(1);
    await area.set({});
    await both(locks);
    expect((await loadSettings(area)).sites).toEqual({ 'a.de': false, 'b.de': false });
  });

  it('know at most so many terms, the latest ones', () => {
    const full = { ...DEFAULTS, knownTerms: Array.from({ length: MOST_KNOWN_TERMS }, (_, at) => `name ${at}`) };
    const { knownTerms } = switchKnownTerm(full, 'One More', true);
    expect(knownTerms).toHaveLength(MOST_KNOWN_TERMS);
    expect(knownTerms[0]).toBe('name 1');
    expect(knownTerms.at(-1)).toBe('one more');
  });

  it('read a page even where storage fails, and say so where a change cannot be stored', async () => {
    const broken = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('full')) };
    expect(await loadSettings(broken)).toEqual(DEFAULTS);
    const full = { get: () => Promise.resolve({}), set: () => Promise.reject(new Error('full')) };
    await expect(changeSettings(full, (s) => s)).rejects.toThrow('full');
  });
});
