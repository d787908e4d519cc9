import * as v from 'valibot';
import { pageSummary } from './schemas';

const fromPage = v.variant('type', [
  /** The page was read, folded, shown, or navigated without a reload. */
  v.object({ type: v.literal('page-changed'), summary: pageSummary }),
]);

/** What a page tells the background and the panel, unasked. */
export type FromPage = v.InferOutput<typeof fromPage>;

/** A page's message, or null where it is not one. */
export function parseFromPage(message: unknown): FromPage | null {
  const parsed = v.safeParse(fromPage, message);
  return parsed.success ? parsed.output : null;
}
