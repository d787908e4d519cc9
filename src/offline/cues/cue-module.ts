import type { CueWords } from '../../lang/cues';
import { indexCues } from './index-cues';

/**
 * The source of `src/lang/XX/cue-index.ts`. JSON in a string, since an engine reads that many times faster than the same
 * data as code, and a function around it, so that a page does not even make the string of a language that it is not in.
 */
export function moduleOf(words: CueWords): string {
  const json = JSON.stringify(indexCues(words)).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `// Made of cues.ts by \`npm run build:cues\`. Do not edit.\nexport default () =>\n  '${json}';\n`;
}
