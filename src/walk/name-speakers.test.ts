import { describe, expect, it } from 'vitest';
import type { Quote } from '../model/digest';
import type { Entity } from '../model/entity';
import { nameSpeakers } from './name-speakers';

const source = { block: 'b1', start: 0, end: 9 };
const quote = (speaker: string | null, kind: Quote['kind'] = 'indirect'): Quote => ({
  kind,
  speaker,
  text: 'the mill would open',
  source,
});
const entity = (name: string, explained: string, kind: Entity['kind'] = 'person', times = 2): Entity => ({
  name,
  kind,
  aliases: [],
  definition: { text: explained, from: 'article', source },
  mentions: Array.from({ length: times }, () => source),
  salience: 0.5,
});
/** Explained by the knowledge, not by the article. */
const known = (name: string, explained: string): Entity => {
  const made = entity(name, explained);
  return { ...made, definition: { ...made.definition!, from: 'shipped' } };
};
const GLOSSARY = [
  entity('Mary Dunne', 'chief executive of Brightwell'),
  entity('Ian Lowell', 'analyst at Hartley'),
  entity('Ann Reed', 'analyst at Norland'),
  entity('Brightwell', 'maker of pumps', 'organisation'),
  entity('Harlow House', 'office of the mayor', 'organisation'),
  entity('Ida Berg', 'mayor of Harlow'),
  known('Olaf Dahl', 'mayor of Norland since 2019'),
  entity('Eve Lind', 'spokeswoman of the council'),
  entity('Li Wen', 'president of Norland', 'person', 1),
];

describe('nameSpeakers', () => {
  it.each([
    ['Dunne', { speaker: 'Mary Dunne', entity: 'Mary Dunne' }, 'a last name that one person has'],
    ['the chief executive', { speaker: 'Mary Dunne', role: 'the chief executive' }, 'a role that one person has'],
    ['Brightwell', { speaker: 'Brightwell', entity: 'Brightwell' }, 'a company'],
    ['the Harlow House', { speaker: 'Harlow House', entity: 'Harlow House' }, 'a name with its article'],
    ['Mary Jane Dunne', { speaker: 'Mary Jane Dunne' }, 'not in the glossary: as it was'],
  ])('%s', (speaker, expected, _why) => {
    expect(nameSpeakers([quote(speaker)], GLOSSARY, ['the'])[0]).toMatchObject(expected);
  });

  it.each([
    ['the analyst', 'two persons are analysts'],
    ['an analyst', 'one of many'],
    ['the minister', 'nobody is a minister'],
    ['the mayor', 'one by the article, another by the knowledge'],
    ['the council', 'what somebody speaks for'],
    ['the president', 'she is named once, in passing'],
  ])('leaves %s: %s', (speaker, _why) => {
    expect(nameSpeakers([quote(speaker)], GLOSSARY, ['the'])[0]).toEqual(quote(speaker));
  });

  it('leaves a quotation whose speaker is not known', () => {
    expect(nameSpeakers([quote(null, 'direct')], GLOSSARY, ['the'])).toEqual([quote(null, 'direct')]);
  });
});
