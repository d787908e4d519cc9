import { describe, expect, it } from 'vitest';
import en from '../lang/en/digest';
import { lexiconOf } from './lexicon';
import { mergeMentions } from './merge';
import type { Mention } from './mention';

const lexicon = lexiconOf(en.names);

const mention = (name: string, more: Partial<Mention> = {}): Mention => ({
  passage: 0,
  first: 0,
  last: name.split(' ').length - 1,
  start: 0,
  end: name.length,
  name,
  known: [],
  isPart: false,
  ...more,
});

/** The kind of the one group that the mentions make. */
function kindOf(...mentions: Mention[]): string | undefined {
  const placed = mentions.map((each, passage) => ({ ...each, passage }));
  return mergeMentions(placed, [], lexicon)[0]?.kind;
}

describe('the kind of a name', () => {
  it.each([
    ['Lumo Advisers', 'PER', 'organisation', 'persons in the plural are a firm or a team'],
    ['Lumo Bank', 'ORG', 'organisation', 'what the last word says'],
    ['Lumo Banks', 'PER', 'person', 'a surname that ends like a class noun, where the tagger saw a person'],
    ['Lumo', 'LOC', 'place', 'what the tagger took it for'],
  ] as const)('%s, tagged %s, is a %s: %s', (name, type, kind, _why) => {
    expect(kindOf(mention(name, { type }))).toBe(kind);
  });

  it('is one for all mentions of a text: what the words beside one of them say', () => {
    expect(kindOf(mention('Lumo', { type: 'LOC' }), mention('Lumo', { type: 'LOC', kind: 'organisation' }))).toBe(
      'organisation',
    );
  });

  it('is else what most mentions were taken for', () => {
    const [place, person] = [mention('Lumo', { type: 'LOC' }), mention('Lumo', { type: 'PER' })];
    expect(kindOf(place, person, person)).toBe('person');
  });
});
