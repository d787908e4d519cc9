import * as v from 'valibot';

/** A name may be so long. */
export const MOST_NAME_LETTERS = 200;

/** A tab's number; without one every open panel is meant. */
const tabId = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));

const toPanel = v.variant('type', [
  /** Go to the next fact: focus it here, light its sentence in the page. */
  v.object({ type: v.literal('next-fact'), tabId }),
  /** The same for the next entry of the glossary, at its first mention. */
  v.object({ type: v.literal('next-term'), tabId }),
  /** Explain a name that the reader selected in the page: show its entry alone, or offer to look it up. */
  v.object({
    type: v.literal('explain'),
    tabId,
    name: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NAME_LETTERS)),
  }),
]);

/**
 * What the background asks of an open panel, for the reader's keys and menus. A panel of another tab than `tabId` does
 * nothing and answers nothing; the one that does it, now or once its page is there, answers true.
 */
export type ToPanel = v.InferOutput<typeof toPanel>;

/** A message to the panel, or null where it is not one. */
export function parseToPanel(message: unknown): ToPanel | null {
  const parsed = v.safeParse(toPanel, message);
  return parsed.success ? parsed.output : null;
}
