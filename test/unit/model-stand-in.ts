import type { BrowserModel, ModelState } from '../../src/rewording/browser-model';

/** A stand-in for the browser's own model, which speaks the same interface and answers as it is told. */
export interface ModelStandIn extends BrowserModel {
  /** What it was asked, in order. */
  readonly asked: string[];
  /** Conversations that are open. */
  readonly open: () => number;
}

interface StandInOptions {
  /** What it says of a language. */
  readonly state?: (lang: string) => ModelState;
  /** Its answer to a prompt; throws where it gives up. */
  readonly answer?: (prompt: string) => string;
  /** Told while it is downloaded, 0..1; `null` breaks off there. */
  readonly steps?: readonly (number | null)[];
}

/** Makes a stand-in; unlike a browser's, its download ends in the same moment. */
export function modelStandIn({
  state = () => 'available',
  answer = (prompt) => prompt,
  steps = [],
}: StandInOptions = {}): ModelStandIn {
  const asked: string[] = [];
  let open = 0;
  return {
    asked,
    open: () => open,
    availability: async ({ expectedOutputs }) => state(expectedOutputs[0]?.languages[0] ?? ''),
    create: async ({ monitor, signal, initialPrompts }) => {
      signal?.throwIfAborted();
      const listeners: ((event: { loaded: number }) => void)[] = [];
      monitor?.({ addEventListener: (_, listener) => listeners.push(listener) });
      for (const loaded of steps) {
        if (loaded === null) throw new DOMException('The download broke off', 'NetworkError');
        for (const listener of listeners) listener({ loaded });
      }
      asked.push(...(initialPrompts ?? []).map(({ content }) => content));
      open++;
      return {
        prompt: async (input) => {
          asked.push(input);
          return answer(input);
        },
        destroy: () => void open--,
      };
    },
  };
}
