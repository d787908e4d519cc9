import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import { factTools } from './fact-tools';
import { readSentences } from './read-sentences';

/** Whom the first word of a text's last sentence means. */
function meant(pack: typeof de | typeof en, text: string): string | null {
  const { blocks, ...article } = articleOf('en', text.split('\n'));
  const sentences = readSentences({ article: { ...article, blocks }, blocks, excluded: [] }, factTools(pack));
  return sentences.at(-1)!.antecedent?.name ?? null;
}

describe('whom a pronoun at the start means', () => {
  it.each<[string, string | null, string]>([
    [
      '"We are full," said manager Dr. Mary Dunne. She wants to add 40 beds by May.',
      'Mary Dunne',
      'the speaker of the sentence before',
    ],
    [
      'The ward is full, said Tom Reed of Harlow Hospital. His colleagues have asked for more beds.',
      'Tom Reed',
      'a possessive',
    ],
    [
      "Kenya's Faith Achieng broke the record. The race was fast.\nAchieng took up running late. She gets a bonus. Her next race is in June.",
      'Achieng',
      'the subject, over a sentence that opens on her too',
    ],
    ['Tom Reed said he had met Mary Dunne there. She wants to add 40 beds.', null, 'two people'],
    ['"We are full," said a spokesman for British Airways. He hopes for May.', null, 'a body, and nobody named'],
    [
      'Tom Reed opened the bridge in Harlow.\nSee Stocks Free for Harlow right now!\nHe wants to add 40 beds by May.',
      null,
      'what calls the reader names nobody',
    ],
    ['The bridge needs repairs. She wants to add 40 beds by May.', null, 'nobody'],
    [
      '"We are full," said Mary Dunne.\nA heading-like line follows here.\nIt has rained. He left the town.',
      null,
      'too far',
    ],
  ])('%s', (text, name, _reason) => {
    expect(meant(en, text)).toBe(name);
  });

  it.each<[string, string | null, string]>([
    ['„Es reicht“, sagte Bürgermeister Uwe Drechsler. Er rechnet mit zwei Jahren.', 'Uwe Drechsler', 'a speaker'],
    ['„Es reicht“, sagte ein Sprecher der Deutschen Bahn. Er rechnet mit zwei Jahren.', null, 'a body'],
    ['„Es reicht“, sagte der Abgeordnete Emil Brandt. Er rechnet mit zwei Jahren.', 'Emil Brandt', 'a role and a name'],
    [
      '„Es reicht“, sagte Bürgermeister Uwe Drechsler. Sie haben den Plan gestern abgelehnt.',
      null,
      'the verb says that there are several',
    ],
    ['Uwe Drechsler eröffnete den Damm. Er hält viel Wasser zurück.', null, 'a thing may be meant'],
  ])('%s', (text, name, _reason) => {
    expect(meant(de, text)).toBe(name);
  });
});
