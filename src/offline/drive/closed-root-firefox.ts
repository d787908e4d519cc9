import type { Page } from 'puppeteer-core';
import type { Remote, Send } from './bidi';
import type { ClosedRoot } from './driven';
import { middleOf } from './middle-of';

/** The shadow root that an element keeps closed, as WebDriver BiDi hands it out. */
export async function closedRootFirefox(
  send: Send,
  page: Page,
  context: string,
  host: string,
): Promise<ClosedRoot | null> {
  const target = { context };
  const { result } = await send<{ result: Remote }>('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const shadow = (result.value as { shadowRoot?: Remote } | undefined)?.shadowRoot;
  if (!shadow) return null;
  const evaluate: ClosedRoot['evaluate'] = async (run, ...args) => {
    const answer = await send<{ result: Remote; exceptionDetails?: { text: string } }>('script.callFunction', {
      functionDeclaration: `async (root) => JSON.stringify(await (${String(run)})(root, ...${JSON.stringify(args)}))`,
      arguments: [{ sharedId: shadow.sharedId }],
      target,
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    const json = answer.result.value as string | undefined;
    return json === undefined ? undefined : JSON.parse(json);
  };
  return {
    evaluate,
    click: async (selector) => {
      const { x, y } = await evaluate(middleOf, selector);
      await page.mouse.click(x, y);
    },
  };
}
