import { describe, expect, it } from 'vitest';
import { pageAddress } from './watch';

describe('the address of a page', () => {
  it.each([
    ['https://a.example/news?id=1#comments', 'https://a.example/news?id=1', 'a fragment is a place in the page'],
    ['https://a.example/#/news/1', 'https://a.example/#/news/1', 'an app may route by the fragment'],
    ['https://a.example/#!/news/1', 'https://a.example/#!/news/1', 'and by an old-style one'],
  ])('%s is %s', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });
});
