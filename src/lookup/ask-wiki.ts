import * as v from 'valibot';
import { errorAnswer } from './answers';
import { readCapped } from './read-capped';
import { WikiFault } from './wiki-fault';

/** What asking needs of its surroundings. */
export interface Net {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects where the signal is aborted meanwhile. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Where a host is reached, without a slash at the end: "https://de.wikipedia.org". */
  readonly addressOf: (host: string) => string;
  /** Who asks: "Name/version (contact)". */
  readonly agent: string;
  /** Milliseconds that an answer may take; 10 s by default. */
  readonly patience?: number;
}

/**
 * Asks one host.
 * @throws WikiFault; what the signal was aborted with
 */
export type Ask = <T>(
  host: string,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  signal: AbortSignal,
) => Promise<T>;

const PATIENCE = 10_000;
/** A wait that is longer is the reader's to decide. */
const MOST_WAIT = 5_000;
/** Where the site is busy and does not say for how long. */
const USUAL_WAIT = 60_000;
/** Twenty openings are 60 kB at most on real pages. */
const MOST_BYTES = 500_000;

/**
 * Makes the function that asks. One request at a time, none before the time that `Retry-After` gives; a short one is
 * waited for and tried once more. No cookies, no referrer, nothing kept by the browser.
 */
export function createAsk(net: Net): Ask {
  let last: Promise<unknown> = Promise.resolve();
  let busyUntil = 0;

  async function send(address: string, signal: AbortSignal): Promise<unknown> {
    const timeout = AbortSignal.timeout(net.patience ?? PATIENCE);
    const both = AbortSignal.any([signal, timeout]);
    try {
      const response = await net.fetch(address, {
        headers: { 'Api-User-Agent': net.agent },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        signal: both,
      });
      if (response.status === 429 || response.status === 503) {
        void response.body?.cancel().catch(() => {});
        busyUntil = net.now() + retryAfter(response.headers.get('retry-after'), net.now());
        throw new WikiFault('busy', busyUntil);
      }
      if (!response.ok) {
        void response.body?.cancel().catch(() => {});
        throw new WikiFault('broken');
      }
      return parseJson(await readCapped(response, MOST_BYTES, both));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof WikiFault) throw error;
      throw new WikiFault(timeout.aborted ? 'slow' : 'unreachable');
    }
  }

  async function sendPolitely(address: string, signal: AbortSignal): Promise<unknown> {
    const left = busyUntil - net.now();
    if (left > MOST_WAIT) throw new WikiFault('busy', busyUntil);
    if (left > 0) await net.wait(left, signal);
    try {
      return await send(address, signal);
    } catch (error) {
      if (!(error instanceof WikiFault) || error.why !== 'busy') throw error;
      const more = busyUntil - net.now();
      if (more > MOST_WAIT) throw error;
      await net.wait(Math.max(0, more), signal);
      return send(address, signal);
    }
  }

  return (host, path, schema, signal) => {
    const mine = async () => {
      signal.throwIfAborted();
      const answer = await sendPolitely(net.addressOf(host) + path, signal);
      const error = v.safeParse(errorAnswer, answer);
      if (error.success) {
        if (!/^(?:ratelimited|maxlag|readonly)$/.test(error.output.error.code)) throw new WikiFault('broken');
        busyUntil = net.now() + USUAL_WAIT;
        throw new WikiFault('busy', busyUntil);
      }
      const parsed = v.safeParse(schema, answer);
      if (!parsed.success) throw new WikiFault('broken');
      return parsed.output;
    };
    const result = last.then(mine, mine);
    last = result.catch(() => {});
    return result;
  };
}

/** `Retry-After` in milliseconds: it holds seconds, or a date. A day at most. */
function retryAfter(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? USUAL_WAIT : Math.min(Math.max(wait, 0), 86_400_000);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WikiFault('broken');
  }
}
