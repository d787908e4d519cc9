import type { FactTools } from './fact-tools';

/** Endings that a noun takes where there are several, or in other cases. */
const BENT = ['', 's', 'n', 'en', 'es', 'e', 'nen'];
/** The last part of a compound is not shorter: "Kulturamt". */
const SHORTEST_PART = 3;

/**
 * Whether a noun can speak, and as what: a role is a person's ("minister", "Sprecherin"), a company or an office a body.
 * @param low lower case
 */
export function whoSpeaks(low: string, tools: FactTools): 'person' | 'body' | null {
  for (const ending of BENT) {
    if (!low.endsWith(ending)) continue;
    const stem = low.slice(0, low.length - ending.length);
    const kind = kindOf(stem, tools) ?? (tools.compounds ? ofCompound(stem, tools) : null);
    if (kind) return kind;
  }
  return null;
}

function kindOf(stem: string, { roles, bodies, reporting }: FactTools): 'person' | 'body' | null {
  if (roles.has(stem)) return 'person';
  return bodies.has(stem) || reporting.speakers.has(stem) ? 'body' : null;
}

function ofCompound(stem: string, tools: FactTools): 'person' | 'body' | null {
  for (let at = 3; at <= stem.length - SHORTEST_PART; at++) {
    const kind = kindOf(stem.slice(at), tools);
    if (kind) return kind;
  }
  return null;
}
