import type { WikiWords } from '../wiki-words';

export default {
  meanings: 'disambiguation',
  lists: [
    'disambiguation',
    'family name',
    'surname',
    'given name',
    'name list',
    'topics referred to by the same term',
    'index of articles',
    'wikimedia disambiguation page',
    'wikimedia list article',
  ],
} satisfies WikiWords;
