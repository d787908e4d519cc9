import { describe, expect, it } from 'vitest';
import en from '../lang/en/digest';
import type { DigestPack } from '../lang/pack';
import de from '../lang/de/digest';
import { findExpansions } from './acronyms';
import { lexiconOf } from './lexicon';
import { tokenise } from './passage';

function pairs(text: string, pack: DigestPack = en): string[] {
  const lexicon = lexiconOf(pack.names);
  const tokens = tokenise(text, pack, lexicon);
  return findExpansions({ block: 'b0', kind: 'paragraph', text, position: 0, tokens }, 0, lexicon).map(
    ({ short, long }) =>
      `${tokens[short.token]!.text} = ${text.slice(tokens[long.first]!.start, tokens[long.last]!.end)}`,
  );
}

describe('short forms', () => {
  it.each([
    ['The Board of River Trade (BRT) met.', ['BRT = Board of River Trade'], 'small words are skipped'],
    ['The BRT (Board of River Trade) met.', ['BRT = Board of River Trade'], 'the other way round'],
    ['A river trade licence, or RTL, costs money.', ['RTL = river trade licence'], 'or'],
    ['The board met (on Monday) again.', [], 'a bracket is no short form'],
    ['Shares (NYSE: AB) rose.', [], 'a ticker'],
    ['The board met ()', [], 'an empty bracket ends the text'],
    ['The Board of River Trade (XYZ) met.', [], 'letters that do not spell it'],
  ])('%s', (text, expected) => expect(pairs(text)).toEqual(expected));

  it.each([
    ['Das Weltflussamt (WFA) tagt.', ['WFA = Weltflussamt'], 'letters inside a compound'],
    ['Das Institut für Flussbau, kurz IfF, tagt.', ['IfF = Institut für Flussbau'], 'kurz'],
    ['Der Minister (CDU) kam.', [], 'a party'],
  ])('%s', (text, expected) => expect(pairs(text, de)).toEqual(expected));
});
