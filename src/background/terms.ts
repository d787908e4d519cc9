import { parseAskTerms, parseTerms, type AskTerms, type PageTerm } from '../messages/terms';

/*
 * Who works out the names for cards in the text, where no panel need be open. The stage and its words weigh 2.2 MB.
 * Chrome's service worker can load nothing later, and starts anew every few minutes: with them in it, its start took
 * 52 ms instead of 11 (26 without the models), on every machine, cards or not. So a hidden page of ours does it there
 * (`chrome.offscreen`), made when the first page asks and closed by itself. Firefox's background is a page already and
 * loads the same chunk when it is asked. With cards off nothing of it is loaded in either.
 */

/** Who sent a message, as browsers tell it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export interface TermsEnvironment {
  /** Our own id. */
  readonly id: string;
  /** Whether the reader wants cards in the text. */
  readonly isOn: () => Promise<boolean>;
  /** Whether a tab may ask once more. */
  readonly mayAsk: (tab: number) => boolean;
  readonly find: (ask: AskTerms) => Promise<readonly PageTerm[]>;
}

/**
 * Answers pages that want to explain names in their text. A page's process may be taken over: it is answered only in
 * its top frame, only if cards are on, and only so often.
 * @returns undefined for messages of others; null where nothing is told
 */
export function createTerms({ id, isOn, mayAsk, find }: TermsEnvironment) {
  const answer = async (message: unknown): Promise<readonly PageTerm[] | null> => {
    const ask = (await isOn()) ? parseAskTerms(message) : null;
    if (!ask) return null;
    try {
      return await find(ask);
    } catch (error) {
      console.error('Sachlage could not explain the names of a page', error);
      return null;
    }
  };
  return (message: unknown, sender: Sender): Promise<readonly PageTerm[] | null> | undefined => {
    const tab = sender.tab?.id;
    if (!isTerms(message) || sender.id !== id || sender.frameId !== 0 || tab === undefined) return undefined;
    return mayAsk(tab) ? answer(message) : Promise.resolve(null);
  };
}

/** Looked at before the whole is parsed, which costs. */
const isTerms = (message: unknown) => (message as { type?: unknown } | null)?.type === 'terms';

/** The parts of `chrome.offscreen` that are used. */
export interface Offscreen {
  createDocument(options: { url: string; reasons: 'WORKERS'[]; justification: string }): Promise<void>;
}

/**
 * Has the hidden page work names out, which is made where it is not there.
 * @param send `runtime.sendMessage`
 */
export function createHiddenFinder(
  offscreen: Offscreen,
  send: (message: unknown) => Promise<unknown>,
): TermsEnvironment['find'] {
  // Only one may be made; who comes while it is made waits for it.
  let making: Promise<void> | null = null;
  const make = async () => {
    making ??= offscreen
      .createDocument({
        url: 'src/background/terms-page.html',
        reasons: ['WORKERS'],
        justification: 'Explains names in an article, with words too large for the service worker to load each time.',
      })
      .finally(() => (making = null));
    await making;
  };
  return async ({ article, verdicts }) => {
    const ask = async () => {
      const message: AskTerms = { type: 'terms-here', article, verdicts };
      // Nobody there, or only a panel that has nothing to say to it.
      return parseTerms(await send(message).catch(() => null));
    };
    const known = making ? null : await ask();
    if (known) return known;
    // It may have been made, or have closed itself, meanwhile.
    await make().catch(() => {});
    const terms = await ask();
    if (!terms) throw new Error('the hidden page gave no answer');
    return terms;
  };
}
