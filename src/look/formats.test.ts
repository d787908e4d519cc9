import { describe, expect, it } from 'vitest';
import { formatAge, formatDate, formatLanguage, formatReadingTime, formatShare } from './formats';

const NOON = Date.parse('2024-12-25T12:00:00Z');

describe('formats', () => {
  it.each([
    ['2024-12-23', '23. Dez. 2024'],
    // The day as the page counts it, not as it would be in another zone.
    ['2024-12-23T23:50:00-08:00', '23. Dez. 2024'],
    ['2024-12', 'Dez. 2024'],
    ['2017', '2017'],
    ['yesterday', null],
    ['2024-99-99', null],
    ['', null],
  ])('date %j is %j', (iso, text) => {
    expect(formatDate('de', iso)).toBe(text);
  });

  it.each([
    ['2024-12-25', 'heute'],
    ['2024-12-24', 'gestern'],
    ['2024-12-25T09:00:00Z', 'vor 3 Stunden'],
    ['2024-12-25T11:59:50Z', 'in dieser Minute'],
    ['2024-12-20', 'vor 5 Tagen'],
    ['2024-12-12', 'vor 13 Tagen'],
    ['2024-11-30', 'vor 3 Wochen'],
    ['2023-01-20', 'vor 23 Monaten'],
    // Four years and eight months are not five years yet.
    ['2020-04-20', 'vor 4 Jahren'],
    ['2025-06-01', null],
    ['no date', null],
    [null, null],
  ])('age of %j is %j', (iso, text) => {
    expect(formatAge('de', iso, NOON)).toBe(text);
  });

  it('a share is whole percents, and never nothing where there is something', () => {
    expect(formatShare('de', 0.212)).toBe('21\u00a0%');
    expect(formatShare('en', 0.002)).toBe('1%');
    expect(formatShare('en', 0)).toBe('0%');
  });

  it('reading time is at least a minute', () => {
    expect(formatReadingTime('de', 20)).toBe('1 Min.');
    expect(formatReadingTime('en', 1_100)).toBe('5 min');
  });

  it('names a language in the language of the interface, and is silent on unknown ones', () => {
    expect(formatLanguage('de', 'en')).toBe('Englisch');
    expect(formatLanguage('de', 'und')).toBeNull();
    expect(formatLanguage('de', '???')).toBeNull();
  });
});
