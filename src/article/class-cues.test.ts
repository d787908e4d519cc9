import { describe, expect, it } from 'vitest';
import { CUE, cuesOfName } from './class-cues';

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
    ['sr-only', ['unseen'], 'for screen readers'],
    ['sc-1i4xxi7-0 gkPzTq', [], 'made-up names say nothing'],
  ])('%s: %j (%s)', (name, cues) => {
    expect(cue(name).sort()).toEqual([...cues].sort());
  });
});
