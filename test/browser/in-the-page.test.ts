import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { visibleText } from '../bench/in-page/visible-text';
import { BROWSERS, launch, type World } from './driver';

const PITCH = /Gratis-Ana|Handlungsbedarf|kaufen oder|Elbbroker|mit Hebel|Depot/;
const LINE = '[data-sachlage-fold="line"]';

/** Text as it is read: without the marks that only say where a word may be broken. */
const plain = (text: string) => text.replace(/[\u00AD\u200B]/g, '');
const pitchSeen = async (page: Page) => PITCH.exec(plain(await page.evaluate(visibleText)))?.[0] ?? null;
const count = (page: Page, selector: string) => page.evaluate((all) => document.querySelectorAll(all).length, selector);
/** Where an element stands in the window, in CSS pixels from its top. */
const topOf = (page: Page, selector: string) =>
  page.evaluate((one) => document.querySelector(one)!.getBoundingClientRect().top, selector);
/** Lets the browser lay out, scroll and paint what was changed. */
const frames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

describe.each(BROWSERS)('what is folded, in %s', (name) => {
  let world: World;
  let page: Page;
  let control: Surface;
  const open = async (file: string, lines: number) => {
    await world.go(page, `${world.site.origin}/${file}.html`);
    await expect.poll(() => count(page, LINE), { timeout: 10_000 }).toBe(lines);
  };
  const root = async (host: string) => (await world.closedRoot(page, host))!;
  const middleOf = async (host: string, selector: string) =>
    (await root(host)).evaluate((inside, what) => {
      const { left, top, width, height } = inside.querySelector(what)!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);

  beforeAll(async () => {
    world = await launch(name);
    control = await world.openInTab('src/popup/index.html');
    page = await world.openPage('about:blank');
  });
  afterAll(async () => {
    await world?.close();
  });

  describe('on a page at rest', () => {
    let isUsed = true;
    beforeEach(async () => {
      if (!isUsed) return;
      isUsed = false;
      await open('folds', 4);
      // What has no line is open to search a moment after load.
      await page.waitForFunction(() => getComputedStyle(document.querySelector('#call')!).display === 'block');
    });

    it('is out of sight, also where marks break its words', async () => {
      expect(await pitchSeen(page)).toBeNull();
      const kept = await page.evaluate(() =>
        [...document.querySelectorAll('#story > p')].map((p) => (p as HTMLElement).innerText),
      );
      expect(kept.filter((text) => text.length > 100)).toHaveLength(7);
    });

    it.each([
      ['in the block of the line', 'ob Anleger lieber verkaufen sollten', '#pitch'],
      ['in a block beside it', 'Hier die Gratis-Analyse sichern', '#call'],
      ['deep in a box', '50 Euro Startbonus', '#box p'],
      ['in a sentence', 'Die neue Gratis-Analyse verrät', '#mixed [data-sachlage]'],
    ])('is found by the browser’s own search %s, and shown', async (_, text, element) => {
      isUsed = true;
      await world.find(page, text);
      await page.waitForSelector('[data-sachlage-fold="shown"]');
      expect(plain(await page.evaluate(visibleText))).toContain(text);
      await expect.poll(() => topOf(page, element)).toBeLessThan(await page.evaluate(() => innerHeight));
      expect(await count(page, LINE)).toBe(3);
    });

    it('is not on paper; its line is, without buttons', async () => {
      await world.seeOn(page, 'paper');
      await page.waitForFunction(() => matchMedia('print').matches);
      expect(await pitchSeen(page)).toBeNull();
      const line = await (
        await root('#pitch')
      ).evaluate((inside) => ({
        height: inside.querySelector('.fold')!.getBoundingClientRect().height,
        buttons: [...inside.querySelectorAll('button')].filter((each) => each.checkVisibility()).length,
      }));
      expect(line).toEqual({ height: expect.closeTo(33, -1), buttons: 0 });
      await world.seeOn(page, 'screen');
    });

    it('is legible where the reader has colours of her own', async () => {
      await world.seeOn(page, 'forced colours');
      await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
      const [ink, own, opacity] = await (
        await root('#pitch')
      ).evaluate((inside) => {
        const button = inside.querySelector('button')!;
        const probe = button.ownerDocument.body.appendChild(button.ownerDocument.createElement('p'));
        const style = getComputedStyle(button);
        const found = [style.color, getComputedStyle(probe).color, style.opacity];
        probe.remove();
        return found;
      });
      expect([ink, opacity]).toEqual([own, '1']);
      await world.seeOn(page, 'screen');
    });

    it('is heard once: a group with its name, two buttons, and nothing of the pitch', async () => {
      const isGroup = /^group(ing)?$/;
      await expect
        .poll(async () => (await world.spoken(page)).filter(({ role }) => isGroup.test(role)).length, {
          timeout: 10_000,
        })
        .toBe(4);
      const nodes = await world.spoken(page);
      const at = nodes.findIndex(({ role }) => isGroup.test(role));
      const said = nodes
        .slice(at, at + 12)
        .flatMap(({ role, name }) => (/^(grouping|group|button|pushbutton|paragraph)$/.test(role) ? [name] : []));
      expect(said.slice(0, 3)).toEqual(['Folded: Analysis teaser', 'Show', 'Why?']);
      expect(nodes.filter(({ name }) => PITCH.test(plain(name)))).toEqual([]);
      expect(nodes.filter(({ name }) => name === 'Analysis teaser')).toEqual([]);
    });

    it('keeps Show and Hide under the pointer', async () => {
      isUsed = true;
      await page.evaluate(() => {
        document.body.style.paddingBottom = '2000px';
        scrollTo(0, 200);
      });
      await frames(page);
      for (const host of ['#pitch', '#box']) {
        const { x, y } = await middleOf(host, '.fold button');
        await page.mouse.click(x, y);
        await frames(page);
        expect([host, await count(page, '[data-sachlage-fold="shown"]')]).toEqual([host, 1]);
        expect(Math.abs((await middleOf(host, '.hide button')).y - y)).toBeLessThan(2);
        // The pointer did not move, and the next click folds again.
        await page.mouse.click(x, y);
        await frames(page);
        expect([host, await count(page, '[data-sachlage-fold="shown"]')]).toEqual([host, 0]);
        expect(Math.abs((await middleOf(host, '.fold button')).y - y)).toBeLessThan(2);
      }
    });

    it('is passed over by the keyboard, which goes from line to line and on', async () => {
      isUsed = true;
      const focus: string[] = [];
      await page.focus('header a');
      for (let i = 0; i < 8; i++) {
        await page.keyboard.press('Tab');
        focus.push(await page.evaluate(() => document.activeElement!.id || document.activeElement!.tagName));
      }
      expect(focus).toEqual(['pitch', 'pitch', 'box', 'box', 'SPAN', 'SPAN', 'broken', 'broken']);
    });

    it('keeps the focus on the button that takes back what the key did', async () => {
      await page.focus('header a');
      await page.keyboard.press('Tab');
      const focused = async () => (await root('#pitch')).evaluate((inside) => inside.activeElement?.textContent);
      expect(await focused()).toBe('Show');
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('Hide');
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('Show');
      expect(await pitchSeen(page)).toBeNull();
    });

    it('is still there for the page’s scripts', async () => {
      const found = await page.evaluate(async () => {
        const boxes = ['#question', '#pitch', '#call a', '#box p'].map((one) => document.querySelector(one)!);
        const sizes = boxes.map((each) => typeof each.getBoundingClientRect().height);
        const seen = await new Promise<number>((done) => {
          const observer = new IntersectionObserver((entries) => done(entries.length));
          for (const each of boxes) observer.observe(each);
        });
        return {
          sizes,
          seen,
          text: document.querySelector('#mixed')!.textContent,
          shadow: boxes.map((each) => each.shadowRoot),
        };
      });
      expect(found.sizes).toEqual(['number', 'number', 'number', 'number']);
      expect(found.seen).toBe(4);
      expect(found.text).toContain('wie gescheitert'.slice(4));
      expect(found.text).toMatch(/gescheitert\. Dringender .* lohnt\.$/);
      expect(found.shadow).toEqual([null, null, null, null]);
    });
  });

  it('shows a page’s observer nothing but our attribute, but where a sentence is lifted', async () => {
    const own = await world.openPage('about:blank');
    await own.evaluateOnNewDocument(() => {
      const seen = new Set<string>();
      Object.assign(window, { seen });
      const observer = new MutationObserver((records) => {
        for (const { type, target, attributeName } of records) {
          const element = target instanceof Element ? target : target.parentElement!;
          if (type === 'attributes') seen.add(attributeName!);
          else if (document.readyState === 'complete') seen.add(`${type} in #${element.closest('[id]')!.id}`);
        }
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await world.go(own, `${world.site.origin}/folds.html`);
    await own.waitForSelector(`#mixed ${LINE}`);
    await own.waitForFunction(() => getComputedStyle(document.querySelector('#call')!).display === 'block');
    const seen = await own.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen].toSorted());
    expect(seen).toEqual(['characterData in #mixed', 'childList in #mixed', 'data-sachlage-fold']);
    await own.close();
    await page.bringToFront();
  });

  it('does not move what is read where it comes late, above', async () => {
    await open('folds', 4);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      document.querySelector('#last')!.scrollIntoView({ block: 'start' });
    });
    await frames(page);
    const before = await topOf(page, '#last');
    await page.evaluate(() => {
      const html = ['#question', '#pitch', '#call'].map(
        (one) => document.querySelector(one)!.cloneNode(true) as Element,
      );
      for (const each of html) {
        each.removeAttribute('data-sachlage-fold');
        each.id = `late-${each.id}`;
        for (const text of each.querySelectorAll('a')) text.href = 'https://angebote.marktkurier.example/spaet';
      }
      document.querySelector('#first')!.after(...html);
    });
    await page.waitForSelector(`#late-pitch${LINE}`);
    await frames(page);
    expect(Math.abs((await topOf(page, '#last')) - before)).toBeLessThan(2);
    expect(await pitchSeen(page)).toBeNull();
  });

  it('does not move what is read where the panel shows and hides it, above', async () => {
    await open('folds', 4);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '3000px';
      document.querySelector('#last')!.scrollIntoView({ block: 'start' });
    });
    await frames(page);
    const before = await topOf(page, '#last');
    for (const folded of [false, true]) {
      await control.evaluate(askAll, folded);
      await expect.poll(() => count(page, LINE)).toBe(folded ? 4 : 0);
      await frames(page);
      expect(Math.abs((await topOf(page, '#last')) - before)).toBeLessThan(2);
    }
  });

  it('is folded again where it comes back, is moved, copied, or written anew', async () => {
    await open('folds', 4);
    const acts: readonly (() => void)[] = [
      () => {
        const box = document.querySelector('#box')!;
        const next = box.nextSibling;
        box.remove();
        setTimeout(() => next!.before(box), 400);
      },
      () => document.querySelector('#second')!.before(document.querySelector('#box')!),
      () => {
        const copy = document.querySelector('#box')!.cloneNode(true) as Element;
        document.querySelector('#box')!.replaceWith(copy);
      },
      () => {
        const story = document.querySelector('#story')!;
        // oxlint-disable-next-line no-self-assign -- as pages do it
        story.innerHTML = story.innerHTML;
      },
    ];
    for (const act of acts) {
      await page.evaluate(act);
      await page.waitForFunction(() => document.querySelector('#box') !== null);
      await expect
        .poll(
          async () =>
            (await world.closedRoot(page, `#box${LINE}`))?.evaluate((inside) =>
              inside.querySelector('.fold')?.checkVisibility(),
            ) ?? false,
          { timeout: 10_000 },
        )
        .toBe(true);
      await expect.poll(() => count(page, LINE), { timeout: 10_000 }).toBe(4);
      expect(await pitchSeen(page)).toBeNull();
    }
  });

  it.each([
    ['a frame of the same origin', 'framed'],
    ['open shadow roots, one in another', 'rooted'],
  ])('is folded in %s, what comes late as well', async (_, file) => {
    await world.go(page, `${world.site.origin}/${file}.html`);
    await expect.poll(() => page.evaluate(deepLines), { timeout: 10_000 }).toBe(1);
    expect(await pitchSeen(page)).toBeNull();
    await page.evaluate(() => {
      const inside =
        document.querySelector('iframe')?.contentDocument ?? document.querySelector('mk-story')!.shadowRoot!;
      const last = [...inside.querySelectorAll('article > p')].at(-1)!;
      const late = last.cloneNode() as Element;
      late.textContent =
        'Dringender Handlungsbedarf für Anleger: Unsere neue Gratis-Analyse verrät, ob sich der Einstieg jetzt lohnt oder ob Aktionäre lieber verkaufen sollten.';
      last.before(late);
    });
    await expect.poll(() => page.evaluate(deepLines), { timeout: 10_000 }).toBe(2);
    expect(await pitchSeen(page)).toBeNull();
  });
});

/** Folds or shows all blocks of the page that answers, as popup and panel do; runs in a page of the extension. */
async function askAll(window: Window & typeof globalThis, folded: boolean): Promise<void> {
  const { tabs } = (window as unknown as { chrome: typeof chrome }).chrome;
  for (const { id } of await tabs.query({})) {
    const ask = (message: object) => tabs.sendMessage(id!, message, { frameId: 0 }).catch(() => null);
    const summary = (await ask({ type: 'describe' })) as { reading: string } | null;
    if (summary) await ask({ type: 'fold', reading: summary.reading, verdict: null, folded });
  }
}

/** Lines of ours in the page, its frames and its open roots; runs in the page. */
function deepLines(): number {
  let lines = 0;
  const pending: (Document | ShadowRoot)[] = [document];
  for (let root = pending.pop(); root; root = pending.pop())
    for (const element of root.querySelectorAll('*')) {
      if (element.getAttribute('data-sachlage-fold') === 'line') lines++;
      const inner = (element as HTMLIFrameElement).contentDocument ?? element.shadowRoot;
      if (inner) pending.push(inner);
    }
  return lines;
}
