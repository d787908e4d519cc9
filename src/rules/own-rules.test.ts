// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { appliesTo } from './applies-to';
import { compileSelector } from './compile-selector';
import { checkRules, rulesFor } from './own-rules';
import { patternFlaw } from './pattern-flaw';
import { splitRules } from './split-rules';

const isCss = (css: string) => {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
};
const selectorsOn = (list: string, host: string) => rulesFor(list, host, isCss).map(({ rule }) => rule.selector);
const faultsOf = (list: string) => checkRules(list, isCss).faults;

describe('lines of rules', () => {
  it('name where they hold and what they hit; remarks and empty lines are none', () => {
    const { rules, faults } = splitRules(
      '! mine\n[Adblock Plus 2.0]\n\nexample.de,~Shop.Example.de##.box > p\n#@#.note\r\nbücher.de#?#.ad\n###top',
    );
    expect(faults).toEqual([]);
    expect(rules.map(({ line, selector, isException }) => [line, selector, isException])).toEqual([
      [4, '.box > p', false],
      [5, '.note', true],
      [6, '.ad', false],
      [7, '#top', false],
    ]);
    expect(rules[0]?.domains).toEqual([
      { name: 'example.de', isExcluded: false },
      { name: 'shop.example.de', isExcluded: true },
    ]);
    expect(rules[2]?.domains[0]?.name).toBe('xn--bcher-kva.de');
  });

  it('may name operators as other blockers do', () => {
    expect(
      splitRules('##p:-abp-contains(Ad)\n##p:contains(Ad):nth-ancestor(2)\n##p:-abp-has(> a)').rules.map(
        (r) => r.selector,
      ),
    ).toEqual(['p:has-text(Ad)', 'p:has-text(Ad):upward(2)', 'p:has(> a)']);
  });

  it.each([
    ['||ads.example^', 'network', '||ads.example^'],
    ['example.de#$#body { overflow: auto }', 'action', '#$#'],
    ['example.de#%#alert(1)', 'action', '#%#'],
    ['example.de##+js(nowebrtc)', 'action', '+js(nowebrtc)'],
    ['example.de##^script', 'action', '^script'],
    ['example.de##', 'empty', 'example.de##'],
    ['exa mple.de##p', 'domain', 'exa mple.de'],
    ['/^news/##p', 'domain', '/^news/'],
    ['a.de,,b.de##p', 'domain', 'a.de,,b.de'],
    ['##p:has-text(open', 'brackets', 'p:has-text(open'],
    ['##p:has-text(/\\(Ad/)', 'brackets', 'p:has-text(/\\(Ad/)'],
    ['##p:style(color: red)', 'operator', ':style'],
    ['##p:remove()', 'operator', ':remove'],
    ['##p:xpath(//p)', 'operator', ':xpath'],
    ['##p::before', 'operator', '::before'],
    ['##p:not(:watch-attr(x))', 'operator', ':watch-attr'],
    ['##p:is(:has-text(x))', 'operator', ':is(:has-text(x))'],
    ['##p:has-text()', 'argument', ':has-text()'],
    ['##p:upward(0)', 'argument', ':upward(0)'],
    ['##p:upward(>)', 'argument', ':upward(>)'],
    ['##p:matches-css(red)', 'argument', ':matches-css(red)'],
    ['##p:has-text(/a/gi)', 'flags', '/a/gi'],
    ['##p:has-text(/[/)', 'pattern', '['],
    ['##p:has-text(/(a+)+b/)', 'slow', '(a+)+b'],
    ['##p[', 'selector', 'p['],
    ['##p:has-text(x) [', 'selector', 'p:has-text(x) ['],
  ])('at fault are lost alone, with the reason: %s', (line, reason, detail) => {
    expect(faultsOf(`##.first\n${line}\n##.last`)).toEqual([{ line: 2, reason, detail }]);
    expect(selectorsOn(`##.first\n${line}\n##.last`, 'example.de')).toEqual(['.first', '.last']);
  });

  it('hold where they say; exceptions take back the same selector', () => {
    const list = '##.all\na.de##.a\n~a.de##.else\nsub.a.de#@#.a\n#@#.never\n##.never';
    expect(selectorsOn(list, 'a.de')).toEqual(['.all', '.a']);
    expect(selectorsOn(list, 'sub.a.de')).toEqual(['.all']);
    expect(selectorsOn(list, 'b.de')).toEqual(['.all', '.else']);
  });

  it('are sound where a browser takes them, alone or with operators', () => {
    const sound = [
      '##div:has(> p:has-text(/anzeige/i))',
      '##p:has-text("(Ad)")',
      '##p:first-child:has-text(x):upward(.box)',
      '##p:not(:has-text(x)), aside',
      '##div:matches-css(position: fixed)',
      '##a:matches-attr("href"="/^https/")',
      '##p:matches-path(/markets)',
      '##a[href^="https://x.example/?a=(b"]',
      '##.a\\(b',
    ].join('\n');
    expect(checkRules(sound, isCss)).toEqual({ sound: 9, faults: [] });
  });

  it('are split in no time, however long and odd', () => {
    const start = performance.now();
    const odd = [
      '('.repeat(5_000),
      `##${'('.repeat(5_000)}`,
      `##p:has-text(${'('.repeat(900)}`,
      `${'a,'.repeat(5_000)}##p`,
    ];
    expect(faultsOf(odd.join('\n'))).toHaveLength(4);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('domains', () => {
  it.each([
    ['', 'a.de', true],
    ['a.de', 'www.a.de', true],
    ['a.de', 'aa.de', false],
    ['~a.de', 'b.de', true],
    ['~a.de', 'x.a.de', false],
    ['a.de,~x.a.de', 'y.x.a.de', false],
    ['~a.de,x.a.de', 'x.a.de', true],
    ['a.*', 'a.de', true],
    ['a.*', 'news.a.co.uk', true],
    ['a.*', 'a.b.c.de', false],
  ])('%j on %s: %s', (domains, host, holds) => {
    expect(appliesTo(splitRules(`${domains}##p`).rules[0]!.domains, host)).toBe(holds);
  });
});

describe('patterns', () => {
  it.each([
    'anzeige|werbung',
    '^(?:Anzeige|Ad)$',
    '\\d{1,3} %',
    'Jetzt.*gratis.*sichern',
    '[(*+]+',
    '(?:foo|bar)?x',
    '\\(a+\\)b',
    '(?<!x)y{2,}',
    '(?:ab){3}',
    '\\d{1,3}[.,]?\\d{0,2}\\s?(?:€|Euro|EUR)',
    '(?:Jetzt|Hier|Heute|Gleich) (?:kaufen|lesen|testen|sichern|holen)',
  ])('are let through: %s', (source) => expect(patternFlaw(source)).toBeNull());

  it.each([
    '(a+)+',
    '(a|b)*c',
    '((a*)b)*',
    '(?:a{2,5}){3,}',
    '(\\w)\\1+',
    '(?:(?:a|b))+',
    '.*.*.*.*x',
    'a{0,99}a{0,99}a{0,99}b',
    `${'a?'.repeat(30)}${'a'.repeat(30)}b`,
    `${'(?:a|a)'.repeat(30)}b`,
    '(?=a*)+'.slice(0, 5) + 'b)*',
  ])('are refused where they may freeze: %s', (source) => expect(patternFlaw(source)?.reason).toBe('slow'));
});

it('tells what to mind when a rule runs', () => {
  expect(compileSelector('p:has-text(/x/)', isCss)).toMatchObject({ hasPattern: true, readsStyle: false });
  expect(compileSelector('p:matches-css(display: block)', isCss)).toMatchObject({
    hasPattern: false,
    readsStyle: true,
  });
  expect(compileSelector('p > a', isCss)).toEqual({ kind: 'css', css: 'p > a' });
});
