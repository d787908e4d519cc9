import { describe, expect, it } from 'vitest';
import { FORGOTTEN, FULL } from '../../test/unit/full-settings';
import { exportSettings, MOST_FILE_LETTERS, readExport } from './exported';
import { DEFAULTS } from './settings';
import { VERSION } from './stored';

const DAY = '2026-11-26T10:00:00Z';
/** A file of ours with these settings in it. */
const file = (settings: unknown, change: object = {}) =>
  JSON.stringify({ sachlage: 'settings', version: VERSION, settings, ...change });
const faultOf = (text: string) => {
  const read = readExport(text);
  return read.ok ? null : read.fault;
};

describe('a file of settings', () => {
  it('holds every setting, and gives it back', () => {
    expect(FORGOTTEN).toEqual([]);
    expect(readExport(exportSettings(FULL, DAY))).toEqual({ ok: true, settings: FULL });
    expect(readExport(exportSettings(DEFAULTS, DAY))).toEqual({ ok: true, settings: DEFAULTS });
  });

  it('says what it is, and from when', () => {
    expect(JSON.parse(exportSettings({ ...DEFAULTS, theme: 'dark' }, DAY))).toEqual({
      sachlage: 'settings',
      version: VERSION,
      exported: DAY,
      settings: { theme: 'dark' },
    });
  });

  it('may be of a version before, or saved by an editor', () => {
    const old = file({ categories: { newsletter: true } }, { version: 1 });
    const read = readExport(`\uFEFF${old}\n`);
    expect(read).toEqual({ ok: true, settings: { ...DEFAULTS, categories: { newsletter: 'normal' } } });
  });

  it('may have been written by hand: names are known whatever their case', () => {
    const read = readExport(file({ knownTerms: ['DAX', 'dax'], notes: { WHO: 'x' } }));
    expect(read).toMatchObject({ settings: { knownTerms: ['dax'], notes: { who: 'x' } } });
  });
});

describe('a file that is wrong', () => {
  it.each([
    ['', { what: 'not-json' }],
    ['<html>', { what: 'not-json' }],
    [`${file({})} and more`, { what: 'not-json' }],
    ['null', { what: 'not-ours' }],
    ['[]', { what: 'not-ours' }],
    ['"sachlage"', { what: 'not-ours' }],
    ['{"settings":{}}', { what: 'not-ours' }],
    [file([]), { what: 'not-ours' }],
    [file({}, { version: 'two' }), { what: 'not-ours' }],
    [file({}, { version: 0.5 }), { what: 'not-ours' }],
    [file({}, { version: VERSION + 1 }), { what: 'newer' }],
    [file({ theme: 'dark', colour: 'pink' }), { what: 'unknown-key', place: 'colour' }],
    [file({ theme: 'pink' }), { what: 'bad-key', place: 'theme' }],
    [file({ theme: null }), { what: 'bad-key', place: 'theme' }],
    [file({ sites: ['a.de'] }), { what: 'bad-key', place: 'sites › 0' }],
    [file({ sites: 'a.de' }), { what: 'bad-key', place: 'sites' }],
    [file({ sites: { 'a.de': 'yes' } }), { what: 'bad-key', place: 'sites › a.de' }],
    [file({ siteCategories: { 'a.de': { app: true } } }), { what: 'bad-key', place: 'siteCategories › a.de › app' }],
    [file({ exceptions: { 'a.de': ['<script>'] } }), { what: 'bad-key', place: 'exceptions › a.de › 0' }],
    [file({ knownTerms: [1] }), { what: 'bad-key', place: 'knownTerms › 0' }],
    [file({ ownRules: '#'.repeat(60_000) }), { what: 'bad-key', place: 'ownRules' }],
  ])('says what is wrong with it (%#)', (text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it('is cut where its own words would fill the page', () => {
    const fault = faultOf(file({ ['x'.repeat(5_000)]: 1 }));
    expect(fault).toMatchObject({ what: 'unknown-key' });
    expect(JSON.stringify(fault).length).toBeLessThan(120);
  });
});

describe('a file that means harm', () => {
  it('of 20 MB is not read', () => {
    expect(faultOf(' '.repeat(20_000_000))).toEqual({ what: 'too-large' });
    expect(MOST_FILE_LETTERS).toBeLessThan(20_000_000);
  });

  it('nested a million deep is refused', () => {
    const deep = (open: string, close: string) => open.repeat(1_000_000) + close.repeat(1_000_000);
    expect(faultOf(deep('[', ']'))?.what).toMatch(/^not-/);
    expect(faultOf(`{"sachlage":"settings","version":2,"settings":{"sites":${deep('[', ']')}}}`)?.what).toMatch(
      /bad-key|not-json/,
    );
    expect(
      faultOf(`{"sachlage":"settings","version":1,"settings":{"siteCategories":{"a":${deep('[', ']')}}}}`)?.what,
    ).toMatch(/bad-key|not-json/);
  });

  it('does not reach the prototype of anything', () => {
    const evil = '{"sachlage":"settings","version":2,"settings":{"__proto__":{"polluted":true}}}';
    expect(faultOf(evil)).toEqual({ what: 'unknown-key', place: '__proto__' });
    for (const version of [1, 2]) {
      const inside = `{"sachlage":"settings","version":${version},"settings":{"categories":{"__proto__":"strict","constructor":"strict"},"siteCategories":{"__proto__":{"polluted":"strict"}}}}`;
      const read = readExport(inside);
      expect(read.ok && Object.keys(read.settings.categories)).toEqual([]);
    }
    expect({}).not.toHaveProperty('polluted');
  });
});
