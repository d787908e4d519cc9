import { describe, expect, it } from 'vitest';
import { chooseCategory, chooseLook, DEFAULTS, isSiteOn, switchSite } from './settings';
import { forgetChoices, forgetSite, hostTyped, sitesWithChoices, siteSwitch } from './sites';

const newsletter = { id: 'newsletter', onByDefault: false };

describe('a site that somebody typed', () => {
  it.each([
    ['example.de', 'example.de'],
    [' WWW.Example.DE ', 'example.de'],
    ['https://www.example.de/wirtschaft?x=1#y', 'example.de'],
    ['example.de:8080', 'example.de'],
    ['example.de.', 'example.de'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
  ])('%j is %s', (typed, host) => {
    expect(hostTyped(typed)).toBe(host);
  });

  it.each([
    '',
    '   ',
    'example',
    'a b.de',
    '*.example.de',
    'javascript:alert(1)',
    'file:///etc/hosts',
    `${'a.'.repeat(200)}de`,
  ])('%j is none', (typed) => {
    expect(hostTyped(typed)).toBeNull();
  });
});

describe('what was chosen for a site', () => {
  it('is found and forgotten, whether it is a step or a look', () => {
    const chosen = chooseLook(chooseCategory(DEFAULTS, 'b.de', newsletter, 'strict'), 'a.de', 'newsletter', 'dim');
    expect(sitesWithChoices(chosen)).toEqual(['a.de', 'b.de']);
    expect(forgetChoices(forgetChoices(chosen, 'a.de'), 'b.de')).toEqual(DEFAULTS);
  });

  it('is told from what holds by the mode', () => {
    const off = switchSite(DEFAULTS, 'a.de', false);
    expect([siteSwitch(off, 'a.de'), siteSwitch(off, 'constructor')]).toEqual([false, null]);
    expect(isSiteOn(forgetSite(off, 'a.de'), 'a.de')).toBe(true);
  });
});
