// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsFromFiles } from '../../test/unit/words-from-files';
import { WordsContext } from '../look/words-context';
import type { Quote } from '../model/digest';
import { Quotes } from './quotes';

const SAID: readonly Quote[] = [
  { kind: 'direct', speaker: null, text: 'Wir sind bereit', source: { block: 'b0', start: 0, end: 17 } },
  {
    kind: 'indirect',
    speaker: 'Mara Kolb',
    role: 'Vorstandschefin',
    entity: 'Mara Kolb',
    text: 'die Werft werde vier Fähren bauen.',
    source: { block: 'b0', start: 40, end: 74 },
  },
];
const jump = vi.fn<() => void>();

function show() {
  void act(() =>
    render(
      <WordsContext.Provider value={wordsFromFiles('en')}>
        <Quotes quotes={SAID} lang="de" jumper={{ jump, lit: null }} />
        <details class="term" data-term="Mara Kolb">
          <summary>Mara Kolb</summary>
        </details>
      </WordsContext.Provider>,
      document.body,
    ),
  );
}

describe('the quotes', () => {
  beforeEach(() => {
    render(null, document.body);
    Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
    show();
  });

  it('puts marks around the speaker’s own words only', () => {
    const texts = [...document.querySelectorAll('.quote .text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['“Wir sind bereit”', '… die Werft werde vier Fähren bauen.']);
  });

  it('says of reported speech that the words are the article’s', () => {
    expect(document.querySelector('p.quiet')?.textContent).toBe('Mara Kolb · Vorstandschefin · in the article’s words');
    expect(document.querySelector('.quote .quiet')?.textContent).toBe('No speaker named');
  });

  it('opens the speaker’s entry of the glossary', () => {
    void act(() => document.querySelector<HTMLElement>('.link')!.click());
    expect(document.querySelector<HTMLDetailsElement>('.term')!.open).toBe(true);
    expect(document.activeElement?.textContent).toBe('Mara Kolb');
  });
});
