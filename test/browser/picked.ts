import type { Page } from 'puppeteer-core';
import type { World } from './driver';

const HOST = '[data-sachlage="picker"]';

/** The picker as it stands over a page. */
export interface Picker {
  /** What the card says. */
  text(): Promise<string>;
  /** Runs in the picker's own document. */
  evaluate<R>(run: (document: Document) => R): Promise<R>;
  /** Whether it is still there. */
  isOpen(): Promise<boolean>;
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
  const evaluate = <R>(run: (document: Document) => R) =>
    root.evaluate((at, code) => {
      const { contentWindow } = at.querySelector('iframe')!;
      const inner = contentWindow as unknown as { Function: FunctionConstructor; document: Document };
      return inner.Function(`return (${code})(document)`)() as R;
    }, String(run)) as Promise<R>;
  const text = () =>
    evaluate((document) => (document.querySelector('.card') as HTMLElement | null)?.innerText ?? '').catch(() => '');
  // The card comes a moment after its frame.
  for (let i = 0; i < 100 && (await text()) === ''; i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return { text, evaluate, isOpen: () => page.evaluate((host) => document.querySelector(host) !== null, HOST) };
}
