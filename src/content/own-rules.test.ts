// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rulesFor } from '../rules/own-rules';
import type { Folds } from './folds';
import { Guard, TooSlow } from './guarded';
import { createOwnRules, type OwnRules } from './own-rules';
import { hitsOf } from './rule-hits';

const POEM = 'The tide was low and the ferry late.';

/** Folds that only remember what they were told to fold. */
function fakeFolds() {
  let applied: { elements: Element[]; quote: string | undefined }[] = [];
  const folds: Folds = {
    apply(verdicts, places) {
      applied = verdicts.map(({ blocks, reasons }) => ({
        elements: blocks.flatMap((id) => [...(places.get(id)?.nodes ?? [])]) as Element[],
        quote: reasons[0]?.quote,
      }));
    },
    folded: () => applied.map((_, i) => `o${i}`),
    set: vi.fn<Folds['set']>(),
    placeOf: () => null,
    tidy: () => {},
    elements: () => new Set(applied.flatMap(({ elements }) => elements)),
    clear: () => (applied = []),
  };
  return {
    folds,
    ids: () => applied.map(({ elements }) => elements.map(({ id }) => id).join('+')),
    quotes: () => applied.map(({ quote }) => quote),
  };
}

let controller = new AbortController();
/** Time stands still: rules have some milliseconds, which a busy machine takes for itself. */
beforeEach(() => void vi.spyOn(window.performance, 'now').mockReturnValue(0));
afterEach(() => {
  vi.restoreAllMocks();
  controller.abort();
  controller = new AbortController();
  document.body.innerHTML = '';
});

function start(html: string, list: string) {
  document.body.innerHTML = html;
  const fake = fakeFolds();
  const refold = vi.fn<() => void>();
  const rules: OwnRules = createOwnRules(window, fake.folds, refold, controller.signal);
  rules.use(list);
  return { ...fake, rules, refold };
}
const frame = () => new Promise((done) => setTimeout(done, 60));

describe('own rules on a page', () => {
  it('fold what they hit, neighbours of one rule as one run, each with its rule', () => {
    const { ids, quotes, rules } = start(
      `<p id="a" class="x">${POEM}</p>\n<!-- --><p id="b" class="x">${POEM}</p><h2>Sea</h2><p id="c" class="x">${POEM}</p><p id="d" class="y">${POEM}</p>`,
      'localhost##.x\n##.y\nelsewhere.example##h2\n##.z[',
    );
    expect(ids()).toEqual(['a+b', 'c', 'd']);
    expect(quotes()).toEqual(['localhost##.x', 'localhost##.x', '##.y']);
    expect(rules.counts()).toEqual({ found: 3, folded: 3 });
  });

  it.each([
    ['div:has-text(/low\\b.*ferry/i)', 'in'],
    ['p:has-text(ferry):upward(1)', 'in'],
    ['p:has-text("ferry"):upward(main)', 'out'],
    ['div:has(> p:first-child:has-text(ferry))', 'in'],
    ['p:first-child:has-text(ferry)', 'p'],
    ['p:matches-attr("lang"="/^e/")', 'p'],
    ['p:matches-css(text-align: center)', 'p'],
    ['div > p:not(:has-text(mast))', 'p'],
    ['em:has-text(x), p:not(:has-text(mast))', 'p'],
    ['div:has-text(/^$/)', ''],
  ])('know the operators: %s', (selector, hit) => {
    const { ids } = start(
      `<main id="out"><div id="in"><p id="p" lang="en" style="text-align: center">${POEM}</p></div></main>`,
      `##${selector}`,
    );
    expect(ids().join()).toBe(hit);
  });

  it('fold the outermost of what they hit, never the page itself or an empty box', () => {
    const { ids } = start(
      `<div id="box"><p id="in">${POEM}</p></div><div id="empty" class="x"> </div><div id="picture" class="x"><img></div>`,
      '##p\n###box\n##body\n##html\n##head *\n##.x',
    );
    expect(ids()).toEqual(['box', 'picture']);
  });

  it('fold what comes late, and what a class makes theirs; what goes is given back', async () => {
    const { ids, refold } = start(`<main></main>`, '##.x\n##p:has-text(mast)');
    expect(ids()).toEqual([]);
    document.querySelector('main')!.innerHTML = `<p id="a">${POEM}</p><p id="b">The mast broke.</p>`;
    await frame();
    expect(ids()).toEqual(['b']);
    document.getElementById('a')!.className = 'x';
    await frame();
    expect(ids()).toEqual(['a', 'b']);
    document.getElementById('b')!.remove();
    document.getElementById('a')!.className = '';
    await frame();
    expect(ids()).toEqual([]);
    // Each time others were told first: an element has room for one line.
    expect(refold).toHaveBeenCalledTimes(3);
  });

  it('keep what a style made theirs: folded, it has another', async () => {
    const { ids } = start(`<p id="a" style="color: red">${POEM}</p>`, '##p:matches-css(color: rgb(255, 0, 0))');
    expect(ids()).toEqual(['a']);
    document.getElementById('a')!.style.color = 'blue';
    await frame();
    expect(ids()).toEqual(['a']);
  });

  it('are gone when they are taken away, and say what they own meanwhile', () => {
    const { ids, rules } = start(`<div id="a"><p id="p">${POEM}</p></div><p id="b">${POEM}</p>`, '###a');
    expect(rules.owns(document.getElementById('p')!)).toBe(true);
    expect(rules.owns(document.getElementById('b')!)).toBe(false);
    rules.use('');
    expect(ids()).toEqual([]);
  });

  it('are not fooled by forms whose fields are named like the DOM’s own members', () => {
    const fields = [
      'matches',
      'children',
      'textContent',
      'parentElement',
      'querySelectorAll',
      'attributes',
      'contains',
    ];
    const { ids } = start(
      `<form id="f" class="x">${fields.map((name) => `<input name="${name}">`).join('')}<p id="p">${POEM}</p></form>`,
      '##form > p:has-text(ferry)\n##.x:has-text(mast)',
    );
    expect(ids()).toEqual(['p']);
  });

  it('come to their turn later where there was no time', async () => {
    vi.restoreAllMocks();
    // The first text takes longer than all rules may.
    let time = 0;
    const clock = vi.spyOn(window.performance, 'now').mockImplementation(() => time);
    const texts = vi.spyOn(Text.prototype, 'data', 'get').mockImplementation(() => ((time += 50), POEM));
    const { ids } = start(`<p id="a">${POEM}</p><p id="b">${POEM}</p>`, '##p:has-text(mast)\n###b');
    expect(ids()).toEqual([]);
    texts.mockRestore();
    clock.mockImplementation(() => (time += 0.01));
    await new Promise((done) => setTimeout(done, 1_100));
    expect(ids()).toEqual(['b']);
  });

  it('are stopped where they take too long, and the others run', () => {
    document.body.innerHTML = `<p id="a">${POEM}</p>`;
    // A clock that goes on by a tenth of a second with each text that is read.
    let time = 0;
    const texts = vi.spyOn(Text.prototype, 'data', 'get').mockImplementation(() => ((time += 100), POEM));
    const rules = rulesFor('##p:has-text(ferry):has-text(late)\n###a', 'a.de', () => true);
    const { hits, slow } = hitsOf(rules, window, () => time);
    texts.mockRestore();
    expect(slow.map(({ rule }) => rule.line)).toEqual([1]);
    expect(hits.get(rules[1]!)).toBeUndefined();
    expect(hitsOf(rules, window, () => 0).hits.get(rules[1]!)).toHaveLength(1);
  });

  /** Of the machine: that of the page stands still here. */
  const now = () => Number(process.hrtime.bigint() / 1_000n) / 1_000;
  it.each([
    ['.*.*.*=x', 'a line of a report '],
    ['\\d+\\d+\\d+x', '1'],
    ['a+a{0,99}a{0,99}b', 'a'],
  ])('are stopped before %s has hours to do on a page', (pattern, text) => {
    document.body.innerHTML = `<p>${text.repeat(2_000)}</p>`;
    const rules = rulesFor(`##p:has-text(/${pattern}/)`, 'a.de', () => true);
    expect(rules).toHaveLength(1);
    const start = now();
    expect(hitsOf(rules, window, now).slow).toHaveLength(1);
    expect(now() - start).toBeLessThan(2_000);
  });

  it.each([
    ['an attribute', 'p:matches-attr("title"="/.*.*.*=x/")'],
    ['a style', 'p:matches-css(font-family: /.*.*.*=x/)'],
  ])('are stopped in %s as well', (_, selector) => {
    const long = 'x '.repeat(3_000);
    document.body.innerHTML = `<p title="${long}" style="font-family: '${long}'">A report</p>`;
    const rules = rulesFor(`##${selector}`, 'a.de', () => true);
    expect(rules).toHaveLength(1);
    const start = now();
    expect(hitsOf(rules, window, now).slow).toHaveLength(1);
    expect(now() - start).toBeLessThan(2_000);
  });

  it('read a long text by a pattern that is quick on it', () => {
    document.body.innerHTML = `<p>Jetzt ${'ein langer Bericht '.repeat(50)} gratis lesen, sichern</p><p>Anderes</p>`;
    const rules = rulesFor('##p:has-text(/Jetzt.*gratis.*sichern/)', 'a.de', () => true);
    const { hits, slow } = hitsOf(rules, window, now);
    expect(slow).toEqual([]);
    expect(hits.get(rules[0]!)).toEqual([document.querySelector('p')]);
  });

  it('hit a bounded number of elements, and ask for a bounded number', () => {
    const { folds } = start(`<p>${POEM}</p><hr>`.repeat(600), '##p');
    expect(folds.elements().size).toBe(500);
    const guard = new Guard(window, { letters: 10, elements: 1_000, until: Infinity, now: () => 0 });
    expect(() => guard.wrap(document).querySelectorAll('p, hr')).toThrow(TooSlow);
    expect(guard.wrap(document.querySelector('p')!).textContent).toBe(POEM.slice(0, 10));
  });
});
