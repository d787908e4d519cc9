import * as v from 'valibot';

const pick = v.object({
  type: v.literal('pick'),
  /** `context`: begin with the element that the context menu was opened on, where it is known; `start`: nowhere yet. */
  at: v.picklist(['context', 'start']),
});

/** What the picker's script is told once it stands in a page. */
export type Pick = v.InferOutput<typeof pick>;

/** A message to the picker, or null where it is not one. */
export function parsePick(message: unknown): Pick | null {
  const parsed = v.safeParse(pick, message);
  return parsed.success ? parsed.output : null;
}
