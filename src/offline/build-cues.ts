import { writeFileSync } from 'node:fs';
import type { CueWords } from '../lang/cues';
import { moduleOf } from './cues/cue-module';

const packs = import.meta.glob<() => CueWords>('../lang/*/cues.ts', { eager: true, import: 'default' });

/** The command: `npm run build:cues`. Writes `src/lang/XX/cue-index.ts` from `src/lang/XX/cues.ts`. */
for (const [path, words] of Object.entries(packs))
  writeFileSync(path.replace(/^\.\./, 'src').replace('cues.ts', 'cue-index.ts'), moduleOf(words()));
