import type { Article } from '../model/article';
import type { Digest, Fact } from '../model/digest';
import type { Rewording } from '../rewording/reword-facts';
import type { Choice, SummaryLength, Switch } from '../settings/settings';
import type { Asks } from './asks';
import type { LookUps } from './look-ups';
import type { PageLink } from './page-link';

/** What became of a change: nothing was changed where it is not `stored`. */
export type StoreResult = 'stored' | 'failed' | 'full'; /* as many exceptions or notes as are kept */

/** All that the panel can do. What stores something says whether it could. */
export interface Actions extends PageLink, LookUps {
  /** Writes the reader's note on a name; an empty one is taken away. */
  readonly note: (name: string, note: string) => Promise<StoreResult>;
  readonly chooseLength: (length: SummaryLength) => Promise<boolean>;
  readonly know: (name: string, isKnown: boolean) => Promise<boolean>;
  readonly switchOn: (host: string) => Promise<boolean>;
  /** Leaves a site alone from now on. */
  readonly switchOff: (host: string) => Promise<StoreResult>;
  readonly choose: (host: string, category: Switch, choice: Choice) => Promise<StoreResult>;
  /** "Not a pitch": the wordings stay on this site, or no longer do. */
  readonly except: (host: string, wordings: readonly string[], isException: boolean) => Promise<StoreResult>;
  /** Looks names up on a click from now on, without a question. */
  readonly allowLookUps: () => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  /** The system's own dialog; true where the reader closed it as well. Null where there is none. */
  readonly share: ((title: string, text: string) => Promise<boolean>) | null;
  readonly onAsked: Asks['onAsked'];
  readonly openOptions: () => void;
  /** Has the browser's own model word the facts anew; `tell` gets each as it comes. Rejects where the model gives up. */
  readonly reword: (
    article: Article,
    digest: Digest,
    signal: AbortSignal,
    tell: (fact: Fact, rewording: Rewording) => void,
  ) => Promise<void>;
}
