import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { World } from './driver';

const HOST = '[data-sachlage="picker"]';

/** The picker as it stands over a page. */
export interface Picker {
  /** What the card says. */
  readonly text: () => Promise<string>;
  /** Runs in the picker's own document. */
  readonly evaluate: <R>(run: (document: Document) => R) => Promise<Awaited<R>>;
  /** What axe finds wrong in it. */
  readonly faults: () => Promise<string[]>;
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

/** Starts the picker as an entry of the context menu does, which no driver can click. */
export async function startInMenu(world: World, page: Page): Promise<Picker> {
  const popup = await world.openPopup(page);
  await popup.waitFor('.category');
  await popup.evaluate(async (window) => {
    const { browser, chrome } = window as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    const api = browser ?? chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    await api.scripting.executeScript({ target: { tabId: tab!.id! }, files: ['/src/picker/main.js'] });
    void api.tabs.sendMessage(tab!.id!, { type: 'pick', at: 'context' }, { frameId: 0 });
  });
  const picker = await pickerOn(world, page);
  await popup.close().catch(() => {});
  return picker;
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
  const faults = async () => {
    await runText(axe.source);
    return evaluate(async (document) => {
      const { axe: found } = document.defaultView as unknown as { axe: typeof axe };
      const { passes, violations } = await found.run();
      return passes.length === 0
        ? ['axe found nothing to look at']
        : violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
  };
  const text = () =>
    evaluate((document) => document.querySelector<HTMLElement>('.card')?.innerText ?? '').catch(() => '');
  // The card comes a moment after its frame.
  for (let i = 0; i < 100 && (await text()) === ''; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    text,
    evaluate,
    faults,
    isOpen: () => page.evaluate((host) => document.querySelector(host) !== null, HOST),
  };
}
