import { describe, expect, it } from 'vitest';
import { CUE, cuesOfId, cuesOfName, isMadeUp } from './class-cues';

const cue = (name: string) => Object.keys(CUE).filter((key) => cuesOfName(name) & CUE[key as keyof typeof CUE]);

describe('cues of class names', () => {
  it.each([
    ['shareBar__item', ['share'], 'parts of a name count, whatever parts them'],
    ['shareholders', [], 'a word that only starts like one does not'],
    ['article-body', ['body', 'article'], 'two words are read as a pair'],
    ['articlebody', ['body'], 'and as one'],
    ['newsletter-box', ['newsletter'], 'a sign-up'],
    ['widget widget_text', ['aside'], 'a widget of a sidebar'],
    ['builder-widget-wrap', [], 'a page builder calls everything a widget'],
    ['wp-caption-text', ['caption'], 'a caption'],
    ['modal-overlay', ['popup'], 'what lies over the page'],
    ['cta__button', ['advert'], 'a call to act'],
    ['has-sidebar', [], 'a layout with such a part'],
    ['no-comments', [], 'and one without'],
    ['cmp cmp-text', [], 'a component of a content system'],
    ['cmp-consent', ['cookie'], 'a consent manager'],
    ['sr-only', ['unseen'], 'for screen readers'],
    ['sc-1i4xxi7-0 gkPzTq', [], 'made-up names say nothing'],
  ])('%s: %j (%s)', (name, cues) => {
    expect(cue(name).sort()).toEqual([...cues].sort());
  });
});

describe('cues of ids', () => {
  it('are those of names', () => {
    expect(cuesOfId('comments')).toBe(CUE.comment);
  });

  it('do not come from ids made of a heading', () => {
    expect(cuesOfId('sharing-with-a-single-developer')).toBe(0);
  });

  it.each([
    ['WIT6LLKPFRGSXKUKH7SBVQC7BU', true],
    ['block-3f2a9c1d-77b0-4e1a-9a55-0c1d2e3f4a5b', true],
    ['p-5f1e2d3c4b5a69788796', true],
    ['SPORTSCOMMENTS', false],
    ['newsletter-signup-2024', false],
    ['comments', false],
  ])('%s is drawn by lot: %s', (id, isDrawn) => {
    expect(isMadeUp(id)).toBe(isDrawn);
  });
});
