import { describe, expect, it } from 'vitest';
import { FULL } from '../../test/unit/full-settings';
import { changesBetween } from './changes';
import { MOST_EXCEPTIONS } from './exceptions';
import { mergeSettings } from './merge';
import { MOST_NOTES } from './notes';
import { MOST_RULE_LETTERS } from './own-rules';
import { DEFAULTS, type Settings } from './settings';

const merged = (mine: Partial<Settings>, added: Partial<Settings>) =>
  mergeSettings({ ...DEFAULTS, ...mine }, { ...DEFAULTS, ...added }).settings;

describe('settings that are added', () => {
  it('change nothing where they are as by default, and all where there is nothing', () => {
    expect(mergeSettings(FULL, DEFAULTS)).toEqual({ settings: FULL, full: [] });
    expect(mergeSettings(DEFAULTS, FULL)).toEqual({ settings: FULL, full: [] });
    expect(mergeSettings(FULL, FULL)).toEqual({ settings: FULL, full: [] });
  });

  it('hold where the two differ', () => {
    expect(merged({ theme: 'dark', textCards: true }, { theme: 'light' })).toMatchObject({
      theme: 'light',
      textCards: true,
    });
    expect(merged({ sites: { 'a.de': true } }, { sites: { 'a.de': false, 'b.de': true } }).sites).toEqual({
      'a.de': false,
      'b.de': true,
    });
  });

  it('are put together with the lists there are', () => {
    const both = merged(
      { knownTerms: ['dax', 'who'], siteCategories: { 'a.de': { app: 'off' } }, exceptions: { 'a.de': ['x'] } },
      { knownTerms: ['who', 'ezb'], siteCategories: { 'a.de': { related: 'off' } }, exceptions: { 'a.de': ['y'] } },
    );
    expect(both.knownTerms).toEqual(['dax', 'who', 'ezb']);
    expect(both.siteCategories).toEqual({ 'a.de': { app: 'off', related: 'off' } });
    expect(both.exceptions).toEqual({ 'a.de': ['x', 'y'] });
  });

  it('bring the rules that are new below the others', () => {
    expect(merged({ ownRules: '##.a\n##.b\n' }, { ownRules: '##.b\n##.c' }).ownRules).toBe('##.a\n##.b\n##.c');
    expect(merged({ ownRules: '##.a\n\n##.b' }, { ownRules: '##.b' }).ownRules).toBe('##.a\n\n##.b');
  });

  it('are left out where a list would be too long, and that is said', () => {
    const notes = (letter: string) =>
      Object.fromEntries(Array.from({ length: MOST_NOTES }, (_, at) => [letter + at, 'x']));
    const prints = Array.from({ length: MOST_EXCEPTIONS }, (_, at) => at.toString(36));
    const mine = {
      ...DEFAULTS,
      notes: notes('a'),
      exceptions: { 'a.de': prints },
      ownRules: '#'.repeat(MOST_RULE_LETTERS),
    };
    const added = {
      ...DEFAULTS,
      notes: notes('b'),
      exceptions: { 'b.de': ['x'] },
      ownRules: '##.x',
      theme: 'dark',
    } as const;
    const { settings, full } = mergeSettings(mine, added);
    expect(full).toEqual(['exceptions', 'notes', 'ownRules']);
    expect(settings).toEqual({ ...mine, theme: 'dark' });
  });
});

describe('what would change', () => {
  it('is nothing between the same', () => {
    expect(changesBetween(FULL, FULL)).toEqual([]);
  });

  it('is told of each setting: values from and to, lists by their entries', () => {
    const after: Settings = {
      ...FULL,
      theme: 'light',
      reword: false,
      sites: { 'a.de': false, 'c.de': true },
      siteCategories: {},
      knownTerms: ['dax', 'ezb'],
      ownRules: 'a.de##.box\n##.new',
      notes: { who: 'Bern' },
    };
    expect(changesBetween(FULL, after)).toEqual([
      { key: 'sites', kind: 'list', added: 1, removed: 1, changed: 1 },
      { key: 'siteCategories', kind: 'list', added: 0, removed: 1, changed: 0 },
      { key: 'knownTerms', kind: 'list', added: 1, removed: 1, changed: 0 },
      { key: 'ownRules', kind: 'list', added: 1, removed: 1, changed: 0 },
      { key: 'reword', kind: 'value', from: true, to: false },
      { key: 'notes', kind: 'list', added: 0, removed: 0, changed: 1 },
      { key: 'theme', kind: 'value', from: 'dark', to: 'light' },
    ]);
  });
});
