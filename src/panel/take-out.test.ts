import { describe, expect, it } from 'vitest';
import { articleView } from '../../test/unit/article-view';
import { wordsFromFiles } from '../../test/unit/words-from-files';
import { takeOut, type TakenOut } from './take-out';

const words = wordsFromFiles('de');
const view = articleView();
if (view.digest === 'failed' || !view.digest) throw new Error('no digest');
const { facts, figures, quotes } = view.digest;
const all: TakenOut = {
  article: view.article,
  facts,
  figures,
  quotes,
  terms: [
    { name: 'Nordwerft', kind: 'organisation', line: 'Werft am Fjord', source: 'aus diesem Artikel', address: null },
    {
      name: 'Fjord',
      kind: 'term',
      line: 'Meeresarm',
      source: '„Fjord“ in Wikipedia, CC BY-SA 4.0',
      address: 'https://de.wikipedia.org/wiki/Fjord_(Norwegen)',
    },
  ],
  aside: 2,
};
const none: TakenOut = { ...all, facts: [], figures: [], terms: [], aside: 0 };

describe('what a reader takes out', () => {
  it('is plain text with the address of each fact below it', () => {
    expect(takeOut(words, all, 'text')).toBe(`Werft baut Fähren für den Fjord

Hafenbote · 23. Dez. 2024
https://hafenbote.example/a

Die Nordwerft baut vier Fähren.
  https://hafenbote.example/a#:~:text=Die%20Nordwerft%20baut%20vier%20F%C3%A4hren

- [Die Fähren] sollen ab 2027 fahren. (nicht gesichert · „sollen“)
  https://hafenbote.example/a#:~:text=Sie%20sollen%20ab%202027%20fahren

Zahlen
- 4 Fähren: im Bau

Begriffe
- Nordwerft (Organisation): Werft am Fjord (aus diesem Artikel)
- Fjord (Begriff): Meeresarm („Fjord“ in Wikipedia, CC BY-SA 4.0)
  https://de.wikipedia.org/wiki/Fjord_(Norwegen)

2 Blöcke beiseitegelegt.`);
  });

  it('is Markdown whose links do not end early', () => {
    expect(takeOut(words, all, 'markdown')).toBe(`# Werft baut Fähren für den Fjord

Hafenbote · 23. Dez. 2024${'  '}
<https://hafenbote.example/a>

Die Nordwerft baut vier Fähren. ([Zur Stelle](https://hafenbote.example/a#:~:text=Die%20Nordwerft%20baut%20vier%20F%C3%A4hren))

- \\[Die Fähren\\] sollen ab 2027 fahren. (nicht gesichert · „sollen“) ([Zur Stelle](https://hafenbote.example/a#:~:text=Sie%20sollen%20ab%202027%20fahren))

## Zahlen

- **4 Fähren**: im Bau

## Begriffe

- **Nordwerft** (Organisation): Werft am Fjord (aus diesem Artikel)
- **Fjord** (Begriff): Meeresarm ([„Fjord“ in Wikipedia, CC BY-SA 4.0](https://de.wikipedia.org/wiki/Fjord_%28Norwegen%29))

2 Blöcke beiseitegelegt.`);
  });

  it('takes signs of Markdown in a page for what they are', () => {
    const title = '1. *Neu*: [x](y) &amp; <b>\n# a_b';
    const text = takeOut(words, { ...none, article: { ...all.article, title } }, 'markdown');
    expect(text.split('\n')[0]).toBe('# 1\\. \\*Neu\\*: \\[x\\](y) \\&amp; \\<b\\> # a\\_b');
  });

  it('has no link that a page can end early by its address', () => {
    // Browsers leave brackets and backslashes of a query as they are.
    const url = 'https://hafenbote.example/a?q=\\)[x](y';
    const text = takeOut(words, { ...all, article: { ...all.article, url } }, 'markdown');
    expect(text).toContain('([Zur Stelle](https://hafenbote.example/a?q=%5C%29[x]%28y#:~:text=');
  });

  it('leaves out what there is nothing of', () => {
    expect(takeOut(words, { ...none, article: { ...all.article, title: null } }, 'text')).toBe(
      'Artikel ohne Titel\n\nHafenbote · 23. Dez. 2024\nhttps://hafenbote.example/a',
    );
  });
});
