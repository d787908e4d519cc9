import * as v from 'valibot';
import type { Lang } from '../model/language';
import { sharedWith } from './named-in';
import type { Outcome } from './outcome';

/** What keeps values by key across days, on this machine. */
export interface KeyValue {
  getMany(keys: readonly string[]): Promise<readonly unknown[]>;
  setMany(entries: readonly (readonly [string, unknown])[]): Promise<void>;
  entries(): Promise<readonly (readonly [string, unknown])[]>;
  deleteMany(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Bounds of what is kept. */
export const KEPT = { answers: 1_000, letters: 1_000_000, days: 30, daysOfNone: 3 } as const;

const DAY = 86_400_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const line = {
  text: text(1_000),
  lang: text(8),
  from: v.picklist(['wikipedia', 'wikidata']),
  label: text(500),
  title: text(500),
  host: v.pipe(v.string(), v.regex(/^(?:[a-z]{2,8}\.wikipedia|www\.wikidata)\.org$/)),
  at: v.number(),
};
const kept = v.object({
  outcome: v.variant('kind', [
    v.object({ kind: v.literal('found'), line: v.object(line), needs: v.number() }),
    v.object({
      kind: v.literal('choices'),
      choices: v.pipe(v.array(v.object({ ...line, about: v.nullable(text(500)) })), v.minLength(1)),
    }),
    v.object({ kind: v.literal('none') }),
  ]),
  at: v.number(),
  used: v.number(),
});
type Kept = v.InferOutput<typeof kept>;

const keyOf = (lang: Lang, name: string) => `${lang} ${name.toLowerCase()}`;

/**
 * Outcomes that are kept of names, where they are not too old; those are then the last to be dropped. What was found for
 * another article is left out where it has too little to do with this one: the name may mean something else here.
 * @param context telling words of the article (`named-in`)
 */
export async function recallAnswers(
  store: KeyValue,
  lang: Lang,
  names: readonly string[],
  context: ReadonlySet<string>,
  now: number,
): Promise<ReadonlyMap<string, Outcome>> {
  const values = await store.getMany(names.map((name) => keyOf(lang, name)));
  const found = new Map<string, Outcome>();
  const used: [string, Kept][] = [];
  names.forEach((name, at) => {
    const answer = fromStored(values[at], now);
    if (!answer || !fits(name, answer.outcome, context)) return;
    found.set(name, answer.outcome);
    used.push([keyOf(lang, name), { ...answer, used: now }]);
  });
  if (used.length > 0) await store.setMany(used);
  return found;
}

/** Keeps what was learned of a name, and drops what is old or was not used for longest where there is no room. */
export async function keepAnswer(
  store: KeyValue,
  lang: Lang,
  name: string,
  outcome: Outcome,
  now: number,
): Promise<void> {
  const answer = v.safeParse(kept, { outcome, at: now, used: now });
  if (!answer.success) return;
  await store.setMany([[keyOf(lang, name), answer.output]]);
  const dropped = beyondRoom(await store.entries(), now);
  if (dropped.length > 0) await store.deleteMany(dropped);
}

/** How many answers are kept, and how many letters they take. */
export async function measureKept(store: KeyValue): Promise<{ readonly answers: number; readonly letters: number }> {
  const entries = await store.entries();
  return { answers: entries.length, letters: entries.reduce((sum, entry) => sum + lettersOf(entry), 0) };
}

function fits(name: string, outcome: Outcome, context: ReadonlySet<string>): boolean {
  if (outcome.kind !== 'found') return true;
  return sharedWith(context, `${outcome.line.label} ${outcome.line.text}`, name) >= outcome.needs;
}

function fromStored(value: unknown, now: number): Kept | null {
  const parsed = v.safeParse(kept, value);
  if (!parsed.success) return null;
  const { outcome, at } = parsed.output;
  const days = outcome.kind === 'none' ? KEPT.daysOfNone : KEPT.days;
  // A clock that was set back makes nothing last longer.
  return at <= now && now - at < days * DAY ? parsed.output : null;
}

function beyondRoom(entries: readonly (readonly [string, unknown])[], now: number): string[] {
  const dropped: string[] = [];
  const good: { readonly entry: readonly [string, unknown]; readonly used: number }[] = [];
  for (const entry of entries) {
    const answer = fromStored(entry[1], now);
    if (answer) good.push({ entry, used: answer.used });
    else dropped.push(entry[0]);
  }
  good.sort((a, b) => b.used - a.used);
  let letters = 0;
  good.forEach(({ entry }, at) => {
    letters += lettersOf(entry);
    if (at >= KEPT.answers || letters > KEPT.letters) dropped.push(entry[0]);
  });
  return dropped;
}

function lettersOf([key, value]: readonly [string, unknown]): number {
  return key.length + JSON.stringify(value).length;
}
