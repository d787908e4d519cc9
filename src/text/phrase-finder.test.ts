import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { compilePhrases } from './phrase';
import { holdsOne, opensWith } from './phrase-finder';

describe('phrases that a text holds', () => {
  it.each([
    [['mehr zum thema', 'foto:'], 'mehr  zum\nthema', true, 'white space may vary'],
    [['mehr', 'werbung$'], 'werbung', true, 'an anchor stays one'],
    [['mehr', 'werbung$'], 'werbung hier', false, 'an anchor stays one'],
    [['kauf'], 'verkauf', false, 'a phrase starts a word'],
    [['über'], 'gegenüber', false, 'word starts know umlauts'],
    [['© ', 'kauf'], 'a© b', true, 'what is no letter starts no word'],
    [['redakteur~'], 'redakteurin', true, 'a tilde lets the word go on'],
    [['e-mail'], 'e‑mail', true, 'non-breaking hyphens are hyphens'],
    [['top[- ]themen'], 'top themen', true, 'a space in a class is that space'],
    [['top[- ]themen'], 'top\tthemen', false, 'a space in a class is that space'],
    [['mit [\\p{L}\\p{N}+ ]{2,20} weiterlesen'], 'mit plus 2 weiterlesen', true, 'properties stand in classes'],
    [['\\p{L}+ report'], 'großer report', true, 'and outside of them'],
    [['autor(?:in)?', 'text'], 'autorin', true, 'groups stay as they are'],
    [['abos? verwalten'], 'abo verwalten', true, 'a letter that may be missing'],
    [['abo?s'], 'abs', true, 'also among the first three'],
    [['by eva', 'bye'], 'bye', true, 'of phrases that begin alike the longer one'],
    [['ad ?choices'], 'adchoices', true, 'a space that may be missing'],
    [['mehr zum thema', 'mehr lesen'], 'noch mehr, dann mehr lesen', true, 'the second place where letters are alike'],
    [[], 'text', false, 'no phrases'],
  ] as [readonly string[], string, boolean, string][])('%j in %j: %s, as %s', (phrases, text, expected) => {
    expect(holdsOne(phrases)(text)).toBe(expected);
  });
});

describe('phrases that a text opens with', () => {
  it.each([
    [['mehr zum thema'], 'mehr zum thema', true, 'the whole text'],
    [['mehr zum thema'], '» mehr zum thema: berlin', true, 'marks before and words behind are let through'],
    [['mehr zum thema'], 'noch mehr zum thema', false, 'another word stands before it'],
    [['© ', 'mehr'], '© mehr als das', true, 'a mark, where letters of another phrase come next'],
    [['(?:alle|mehr) fotos'], 'mehr fotos', true, 'a group'],
    [['(?:noch )?keine fotos'], 'keine fotos', true, 'a word that may be missing'],
    [['(?:noch )?keine fotos'], 'noch keine fotos', true, 'and is there'],
    [['(?:ein|zwei)+ fotos'], 'einein fotos', true, 'a group that may come again'],
    [['mehr fotos'], 'mehr foto', false, 'only the first letters are alike'],
  ] as [readonly string[], string, boolean, string][])('%j, %j: %s, as %s', (phrases, text, expected) => {
    expect(opensWith(phrases)(text)).toBe(expected);
  });
});

it('says the same as the patterns made phrase by phrase', () => {
  for (const { lang, article } of READ_PACKS)
    for (const [name, list] of Object.entries(article) as [string, readonly string[]][]) {
      if (name === 'functionWords' || name === 'months') continue;
      const whole = compilePhrases(list);
      const opening = new RegExp(`^[^0-9A-Za-z\\u00AA-\\uFFFF]*(?:${whole.source})`, 'i');
      const [holds, opens] = [holdsOne(list), opensWith(list)];
      for (const phrase of list) {
        // What a phrase finds is much like it.
        const text = phrase.replace(/\(\?:|[()?$\\]|\{[^}]*\}/g, '').replaceAll('|', ' ');
        for (const sample of [text, `x${text}`, `${text}x`, `${text} und mehr`, `und ${text}`, `"${text}"`]) {
          whole.lastIndex = 0;
          expect(holds(sample), `${lang} ${name}: ${sample}`).toBe(whole.test(sample));
          expect(opens(sample), `${lang} ${name} opens: ${sample}`).toBe(opening.test(sample));
        }
      }
    }
});
