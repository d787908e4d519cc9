import type { Cue } from '../lang/cues';
import { DIGIT, LETTER } from '../text/letters';
import { add, type Gathering } from './gathering';

/** What an outlet sells or sends under its own name. */
const SERVICES: readonly Cue[] = ['shop', 'newsletter', 'app-or-follow', 'subscribe', 'report'];

/** Shorter names are parts of other words, and words. */
const NAME_LENGTH = 4;

/** Second labels under which a country's names are given: "example.co.uk". */
const SECOND = /^(?:co|com|org|net|gov|ac|or|ne)$/;

/** "im Musterblatt-Shop", "Musterblatt App", "Musterblatt+": the name and, at once, what it is the name of. */
const AT_ONCE = /^(?:[\s\u2010\u2011-]|\+)/;

const WORD = new RegExp(`[${DIGIT}${LETTER}]`);

/** The name that a site goes by in its address, in lower case; empty where it is too short to be told from a word. */
export function siteNameOf(pageUrl: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(pageUrl)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  labels.pop();
  if (labels.length > 1 && SECOND.test(labels.at(-1)!)) labels.pop();
  const name = labels.at(-1) ?? '';
  return name.length >= NAME_LENGTH ? name : '';
}

/** A service that bears the site's own name: the house sells, though it says neither "we" nor "our". */
export function findOwnName(part: Gathering): void {
  const { evidence, from, to } = part;
  const name = evidence.siteName;
  if (name === '') return;
  let lower: string | null = null;
  for (const { cue, start, end } of evidence.hits) {
    if (start < from || start >= to || !SERVICES.includes(cue)) continue;
    lower ??= evidence.block.text.toLowerCase();
    // "Portal" in "Portal-App" stands in the words of the cue, or right before them.
    const at = lower.indexOf(name, Math.max(from, start - name.length - 1));
    if (at >= 0 && at < end && !WORD.test(lower.charAt(at - 1)) && AT_ONCE.test(lower.slice(at + name.length)))
      add(part, 'own-name', evidence.block.text.slice(Math.min(at, start), end));
  }
}
