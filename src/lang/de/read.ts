import type { ReadPack } from '../pack';
import article from './article-words';
import cues from './cue-index';
import pitches from './pitch-model';

export default { lang: 'de', article, cues, pitches, hasDottedOrdinals: true } satisfies ReadPack;
