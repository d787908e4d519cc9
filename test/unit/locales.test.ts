import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessages, type Locale } from './words-from-files';

const en = readMessages('en');
const de = readMessages('de');

/** Keys made at run time of what stages find. */
const MADE = /^(reason|category|kind)_/;

const files = ['src', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /(?<!\.test)\.tsx?$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')),
);
const source = [...files, readFileSync('manifest.json', 'utf8')].join('\n');
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
/** `fold_blocks_one` is asked for as `fold_blocks`. */
const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

const OTHERS = readdirSync('public/_locales').filter((lang) => lang !== 'en' && lang !== 'de') as Locale[];

describe('the texts', () => {
  it.each(OTHERS)('in %s are those in English, filled with the same values, without mark-up', (lang) => {
    const texts = readMessages(lang);
    expect(Object.keys(en).filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
    expect(Object.keys(texts).filter((key) => !Object.hasOwn(en, key))).toEqual([]);
    for (const [key, { message }] of Object.entries(texts)) {
      expect([key, placeholders(message)]).toEqual([key, placeholders(en[key]!.message)]);
      expect(message).toBe(message.trim());
      expect(message).toMatch(/^[^<>!]+$/);
    }
    expect(texts['interface_language']?.message).toBe(lang);
    expect(texts['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('are the same set in German and English', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en))('%s is filled with the same values in both, is no empty text, and has a note', (key) => {
    expect(placeholders(de[key]?.message ?? '')).toEqual(placeholders(en[key]?.message ?? ''));
    expect(en[key]?.message.trim()).not.toBe('');
    expect(de[key]?.message.trim()).not.toBe('');
    expect(en[key]?.description, 'translators see nothing but the note').toBeTruthy();
  });

  it('are plural where they are counted: one form for one, one for others', () => {
    const stems = (form: string) => Object.keys(en).flatMap((key) => (key.endsWith(form) ? [stem(key)] : []));
    expect(stems('_other')).toEqual(expect.arrayContaining(stems('_one')));
  });

  it('are all in use', () => {
    const isUsed = (key: string) =>
      MADE.test(key) ||
      [`'${key}'`, `'${stem(key)}'`, `\`${stem(key)}_`, `__MSG_${key}__`].some((form) => source.includes(form)) ||
      // from_${…}
      source.includes(`\`${key.split('_')[0]}_\${`);
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('name every kind of promotion', () => {
    const kinds = readdirSync('src/promo/categories').filter((file) => /(?<!\.test)\.ts$/.test(file));
    expect(kinds.length).toBeGreaterThan(0);
    for (const file of kinds)
      expect(Object.keys(en)).toContain(`category_${file.replace(/\.ts$/, '').replaceAll('-', '_')}`);
  });

  it('hold no mark-up, no exclamation marks, no white space around', () => {
    const texts = [...Object.values(en), ...Object.values(de)].map(({ message }) => message);
    expect(texts.filter((text) => /[<>!]/.test(text) || text !== text.trim())).toEqual([]);
  });

  it('keep to what stores allow: 132 characters for the description', () => {
    for (const messages of [en, de]) expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});
