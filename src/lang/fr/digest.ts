import type { DigestPack } from '../pack';
import facts from './fact-words';
import names from './name-words';

export default { lang: 'fr', facts, names } satisfies DigestPack;
