import { describe, expect, it } from 'vitest';
import { articleView, blockOf, place } from '../../test/unit/article-view';
import type { Article } from '../model/article';
import { linkTo } from './text-link';

const articleOf = (...texts: readonly string[]): Article => ({
  ...articleView().article,
  title: null,
  blocks: texts.map((text, at) => blockOf(`b${at}`, text)),
});
const directive = (article: Article, block: string, part: string) => {
  const start = article.blocks.find(({ id }) => id === block)!.text.lastIndexOf(part);
  return linkTo(article, [place(block, start, start + part.length)]).split('#:~:text=')[1];
};

describe('an address of a sentence', () => {
  it('names a short one whole, without its mark at the end', () => {
    const article = articleOf('Die Werft baut. Sie sollen ab 2027 fahren.');
    expect(directive(article, 'b0', 'Sie sollen ab 2027 fahren.')).toBe('Sie%20sollen%20ab%202027%20fahren');
  });

  it('names a long one by its first and last words', () => {
    const article = articleOf('Die Nordwerft baut bis zum Jahr 2027 vier neue Fähren für den ganzen Fjord.');
    expect(directive(article, 'b0', article.blocks[0]!.text)).toBe(
      'Die%20Nordwerft%20baut%20bis,f%C3%BCr%20den%20ganzen%20Fjord',
    );
  });

  it('takes more words where the first are said before, and as many at the end', () => {
    const article = articleOf(
      'Die Nordwerft baut bis zum Winter und für den ganzen Fjord einen Kai.',
      'Die Nordwerft baut bis zum Jahr 2027 vier Fähren für den ganzen Fjord, eine davon für den ganzen Fjord.',
    );
    expect(directive(article, 'b1', article.blocks[1]!.text)).toBe(
      'Die%20Nordwerft%20baut%20bis%20zum%20Jahr,davon%20f%C3%BCr%20den%20ganzen%20Fjord',
    );
  });

  it('says what stands around a sentence that is said twice', () => {
    const article = articleOf('Es bleibt dabei.', 'Der Minister war knapp: Es bleibt dabei. Mehr sagte er nicht dazu.');
    expect(directive(article, 'b1', 'Es bleibt dabei.')).toBe(
      'Der%20Minister%20war%20knapp%3A-,Es%20bleibt%20dabei,-.%20Mehr%20sagte%20er%20nicht',
    );
  });

  it('does not go to the headline, which has the same words', () => {
    const article = { ...articleOf('Heute: Werft baut Fähren, sagt sie.'), title: 'Werft baut Fähren' };
    expect(directive(article, 'b0', 'Werft baut Fähren')).toBe(
      'Heute%3A-,Werft%20baut%20F%C3%A4hren,-%2C%20sagt%20sie',
    );
  });

  it('escapes what divides a directive, and what ends a link in Markdown', () => {
    const article = articleOf('KI-Modell (neu), A&B');
    expect(directive(article, 'b0', 'KI-Modell (neu), A&B')).toBe('KI%2DModell%20%28neu%29%2C%20A%26B');
  });

  it('joins no words over a line break', () => {
    const article = articleOf('Erste Zeile des Verses,\nzweite Zeile\nund die letzte Zeile des Verses.');
    expect(directive(article, 'b0', article.blocks[0]!.text)).toBe(
      'Erste%20Zeile%20des%20Verses,letzte%20Zeile%20des%20Verses',
    );
  });

  it('finds words where a script has no spaces', () => {
    const article = articleOf('世界保健機関は月曜日に新しい協力センターを発表した。研究者は喜んだ。');
    expect(decodeURIComponent(directive(article, 'b0', article.blocks[0]!.text)!)).toMatch(/^世界保健機関.*,.*喜んだ$/);
  });

  it('leads to sentences that follow each other as to one, and to the first of others', () => {
    const article = articleOf('Eins ist da. Zwei ist fort. Drei.', 'Anderswo.');
    const address = (...sources: Parameters<typeof linkTo>[1]) => linkTo(article, sources).split('text=')[1];
    expect(address(place('b0', 0, 12), place('b0', 13, 27))).toBe('Eins%20ist%20da.%20Zwei%20ist%20fort');
    expect(address(place('b0', 0, 12), place('b1', 0, 9))).toBe('Eins%20ist%20da');
  });

  it('keeps a fragment that the address has, and is the plain one where the place is gone', () => {
    const article = { ...articleOf('Da.'), url: 'https://a.example/x#teil' };
    expect(linkTo(article, [place('b0', 0, 3)])).toBe('https://a.example/x#teil:~:text=Da');
    expect(linkTo(article, [place('b9', 0, 3)])).toBe('https://a.example/x#teil');
  });

  it('survives half a letter and a language that is none', () => {
    const article = { ...articleOf('Ein \uD83D Rest'), lang: 'root' };
    expect(directive(article, 'b0', 'Ein \uD83D Rest')).toBe('Ein%20%EF%BF%BD%20Rest');
  });
});
