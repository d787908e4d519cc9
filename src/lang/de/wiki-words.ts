import type { WikiWords } from '../wiki-words';

export default {
  meanings: 'Begriffsklärung',
  lists: [
    'begriffsklärung',
    'familienname',
    'nachname',
    'vorname',
    'wikimedia-begriffsklärungsseite',
    'wikimedia-liste',
  ],
} satisfies WikiWords;
