// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { textOfNodes } from './text-of-nodes';

const run = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return textOfNodes([...root.childNodes]);
};

describe('text of nodes', () => {
  it.each([
    ['<b>Ali</b>baba  steigt\n ein', 'Alibaba steigt ein', 'inline elements do not part words'],
    ['Zeile<br>zwei', 'Zeile\nzwei', 'br is a line break'],
    ['Medi&shy;zin&#8203;branche', 'Medizinbranche', 'soft hyphens and zero-width spaces go'],
    [
      '\u0645\u06cc\u200c\u0631\u0648\u062f',
      '\u0645\u06cc\u200c\u0631\u0648\u062f',
      'Persian keeps its non-joiners, which part a word',
    ],
    ['Me\u200cdi&zwj;zin', 'Medizin', 'Latin letters are not joined by any'],
    ['<p>eins</p><p>zwei</p>', 'eins zwei', 'block elements part words'],
    ['a<script>b</script><style>c</style>d', 'ad', 'scripts and styles are no text'],
    [
      '<math><mi>a</mi><mo>≠</mo><mn>0</mn><annotation encoding="application/x-tex">a \\neq 0</annotation></math> holds',
      'a≠0 holds',
      'a formula is read once, as it is shown',
    ],
    ['15&nbsp;Mrd.', '15 Mrd.', 'a non-breaking space is a space'],
  ])('%j reads %j', (html, text) => {
    expect(run(html).text).toBe(text);
  });

  it('remembers where each stretch is from', () => {
    const { text, pieces } = run('a <b>b&shy;c</b>');
    for (const piece of pieces)
      expect(text.slice(piece.at, piece.at + piece.length)).toBe(
        piece.node.data.slice(piece.from, piece.from + piece.length),
      );
    expect(pieces).toHaveLength(3);
  });

  it('reads 20,000 nested elements without recursion', () => {
    let inner: Node = document.createTextNode('deep');
    for (let i = 0; i < 20_000; i++) {
      const span = document.createElement('span');
      span.append(inner);
      inner = span;
    }
    expect(textOfNodes([inner]).text).toBe('deep');
  });
});
