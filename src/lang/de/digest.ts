import type { DigestPack } from '../pack';
import facts from './fact-words';
import names from './name-words';
import rewording from './rewording-words';

export default { lang: 'de', facts, names, rewording } satisfies DigestPack;
