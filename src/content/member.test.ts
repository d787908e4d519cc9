// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { member } from './member';

describe('a member past the names that a page gave', () => {
  it('is the form’s own parent, not its input of that name', () => {
    document.body.innerHTML = '<div id="box"><form><input name="parentElement"><input name="contains"></form></div>';
    const form = document.querySelector('form')!;
    expect(member(form, 'parentElement')).toBe(document.querySelector('#box'));
    expect(member(form, 'contains')(document.querySelector('input'))).toBe(true);
  });

  it('is the document’s own state, not an image of that name', () => {
    document.body.innerHTML = '<img name="readyState">';
    expect(member(document, 'readyState')).toBe('complete');
  });
});
