import * as v from 'valibot';
import { jumped, pageReading, pageSummary, source } from './schemas';

const reading = v.pipe(v.string(), v.maxLength(60));
const verdictId = v.pipe(v.string(), v.regex(/^v\d{1,6}$/));

/** What panel and popup may ask of a page, with what it answers. */
export const TO_PAGE = {
  /** Where do you stand? For the popup. */
  describe: { ask: v.object({ type: v.literal('describe') }), answer: pageSummary },
  /** All that the panel shows. Reads a page that waits for a click. */
  read: { ask: v.object({ type: v.literal('read') }), answer: pageReading },
  /** Scroll to a place and light it. Not found where the page has changed since. */
  jump: {
    ask: v.object({
      type: v.literal('jump'),
      reading,
      sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(50)),
    }),
    answer: jumped,
  },
  /** Scroll to a folded or shown block. */
  visit: { ask: v.object({ type: v.literal('visit'), reading, verdict: verdictId }), answer: jumped },
  /** Fold or show one verdict, or all of them where none is named. */
  fold: {
    ask: v.object({ type: v.literal('fold'), reading, verdict: v.nullable(verdictId), folded: v.boolean() }),
    answer: pageSummary,
  },
  /** Put the light out. */
  unlight: { ask: v.object({ type: v.literal('unlight') }), answer: v.object({}) },
  /** Explain the next name that is underlined in the text, where cards are on. */
  'next-card': { ask: v.object({ type: v.literal('next-card') }), answer: v.object({ shown: v.boolean() }) },
} as const;

export type Asked = keyof typeof TO_PAGE;
export type Ask<T extends Asked = Asked> = { [K in T]: v.InferOutput<(typeof TO_PAGE)[K]['ask']> }[T];
export type Answer<T extends Asked> = v.InferOutput<(typeof TO_PAGE)[T]['answer']>;

const asks = v.variant('type', [
  TO_PAGE.describe.ask,
  TO_PAGE.read.ask,
  TO_PAGE.jump.ask,
  TO_PAGE.visit.ask,
  TO_PAGE.fold.ask,
  TO_PAGE.unlight.ask,
  TO_PAGE['next-card'].ask,
]);

/** A message to the page, or null where it is not one. */
export function parseAsk(message: unknown): Ask | null {
  const parsed = v.safeParse(asks, message);
  return parsed.success ? parsed.output : null;
}

/** A page's answer to a message of that type, or null where it is not one. */
export function parseAnswer<T extends Asked>(type: T, answer: unknown): Answer<T> | null {
  const parsed = v.safeParse(TO_PAGE[type].answer, answer);
  return parsed.success ? parsed.output : null;
}
