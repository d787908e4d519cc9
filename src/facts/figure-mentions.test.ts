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
import { findFigureMentions } from './figure-mentions';

const packs: Record<string, DigestPack> = { de, en, es, fr, it: it_, nl, pt };

describe('figures', () => {
  it.each<[string, string, string[], string]>([
    ['de', 'um 3,2 Prozent auf 4,1 Mrd. Euro', ['3,2|%', '4,1|Mrd. EUR'], 'a change and its result'],
    ['de', 'zwei Kliniken und 1.150 neue Stellen', ['zwei|Kliniken', '1.150|neue Stellen'], 'counts, in words too'],
    ['de', 'in den drei folgenden Jahren, die zwei Kliniken', [], 'something known is pointed at, not counted'],
    ['de', 'zwischen 2,2 und 2,3 Mrd. Euro', ['2,2 und 2,3|Mrd. EUR'], 'a range'],
    ['de', '112 von 680 Firmen', ['112 von 680|Firmen'], 'a ratio'],
    ['de', 'am 3. Mai 2024 um 19.30 Uhr in der 72-Stunden-Frist auf der B 27', [], 'dates, times, names'],
    ['de', '700 Volks- und Raiffeisenbanken', ['700|Volks- und Raiffeisenbanken'], 'a noun cut short'],
    ['de', 'die Hälfte der Betriebe', ['die Hälfte|'], 'a part of a whole'],
    ['en', '£31m, $1.5 billion and 7%', ['31|million GBP', '1.5|billion USD', '7|%'], 'signs before'],
    [
      'en',
      '864 patients at 41 hospitals, 1.5 million people',
      ['864|patients', '41|hospitals', '1.5|million people'],
      '',
    ],
    ['en', 'As SDG 7 predicts, the EU is 60% urban', ['60|%'], 'the number of a goal'],
    ['en', 'the 58-year-old won 6-4 in 2024', ['6-4|'], 'ages and years are left out, a score is a result'],
    ['de', 'auf -0,5 Prozent von minus 0,4 Prozent', ['-0,5|%', 'minus 0,4|%'], 'signs'],
    [
      'de',
      'von 2024–26 Zuwächse, in der Talgasse 59 eine Werkstatt, bis 67 ihren Dienst',
      [],
      'years, house numbers, ages',
    ],
    ['de', 'ein bis zwei Jahre, mit 61 oder 62 Jahren', ['ein bis zwei|Jahre', '61 oder 62|Jahren'], 'ranges in words'],
    ['de', 'mit 150 Kilometern pro Stunde, 301 Wh/kg und 18 kWh', ['150|km/h', '301|Wh/kg', '18|kWh'], 'measures'],
    ['de', '980 QSE-5-Zellen und 1,64 Mill. Barrel', ['1,64|Mio. Barrel'], 'a name is no noun, a scale of the trade'],
    [
      'de',
      'mit 34:33 (28:28) nach 1 Stunde und 45 Minuten, ein 4:2-Sieg',
      ['34:33|', '1 Stunde und 45|Minuten', '4:2|'],
      'a result, and a time in two units',
    ],
    ['de', 'jeder vierte Befragte', ['jeder vierte|'], 'a share in words'],
    ['de', 'nach Art. 2 Abs. 2 S. 1 Grundgesetz (Az. 2 BvR 508/21)', [], 'places in laws, the number of a case'],
    [
      'en',
      'one in four voters, between one and two rate hikes',
      ['one in four|', 'one and two|rate hikes'],
      'a share, a range',
    ],
    [
      'en',
      'a $100-million project for 2.3 million Palestinians',
      ['100|million USD', '2.3|million Palestinians'],
      'joined by a hyphen',
    ],
    [
      'en',
      'kids ages 5 to 12 opens, 300 such patients, rose by 98,700',
      ['300|such patients', '98,700|'],
      'the number of a thing is none',
    ],
    ['en', 'won 84-79 in 2023-24', ['84-79|'], 'a result falls, a stretch of years rises'],
    ['fr', '247 milliards de dollars de Taïwan et 4 dollars', ['247|milliards TWD', '4|USD'], 'whose dollars'],
    [
      'en',
      '40 million Ringgit, HK$5, or 3 million Canadian dollars',
      ['40|million MYR', '5|HKD', '3|million CAD'],
      'money of others',
    ],
    ['de', '3 Millionen Schweizer Franken und 5 Pfund', ['3|Mio. CHF', '5|GBP'], 'whose francs'],
    ['fr', '1,8 million d’euros et 12 000 habitants', ['1,8|million EUR', '12 000|habitants'], 'French'],
    ['fr', '2,4 millions de chômeurs, 3 Md€', ['2,4|millions chômeurs', '3|Md EUR'], 'scales as written'],
    [
      'es',
      'el pago a 60 mil jubilados y 1 millón de euros',
      ['60|mil jubilados', '1|millón EUR'],
      'no "of" behind a thousand',
    ],
    ['it', '3 milioni di persone e 40 mila posti', ['3|milioni persone', '40|mila posti'], 'with and without "of"'],
    ['fr', 'une aide d’un milliard de yens', ['un|milliard JPY'], 'one, where a scale follows'],
    ['es', 'un millón de personas y un hombre', ['un|millón personas'], 'elsewhere it is an article'],
    ['it', 'il Movimento 5 Stelle ha 80 deputati', ['80|deputati'], 'the name of a party'],
    ['pt', 'no bairro da Sete Portas, duas pessoas', ['duas|pessoas'], 'the name of a place'],
    ['pt', 'R$ 5,2 bilhões ou 3 mil milhões de euros', ['5,2|bilhões BRL', '3|mil milhões EUR'], 'Brazil and Portugal'],
    [
      'es',
      'al menos 58 palestinos, las otras siete murieron atrapadas, 2024 ha sido, teléfono 677 904 624',
      ['58|palestinos'],
      'verbs, an adverb, a telephone',
    ],
    ['es', '680 millones de euros y 212 trabajadores', ['680|millones EUR', '212|trabajadores'], 'Spanish'],
    ['it', '3 miliardi di euro e 40 operai', ['3|miliardi EUR', '40|operai'], 'Italian'],
    ['nl', '2 miljoen euro voor vijf scholen', ['2|mln EUR', 'vijf|scholen'], 'Dutch'],
    ['pt', '5 milhões de euros para 30 escolas', ['5|milhões EUR', '30|escolas'], 'Portuguese'],
  ])('%s: %s', (lang, text, expected) => {
    const tools = factTools(packs[lang]!);
    const found = findFigureMentions(text, findDateMentions(text, null, tools), tools);
    expect(found.map(({ value, unit }) => `${value}|${unit}`)).toEqual(expected);
  });
});
