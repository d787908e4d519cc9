import { loadDigestPack } from '../lang/digest-packs';
import { createAsk } from '../lookup/ask-wiki';
import { keepAnswer, recallAnswers, type KeyValue } from '../lookup/kept-answers';
import { lookUp, type LookUpWords, type Question } from '../lookup/look-up';
import { contextOf } from '../lookup/named-in';
import type { Outcome } from '../lookup/outcome';
import type { Lang } from '../model/language';
import { withoutRules } from '../text/segment';

/** Where Wikipedia and Wikidata are reached instead, in a build for tests; null in every other. */
declare const __WIKIMEDIA_AT__: string | null | undefined;

/** Looking names up, with consent given: nothing here asks the reader. */
export interface LookUps {
  /** What is kept of names; sends nothing. */
  readonly recall: (question: Question) => Promise<ReadonlyMap<string, Outcome>>;
  /**
   * Looks names up. To be called first in the handler of a click, with nothing awaited before: Firefox then asks for its
   * own permission to send data, once.
   * @param begin told when the names are being sent
   * @param tell told once for each name
   * @returns whether they were sent
   */
  readonly look: (
    question: Question,
    isPrivate: boolean,
    signal: AbortSignal,
    begin: () => void,
    tell: (name: string, outcome: Outcome) => void,
  ) => Promise<boolean>;
}

interface Permissions {
  request(permissions: object): Promise<boolean>;
}

/** The parts of a manifest that look-ups read. */
export interface LookUpManifest {
  readonly version: string;
  readonly browser_specific_settings?:
    | { readonly gecko?: { readonly id?: string; readonly data_collection_permissions?: DataCollection } }
    | undefined;
}

interface DataCollection {
  readonly optional?: readonly string[];
}

interface LookUpsOptions {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly permissions: Permissions;
  readonly manifest: LookUpManifest;
  readonly store: KeyValue;
  readonly now: () => number;
}

/** Wikimedia wants to know whom it may write to. */
const CONTACT = 'sachlage@sachlage.example';

/**
 * Look-ups from the page that shows them. The Action API is open to pages of any origin, and both browsers let pages of
 * an extension ask hosts that its content script runs on (no origin is sent then); so no permission for hosts is asked
 * for. A request ends with the panel that wanted it, of which no background page has to know.
 */
export function createLookUps({ fetch, permissions, manifest, store, now }: LookUpsOptions): LookUps {
  const ask = createAsk({
    fetch,
    now,
    wait,
    addressOf: (host) => (typeof __WIKIMEDIA_AT__ === 'string' ? `${__WIKIMEDIA_AT__}/${host}` : `https://${host}`),
    agent: `Sachlage/${manifest.version} (browser extension; ${CONTACT})`,
  });
  const toCollect = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.optional ?? [];
  return {
    async recall({ lang, names, text }) {
      try {
        const { stopWords } = await wordsOf(lang);
        return await recallAnswers(store, lang, names, contextOf(text, stopWords), now());
      } catch {
        return new Map();
      }
    },
    async look(question, isPrivate, signal, begin, tell) {
      const isAllowed = toCollect.length === 0 || (await permissions.request({ data_collection: toCollect }));
      if (!isAllowed) return false;
      begin();
      await lookUp(question, { ask, wordsOf, now }, signal, (name, outcome) => {
        tell(name, outcome);
        // What another page was taken for says nothing of the name.
        if (!isPrivate && !question.isWider)
          void keepAnswer(store, question.lang, name, outcome, now()).catch(() => {}); // the disk is full
      });
      return true;
    },
  };
}

async function wordsOf(lang: Lang): Promise<LookUpWords> {
  const pack = await loadDigestPack(lang);
  return {
    rules: pack?.facts.sentences ?? withoutRules(lang),
    wiki: pack?.wiki ?? null,
    stopWords: pack?.facts.stopWords ?? [],
  };
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
