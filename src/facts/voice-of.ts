import type { Voice } from '../model/digest';
import type { FactTools } from './fact-tools';
import { quotedSpans, withoutQuoted } from './quote-marks';

/** A sentence is "quoted" where this share of it stands in quotation marks. */
const MOSTLY = 0.5;

/**
 * Who stands behind a sentence, and the words that show it. An attribution weighs more than a hedge: "laut X soll" is
 * both, and who says so tells the reader more.
 */
export function voiceOf(text: string, tools: FactTools): { readonly voice: Voice; readonly cue?: string } {
  const quoted = quotedSpans(text).reduce((sum, { start, end }) => sum + end - start, 0);
  const plain = withoutQuoted(text);
  if (quoted >= text.length * MOSTLY) {
    const cue = tools.saying.find(plain)?.text;
    return cue ? { voice: 'quoted', cue } : { voice: 'quoted' };
  }
  const attribution = tools.attribution.find(plain)?.text;
  const hedge = tools.hedge.find(plain)?.text;
  if (attribution) return { voice: 'attributed', cue: attribution };
  if (hedge) return { voice: 'hedged', cue: hedge };
  return { voice: 'asserted' };
}
