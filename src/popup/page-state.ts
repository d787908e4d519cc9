import type { Halt } from '../look/halts';
import type { PageSummary } from '../messages/schemas';

/** What the popup knows of the page behind it. */
export type PageState =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'closed';
      /** Empty where it is not known. */
      readonly host: string;
      readonly halt: Halt;
    }
  | { readonly kind: 'open'; readonly host: string; readonly summary: PageSummary };
