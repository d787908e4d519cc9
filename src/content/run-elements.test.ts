// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { nodesToHide } from './run-elements';

/** Elements marked `run` are the run; what is to be hidden is named by tag and id. */
function hidden(html: string): string[] {
  document.body.innerHTML = html;
  const names = nodesToHide([...document.querySelectorAll('[run]')]).map(
    (node) => node.nodeName.toLowerCase() + ((node as Element).id && `#${(node as Element).id}`),
  );
  return names;
}

describe('what is hidden for a run', () => {
  it.each([
    ['flat siblings stay themselves', '<article><p>Report.</p><h2 run>Buy?</h2><p run>Now!</p></article>', ['h2', 'p']],
    [
      'a box that holds nothing else goes whole',
      '<article><p>Report.</p><aside><h3 run>Buy?</h3><div><p run>Now!</p></div></aside></article>',
      ['aside'],
    ],
    [
      'a box with a sentence of reporting stays',
      '<article><div><p>Report.</p><p run>Buy now!</p></div></article>',
      ['p'],
    ],
    [
      'a picture of the article stays',
      '<article><p>Report.</p><div><figure><img></figure><p run>Buy now!</p></div></article>',
      ['p'],
    ],
    [
      'the small picture of a teaser goes with it',
      '<article><p>Report.</p><div id="t"><img><p run>Buy now!</p></div></article>',
      ['div#t'],
    ],
    ['a list of one goes whole', '<article><p>Report.</p><ul><li run>Buy now!</li></ul></article>', ['ul']],
    ['an item among items goes alone', '<article><ul><li>Report.</li><li run>Buy now!</li></ul></article>', ['li']],
    ['the article itself is never hidden', '<main><article><p run>Buy now!</p></article></main>', ['p']],
    [
      'a button is no text of its own',
      '<article><p>Report.</p><form id="f"><p run>Your mail?</p><button>Go</button></form></article>',
      ['form#f'],
    ],
  ])('%s', (_, html, expected) => {
    expect(hidden(html)).toEqual(expected);
  });

  it('leaves a box that holds text in an open shadow root: it may be the report', () => {
    document.body.innerHTML = '<article><div><x-par></x-par><p run>Buy now!</p></div></article>';
    document.querySelector('x-par')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Report.</p>';
    expect(nodesToHide([document.querySelector('[run]')!])).toEqual([document.querySelector('p[run]')]);
  });

  it('is found past the names that a page gave its inputs', () => {
    expect(
      hidden(
        '<article><p>Report.</p><form id="f"><input name="parentElement"><input name="querySelectorAll"><p run>Buy now!</p></form></article>',
      ),
    ).toEqual(['form#f']);
  });

  it('takes one box for blocks of any depth in it', () => {
    const deep = '<div>'.repeat(12) + '<p run>Buy?</p>' + '</div>'.repeat(12);
    expect(hidden(`<article><p>Report.</p><aside>${deep}<p run>Buy now!</p></aside></article>`)).toEqual(['aside']);
  });

  it('looks at each box once: thousands of pitches side by side take no longer than their text', () => {
    const pitches = '<div class="teaser"><h3 run>Buy?</h3><p run>Our report tells you now!</p></div>'.repeat(3_000);
    const started = performance.now();
    expect(hidden(`<article><p>Report.</p>${pitches}</article>`)).toHaveLength(3_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
