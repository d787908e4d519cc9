import { describe, expect, it } from 'vitest';
import { featuresOfLink } from './link-features';

const PAGE = 'https://portal.example/artikel/1';
const of = (href: string) =>
  featuresOfLink({ text: '', href, sameSite: href.startsWith('https://portal.example'), start: 0, end: 1 }, PAGE);

describe('featuresOfLink', () => {
  it.each([
    ['https://bank.example/?aff=7', 'link-tracked', 'a parameter that pays'],
    ['https://bank.example/?utm_source=portal', 'link-tracked', 'a campaign'],
    ['https://portal.example/x?ref=end', 'link-tracked', 'the house counts its own pitches'],
    ['https://bank.example/go/giro', 'link-tracked', 'a redirector'],
    ['https://bank.example/?x7=12', 'link-query', 'a parameter that names no content'],
    ['mailto:brief@portal.example', 'link-call', 'a mail to write'],
    ['tel:+49301234', 'link-call', 'a number to dial'],
  ])('%s: %s', (href, feature) => {
    expect(of(href)).toContain(feature);
  });

  it.each([
    ['https://video.example/watch?v=abc', 'a parameter that names a video'],
    ['https://agency.example/search?q=steel&page=2', 'a search'],
    ['https://agency.example/a?utm_source=rss', 'a feed brought the visitor'],
    ['https://posts.example/vell/1?ref_src=twsrc%5Etfw', 'a post that is set into the page'],
    ['https://portal.example/archive?tab=2', 'a page of the site'],
  ])('%s: %s', (href) => {
    expect(of(href)).not.toContain('link-tracked');
    expect(of(href)).not.toContain('link-query');
  });

  it('has nothing to say of a link within the page', () => {
    expect(of(`${PAGE}#comments`)).toEqual([]);
  });
});
