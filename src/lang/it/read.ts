import type { ReadPack } from '../pack';
import article from './article-words';
import cues from './cues';

export default { lang: 'it', article, cues } satisfies ReadPack;
