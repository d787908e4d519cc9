import type { DigestPack } from '../pack';
import facts from './fact-words';
import names from './name-words';

export default { lang: 'de', facts, names } satisfies DigestPack;
