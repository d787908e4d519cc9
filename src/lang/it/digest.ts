import type { DigestPack } from '../pack';
import facts from './fact-words';
import names from './name-words';

export default { lang: 'it', facts, names } satisfies DigestPack;
