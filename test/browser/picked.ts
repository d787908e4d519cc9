import type { Page } from 'puppeteer-core';
import type { World } from './driver';

const HOST = '[data-sachlage="picker"]';

/** The picker as it stands over a page. */
export interface Picker {
  /** What the card says. */
  readonly text: () => Promise<string>;
  /** Runs in the picker's own document. */
  readonly evaluate: <R>(run: (document: Document) => R) => Promise<Awaited<R>>;
  /** Runs a script there that is given as text. */
  readonly runText: (script: string) => Promise<void>;
  /** Whether it is still there. */
  readonly isOpen: () => Promise<boolean>;
}

/** Starts the picker by the popup's button. */
export async function startPicker(world: World, page: Page): Promise<Picker> {
  const popup = await world.openPopup(page);
  await popup.waitFor('[data-tool=pick]:not(:disabled)');
  await popup.click('[data-tool=pick]');
  return pickerOn(world, page);
}

/** The picker that was started on a page. */
export async function pickerOn(world: World, page: Page): Promise<Picker> {
  await page.waitForSelector(HOST);
  const root = (await world.closedRoot(page, HOST))!;
  const evaluate = <R>(run: (document: Document) => R) => {
    // The driver takes a function for its text: this one is made of another, and needs no eval, which a page may forbid.
    const inFrame = (() => {}) as unknown as (at: ShadowRoot) => R;
    inFrame.toString = () => `(at) => (${String(run)})(at.querySelector('iframe').contentDocument)`;
    return root.evaluate(inFrame) as Promise<Awaited<R>>;
  };
  const runText = (script: string) =>
    root.evaluate((at, code) => {
      // oxlint-disable-next-line no-eval -- axe comes as a text
      (at.querySelector('iframe')!.contentWindow as Window & typeof globalThis).eval(code);
    }, `${script}; undefined`);
  const text = () =>
    evaluate((document) => document.querySelector<HTMLElement>('.card')?.innerText ?? '').catch(() => '');
  // The card comes a moment after its frame.
  for (let i = 0; i < 100 && (await text()) === ''; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    text,
    evaluate,
    runText,
    isOpen: () => page.evaluate((host) => document.querySelector(host) !== null, HOST),
  };
}
