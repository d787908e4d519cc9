import type { DigestPack } from '../pack';
import facts from './fact-words';
import names from './name-words';
import rewording from './rewording-words';
import wiki from './wiki-words';

export default { lang: 'pt', facts, names, rewording, wiki } satisfies DigestPack;
