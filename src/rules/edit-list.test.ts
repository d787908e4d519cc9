import { expect, it } from 'vitest';
import { hasRule, withoutRule, withRule } from './edit-list';

const LIST = '! mine\na.de##.box\n\nb.de##p';

it('a rule is added at the end, once', () => {
  expect(withRule('', 'a.de##p')).toBe('a.de##p');
  expect(withRule(LIST, 'a.de##p')).toBe(`${LIST}\na.de##p`);
  expect(withRule(`${LIST}\n\n`, 'a.de##p')).toBe(`${LIST}\na.de##p`);
  expect(withRule(LIST, 'a.de##.box')).toBe(LIST);
});

it('a rule is taken out, and the rest stays as it is written', () => {
  expect(withoutRule(LIST, 'a.de##.box')).toBe('! mine\n\nb.de##p');
  expect(withoutRule(withRule(LIST, 'x.de##p'), 'x.de##p')).toBe(LIST);
  expect(withoutRule(LIST, 'c.de##p')).toBe(LIST);
});

it('a rule is found however it is indented', () => {
  expect(hasRule('  a.de##.box ', 'a.de##.box')).toBe(true);
  expect(hasRule(LIST, 'a.de##.bo')).toBe(false);
});
