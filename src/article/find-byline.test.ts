import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { peopleIn } from './is-person';
import { pageWords } from './page-words';

const clues = { words: pageWords('und', READ_PACKS), site: 'Hafenbote', host: 'www.hafenbote.example' };

describe('people in a line', () => {
  it.each<[string, readonly string[], string]>([
    ['Von Eva Muster und Tom Beispiel', ['Eva Muster', 'Tom Beispiel'], 'German'],
    ['By Ann Lee, Bob Ray and Cy Poe', ['Ann Lee', 'Bob Ray', 'Cy Poe'], 'a list with "and"'],
    ['Par Anne-Marie Dupont et Jean de la Tour', ['Anne-Marie Dupont', 'Jean de la Tour'], 'French, with particles'],
    ['Por María Núñez y Pablo de los Ríos', ['María Núñez', 'Pablo de los Ríos'], 'Spanish'],
    ['di Luca Rossi', ['Luca Rossi'], 'Italian'],
    ['Door Jan van der Berg', ['Jan van der Berg'], 'Dutch'],
    ['Por João da Silva e Ana Sá', ['João da Silva', 'Ana Sá'], 'Portuguese'],
    ['Von Eva Muster (dpa)', ['Eva Muster'], 'an agency in brackets'],
    ['Von Eva Muster, dpa', ['Eva Muster'], 'an agency in the list is no person'],
    ['dpa/AFP', [], 'agencies alone'],
    ['Deutsche Presse-Agentur', [], 'an agency by its full name'],
    ['Reuters Staff', [], 'an office'],
    ['Von unserer Redaktion', [], 'an office, in words'],
    ['Hafenbote', [], 'the outlet'],
    ['Hafen Bote', [], 'the outlet, as its host spells it'],
    ['Von Eva Muster, Korrespondentin in Kiel', ['Eva Muster'], 'what she is'],
    ['Von Eva Muster in Tel Aviv', ['Eva Muster'], 'where she is'],
    ['By Ann Lee | March 12, 2024', ['Ann Lee'], 'the date behind'],
    ['By J.K. Rowe, Political Editor', ['J.K. Rowe'], 'initials and a task'],
    ['View all posts by Ann Lee →', ['Ann Lee'], 'the link under a box about the author'],
    ['Zeige alle Beiträge von Eva Muster', ['Eva Muster'], 'the same in German'],
    ['Voir tous les articles de Jean de la Tour', ['Jean de la Tour'], 'and in French'],
    ['Ann Lee May 24, 2019', ['Ann Lee'], 'a month before a day is no name'],
    ['By Ann May', ['Ann May'], 'but one may be called so'],
    ['Posted December 12, 2016', [], 'a day alone'],
    ['大渡 美咲', ['大渡 美咲'], 'a script without capitals'],
    ['Eva Muster über das Meer und was es mit der Küste macht', [], 'a headline that begins with a name'],
  ])('%j names %j (%s)', (line, people) => {
    expect(peopleIn(line, clues)).toEqual(people);
  });
});
