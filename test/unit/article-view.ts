import type { Block, Link } from '../../src/model/article';
import type { Source, Verdict } from '../../src/model/verdict';
import type { ArticleView } from '../../src/panel/view';

/** An article of a made-up outlet with two blocks of promotion, as tests of the panel's parts need it. */
export function articleView(change: Partial<ArticleView> = {}): ArticleView {
  return {
    kind: 'article',
    tabId: 1,
    isPrivate: false,
    article: {
      title: 'Werft baut Fähren für den Fjord',
      byline: [],
      published: '2024-12-23',
      modified: null,
      site: 'Hafenbote',
      url: 'https://hafenbote.example/a',
      canonical: null,
      lang: 'de',
      declaredLang: 'de',
      access: 'open',
      form: 'article',
      blocks: [
        blockOf('b0', 'Die Nordwerft baut vier Fähren. Sie sollen ab 2027 fahren.'),
        blockOf('b1', 'Nordwerft: Jetzt einsteigen? Die Antwort steht im Gratis-Report.', [
          { text: 'Gratis-Report', href: 'https://www.depot.example/r', sameSite: false, start: 49, end: 62 },
        ]),
        blockOf('b2', 'Mails vom Hafenboten bestellen.'),
        blockOf('b3', 'Die Reederei Fjordlinie hat zwei weitere in Aussicht gestellt.'),
      ],
    },
    contents: {
      summary: {
        reading: 'r-1',
        host: 'hafenbote.example',
        status: 'article',
        why: null,
        found: { 'analysis-teaser': 1, newsletter: 1 },
        folded: { 'analysis-teaser': 1 },
        blocks: 1,
        words: 9,
        allWords: 90,
        overCap: false,
      },
      article: null,
      verdicts: [
        verdictOf('v0', 'analysis-teaser', 'b1', 'Jetzt einsteigen?'),
        verdictOf('v1', 'newsletter', 'b2', 'bestellen'),
      ],
      folded: ['v0'],
    },
    digest: {
      abstained: null,
      facts: [
        { text: 'Die Nordwerft baut vier Fähren.', role: 'gist', sources: [place('b0', 0, 31)], voice: 'asserted' },
        {
          text: '[Die Fähren] sollen ab 2027 fahren.',
          role: 'fact',
          sources: [place('b0', 32, 58)],
          voice: 'hedged',
          cue: 'sollen',
        },
      ],
      figures: [{ value: '4', unit: 'Fähren', label: 'im Bau', when: null, source: place('b0', 19, 30) }],
      dates: [{ iso: '2027', text: 'ab 2027', label: 'Beginn des Verkehrs', source: place('b0', 43, 50) }],
      periods: [],
      quotes: [{ kind: 'direct', speaker: null, text: 'Wir sind bereit', source: place('b3', 0, 9) }],
      glossary: [
        {
          name: 'Nordwerft',
          kind: 'organisation',
          aliases: [],
          definition: { text: 'Werft am Fjord', from: 'article', source: place('b0', 0, 13) },
          mentions: [place('b0', 4, 13), place('b3', 0, 3)],
          salience: 1,
        },
        {
          name: 'Fjordlinie',
          kind: 'other',
          aliases: ['FL'],
          definition: null,
          mentions: [place('b3', 13, 23)],
          salience: 0.5,
        },
      ],
    },
    ...change,
  };
}

export function place(block: string, start: number, end: number): Source {
  return { block, start, end };
}

export function blockOf(id: string, text: string, links: readonly Link[] = [], label = ''): Block {
  const shape = { linkDensity: 0, emphasis: 0, classes: '', box: 0, boxTag: '', quoted: false, form: false };
  return { id, kind: 'paragraph', text, links, zone: 'body', position: 0, shape: { ...shape, tag: 'p', label } };
}

export function verdictOf(id: string, category: string, block: string, quote: string): Verdict {
  return { id, category, blocks: [block], score: 0.95, reasons: [{ rule: 'unworded', points: 3, quote }] };
}
