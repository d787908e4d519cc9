import type { CategoryId } from '../model/verdict';
import type { Feature } from './feature';

/** A kind of promotion; one file in `categories/`, default export. It holds no words: those are in the language packs. */
export interface Category {
  readonly id: CategoryId;
  /** Whether default settings fold it. */
  readonly onByDefault: boolean;
  /** Where it stands in lists for readers; low first. */
  readonly order: number;
  /** A block without one of these is not of this category, however hard it sells. */
  readonly needs: readonly Feature[];
  /** Points per feature, beside those that all pitches share (`weights.ts`). */
  readonly weights: Readonly<Partial<Record<Feature, number>>>;
}

/** Texts written by us that a category must find, and its look-alikes that it must leave standing. */
export interface Examples {
  readonly promo: readonly Example[];
  readonly reporting: readonly Example[];
}

export interface Example {
  readonly lang: string;
  readonly text: string;
  /** Where its one link leads, if it is a link. */
  readonly href?: string;
}
