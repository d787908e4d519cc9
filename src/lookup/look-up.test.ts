import { describe, expect, it } from 'vitest';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import { answerAsWiki } from '../../test/unit/wiki-stand-in';
import { createAsk, type Net } from './ask-wiki';
import { lookUp, type LookUpTools, type Question } from './look-up';
import type { Outcome } from './outcome';

const NOW = Date.parse('2026-11-26T12:00:00Z');
/** What the article says, where a test does not say otherwise. */
const ARTICLE = 'Die Werft baut vier Fähren. Der Fisch der Fjorde und Docks bleibt. Merkur liefert den Frachter.';
const never = new AbortController().signal;

/** Looks names up at the stand-in; `answer` may put another answer in place of its own. */
async function look(
  names: readonly string[],
  question: Partial<Question> = {},
  answer: (url: string, nth: number) => Response | Promise<Response> | undefined = () => undefined,
) {
  const asked: string[] = [];
  const net: Net = {
    fetch: async (url) => {
      asked.push(url);
      const { status, headers, body } = answerAsWiki(url);
      return (await answer(url, asked.length)) ?? new Response(body, { status, headers });
    },
    now: () => NOW,
    wait: async () => {},
    addressOf: (host) => `https://${host}`,
    agent: 'Test/1',
    patience: 200,
  };
  const tools: LookUpTools = {
    ask: createAsk(net),
    wordsOf: async (lang) => {
      const pack = lang === 'de' ? de : en;
      return { rules: pack.facts.sentences, wiki: pack.wiki, stopWords: pack.facts.stopWords };
    },
    now: net.now,
  };
  const outcomes: Record<string, Outcome> = {};
  await lookUp({ names, lang: 'de', text: ARTICLE, ...question }, tools, never, (name, outcome) => {
    outcomes[name] = outcome;
  });
  return { outcomes, asked };
}

const titlesOf = (outcome: Outcome | undefined) =>
  outcome?.kind === 'choices' ? outcome.choices.map(({ title }) => title) : outcome?.kind;
const lineOf = (outcome: Outcome | undefined) => (outcome?.kind === 'found' ? outcome.line : null);

describe('one name', () => {
  it('is explained by the first sentence of its page, without phonetic script', async () => {
    const { outcomes, asked } = await look(['Nordwerft']);
    expect(outcomes['Nordwerft']).toEqual({
      kind: 'found',
      needs: 1,
      line: {
        text: 'Die Nordwerft ist eine Werft am Fjord von Bergen, die seit 1911 Fähren und Frachter baut.',
        lang: 'de',
        from: 'wikipedia',
        label: 'Nordwerft',
        title: 'Nordwerft',
        host: 'de.wikipedia.org',
        at: NOW,
      },
    });
    expect(asked).toHaveLength(1);
  });

  it('is all that is sent, beside what the protocol wants', async () => {
    const { asked } = await look(['Nordwerft'], { text: 'Die Nordwerft baut vier Fähren für Fjordlinie.' });
    const url = new URL(asked[0]!);
    expect(url.origin + url.pathname).toBe('https://de.wikipedia.org/w/api.php');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'query',
      format: 'json',
      formatversion: '2',
      origin: '*',
      redirects: '1',
      prop: 'extracts|pageprops|description',
      exintro: '1',
      explaintext: '1',
      exlimit: '20',
      ppprop: 'wikibase_item|disambiguation',
      titles: 'Nordwerft|Nordwerft (Begriffsklärung)',
    });
  });

  it('that German Wikipedia does not know is looked for in the English one, and described in German by Wikidata', async () => {
    const { outcomes, asked } = await look(['Fjordlinie']);
    expect(lineOf(outcomes['Fjordlinie'])).toMatchObject({
      text: 'norwegische Reederei',
      lang: 'de',
      from: 'wikidata',
      label: 'Fjordlinie',
      title: 'Q21',
    });
    expect(asked.map((url) => new URL(url).host)).toEqual(['de.wikipedia.org', 'en.wikipedia.org', 'www.wikidata.org']);
  });

  it('stays in English where Wikidata has no German words for it, or does not answer', async () => {
    const { outcomes } = await look(['Hafenbund']);
    expect(lineOf(outcomes['Hafenbund'])).toMatchObject({ lang: 'en', from: 'wikipedia', host: 'en.wikipedia.org' });
    const broken = await look(['Fjordlinie'], {}, (url) =>
      url.includes('wikidata') ? new Response('', { status: 500 }) : undefined,
    );
    expect(lineOf(broken.outcomes['Fjordlinie'])?.text).toMatch(/^Fjordlinie is a ferry company/);
  });

  it('with several meanings is not guessed: all are offered, those that fit the article first', async () => {
    const { outcomes } = await look(['Merkur'], { text: 'Die Sonde misst, was den sonnennächsten Planeten umgibt.' });
    expect(titlesOf(outcomes['Merkur'])).toEqual(['Merkur (Planet)', 'Merkur (Gott)', 'Quecksilber']);
  });

  it('whose best known bearer has nothing to do with the article is not guessed either', async () => {
    const cars = { text: 'Otter ruft Sportwagen zurück. Der Hersteller aus Coventry prüft die Bremsen.' };
    expect(titlesOf((await look(['Otter'], cars)).outcomes['Otter'])).toEqual(['Otter (Automarke)', 'Otter']);
    const animals = { text: 'Der Otter ist zurück: Das Raubtier jagt wieder Fische in der Oker und schwimmt.' };
    expect(lineOf((await look(['Otter'], animals)).outcomes['Otter'])?.title).toBe('Otter');
  });

  it('whose page shares no word with the article may be that of a namesake', async () => {
    const { outcomes } = await look(['Nordwerft'], { text: 'Nordwerft gewann das Pokalspiel mit drei Toren.' });
    expect(titlesOf(outcomes['Nordwerft'])).toEqual(['Nordwerft']);
  });

  it('that leads into the middle of a page, or to one that does not name it, is offered as a choice', async () => {
    expect(titlesOf((await look(['Abteilung Nord'])).outcomes['Abteilung Nord'])).toEqual(['Nordwerft']);
    expect(titlesOf((await look(['Werftmann'])).outcomes['Werftmann'])).toEqual(['Nordwerft']);
  });

  it('that leads to the page of its long form is explained by it', async () => {
    expect(lineOf((await look(['NW'])).outcomes['NW'])?.title).toBe('Nordwerft AG');
  });

  it('of a family is no explanation', async () => {
    expect((await look(['Lindqvist'])).outcomes['Lindqvist']?.kind).toBe('none');
  });

  it('with a page that has no text is explained by its description, which is Wikidata’s', async () => {
    expect(lineOf((await look(['Stummfisch'])).outcomes['Stummfisch'])).toMatchObject({
      text: 'Fisch des Fjords',
      from: 'wikidata',
    });
  });

  it('that no title has is looked for among the beginnings of titles', async () => {
    expect(titlesOf((await look(['Merk'])).outcomes['Merk'])).toEqual(['Merkur (Planet)', 'Merkur (Gott)']);
    expect((await look(['Xyzzy'])).outcomes['Xyzzy']).toEqual({ kind: 'none' });
  });

  it('that no Wikipedia knows may be known to Wikidata, under exactly that name', async () => {
    const { outcomes, asked } = await look(['Ingrid Holm']);
    expect(outcomes['Ingrid Holm']).toMatchObject({
      kind: 'choices',
      choices: [{ label: 'Ingrid Holm', title: 'Q31', text: 'norwegische Schiffbauerin', host: 'www.wikidata.org' }],
    });
    expect(asked).toHaveLength(5);
  });

  it('of an article in Bokmål is looked for in the Wikipedia of Norway', async () => {
    const { asked } = await look(['Fjordlinie'], { lang: 'nb' });
    expect(new URL(asked[0]!).host).toBe('no.wikipedia.org');
  });

  it('whose page is not meant is looked for among others', async () => {
    const { outcomes, asked } = await look(['Otter'], { isWider: true });
    expect(titlesOf(outcomes['Otter'])).toEqual(['Otter', 'Otter (Automarke)']);
    expect(asked).toHaveLength(1);
  });

  it('that cannot be a title is never sent', async () => {
    const { outcomes, asked } = await look(['a|b', '<img>', 'x'.repeat(300)]);
    expect(Object.values(outcomes)).toEqual([{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]);
    expect(asked).toEqual([]);
  });
});

describe('the names of a page', () => {
  it('go in one request; what needs more is left to the reader', async () => {
    const { outcomes, asked } = await look(['Nordwerft', 'nordwerft AG', 'Merkur', 'Xyzzy']);
    expect(Object.values(outcomes).map(({ kind }) => kind)).toEqual(['found', 'found', 'unsettled', 'unsettled']);
    expect(asked).toHaveLength(2); // German, then the one that is unknown in English
    expect(new URL(asked[1]!).searchParams.get('titles')).toBe('Xyzzy|Xyzzy (disambiguation)');
  });

  it('are cut into requests of twenty titles', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `Nordwerft ${at}`);
    const { asked } = await look(names, { lang: 'en' });
    expect(asked.map((url) => new URL(url).searchParams.get('titles')?.split('|').length)).toEqual([20, 4]);
  });

  it('of a language without a Wikipedia are looked for in English', async () => {
    const { asked } = await look(['Fjordlinie'], { lang: 'xx' });
    expect(new URL(asked[0]!).host).toBe('en.wikipedia.org');
  });
});

describe('faults', () => {
  const failed = async (answer: Parameters<typeof look>[2]) =>
    (await look(['Nordwerft'], {}, answer)).outcomes['Nordwerft'];

  it('are told apart', async () => {
    expect(await failed(() => new Response('', { status: 500 }))).toEqual({
      kind: 'failed',
      why: 'broken',
      until: null,
    });
    expect(await failed(() => new Response('{"query":'))).toMatchObject({ why: 'broken' });
    expect(await failed(() => new Response('{"query":{"pages":7}}'))).toMatchObject({ why: 'broken' });
    expect(await failed(() => new Response('x'.repeat(600_000)))).toMatchObject({ why: 'broken' });
    expect(await failed(() => Promise.reject(new TypeError('no network')))).toMatchObject({ why: 'unreachable' });
    expect(await failed(() => Response.json({ error: { code: 'badvalue' } }))).toMatchObject({ why: 'broken' });
    expect(await failed(() => Response.json({ error: { code: 'ratelimited' } }))).toEqual({
      kind: 'failed',
      why: 'busy',
      until: NOW + 60_000,
    });
  });

  it('of a page alone cost only that page', async () => {
    const answer = () =>
      Response.json({
        query: { pages: [{ title: 7 }, { title: 'Nordwerft', extract: 'Die Nordwerft ist eine Werft.' }] },
      });
    expect(await failed(answer)).toMatchObject({ kind: 'found' });
  });

  it('that took too long are told as that', async () => {
    const { outcomes } = await look(['Nordwerft'], {}, async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      throw new DOMException('aborted', 'AbortError');
    });
    expect(outcomes['Nordwerft']).toMatchObject({ why: 'slow' });
  });
});

describe('a site that is busy', () => {
  const busy = (after: string) => new Response('', { status: 429, headers: { 'retry-after': after } });

  it('is asked once more where it wants a short wait', async () => {
    const { outcomes, asked } = await look(['Nordwerft'], {}, (_, nth) => (nth === 1 ? busy('0') : undefined));
    expect(outcomes['Nordwerft']?.kind).toBe('found');
    expect(asked).toHaveLength(2);
  });

  it('is left alone where it wants a long one', async () => {
    const { outcomes, asked } = await look(['Nordwerft'], {}, () => busy('120'));
    expect(outcomes['Nordwerft']).toEqual({ kind: 'failed', why: 'busy', until: NOW + 120_000 });
    expect(asked).toHaveLength(1);
    const date = await look(['Nordwerft'], {}, () => busy('Thu, 26 Nov 2026 12:01:00 GMT'));
    expect(date.outcomes['Nordwerft']).toMatchObject({ until: NOW + 60_000 });
  });

  it('is not asked again before the time', async () => {
    let sent = 0;
    const ask = createAsk({
      fetch: async () => {
        sent++;
        return busy('120');
      },
      now: () => NOW,
      wait: async () => {},
      addressOf: (host) => `https://${host}`,
      agent: 'Test/1',
    });
    const words = async () => ({ rules: de.facts.sentences, wiki: null, stopWords: [] });
    for (const name of ['Nordwerft', 'Merkur'])
      await lookUp({ names: [name], lang: 'de', text: '' }, { ask, wordsOf: words, now: () => NOW }, never, () => {});
    expect(sent).toBe(1);
  });
});

it('a look-up that nobody waits for any more throws what it was aborted with', async () => {
  const controller = new AbortController();
  controller.abort(new Error('the page is gone'));
  const tools: LookUpTools = {
    ask: createAsk({
      fetch: async () => new Response('{}'),
      now: () => NOW,
      wait: async () => {},
      addressOf: String,
      agent: '',
    }),
    wordsOf: async () => ({ rules: de.facts.sentences, wiki: null, stopWords: [] }),
    now: () => NOW,
  };
  await expect(lookUp({ names: ['A'], lang: 'de', text: '' }, tools, controller.signal, () => {})).rejects.toThrow(
    'the page is gone',
  );
});
