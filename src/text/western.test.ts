import { expect, it } from 'vitest';
import { patternOfLetters } from './western';

const capital = patternOfLetters(({ capital }) => `[${capital}]`);

it.each([
  ['Ärger', true, 'Western letters'],
  ['ärger', false, 'none is a capital'],
  ['Łódź', true, 'letters beyond'],
  ['東京', false, 'a script without capitals'],
])('%j has a capital: %s, %s', (text, expected) => {
  expect(capital(text).test(text)).toBe(expected);
});

it('is without properties for Western texts alone', () => {
  expect(capital('Ärger über „Öl“').source).toBe('[A-ZÀ-ÖØ-Þ]');
  expect(capital('Ärger\u00A0über Łódź').source).toBe(String.raw`[\p{Lu}]`);
});

it('says the same of every Western character with and without properties', () => {
  const classes = [
    patternOfLetters(({ capital }) => `^[${capital}]`),
    patternOfLetters(({ small }) => `^[${small}]`),
    patternOfLetters(({ other }) => `^[${other}]`),
    patternOfLetters(({ letter, mark }) => `^[${letter}${mark}]`),
    patternOfLetters(({ space }) => `^${space}`),
  ];
  for (let unit = 1; unit < 0x2100; unit++) {
    const letter = String.fromCharCode(unit);
    for (const pattern of classes) expect(pattern(letter).test(letter), `unit ${unit}`).toBe(pattern('ł').test(letter));
  }
});
