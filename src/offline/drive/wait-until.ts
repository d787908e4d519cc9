import { setTimeout as wait } from 'node:timers/promises';

/**
 * Asks until the answer is something.
 * @param patience milliseconds until it throws
 * @param what named in the error; or a function that words it then
 */
export async function waitUntil<T>(
  ask: () => Promise<T | null | undefined | false>,
  patience: number,
  what: string | (() => Promise<string>),
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end)
      throw new Error(`not within ${patience} ms: ${typeof what === 'string' ? what : await what()}`);
    await wait(40);
  }
}
