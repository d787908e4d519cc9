import { describe, expect, it } from 'vitest';
import de from '../../lang/de/digest';
import en from '../../lang/en/digest';
import { lexiconOf } from '../lexicon';
import { tokenise } from '../passage';
import type { NameType } from './labels';
import { splitNames } from './split-names';
import { trimName } from './trim-name';

const PACKS = { de, en };
const KNOWN = ['Allianz', 'Office of Tides', 'Wales', 'Austria', 'Austria Wien', 'Asien'];
const GIVEN = ['Carla', 'Brian', 'Jürgen', 'Rishi'];
const NOUNS = ['Hochzeitsfeier', 'Sohn'];

/** The names in a stretch that was tagged as one, whatever it is made of. */
function partsOf(lang: keyof typeof PACKS, type: NameType, text: string): string[] {
  const lexicon = lexiconOf(PACKS[lang].names);
  const tokens = tokenise(text, PACKS[lang], lexicon);
  const context = {
    lexicon,
    isKnown: (name: string) => KNOWN.includes(name),
    isGiven: (word: string) => GIVEN.includes(word),
    isNoun: ({ text }: { text: string }) => NOUNS.includes(text),
  };
  const passage = { block: 'b0', kind: 'paragraph' as const, text, position: 0, tokens };
  return splitNames(text, tokens, { first: 0, last: tokens.length - 1, type }, context).flatMap((part) => {
    const mention = trimName(passage, 0, part, context);
    return mention ? [`${mention.type} ${mention.name}`] : [];
  });
}

type Case = [lang: keyof typeof PACKS, type: NameType, text: string, expected: string[], why: string];

describe('names tagged as one', () => {
  it.each([
    ['en', 'LOC', 'Dorham, Texas', ['LOC Dorham', 'LOC Texas'], 'places at a comma'],
    ['de', 'ORG', 'Allianz und Sarva', ['ORG Allianz', 'ORG Sarva'], 'two of which one is known'],
    ['de', 'ORG', 'Knoll und Sarva', ['ORG Knoll und Sarva'], 'neither is known: it may be a firm'],
    ['en', 'ORG', 'Bank of England and Wales', ['ORG Bank of England and Wales'], 'what hangs on a small word goes on'],
    ['en', 'ORG', 'Wales Office of Tides', ['LOC Wales', 'ORG Office of Tides'], 'a known name after a known place'],
    ['de', 'LOC', 'Austria Wien', ['LOC Austria Wien'], 'the whole is known'],
    ['de', 'ORG', 'Sarva AG Knoll', ['ORG Sarva AG', 'ORG Knoll'], 'a legal form ends a name'],
    ['en', 'ORG', 'Harbour Council Carla Benson', ['ORG Harbour Council', 'PER Carla Benson'], 'a person after a body'],
    [
      'en',
      'ORG',
      'Harbour Council Carla Foundation',
      ['ORG Harbour Council Carla Foundation'],
      'no person: a class noun ends it',
    ],
    ['de', 'PER', 'Wernikes Hochzeitsfeier', ['PER Wernikes'], 'a genitive and its noun'],
    ['de', 'PER', 'Wernikes Sohn Murtag', ['PER Wernikes', 'PER Murtag'], 'a genitive, its noun and another name'],
    ['en', 'MISC', 'Minister Rishi Sander', ['PER Rishi Sander'], 'a role before a given name makes a person'],
    ['en', 'PER', 'Afghan Carla Benson', ['PER Carla Benson'], 'a people is no part of a name'],
    ['en', 'ORG', 'Prime Minister', [], 'a role alone is no name'],
    ['en', 'PER', 'Bishop', ['PER Bishop'], 'but may be a surname'],
    ['en', 'MISC', 'Afghan', [], 'a people alone is no name'],
    ['de', 'ORG', 'Bremer Allianz', ['ORG Allianz'], 'where it is from comes off what tables know'],
    ['de', 'ORG', 'Schweizer Anbieter Kuhnag', ['ORG Kuhnag'], 'where from and what'],
    ['de', 'PER', 'Landesvater Jürgen Wernike', ['PER Jürgen Wernike'], 'no given name is so long'],
  ] as Case[])('%s: %s %s', (lang, type, text, expected) => {
    expect(partsOf(lang, type, text)).toEqual(expected);
  });
});
