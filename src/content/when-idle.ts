import { member } from './member';

/** After a page has loaded, a framework may take so long to make its mark-up its own, in milliseconds. */
const HYDRATION = 1500;
/** So long where it would not notice what we change. */
const UNNOTICED = 500;
/** While scripts still come in, one of them may be the framework: it is given time again, up to so long after load. */
const SCRIPTS = 1000;
const PATIENCE = 4000;
/** A page that is never idle is taken for idle after so long. */
const LONGEST = 1000;

/**
 * Calls back once the page has loaded, had time to hydrate, and is idle: only then may its tree be changed.
 * @param isSafe a framework that hydrates does not notice the change: it waits less
 */
export type WhenIdle = (act: () => void, isSafe?: boolean) => void;

/** What is asked for meanwhile is done together, in order. */
export function createWhenIdle(window: Window, readyState: () => string, signal: AbortSignal): WhenIdle {
  const now = () => window.performance.now();
  const hasScripts = () => member(window.document, 'scripts').length > 0;
  let loaded = readyState() === 'complete' ? now() : Infinity;
  window.addEventListener('load', () => (loaded = now()), { once: true, signal });

  const createQueue = (wait: number, isPatient: boolean) => {
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
    const idle = () => {
      const left = loaded + (hasScripts() ? wait : Math.min(wait, UNNOTICED)) - now();
      const isComing = isPatient && now() < loaded + PATIENCE && now() < lastScript(window) + SCRIPTS;
      if (left > 0 || isComing) window.setTimeout(idle, Math.min(Math.max(left, SCRIPTS / 4), HYDRATION));
      else window.requestIdleCallback(run, { timeout: LONGEST });
    };
    return (act: () => void) => {
      waiting.push(act);
      if (waiting.length > 1) return;
      if (readyState() === 'complete') idle();
      else window.addEventListener('load', () => window.setTimeout(idle), { once: true, signal });
    };
  };
  const safe = createQueue(UNNOTICED, false);
  const noticed = createQueue(HYDRATION, true);
  return (act, isSafe = false) => (isSafe ? safe : noticed)(act);
}

/** When a script came in last, on the clock of `performance.now`. */
function lastScript(window: Window): number {
  const entries: PerformanceEntryList = window.performance.getEntriesByType?.('resource') ?? [];
  const times = entries as unknown as readonly PerformanceResourceTiming[];
  return times.findLast(({ initiatorType }) => initiatorType === 'script')?.responseEnd ?? -Infinity;
}
