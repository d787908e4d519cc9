import * as v from 'valibot';
import { MOST_NOTES } from './notes';
import { DEFAULTS, type Settings } from './settings';
import { migrate, SCHEMAS, toStored, VERSION } from './stored';

/** What the file says it is. */
const MARK = 'settings';

/** A file may be so long: all lists full, each letter escaped. What is longer is not even read. */
export const MOST_FILE_LETTERS = 8 * MOST_NOTES * 1_000;

/** What is wrong with a file. `place` says where: "sites › a.example". */
export type ImportFault =
  | { readonly what: 'too-large' | 'not-json' | 'not-ours' | 'newer' }
  | { readonly what: 'unknown-key' | 'bad-key'; readonly place: string };

/**
 * All settings as the text of a file, known terms, notes and rules with them. Only what differs from the defaults is in
 * it, as in storage.
 * @param day when, ISO 8601
 */
export function exportSettings(settings: Settings, day: string): string {
  const { version, ...stored } = toStored(settings);
  return `${JSON.stringify({ sachlage: MARK, version, exported: day, settings: stored }, null, 2)}\n`;
}

/**
 * Reads a file that was exported, by this version or one before. Stricter than what is read from storage: nothing of a
 * file that has a fault is taken, so that nobody believes to have got what was left out.
 */
export function readExport(
  text: string,
): { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly fault: ImportFault } {
  const wrong = (fault: ImportFault) => ({ ok: false, fault }) as const;
  if (text.length > MOST_FILE_LETTERS) return wrong({ what: 'too-large' });
  let file: unknown;
  try {
    // A file saved by an editor may begin with a mark of byte order.
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return wrong({ what: 'not-json' });
  }
  if (!isRecord(file) || file.sachlage !== MARK || !isRecord(file.settings)) return wrong({ what: 'not-ours' });
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return wrong({ what: 'not-ours' });
  if (version > VERSION) return wrong({ what: 'newer' });
  const stored = migrate(file.settings, version);
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const key of Object.keys(stored)) {
    // A migration may name a key that was not there.
    if (stored[key] === undefined) continue;
    if (!Object.hasOwn(SCHEMAS, key)) return wrong({ what: 'unknown-key', place: short(key) });
    const parsed = v.safeParse(SCHEMAS[key as keyof Settings], stored[key]);
    if (!parsed.success) return wrong({ what: 'bad-key', place: placeOf(key, parsed.issues[0]) });
    settings[key] = parsed.output;
  }
  return { ok: true, settings: asWeWrite(settings as unknown as Settings) };
}

/** Names are kept in lower case; somebody may have added to the file by hand. */
function asWeWrite(settings: Settings): Settings {
  const notes = Object.entries(settings.notes).map(([name, note]) => [name.toLowerCase(), note] as const);
  return {
    ...settings,
    knownTerms: [...new Set(settings.knownTerms.map((term) => term.toLowerCase()))],
    notes: Object.fromEntries(notes),
  };
}

function placeOf(key: string, issue: v.BaseIssue<unknown>): string {
  const inside = (issue.path ?? []).map(({ key: part }) =>
    typeof part === 'string' || typeof part === 'number' ? short(String(part)) : '',
  );
  return [key, ...inside].filter(Boolean).join(' › ');
}

const LONGEST_SHOWN = 60;
const short = (text: string) => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
