import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { faults } from './axe-faults';
import { BROWSERS, launch, type World } from './driver';
import { buildFor, serveWikipedia, type WikipediaSite } from './wikipedia-site';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string) => words[key]!.message;

const NAME = 'Fjord Lines';

/** The box of a name's look-up, as a selector; its entry is opened. */
async function openTerm(panel: Surface, name: string): Promise<string> {
  await panel.waitFor('.term');
  await panel.evaluate((window, sought) => {
    for (const term of window.document.querySelectorAll<HTMLDetailsElement>('.term'))
      if (term.querySelector('b')?.textContent === sought) term.open = true;
  }, name);
  const box = `.look-up[aria-label$="${name}"]`;
  await panel.waitFor(box);
  return box;
}

describe.each(BROWSERS)('looking up in %s', (name) => {
  let wiki: WikipediaSite;
  let world: World;
  let panel: Surface;
  let page: Awaited<ReturnType<World['openPage']>>;
  beforeAll(async () => {
    wiki = await serveWikipedia();
    world = await launch(name, { dir: buildFor(name, wiki), alsoAsked: wiki });
    page = await world.openPage(`${world.site.origin}/look-up.html`);
    panel = await world.openPanel(page);
  }, 120_000);
  afterAll(async () => {
    await world?.close();
  });
  beforeEach(() => {
    wiki.trouble = null;
  });

  /** The same article, as if opened for the first time; what was learned and chosen before is gone, if so wanted. */
  const afresh = async (settings: object | null = null) => {
    await panel.evaluate(async (window, chosen) => {
      const { browser, chrome: ours } = window as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      await (browser ?? ours).storage.local.set({ settings: { version: 2, ...chosen } });
      await new Promise((done) => {
        const closing = window.indexedDB.open('look-ups');
        closing.addEventListener('upgradeneeded', () => closing.result.createObjectStore('answers'));
        closing.addEventListener('success', () => {
          const change = closing.result.transaction('answers', 'readwrite');
          change.objectStore('answers').clear();
          change.addEventListener('complete', () => {
            closing.result.close();
            done(null);
          });
        });
      });
    }, settings);
    await reopen();
  };
  const reopen = async () => {
    await world.go(page, `${world.site.origin}/empty.html`);
    await panel.waitFor('.stopped');
    await world.go(page, `${world.site.origin}/look-up.html`);
    await panel.waitFor('.term');
    wiki.forget();
  };
  const startPanelAnew = async () => {
    const reload = panel.evaluate((window) => {
      window.document.title = 'left';
      window.setTimeout(() => window.location.reload());
    });
    await reload;
    await panel.waitFor(
      (window) => window.document.title !== 'left' && window.document.querySelector('.term') !== null,
    );
  };
  const asked = () => wiki.requests.filter(({ method }) => method === 'GET').map(({ url }) => url);

  it('sends nothing until the reader agrees to what is shown', async () => {
    const box = await openTerm(panel, NAME);
    await panel.click(`${box} .link`);
    await panel.waitFor(`${box} .consent`);
    expect(name === 'chrome' ? await faults(panel) : []).toEqual([]);
    expect(await panel.text(`${box} .sent-names`)).toBe(`“${NAME}”`);
    expect(await panel.text(`${box} .consent`)).toContain(
      'to en.wikipedia.org and, where that does not know it, to www.wikidata.org.',
    );
    await panel.click(`${box} .answers :last-child`);
    await panel.waitFor(`${box} .link`);
    expect(wiki.requests).toEqual([]);
    expect(await panel.text('footer')).toContain(say('local_only'));
  });

  it.runIf(name === 'firefox')('sends nothing where the reader agrees but not to Firefox’s own question', async () => {
    const box = await openTerm(panel, NAME);
    await panel.click(`${box} .link`);
    await panel.click(`${box} .answers :first-child`);
    await world.answerPrompt(false);
    await expect.poll(() => panel.text(box)).toContain(say('look_up_refused'));
    expect(wiki.requests).toEqual([]);
    await reopen();
  });

  it('shows the first sentence, its page and its licence, and has sent the name alone', async () => {
    const box = await openTerm(panel, NAME);
    await panel.click(`${box} .link`);
    await panel.click(`${box} .answers :first-child`);
    await world.answerPrompt(true);
    await panel.waitFor(`${box} .look-up-source`);
    const term = `.term:has(${box})`;
    expect(await panel.text(`${term} summary .line`)).toBe(
      'Fjord Lines is a ferry company that serves the fjords of the west coast with twelve ships.',
    );
    expect(await panel.text(`${box} .look-up-source`)).toBe(
      '“Fjord Lines” in Wikipedia (English), shortened · CC BY-SA 4.0',
    );
    expect(await panel.text('footer')).toContain('Sent to Wikipedia: 1 name.');
    expect(asked()).toHaveLength(1);
    const [request] = wiki.requests.filter(({ method }) => method === 'GET');
    const { pathname, searchParams } = new URL(request!.url, wiki.origin);
    expect(pathname).toBe('/en.wikipedia.org/w/api.php');
    expect(searchParams.get('titles')).toBe('Fjord Lines|Fjord Lines (disambiguation)');
    expect(request!.headers['api-user-agent']).toMatch(/^Sachlage\/\d+\.\d+\.\d+ \(/);
    expect(request!.headers['cookie']).toBeUndefined();
    expect(request!.headers['referer']).toBeUndefined();
    // Firefox gives every installation an address of its own; it must not travel.
    expect(JSON.stringify(request!.headers)).not.toMatch(/(?:moz|chrome)-extension/);
    expect(JSON.stringify(request)).not.toContain('look-up.html');
  });

  it('comes back tomorrow without a request', async () => {
    await reopen();
    const box = await openTerm(panel, NAME);
    await panel.waitFor(`${box} .look-up-source`);
    expect(wiki.requests).toEqual([]);
    expect(await panel.text('footer')).toContain(say('local_only'));
  });

  it('is told of in the options, and what is kept is deleted there', async () => {
    const options = await world.openInTab('src/options/index.html');
    const section = '[aria-labelledby="looking-up-title"]';
    await options.waitFor(`${section} .link`);
    expect(await options.text(section)).toMatch(/1 answer is kept on this device: 0\.\d kB/);
    await options.click(`${section} .link`);
    await expect.poll(() => options.text(section)).toContain(say('kept_none'));
    await options.close();
    await reopen();
    expect(await panel.text('#glossary')).not.toContain('ferry company');
  });

  it('sends all unexplained names in one request, and offers what may be meant by one of them', async () => {
    await afresh({ lookUp: 'always' });
    await panel.click('.of-page .link');
    const which = await openTerm(panel, 'Merkur Group');
    await expect.poll(() => panel.text(which)).toContain(say('look_up_several'));
    expect(asked()).toHaveLength(1);
    expect(new URL(asked()[0]!, wiki.origin).searchParams.get('titles')?.split('|')).toContain('Nordwerft Marine');
    expect(await panel.text('#glossary')).toContain('is a ferry company');
    await panel.click(`${which} .link`);
    await panel.waitFor(`${which} .candidates`);
    expect(name === 'chrome' ? await faults(panel) : []).toEqual([]);
    expect(await panel.text(`${which} .candidates li:first-child`)).toBe('Merkur Group (laboratory)\nlaboratory');
    await panel.click(`${which} .candidates button`);
    await panel.waitFor(`${which} .look-up-source`);
    expect(await panel.text(`.term:has(${which}) summary .line`)).toContain('tests batteries for ships');
    const unknown = await openTerm(panel, 'Nordwerft Marine');
    await panel.click(`${unknown} .link`);
    await expect.poll(() => panel.text(unknown)).toContain(say('look_up_none'));
  });

  it.each([
    ['error', 'look_up_broken'],
    ['broken', 'look_up_broken'],
    ['huge', 'look_up_broken'],
    ['cut off', 'look_up_unreachable'],
    ['silent', 'look_up_slow'],
    ['busy for long', 'look_up_busy'],
  ] as const)('says what is wrong where the site is %s, and leaves it at that', async (trouble, key) => {
    // Each time another panel: what asks to wait is left alone by the one that was told.
    await afresh({ lookUp: 'always' });
    wiki.trouble = trouble;
    const box = await openTerm(panel, NAME);
    await panel.click(`${box} .link`);
    await expect.poll(() => panel.text(box), { timeout: 15_000 }).toContain(say(key).split('$1')[0]!.trim());
    expect(await panel.text('.of-page output')).not.toBe('');
    // Browsers try once or more again, of themselves, where a connection breaks.
    expect(trouble === 'cut off' ? 1 : asked().length).toBe(1);
  });

  it('waits a moment where the site asks for that', async () => {
    await startPanelAnew();
    await afresh({ lookUp: 'always' });
    wiki.trouble = 'busy for a moment';
    const box = await openTerm(panel, NAME);
    await panel.click(`${box} .link`);
    await panel.waitFor(`${box} .look-up-source`);
    expect(asked()).toHaveLength(2);
  });

  it('shows mark-up in an answer as text', async () => {
    await afresh({ lookUp: 'always' });
    wiki.trouble = 'mark-up';
    const box = await openTerm(panel, NAME);
    await panel.click(`${box} .link`);
    await panel.waitFor(`${box} .look-up-source`);
    expect(await panel.text(`.term:has(${box}) summary .line`)).toContain('<b>ferry</b> company');
    expect(await panel.evaluate((window) => window.document.querySelectorAll('#glossary img').length)).toBe(0);
  });

  it('is not offered where the reader does not want it', async () => {
    await afresh({ lookUp: 'never' });
    expect(await panel.evaluate((window) => window.document.querySelectorAll('.look-up button').length)).toBe(0);
  });
});
