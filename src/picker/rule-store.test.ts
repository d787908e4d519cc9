import { expect, it } from 'vitest';
import { MOST_RULE_LETTERS } from '../settings/own-rules';
import { DEFAULTS } from '../settings/settings';
import { fromStored, toStored } from '../settings/stored';
import { addRule, canName, removeRule } from './rule-store';

function areaWith(ownRules: string, isFull = false) {
  let stored: unknown = toStored({ ...DEFAULTS, ownRules });
  return {
    rules: () => fromStored(stored).ownRules,
    get: async () => ({ settings: stored }),
    set: async (items: Record<string, unknown>) => {
      if (isFull) throw new Error('quota');
      stored = items['settings'];
    },
  };
}

it('a rule is added and taken out again; one that stood there is left alone', async () => {
  const area = areaWith('##.a');
  expect(await addRule(area, 'x.de##.b')).toBe('stored');
  expect(area.rules()).toBe('##.a\nx.de##.b');
  expect(await addRule(area, '##.a')).toBe('known');
  expect(await removeRule(area, 'x.de##.b')).toBe('stored');
  expect(area.rules()).toBe('##.a');
});

it('where there is no room, nothing changes', async () => {
  expect(await addRule(areaWith('##.a', true), '##.b')).toBe('failed');
  const long = areaWith('!'.padEnd(MOST_RULE_LETTERS, '-'));
  expect(await addRule(long, '##.b')).toBe('full');
  expect(long.rules()).toHaveLength(MOST_RULE_LETTERS);
});

it.each([
  ['example.de', true, 'a site'],
  ['localhost', true, 'a server on this machine'],
  ['', false, 'a file: its rule would hold on every site'],
  ['[2001:db8::1]', false, 'an address in brackets: no rule is written so'],
])('a rule can name the host %j: %s, %s', (host, can) => {
  expect(canName(host)).toBe(can);
});
