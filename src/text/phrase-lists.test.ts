import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { sourceOfList } from './phrase-lists';
import { compilePhrases } from './phrase';

const finds = (phrases: readonly string[], text: string) => new RegExp(sourceOfList(phrases)).test(text);

describe('lists of phrases', () => {
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
  ] as [readonly string[], string, boolean, string][])('%j in %j: %s, as %s', (phrases, text, expected) => {
    expect(finds(phrases, text)).toBe(expected);
  });

  it('says the same as the patterns made phrase by phrase', () => {
    for (const { lang, article } of READ_PACKS)
      for (const [name, list] of Object.entries(article) as [string, readonly string[]][]) {
        if (name === 'functionWords' || name === 'months') continue;
        for (const phrase of list) {
          // What a phrase finds is much like it.
          const text = phrase.replace(/\(\?:|[()?$\\]|\{[^}]*\}/g, '').replaceAll('|', ' ');
          for (const sample of [text, `x${text}`, `${text}x`, `${text} und mehr`])
            expect(finds(list, sample), `${lang} ${name}: ${sample}`).toBe(compilePhrases(list).test(sample));
        }
      }
  });
});
