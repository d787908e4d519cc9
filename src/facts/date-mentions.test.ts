import { describe, expect, it } from 'vitest';
import type { DigestPack } from '../lang/pack';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import es from '../lang/es/digest';
import fr from '../lang/fr/digest';
import it_ from '../lang/it/digest';
import nl from '../lang/nl/digest';
import pt from '../lang/pt/digest';
import { findDateMentions } from './date-mentions';
import { factTools } from './fact-tools';

/** A Friday. */
const PUBLISHED = '2025-03-14T08:00:00+01:00';
const packs: Record<string, DigestPack> = { de, en, es, fr, it: it_, nl, pt };

describe('dates', () => {
  it.each<[string, string, string[], string]>([
    ['de', 'Am 28. März 2024 und am 2. Mai', ['28. März 2024 2024-03-28', '2. Mai 2025-05-02'], 'the year next to it'],
    ['de', 'Vom 20. bis 31. Oktober wird gebaut', ['20. bis 31. Oktober 2025-10-20'], 'a span begins'],
    ['de', '2017 hatte er 2.000 Euro', ['2017 2017'], 'an amount is no year'],
    ['de', 'Das teilte er gestern mit', ['gestern 2025-03-13'], 'relative to the day of publication'],
    ['de', 'Am Mittwoch kam er', ['Mittwoch 2025-03-12'], 'the last one'],
    ['de', 'Er kommt kommenden Mittwoch', ['kommenden Mittwoch 2025-03-19'], 'the next one'],
    ['de', 'Am Mittwoch wird entschieden', ['Mittwoch null'], 'it may be either: not sure'],
    ['de', 'Am 31. Februar', ['31. Februar null'], 'no such day'],
    ['en', 'On Nov. 18, 2024, and in May', ['Nov. 18, 2024 2024-11-18', 'May 2025-05'], 'month first'],
    ['en', 'It may rain, and 1,900 may march', [], 'verbs are no months'],
    ['en', 'brighter than the sun, The Sun wrote', [], 'no weekday'],
    ['de', 'nach dem Gesetz 7021/2022', [], 'a number of something'],
    ['en', 'by the end of next year', ['next year 2026'], 'a year away'],
    ['en', 'At the end of June last year', ['June last year 2024-06'], 'the month of that year'],
    [
      'en',
      'between April and September last year',
      ['April 2024-04', 'September last year 2024-09'],
      'the first month of a stretch is of the year of the second',
    ],
    ['en', 'between October and March 2024', ['October 2023-10', 'March 2024 2024-03'], 'or of the one before'],
    [
      'en',
      'It counts deaths between April and September',
      ['April 2024-04', 'September 2024-09'],
      'a stretch begins before it ends',
    ],
    ['de', 'Am Dienstag könnte dann abgestimmt werden', ['Dienstag null'], 'what may be has not been yet'],
    [
      'de',
      'Am 10. September kam er',
      ['10. September 2024-09-10'],
      'news tells what was, if it is hardly farther away',
    ],
    ['fr', 'Le 1er septembre 2025', ['1er septembre 2025 2025-09-01'], 'French'],
    ['es', 'antes del 31 de julio de 2024', ['31 de julio de 2024 2024-07-31'], 'Spanish'],
    ['it', 'entro il 3 aprile', ['3 aprile 2025-04-03'], 'Italian'],
    ['nl', 'op 5 mei 2023', ['5 mei 2023 2023-05-05'], 'Dutch'],
    ['fr', 'lors du vote, mardi 11 mars', ['mardi 11 mars 2025-03-11'], 'a weekday and its date are one'],
    ['de', 'am Dienstag, 11. März', ['Dienstag, 11. März 2025-03-11'], 'in German, too'],
    ['es', 'el miércoles 13 de marzo', ['miércoles 13 de marzo 2024-03-13'], 'the weekday tells the year'],
    ['es', 'El martes 4, la empresa informó', ['martes 4 2025-03-04'], 'only the number of the day'],
    [
      'pt',
      'na madrugada de sábado (1) e na terça-feira (11/3)',
      ['sábado (1) 2025-03-01', 'terça-feira (11/3) 2025-03-11'],
      'in brackets',
    ],
    ['es', 'el martes 3 de los detenidos', ['martes 2025-03-11'], 'the third was no Tuesday'],
    ['es', 'dijo el alcalde, Domingo José Ramos', [], 'a first name'],
    ['fr', 'L’Otan et l’Ukraine se retrouveront mardi', ['mardi null'], 'the simple future looks ahead'],
    ['es', 'El piloto dilucidará el domingo otro duelo', ['domingo null'], 'so does the Spanish one'],
    ['it', 'La Camera voterà giovedì', ['giovedì null'], 'the Italian one'],
    ['it', 'fermato sabato dal personale', ['sabato 2025-03-08'], '"by" is no "from"'],
    ['pt', 'O Senado votará na quinta-feira', ['quinta-feira null'], 'the Portuguese one'],
    ['pt', 'em fevereiro do ano passado', ['fevereiro do ano passado 2024-02'], 'the month of that year'],
    ['it', 'nel febbraio dello scorso anno', ['febbraio dello scorso anno 2024-02'], 'in Italian'],
    ['es', 'en noviembre del año pasado', ['noviembre del año pasado 2024-11'], 'in Spanish'],
    [
      'fr',
      'une grève mardi prochain et mercredi dernier',
      ['mardi prochain 2025-03-18', 'mercredi dernier 2025-03-12'],
      'behind the weekday',
    ],
    ['pt', 'na terça-feira passada', ['terça-feira passada 2025-03-11'], 'in Portuguese'],
    ['pt', 'greve na sexta-feira, dia 21', ['sexta-feira, dia 21 2025-03-21'], 'with the word for day'],
    [
      'it',
      'giovedì scorso e martedì prossimo',
      ['giovedì scorso 2025-03-13', 'martedì prossimo 2025-03-18'],
      'in Italian',
    ],
    ['pt', 'na região serrana do Rio de Janeiro', [], 'a city'],
    ['es', 'marcharon a la Plaza de Mayo en mayo', ['mayo 2025-05'], 'a square'],
    ['it', 'le scuole sono chiuse fino a lunedì', ['lunedì null'], 'until looks ahead'],
    ['es', 'la revisión del acuerdo del año pasado', [], 'which one, not when'],
    ['fr', 'Il s’entretiendra ce vendredi', ['vendredi 2025-03-14'], 'the day of publication itself'],
    ['fr', 'en février de l’an dernier', ['février de l’an dernier 2024-02'], 'in French'],
    ['nl', 'in februari van vorig jaar', ['februari van vorig jaar 2024-02'], 'in Dutch'],
    ['pt', 'em 7 de junho de 2022', ['7 de junho de 2022 2022-06-07'], 'Portuguese'],
  ])('%s: %s', (lang, text, expected) => {
    const found = findDateMentions(text, PUBLISHED, factTools(packs[lang]!));
    expect(found.map(({ text, iso }) => `${text} ${iso}`)).toEqual(expected);
  });

  it('resolves nothing relative without a day of publication', () => {
    expect(findDateMentions('gestern, am 3. Mai', null, factTools(de)).map(({ iso }) => iso)).toEqual([null, null]);
  });
});
