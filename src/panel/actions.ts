import type { PageLink } from './page-link';

/** All that the panel can do. What stores something says whether it could. */
export interface Actions extends PageLink {
  readonly know: (name: string, isKnown: boolean) => Promise<boolean>;
  readonly switchOn: (host: string) => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
}
