/** A framework may take so long to make a page's mark-up its own after it loaded, in milliseconds. */
const HYDRATION = 500;
/** A page that is never idle is taken for idle after so long. */
const LONGEST = 1000;

/**
 * @returns a function that calls back once the page has loaded, had half a second to hydrate, and is idle: only then
 *   may the tree be changed. What is asked for meanwhile is done together, in order.
 */
export function createIdleQueue(
  window: Window,
  readyState: () => string,
  signal: AbortSignal,
): (act: () => void) => void {
  let waiting: (() => void)[] = [];
  const run = () => {
    const acts = waiting;
    waiting = [];
    for (const act of acts)
      try {
        if (!signal.aborted) act();
      } catch (error) {
        console.error('Sachlage could not fold', error);
      }
  };
  const idle = () => window.setTimeout(() => window.requestIdleCallback(run, { timeout: LONGEST }), HYDRATION);
  return (act) => {
    waiting.push(act);
    if (waiting.length > 1) return;
    if (readyState() === 'complete') idle();
    else window.addEventListener('load', idle, { once: true, signal });
  };
}
