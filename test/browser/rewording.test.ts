import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { BROWSERS, launch, type World } from './driver';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

/** The part of a window that a browser with a model of its own has. */
interface WithModel {
  LanguageModel?: {
    availability(options?: object): Promise<string>;
    create?(): Promise<{ prompt(text: string): Promise<string>; destroy(): void }>;
  };
}

/** What the browser itself says of its model for English. */
const stateIn = (surface: Surface) =>
  surface.evaluate(async (window) => {
    const text = [{ type: 'text', languages: ['en'] }];
    const model = (window as WithModel).LanguageModel;
    return (await model?.availability({ expectedInputs: text, expectedOutputs: text })) ?? 'unavailable';
  });

const linesOf = (panel: Surface) =>
  panel.evaluate((window) => [...window.document.querySelectorAll('.fact .text')].map((each) => each.textContent));

const switchOn = (panel: Surface) =>
  panel.evaluate(async (window) => {
    const { browser, chrome: ours } = window as unknown as { browser?: typeof chrome; chrome: typeof chrome };
    await (browser ?? ours).storage.local.set({ settings: { version: 2, reword: true } });
  });

describe.each(BROWSERS)('the browser’s own model in %s', (name) => {
  let world: World;
  let panel: Surface;
  beforeAll(async () => {
    world = await launch(name);
    panel = await world.openPanel(await world.openPage(`${world.site.origin}/sample.html`));
    await panel.waitFor('.fact');
  });
  afterAll(async () => {
    await world?.close();
  });

  it('is told of in the options as the browser tells of it', async () => {
    const options = await world.openInTab('src/options/index.html');
    const section = '[aria-labelledby="rewording-title"]';
    await options.waitFor(`${section} output`);
    const told = words[`rewording_${await stateIn(options)}`]!.message;
    expect(await options.text(`${section} output`)).toContain(told);
    await options.close();
  });

  it('rewords facts itself where it is there', async ({ skip }) => {
    skip((await stateIn(panel)) !== 'available', 'this browser has no model here');
    await switchOn(panel);
    await panel.waitFor('.reworded', 60_000);
  });

  it('rewords facts once it is switched on; a line that changes a figure is dropped', async () => {
    const before = await linesOf(panel);
    const hasFigure = (line: string) => /\d/.test(line);
    expect(new Set(before.map(hasFigure))).toEqual(new Set([true, false]));
    await panel.evaluate((window) => {
      (window as WithModel).LanguageModel = {
        availability: async () => 'available',
        create: async () => ({
          prompt: async (text) => text.replace(/\.$/, '').replace(/\d/, '7'),
          destroy: () => {},
        }),
      };
    });
    await switchOn(panel);
    await expect
      .poll(() => linesOf(panel))
      .toEqual(before.map((line) => (hasFigure(line) ? line : line.replace(/\.$/, ''))));
    expect(await panel.text('.reworded')).toContain(words['reworded']!.message);
  });
});
