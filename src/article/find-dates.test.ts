import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { dateInText, toIso } from './find-dates';
import { pageWords } from './page-words';

describe('dates', () => {
  it.each([
    ['2024-03-12T09:30:00+0100', '2024-03-12T09:30:00+01:00'],
    ['2024-03-12T09:30:00.123Z', '2024-03-12T09:30:00Z'],
    ['2024-03-12', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['2024-13-40', null],
    ['gestern', null],
  ])('for machines: %s', (text, iso) => {
    expect(toIso(text)).toBe(iso);
  });

  it.each<[string, string | null, string]>([
    ['Stand: 12.03.2024, 9:30 Uhr', '2024-03-12', 'German numbers'],
    ['Veröffentlicht am 3. Jänner 2024', '2024-01-03', 'Austrian January'],
    ['Published March 3, 2024', '2024-03-03', 'month first'],
    ['3rd March 2024', '2024-03-03', 'ordinal'],
    ['Publicado el 3 de marzo de 2024', '2024-03-03', 'Spanish'],
    ['Publié le 1er août 2024', '2024-08-01', 'French first of the month'],
    ['Pubblicato il 3 maggio 2024', '2024-05-03', 'Italian'],
    ['3 mei 2024', '2024-05-03', 'Dutch'],
    ['3 de março de 2024', '2024-03-03', 'Portuguese'],
    ['06. 01. 2026, 14:59 Uhr', '2026-01-06', 'spaces after the points'],
    ['12.3.24', '2024-03-12', 'a short year'],
    ['2024年3月12日', '2024-03-12', 'Japanese and Chinese'],
    ['2024/03/12 09:30', '2024-03-12', 'year first'],
    ['Zimmer 12.45.2024', null, 'no such day'],
    ['Version 3.14.15', null, 'no such month'],
    ['31. Foo 2024', null, 'no such month name'],
    ['9'.repeat(5000), null, 'a long figure'],
  ])('for people: %s is %s (%s)', (text, iso) => {
    expect(dateInText(text, pageWords('und', READ_PACKS))).toBe(iso);
  });
});
