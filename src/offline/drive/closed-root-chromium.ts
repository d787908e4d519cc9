import type { Page } from 'puppeteer-core';
import type { ClosedRoot } from './driven';
import { middleOf } from './middle-of';

/** The shadow root that an element keeps closed, by the debugger's own eyes. */
export async function closedRootChromium(page: Page, host: string): Promise<ClosedRoot | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
  if (!nodeId) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.find((each) => each.shadowRootType !== 'user-agent');
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const evaluate: ClosedRoot['evaluate'] = async (run, ...args) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (args) { return (${String(run)})(this, ...args); }`,
      arguments: [{ value: args }],
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    click: async (selector) => {
      const { x, y } = await evaluate(middleOf, selector);
      await page.mouse.click(x, y);
    },
  };
}
