import { describe, expect, it } from 'vitest';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import nl from '../lang/nl/digest';
import type { DigestPack } from '../lang/pack';
import { factTools } from './fact-tools';
import { namesIn } from './person-names';

describe('names', () => {
  it.each<[DigestPack, string, string[], string]>([
    [de, 'sagte Vorstandschefin Dr. Katrin Mehlhorn', ['Katrin Mehlhorn'], 'without role and title'],
    [de, 'sagte Kapitän Virgil van Dijk', ['Virgil van Dijk'], 'a particle of the name'],
    [de, 'sagte Nadja Winkler von der Verbraucherzentrale', ['Nadja Winkler'], 'without the body'],
    [nl, 'zei Kamerlid Joris de Wit van de SP', ['Joris de Wit'], 'a party behind the name'],
    [nl, 'zei minister Hanneke Bosman van Financiën', ['Hanneke Bosman'], 'a ministry'],
    [nl, 'zei Virgil van Dijk', ['Virgil van Dijk'], 'one name before the particle'],
    [en, 'said Robert M. Danin', ['Robert M. Danin'], 'an initial is no title'],
    [en, 'said M. Petit', ['Petit'], 'a title is no initial'],
    [en, 'said Ann Reed, U.S. Attorney', ['Ann Reed', 'Attorney'], 'an abbreviation is no initial'],
    [en, 'said J.T. Reed', ['J.T. Reed'], 'initials without a space'],
    [en, 'said Tom P. Reed III', ['Tom P. Reed III'], 'the third of that name'],
    [en, 'the Justice Department said', ['Justice Department'], 'no role before a body'],
    [en, 'said Senator Ann Reed', ['Ann Reed'], 'a role with a capital'],
    [en, 'Since October 7, he says', [], 'a day'],
    [en, 'And so I’d say it’s Reed', ['Reed'], 'a pronoun and half a verb'],
    [de, 'sagte ein Sprecher von Ahlen', [], 'where he is from'],
  ])('%#: %s', (pack, text, expected) => {
    expect(namesIn(text, factTools(pack)).map(({ name }) => name)).toEqual(expected);
  });
});
