// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { misgivingsOn } from './misgivings';

document.body.innerHTML = '<p>1</p><p>2</p><p>3</p><p>4</p><iframe></iframe>';
const paragraphs = [...document.querySelectorAll('p')];
const choice = { selector: 'p', hits: 1, isByPlace: false };

it('a rule that hits most of the page, or of its article, is not added', () => {
  const on = (share: number, count: number) =>
    misgivingsOn(paragraphs[0]!, choice, { elements: paragraphs.slice(0, count), share }, paragraphs).stop;
  expect(on(0.6, 1)).toBe('picker_too_much');
  expect(on(0.1, 3)).toBe('picker_too_much');
  expect(on(0.1, 2)).toBeNull();
});

it('what it sets aside of the report is counted', () => {
  const { stop, reporting } = misgivingsOn(
    paragraphs[0]!,
    choice,
    { elements: [paragraphs[0]!], share: 0 },
    paragraphs,
  );
  expect([stop, reporting]).toEqual([null, 1]);
});

it('a rule by place, and one for a frame, are added with a word of warning; none cannot be added', () => {
  const frame = document.querySelector('iframe')!;
  const reach = { elements: [frame], share: 0 };
  expect(misgivingsOn(frame, { ...choice, isByPlace: true }, reach, [])).toEqual({
    stop: null,
    notes: ['picker_by_place', 'picker_whole'],
    reporting: 0,
  });
  expect(misgivingsOn(frame, null, { elements: [], share: 0 }, []).stop).toBe('picker_no_rule');
});
