// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { escapeName, quoteValue } from './css-name';
import { selectorsFor } from './selectors';
import { isStableClass, isStableValue } from './stable-name';
import { createTrial } from './trial';

/** On a clock that stands still: jsdom is slower than any browser. */
const trial = () => createTrial(window, () => 0);
const choicesFor = (selector: string) => {
  const element = document.querySelector(selector)!;
  return selectorsFor(element, trial().countFor(element)).map(
    ({ selector: text, hits, isByPlace }) => `${hits}${isByPlace ? ' by place' : ''}: ${text}`,
  );
};

describe('names that are there tomorrow', () => {
  it.each(['teaser', 'box--promo', 'article__aside', 'col12', 'Werbung', 'topStories', 'sidebarBox2', 'größe', 'h2'])(
    '%s is one',
    (name) => expect(isStableClass(name)).toBe(true),
  );

  it.each([
    ['css-1qaijid', 'hashed by Emotion'],
    ['sc-bdVaJa', 'hashed by styled-components'],
    ['Teaser_box__x7Gh2', 'hashed by CSS modules'],
    ['svelte-1abcxyz', 'hashed by Svelte'],
    ['jss123', 'numbered'],
    ['post-18372', 'numbered by the article'],
    ['ember42', 'numbered by the framework'],
    ['bxvwqd', 'no word'],
    ['list__BCQJF', 'no word'],
    ['dimgrF', 'no words joined by a capital'],
    ['is-open', 'a state'],
    ['lazyloaded', 'a state'],
    ['md:flex', 'needs escapes'],
    ['a', 'says nothing'],
  ])('%s is none: %s', (name) => expect(isStableClass(name)).toBe(false));

  it('values may be words', () => {
    expect(isStableValue('Mehr zum Thema')).toBe(true);
    expect(isStableValue('teaser-list')).toBe(true);
    expect(isStableValue('18372-2025')).toBe(false);
    expect(isStableValue('a "b"')).toBe(false);
  });
});

describe('names in selectors', () => {
  it.each([
    ['a', 'a'],
    ['1a', '\\31 a'],
    ['-1a', '-\\31 a'],
    ['-', '\\-'],
    ['a:b', 'a\\:b'],
    ['ö_1', 'ö_1'],
  ])('%s is written %s', (name, escaped) => expect(escapeName(name)).toBe(escaped));

  it('values are quoted', () => expect(quoteValue('a"b\\')).toBe('"a\\"b\\\\"'));
});

describe('selectors for an element', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <main><article class="css-1qaijid story">
        <p>Erster Absatz des Berichts.</p><p>Zweiter Absatz.</p>
        <div class="x7Gh2k" id="pick">Anzeige: Depot eröffnen</div>
        <p><b>Dritter</b> Absatz.</p>
      </article></main>
      <aside id="rand"><div class="teaser top is-open">A</div><div class="teaser">B</div><div class="teaser">C</div></aside>
      <div class="css-9z8y7x"><figure><img src="data:,"></figure><figure id="18372"><img src="data:,"></figure></div>
      <x-promo-box>Jetzt</x-promo-box>
      <a id="r1-22" href="https://werbung.example/klick?id=4711">x</a>
      <iframe src="https://rahmen.example/w/1" title="Börsenkurse"></iframe>`;
  });

  it('go from the one to all of its kind, by stable names', () => {
    expect(choicesFor('.top')).toEqual(['1: .teaser.top', '3: .teaser']);
  });

  it('take an id, a tag of its own, an attribute', () => {
    expect(choicesFor('#rand')[0]).toBe('1: #rand');
    expect(choicesFor('x-promo-box')[0]).toBe('1: x-promo-box');
    expect(choicesFor('iframe')[0]).toBe('1: iframe[title="Börsenkurse"]');
    expect(choicesFor('a')[0]).toBe('1: a[href^="https://werbung.example/"]');
  });

  it('pass over what says nothing of a block, and keep what says that it is paid', () => {
    document.body.innerHTML = `<a role="presentation" rel="noopener nofollow" href="/a">Eins</a><a rel="sponsored nofollow" href="/b">Zwei</a>`;
    expect(choicesFor('a')[0]).toBe('1: a:has-text(/^\\s*Eins/)');
    expect(choicesFor('[rel^=sponsored]')[0]).toBe('1: a[rel="sponsored nofollow"]');
  });

  it('are anchored at what can be told, and go by words rather than by place', () => {
    document.querySelector('#pick')!.removeAttribute('id');
    expect(choicesFor('.x7Gh2k')).toEqual(['1: .story > div']);
    expect(choicesFor('article > p')).toEqual([
      '1: .story > p:has-text(/^\\s*Erster Absatz des Berichts./)',
      '3: .story > p',
    ]);
  });

  it('take how a text begins, whatever signs are in it', () => {
    document.body.innerHTML = `<div class="news"><p>Er sagt, "alles (fast) / + gut" [sic] | #1*: ja</p><p>Er sagt: nein</p></div>`;
    expect(choicesFor('p')[0]).toBe('1: .news > p:has-text(/^\\s*Er sagt. .alles .fast. . . gut. .sic. ./)');
  });

  it('go by place only where nothing else tells the element', () => {
    const figure = choicesFor('figure');
    expect(figure.at(0)).toMatch(/^1 by place: body > div:nth-of-type\(1\) > figure:nth-of-type\(1\)$/);
  });

  it('are sound rules that hit the element, whatever names a page has', () => {
    document.body.innerHTML = `<div id="a.b" class="md:w-1/2 2xl" data-name='x"y'>Text (mit Klammern) "und" mehr</div>
      <form id="clobbered"><input name="id"><input name="parentNode"><input name="classList"></form><p></p>`;
    for (const element of document.body.querySelectorAll('*'))
      for (const { selector } of selectorsFor(element, trial().countFor(element)))
        expect([...document.querySelectorAll(selector.replace(/:has-text.*/, ''))]).toContain(element);
  });

  it('are found in a page of many elements in little time', () => {
    const row = '<div class="row"><span>x</span></div>';
    document.body.innerHTML = `<section>${row.repeat(400)}</section><section><div class="row">Schluss</div></section>`;
    const start = performance.now();
    expect(choicesFor('section:last-child > .row').length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
