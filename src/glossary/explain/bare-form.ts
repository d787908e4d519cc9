import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';
import type { NounPhrase } from './noun-phrase';

/**
 * A noun phrase without its article, its adjectives and noun brought to the nominative: "der chinesischen Stadt" to
 * "chinesische Stadt", "des taiwanischen Auftragsfertigers" to "taiwanischer Auftragsfertiger". Where a language does
 * not bend adjectives, or the gender is not known, the words stay as they are.
 */
export function bareForm(phrase: NounPhrase, tokens: readonly Token[], text: string, lexicon: Lexicon): string {
  const { adjectives, nominalised } = lexicon.words;
  const { first, head, last } = phrase;
  const whole = text.slice(tokens[first]!.start, tokens[last]!.end);
  // "eine der größten Firmen" stays as it is.
  if (!adjectives || phrase.first === phrase.opener) return whole;
  const noun = tokens[head]!;
  let base = lexicon.baseOf(noun.text);
  let gender = lexicon.genderOf(base);
  if (nominalised?.nouns.some((each) => base.toLowerCase().endsWith(each))) {
    // "dem Abgeordneten" and "der Abgeordnete" are men, "der Abgeordneten" and "die Abgeordnete" women.
    const opener = tokens[phrase.opener]?.lower;
    if (opener === undefined) return whole;
    const isBent = base.length < noun.text.length;
    const isMan = nominalised.masculine.includes(opener) || (!isBent && opener === nominalised.nominative);
    gender = isMan ? 'm' : 'f';
    if (isMan) base += nominalised.ending;
  }
  if (!gender) return whole;
  const before = tokens.slice(first, head).map((token) => {
    // "FDP-nahen" bends, "Münchner" and "US-" do not.
    if (!token.isWord || (token.isCapital && !/[-‐‑]\p{Ll}+$/u.test(token.text))) return token.text;
    const ending = adjectives.endings.find((each) => token.lower.endsWith(each));
    return ending === undefined ? token.text : token.text.slice(0, -ending.length) + adjectives.bare[gender];
  });
  // "Präventions- und Reaktionseinheit": what stands between the words stays.
  const gap = (at: number) => text.slice(tokens[at]!.end, tokens[at + 1]!.start);
  const rest = text.slice(noun.end, tokens[last]!.end);
  return before.map((word, i) => word + gap(first + i)).join('') + base + rest;
}
